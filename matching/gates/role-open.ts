import { dateAt, textAt } from '../language/read-evidence.ts';
import { defineGate } from './gate.ts';

/** The role takes someone: not closed, places left, its period not over. What it doesn't tell stands open. */
export const roleOpenGate = defineGate({
  id: 'role-open',
  names: { sv: 'om rollen är öppen', en: 'whether the role is open' },
  isOfWork: true,
  reads: { candidate: [], role: ['isOpen', 'places', 'period'] },
  check: ({ role, setting }) => {
    const isOver = role.period?.to != null && role.period.to < setting.today;
    return role.isOpen && role.places !== 0 && !isOver ? 'pass' : 'fail';
  },
  evidence: ({ role, setting }) => {
    if (!role.isOpen) {
      return { status: 'closed' };
    }
    if (role.places === 0) {
      return { places: 0 };
    }
    return role.period?.to != null && role.period.to < setting.today ? { periodTo: role.period.to } : {};
  },
  tell: (evidence, outcome) => {
    if (outcome !== 'fail') {
      return [['pass']];
    }
    if (textAt(evidence, 'status') !== null) {
      return [['closed']];
    }
    const periodTo = dateAt(evidence, 'periodTo');
    return periodTo === null ? [['full']] : [['over', { periodTo }]];
  },
  says: {
    sv: {
      coach: {
        pass: 'Rollen är öppen, har plats och är inte slut.',
        closed: 'Rollen är stängd.',
        full: 'Rollen har inga platser kvar.',
        over: 'Rollens period tog slut den {periodTo}.',
      },
      candidate: {
        pass: 'Jobbet är ledigt.',
        closed: 'Jobbet är inte ledigt längre.',
        full: 'Alla platser är tagna.',
        over: 'Jobbet tog slut den {periodTo}.',
      },
      manager: {
        pass: 'Er roll är öppen och har plats.',
        closed: 'Er roll är stängd.',
        full: 'Er roll har inga platser kvar.',
        over: 'Rollens period tog slut den {periodTo}.',
      },
    },
    en: {
      coach: {
        pass: 'The role is open, has a place and is not over.',
        closed: 'The role is closed.',
        full: 'The role has no places left.',
        over: 'The period of the role ended on {periodTo}.',
      },
      candidate: {
        pass: 'The job is free.',
        closed: 'The job is no longer free.',
        full: 'All the places are taken.',
        over: 'The job ended on {periodTo}.',
      },
      manager: {
        pass: 'Your role is open and has a place.',
        closed: 'Your role is closed.',
        full: 'Your role has no places left.',
        over: 'The period of the role ended on {periodTo}.',
      },
    },
  },
});

import { dateAt, textAt } from '../language/read-evidence.ts';
import { defineGate } from './gate.ts';

/** The role takes someone: not closed, places left, its period not over. What it doesn't tell stands open. */
export const roleOpenGate = defineGate({
  id: 'role-open',
  names: { sv: 'om tjänsten är öppen', en: 'whether the role is open' },
  stops: { sv: 'tjänsten är stängd, full eller slut', en: 'the role is closed, full or over' },
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
  matters: 0,
  says: {
    sv: {
      coach: {
        pass: 'Tjänsten är öppen.',
        closed: 'Tjänsten är stängd.',
        full: 'Alla platser i tjänsten är tagna.',
        over: 'Tjänsten tog slut den {periodTo}.',
      },
      candidate: {
        pass: 'Jobbet är ledigt.',
        closed: 'Jobbet är inte ledigt längre.',
        full: 'Alla platser är tagna.',
        over: 'Jobbet tog slut den {periodTo}.',
      },
      manager: {
        pass: 'Arbetet är öppet att söka.',
        closed: 'Arbetet är stängt.',
        full: 'Alla platser är tagna.',
        over: 'Perioden tog slut den {periodTo}.',
      },
    },
    en: {
      coach: {
        pass: 'The role is open.',
        closed: 'The role is closed.',
        full: 'All the places of the role are taken.',
        over: 'The role ended on {periodTo}.',
      },
      candidate: {
        pass: 'The job is open.',
        closed: 'The job is no longer open.',
        full: 'All the places are taken.',
        over: 'The job ended on {periodTo}.',
      },
      manager: {
        pass: 'The work is open to apply for.',
        closed: 'The work is closed.',
        full: 'All the places are taken.',
        over: 'The period ended on {periodTo}.',
      },
    },
  },
});

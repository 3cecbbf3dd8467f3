import { dateAt, missingAt } from '../language/read-evidence.ts';
import { missingFrom } from '../pair/missing-from.ts';
import { defineGate } from './gate.ts';

/** The candidate can start before the role ends. A period without an end has none. */
export const periodGate = defineGate({
  id: 'period',
  names: { sv: 'startdatum och period', en: 'start date and period' },
  stops: {
    sv: 'tjänsten tar slut innan personen kan börja',
    en: 'the role ends before the person can start',
  },
  isOfWork: true,
  reads: { candidate: ['availableFrom'], role: ['period'] },
  check: ({ candidate, role }) => {
    if (role.period === null) {
      return 'unknown';
    }
    if (role.period.to === null) {
      return 'pass';
    }
    if (candidate.availableFrom === null) {
      return 'unknown';
    }
    return candidate.availableFrom <= role.period.to ? 'pass' : 'fail';
  },
  evidence: ({ candidate, role }) => {
    if (role.period?.to === null) {
      return {};
    }
    if (candidate.availableFrom === null || role.period === null) {
      return missingFrom(candidate.availableFrom !== null, role.period !== null);
    }
    return { availableFrom: candidate.availableFrom, periodTo: role.period.to };
  },
  tell: (evidence, outcome) => {
    if (outcome === 'unknown') {
      const missing = missingAt(evidence);
      return [['unknown', { missing: missing ?? { missing: 'role' } }]];
    }
    const values = { from: dateAt(evidence, 'availableFrom'), to: dateAt(evidence, 'periodTo') };
    if (outcome === 'fail') {
      return [['fail', values]];
    }
    return values.to === null ? [['open-ended']] : [['pass', values]];
  },
  asks: {
    unknown: {
      sv: {
        person: { coach: 'När kan personen börja?', candidate: 'När kan du börja?' },
        workplace: {
          coach: 'När börjar och slutar tjänsten?',
          candidate: 'Din arbetskonsulent frågar när jobbet börjar.',
          manager: 'När börjar och slutar arbetet?',
        },
      },
      en: {
        person: { coach: 'When can the person start?', candidate: 'When can you start?' },
        workplace: {
          coach: 'When does the role begin and end?',
          candidate: 'Your job coach will ask when the job begins.',
          manager: 'When does the work begin and end?',
        },
      },
    },
  },
  says: {
    sv: {
      coach: {
        pass: 'Personen kan börja den {from}, och tjänsten finns till och med den {to}.',
        'open-ended': 'Tjänsten har inget slutdatum.',
        fail: 'Personen kan börja tidigast den {from}, men tjänsten slutar den {to}.',
        unknown: 'Kontrollera datumen: de är inte angivna för {missing}.',
      },
      candidate: {
        pass: 'Du kan börja innan jobbet slutar den {to}.',
        'open-ended': 'Jobbet har inget slutdatum.',
        fail: 'Jobbet slutar den {to}, men du kan börja först den {from}.',
        unknown: 'Det är inte klart när du kan börja.',
      },
      manager: {
        pass: 'Personen kan börja innan perioden slutar den {to}.',
        'open-ended': 'Arbetet har inget slutdatum.',
        fail: 'Personen kan inte börja innan perioden slutar den {to}.',
        unknown: 'Startdatum och period behöver stämmas av.',
      },
    },
    en: {
      coach: {
        pass: 'The person can start on {from}, and the role is there until {to}.',
        'open-ended': 'The role has no end date.',
        fail: 'The person can start on {from} at the earliest, but the role ends on {to}.',
        unknown: 'Check the dates: they are not given for {missing}.',
      },
      candidate: {
        pass: 'You can start before the job ends on {to}.',
        'open-ended': 'The job has no end date.',
        fail: 'The job ends on {to}, but you cannot start until {from}.',
        unknown: 'It is not settled when you can start.',
      },
      manager: {
        pass: 'The person can start before the period ends on {to}.',
        'open-ended': 'The work has no end date.',
        fail: 'The person cannot start before the period ends on {to}.',
        unknown: 'Start date and period have to be agreed.',
      },
    },
  },
});

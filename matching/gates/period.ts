import { dateAt, missingAt } from '../language/read-evidence.ts';
import { missingFrom } from '../pair/missing-from.ts';
import { defineGate } from './gate.ts';

/** The candidate can start before the role ends. A period without an end has none. */
export const periodGate = defineGate({
  id: 'period',
  names: { sv: 'startdatum och period', en: 'start date and period' },
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
  says: {
    sv: {
      coach: {
        pass: 'Kandidaten kan börja från den {from}, och rollen tar slut den {to}.',
        'open-ended': 'Rollen har inget slutdatum.',
        fail: 'Kandidaten kan börja först den {from}, men rollen tar slut den {to}.',
        unknown: 'Kontrollera perioden: datum saknas för {missing}.',
      },
      candidate: {
        pass: 'Du kan börja i tid. Jobbet finns till den {to}.',
        'open-ended': 'Jobbet har inget slutdatum.',
        fail: 'Jobbet slutar den {to}. Du kan börja först den {from}.',
        unknown: 'Vi vet inte när du kan börja, eller när jobbet slutar.',
      },
      manager: {
        pass: 'Personen kan börja innan perioden är slut den {to}.',
        'open-ended': 'Rollen har inget slutdatum.',
        fail: 'Personen kan inte börja innan perioden är slut den {to}.',
        unknown: 'Startdatum och period behöver stämmas av.',
      },
    },
    en: {
      coach: {
        pass: 'The candidate can start from {from}, and the role ends on {to}.',
        'open-ended': 'The role has no end date.',
        fail: 'The candidate can start on {from} at the earliest, but the role ends on {to}.',
        unknown: 'Check the period: a date is missing for {missing}.',
      },
      candidate: {
        pass: 'You can start in time. The job is there until {to}.',
        'open-ended': 'The job has no end date.',
        fail: 'The job ends on {to}. You cannot start until {from}.',
        unknown: 'We do not know when you can start, or when the job ends.',
      },
      manager: {
        pass: 'The person can start before the period ends on {to}.',
        'open-ended': 'The role has no end date.',
        fail: 'The person cannot start before the period ends on {to}.',
        unknown: 'Start date and period have to be agreed.',
      },
    },
  },
});

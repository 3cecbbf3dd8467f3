import { labelsAt } from '../language/read-evidence.ts';
import { idAt, idsOf } from '../pair/positions.ts';
import { licenceIds } from '../vocabulary/licences.ts';
import { defineGate } from './gate.ts';

/** The candidate holds the required licence or one that covers it. A role that names none requires none. */
export const licenceGate = defineGate({
  id: 'licence',
  names: { sv: 'körkort och behörighet', en: 'licences' },
  isOfWork: true,
  reads: { candidate: ['licencesMask'], role: ['licence'] },
  check: ({ candidate, role }) => {
    if (role.licence < 0) {
      return 'pass';
    }
    if (candidate.licencesMask === null) {
      return 'unknown';
    }
    return (candidate.licencesMask & (1 << role.licence)) !== 0 ? 'pass' : 'fail';
  },
  evidence: ({ candidate, role }) => {
    if (role.licence < 0) {
      return {};
    }
    const required = idAt(licenceIds, role.licence);
    if (candidate.licencesMask === null) {
      return { required, missing: 'candidate' };
    }
    const isHeld = (candidate.licencesMask & (1 << role.licence)) !== 0;
    return isHeld ? { required } : { required, candidate: idsOf(licenceIds, candidate.licencesMask) };
  },
  tell: (evidence, outcome) => {
    const licence = labelsAt('licences', evidence, 'required');
    if (outcome === 'pass') {
      return licence === null ? [['none']] : [['pass', { licence }]];
    }
    return [[outcome, { licence }]];
  },
  says: {
    sv: {
      coach: {
        none: 'Rollen kräver inget körkort.',
        pass: 'Kandidaten har behörigheten som krävs: {licence}.',
        fail: 'Kandidaten saknar behörigheten som krävs: {licence}.',
        unknown: 'Kontrollera om kandidaten har behörigheten: {licence}.',
      },
      candidate: {
        none: 'Du behöver inget körkort.',
        pass: 'Du har rätt körkort.',
        fail: 'Du behöver ett körkort: {licence}.',
        unknown: 'Jobbet kräver körkort: {licence}. Säg till om du har det.',
      },
      manager: {
        none: 'Rollen kräver inget körkort.',
        pass: 'Personen har behörigheten som krävs: {licence}.',
        fail: 'Personen saknar behörigheten som krävs: {licence}.',
        unknown: 'Behörigheten behöver stämmas av: {licence}.',
      },
    },
    en: {
      coach: {
        none: 'The role requires no licence.',
        pass: 'The candidate has the licence that is required: {licence}.',
        fail: 'The candidate lacks the licence that is required: {licence}.',
        unknown: 'Check whether the candidate has the licence: {licence}.',
      },
      candidate: {
        none: 'You need no driving licence.',
        pass: 'You have the right licence.',
        fail: 'You need a licence: {licence}.',
        unknown: 'The job needs a licence: {licence}. Say if you have it.',
      },
      manager: {
        none: 'The role requires no licence.',
        pass: 'The person has the licence that is required: {licence}.',
        fail: 'The person lacks the licence that is required: {licence}.',
        unknown: 'The licence has to be checked: {licence}.',
      },
    },
  },
});

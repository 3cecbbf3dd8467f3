import { labelsAt } from '../language/read-evidence.ts';
import { missingFrom } from '../pair/missing-from.ts';
import { idAt, idsOf } from '../pair/positions.ts';
import { licenceIds } from '../vocabulary/licences.ts';
import { defineGate } from './gate.ts';

/** The candidate holds the required licence or one that covers it. A role that doesn't say whether it requires one is to be checked. */
export const licenceGate = defineGate({
  id: 'licence',
  names: { sv: 'körkort och behörighet', en: 'licences' },
  isOfWork: true,
  reads: { candidate: ['licencesMask'], role: ['licence'] },
  check: ({ candidate: { licencesMask }, role: { licence } }) => {
    if (licence === null) {
      return 'unknown';
    }
    if (licence < 0) {
      return 'pass';
    }
    if (licencesMask === null) {
      return 'unknown';
    }
    return (licencesMask & (1 << licence)) !== 0 ? 'pass' : 'fail';
  },
  evidence: ({ candidate: { licencesMask }, role: { licence } }) => {
    const held = licencesMask === null ? {} : { candidate: idsOf(licenceIds, licencesMask) };
    if (licence === null) {
      return { ...missingFrom(licencesMask !== null, false), ...held };
    }
    if (licence < 0) {
      return { isRequired: false };
    }
    const required = idAt(licenceIds, licence);
    if (licencesMask === null) {
      return { required, missing: 'candidate' };
    }
    return (licencesMask & (1 << licence)) !== 0 ? { required } : { required, ...held };
  },
  tell: (evidence, outcome) => {
    const licence = labelsAt('licences', evidence, 'required');
    if (licence !== null) {
      return [[outcome, { licence }]];
    }
    return [[evidence.isRequired === false ? 'none' : 'untold']];
  },
  says: {
    sv: {
      coach: {
        none: 'Rollen kräver inget körkort.',
        pass: 'Kandidaten har behörigheten som krävs: {licence}.',
        fail: 'Kandidaten saknar behörigheten som krävs: {licence}.',
        unknown: 'Kontrollera om kandidaten har behörigheten: {licence}.',
        untold: 'Rollen säger inte om det krävs körkort.',
      },
      candidate: {
        none: 'Du behöver inget körkort.',
        pass: 'Du har rätt körkort.',
        fail: 'Du behöver ett körkort: {licence}.',
        unknown: 'Jobbet kräver körkort: {licence}. Säg till om du har det.',
        untold: 'Vi vet inte om jobbet kräver körkort.',
      },
      manager: {
        none: 'Rollen kräver inget körkort.',
        pass: 'Personen har behörigheten som krävs: {licence}.',
        fail: 'Personen saknar behörigheten som krävs: {licence}.',
        unknown: 'Behörigheten behöver stämmas av: {licence}.',
        untold: 'Säg till om rollen kräver körkort.',
      },
    },
    en: {
      coach: {
        none: 'The role requires no licence.',
        pass: 'The candidate has the licence that is required: {licence}.',
        fail: 'The candidate lacks the licence that is required: {licence}.',
        unknown: 'Check whether the candidate has the licence: {licence}.',
        untold: 'The role does not say whether it requires a licence.',
      },
      candidate: {
        none: 'You need no driving licence.',
        pass: 'You have the right licence.',
        fail: 'You need a licence: {licence}.',
        unknown: 'The job needs a licence: {licence}. Say if you have it.',
        untold: 'We do not know whether the job needs a driving licence.',
      },
      manager: {
        none: 'The role requires no licence.',
        pass: 'The person has the licence that is required: {licence}.',
        fail: 'The person lacks the licence that is required: {licence}.',
        unknown: 'The licence has to be checked: {licence}.',
        untold: 'Say whether the role requires a licence.',
      },
    },
  },
});

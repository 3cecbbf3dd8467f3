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
  matters: 6,
  asks: {
    unknown: {
      sv: {
        person: {
          coach: 'Har personen behörigheten: {licence}?',
          candidate: 'Har du det här körkortet eller beviset: {licence}?',
        },
      },
      en: {
        person: {
          coach: 'Does the person have this licence: {licence}?',
          candidate: 'Do you have this licence: {licence}?',
        },
      },
    },
    untold: {
      sv: {
        workplace: {
          coach: 'Krävs det körkort?',
          candidate: 'Din arbetskonsulent frågar om jobbet kräver körkort.',
          manager: 'Kräver arbetet körkort?',
        },
      },
      en: {
        workplace: {
          coach: 'Is a driving licence required?',
          candidate: 'Your job coach will ask whether the job needs a driving licence.',
          manager: 'Does the work require a driving licence?',
        },
      },
    },
  },
  says: {
    sv: {
      coach: {
        none: 'Rollen kräver inget körkort.',
        pass: 'Personen har behörigheten som krävs: {licence}.',
        fail: 'Personen saknar behörigheten som krävs: {licence}.',
        unknown: 'Kontrollera om personen har behörigheten: {licence}.',
        untold: 'Det är inte angett om rollen kräver körkort.',
      },
      candidate: {
        none: 'Du behöver inget körkort.',
        pass: 'Du har det körkort eller bevis som krävs: {licence}.',
        fail: 'Du behöver ett körkort eller bevis som du inte har: {licence}.',
        unknown: 'Jobbet kräver ett körkort eller bevis: {licence}.',
        untold: 'Det är inte klart om jobbet kräver körkort.',
      },
      manager: {
        none: 'Arbetet kräver inget körkort.',
        pass: 'Personen har behörigheten som krävs: {licence}.',
        fail: 'Personen saknar behörigheten som krävs: {licence}.',
        unknown: 'Behörigheten behöver stämmas av: {licence}.',
        untold: 'Det är inte angett om arbetet kräver körkort.',
      },
    },
    en: {
      coach: {
        none: 'The role requires no licence.',
        pass: 'The person has the licence that is required: {licence}.',
        fail: 'The person lacks the licence that is required: {licence}.',
        unknown: 'Check whether the person has the licence: {licence}.',
        untold: 'It is not given whether the role requires a licence.',
      },
      candidate: {
        none: 'You need no driving licence.',
        pass: 'You have the licence that is needed: {licence}.',
        fail: 'You need a licence that you do not have: {licence}.',
        unknown: 'The job needs a licence: {licence}.',
        untold: 'It is not settled whether the job needs a driving licence.',
      },
      manager: {
        none: 'The work requires no licence.',
        pass: 'The person has the licence that is required: {licence}.',
        fail: 'The person lacks the licence that is required: {licence}.',
        unknown: 'The licence has to be checked: {licence}.',
        untold: 'It is not given whether the work requires a licence.',
      },
    },
  },
});

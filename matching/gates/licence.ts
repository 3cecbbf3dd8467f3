import { labelsAt, textsAt } from '../language/read-evidence.ts';
import { missingFrom } from '../pair/missing-from.ts';
import type { Pair } from '../pair/pair.ts';
import { idAt, idsOf } from '../pair/positions.ts';
import { licenceIds } from '../vocabulary/licences.ts';
import { defineGate } from './gate.ts';

/** Whether the candidate holds a licence, given by its position; null when that is not known. */
function isHeld({ candidate: { licencesMask } }: Pair, licence: number): boolean | null {
  return licencesMask === null ? null : (licencesMask & (1 << licence)) !== 0;
}

/**
 * The candidate holds the required licence or one that covers it. A role that doesn't say whether it requires one is to be
 * checked, unless its text asks for one that the candidate has.
 */
export const licenceGate = defineGate({
  id: 'licence',
  names: { sv: 'körkort och behörighet', en: 'licences' },
  stops: { sv: 'körkort eller behörighet saknas', en: 'a licence is missing' },
  isOfWork: true,
  reads: { candidate: ['licencesMask'], role: ['licence', 'readRequires'] },
  check: (pair) => {
    const { licence, readRequires } = pair.role;
    if (licence === null) {
      const asked = readRequires.licence;
      return asked !== null && isHeld(pair, asked) === true ? 'pass' : 'unknown';
    }
    const held = licence < 0 || isHeld(pair, licence);
    return held === null ? 'unknown' : held ? 'pass' : 'fail';
  },
  evidence: (pair) => {
    const { licence, readRequires } = pair.role;
    const { licencesMask } = pair.candidate;
    const own = licencesMask === null ? {} : { candidate: idsOf(licenceIds, licencesMask) };
    const asked = licence ?? readRequires.licence;
    if (asked === null) {
      return { ...missingFrom(licencesMask !== null, false), ...own };
    }
    if (asked < 0) {
      return { isRequired: false };
    }
    const required = {
      required: idAt(licenceIds, asked),
      ...(licence === null ? { words: readRequires.words.licence } : {}),
    };
    const held = isHeld(pair, asked);
    return held === true ? required : { ...required, ...(held === null ? { missing: 'candidate' } : own) };
  },
  tell: (evidence, outcome) => {
    const licence = labelsAt('licences', evidence, 'required');
    if (licence === null) {
      return [[evidence.isRequired === false ? 'none' : 'untold']];
    }
    const words = textsAt(evidence, 'words');
    const isRead = outcome === 'unknown' && words.length > 0;
    if (!isRead) {
      return [[outcome, { licence }]];
    }
    return [[evidence.candidate === undefined ? 'read' : 'read-lacking', { licence, words: { words } }]];
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
        read: 'Tjänstens text ber om {licence} (”{words}”). Kontrollera om personen har det.',
        'read-lacking': 'Tjänstens text ber om {licence} (”{words}”), och personen har det inte.',
        none: 'Tjänsten kräver inget körkort.',
        pass: 'Personen har behörigheten som krävs: {licence}.',
        fail: 'Personen saknar behörigheten som krävs: {licence}.',
        unknown: 'Kontrollera om personen har behörigheten: {licence}.',
        untold: 'Det är inte angett om tjänsten kräver körkort.',
      },
      candidate: {
        read: 'Det står att jobbet kräver {licence}.',
        'read-lacking': 'Det står att jobbet kräver {licence}, och det har du inte.',
        none: 'Du behöver inget körkort.',
        pass: 'Du har det körkort eller bevis som krävs: {licence}.',
        fail: 'Du behöver ett körkort eller bevis som du inte har: {licence}.',
        unknown: 'Jobbet kräver ett körkort eller bevis: {licence}.',
        untold: 'Det är inte klart om jobbet kräver körkort.',
      },
      manager: {
        read: 'Behörigheten behöver stämmas av: {licence}.',
        'read-lacking': 'Er text ber om {licence}. Stäm av om det krävs.',
        none: 'Arbetet kräver inget körkort.',
        pass: 'Personen har behörigheten som krävs: {licence}.',
        fail: 'Personen saknar behörigheten som krävs: {licence}.',
        unknown: 'Behörigheten behöver stämmas av: {licence}.',
        untold: 'Det är inte angett om arbetet kräver körkort.',
      },
    },
    en: {
      coach: {
        read: 'The text of the role asks for {licence} (“{words}”). Check whether the person has it.',
        'read-lacking':
          'The text of the role asks for {licence} (“{words}”), and the person does not have it.',
        none: 'The role requires no licence.',
        pass: 'The person has the licence that is required: {licence}.',
        fail: 'The person lacks the licence that is required: {licence}.',
        unknown: 'Check whether the person has the licence: {licence}.',
        untold: 'It is not given whether the role requires a licence.',
      },
      candidate: {
        read: 'It says that the job needs {licence}.',
        'read-lacking': 'It says that the job needs {licence}, and you do not have it.',
        none: 'You need no driving licence.',
        pass: 'You have the licence that is needed: {licence}.',
        fail: 'You need a licence that you do not have: {licence}.',
        unknown: 'The job needs a licence: {licence}.',
        untold: 'It is not settled whether the job needs a driving licence.',
      },
      manager: {
        read: 'The licence has to be checked: {licence}.',
        'read-lacking': 'Your text asks for {licence}. Check whether it is required.',
        none: 'The work requires no licence.',
        pass: 'The person has the licence that is required: {licence}.',
        fail: 'The person lacks the licence that is required: {licence}.',
        unknown: 'The licence has to be checked: {licence}.',
        untold: 'It is not given whether the work requires a licence.',
      },
    },
  },
});

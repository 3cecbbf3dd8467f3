import { textsAt } from '../language/read-evidence.ts';
import { missingFrom } from '../pair/missing-from.ts';
import { defineGate } from './gate.ts';

/**
 * The candidate can show an extract from the criminal register where the role requires one. A role that doesn't say whether it
 * does is to be checked, unless its text asks for one and the candidate can show it.
 */
export const registerExtractGate = defineGate({
  id: 'register-extract',
  names: { sv: 'utdrag ur belastningsregistret', en: 'extract from the criminal register' },
  stops: {
    sv: 'utdrag ur belastningsregistret kan inte visas',
    en: 'an extract from the criminal register can not be shown',
  },
  isOfWork: false,
  reads: { candidate: ['registerExtract'], role: ['needsRegisterExtract', 'readRequires'] },
  check: ({ candidate: { registerExtract }, role: { needsRegisterExtract, readRequires } }) => {
    if (needsRegisterExtract === null) {
      return readRequires.registerExtract && registerExtract === true ? 'pass' : 'unknown';
    }
    if (!needsRegisterExtract) {
      return 'pass';
    }
    return registerExtract === null ? 'unknown' : registerExtract ? 'pass' : 'fail';
  },
  evidence: ({ candidate: { registerExtract }, role: { needsRegisterExtract, readRequires } }) => {
    const shown = registerExtract === null ? {} : { candidate: registerExtract };
    if (needsRegisterExtract === false) {
      return { isRequired: false };
    }
    const isRead = needsRegisterExtract === null;
    if (isRead && !readRequires.registerExtract) {
      return { ...missingFrom(registerExtract !== null, false), ...shown };
    }
    return {
      required: true,
      ...(isRead ? { words: readRequires.words.registerExtract } : {}),
      ...(registerExtract === null ? { missing: 'candidate' } : shown),
    };
  },
  tell: (evidence, outcome) => {
    if (evidence.isRequired === false) {
      return [['none']];
    }
    if (evidence.required !== true) {
      return [[evidence.candidate === true ? 'untold-shown' : 'untold']];
    }
    const words = textsAt(evidence, 'words');
    if (outcome !== 'unknown' || words.length === 0) {
      return [[outcome]];
    }
    return [[evidence.candidate === false ? 'read-lacking' : 'read', { words: { words } }]];
  },
  matters: 5,
  asks: {
    unknown: {
      sv: {
        person: {
          coach: 'Kan personen visa utdrag ur belastningsregistret?',
          candidate: 'Kan du visa ett papper från polisen?',
        },
      },
      en: {
        person: {
          coach: 'Can the person show an extract from the criminal register?',
          candidate: 'Can you show a paper from the police?',
        },
      },
    },
    untold: {
      sv: {
        workplace: {
          coach: 'Krävs utdrag ur belastningsregistret?',
          candidate: 'Din arbetskonsulent frågar om jobbet kräver ett papper från polisen.',
        },
      },
      en: {
        workplace: {
          coach: 'Is an extract from the criminal register required?',
          candidate: 'Your job coach will ask whether the job needs a paper from the police.',
        },
      },
    },
  },
  says: {
    sv: {
      coach: {
        read: 'Tjänstens text ber om utdrag ur belastningsregistret (”{words}”). Kontrollera om personen kan visa det.',
        'read-lacking':
          'Tjänstens text ber om utdrag ur belastningsregistret (”{words}”), och personen kan inte visa det.',
        none: 'Tjänsten kräver inget utdrag ur belastningsregistret.',
        pass: 'Tjänsten kräver utdrag ur belastningsregistret, och personen kan visa det.',
        fail: 'Tjänsten kräver utdrag ur belastningsregistret, och personen kan inte visa det.',
        unknown:
          'Tjänsten kräver utdrag ur belastningsregistret, och det är inte känt om personen kan visa det.',
        untold: 'Det är inte angett om tjänsten kräver utdrag ur belastningsregistret.',
        'untold-shown':
          'Det är inte angett om tjänsten kräver utdrag ur belastningsregistret, men personen kan visa det.',
      },
      candidate: {
        read: 'Det står att jobbet kräver ett papper från polisen.',
        'read-lacking': 'Det står att jobbet kräver ett papper från polisen, och du kan inte visa det nu.',
        none: 'Du behöver inte visa något papper från polisen.',
        pass: 'Jobbet kräver ett papper från polisen, och du kan visa det.',
        fail: 'Jobbet kräver ett papper från polisen, och du kan inte visa det nu.',
        unknown: 'Jobbet kräver ett papper från polisen.',
        untold: 'Det är inte klart om jobbet kräver ett papper från polisen.',
        'untold-shown': 'Kanske kräver jobbet ett papper från polisen, och det kan du visa.',
      },
    },
    en: {
      coach: {
        read: 'The text of the role asks for an extract from the criminal register (“{words}”). Check whether the person can show one.',
        'read-lacking':
          'The text of the role asks for an extract from the criminal register (“{words}”), and the person cannot show one.',
        none: 'The role requires no extract from the criminal register.',
        pass: 'The role requires an extract from the criminal register, and the person can show one.',
        fail: 'The role requires an extract from the criminal register, and the person cannot show one.',
        unknown:
          'The role requires an extract from the criminal register, and it is not known whether the person can show one.',
        untold: 'It is not given whether the role requires an extract from the criminal register.',
        'untold-shown':
          'It is not given whether the role requires an extract from the criminal register, but the person can show one.',
      },
      candidate: {
        read: 'It says that the job needs a paper from the police.',
        'read-lacking': 'It says that the job needs a paper from the police, and you cannot show it now.',
        none: 'You need no paper from the police.',
        pass: 'The job needs a paper from the police, and you can show it.',
        fail: 'The job needs a paper from the police, and you cannot show it now.',
        unknown: 'The job needs a paper from the police.',
        untold: 'It is not settled whether the job needs a paper from the police.',
        'untold-shown': 'The job may need a paper from the police, and you can show it.',
      },
    },
  },
});

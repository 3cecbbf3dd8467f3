import { missingFrom } from '../pair/missing-from.ts';
import { defineGate } from './gate.ts';

/**
 * The candidate can show an extract from the criminal register where the role requires one. A role that doesn't say whether it
 * does is to be checked.
 */
export const registerExtractGate = defineGate({
  id: 'register-extract',
  names: { sv: 'utdrag ur belastningsregistret', en: 'extract from the criminal register' },
  isOfWork: false,
  reads: { candidate: ['registerExtract'], role: ['needsRegisterExtract'] },
  check: ({ candidate: { registerExtract }, role: { needsRegisterExtract } }) => {
    if (needsRegisterExtract === false) {
      return 'pass';
    }
    if (needsRegisterExtract === null || registerExtract === null) {
      return 'unknown';
    }
    return registerExtract ? 'pass' : 'fail';
  },
  evidence: ({ candidate: { registerExtract }, role: { needsRegisterExtract } }) => {
    const shown = registerExtract === null ? {} : { candidate: registerExtract };
    if (needsRegisterExtract === null) {
      return { ...missingFrom(registerExtract !== null, false), ...shown };
    }
    if (!needsRegisterExtract) {
      return { isRequired: false };
    }
    return registerExtract === null ? { required: true, missing: 'candidate' } : { required: true, ...shown };
  },
  tell: (evidence, outcome) => {
    if (evidence.required === true) {
      return [[outcome]];
    }
    if (evidence.isRequired === false) {
      return [['none']];
    }
    return [[evidence.candidate === true ? 'untold-shown' : 'untold']];
  },
  says: {
    sv: {
      coach: {
        none: 'Rollen kräver inget utdrag ur belastningsregistret.',
        pass: 'Kandidaten kan visa utdrag ur belastningsregistret.',
        fail: 'Rollen kräver utdrag ur belastningsregistret, och kandidaten kan inte visa det.',
        unknown: 'Kontrollera om kandidaten kan visa utdrag ur belastningsregistret.',
        untold: 'Rollen säger inte om det krävs utdrag ur belastningsregistret.',
        'untold-shown':
          'Rollen säger inte om det krävs utdrag ur belastningsregistret, men kandidaten kan visa det.',
      },
      candidate: {
        none: 'Du behöver inte visa något papper från polisen.',
        pass: 'Du kan visa ett papper från polisen. Det behövs här.',
        fail: 'Jobbet kräver ett papper från polisen. Du kan inte visa det nu.',
        unknown: 'Jobbet kräver ett papper från polisen. Din arbetskonsulent frågar dig.',
        untold: 'Vi vet inte om jobbet kräver ett papper från polisen.',
        'untold-shown': 'Kanske kräver jobbet ett papper från polisen. Du kan visa det.',
      },
    },
    en: {
      coach: {
        none: 'The role requires no extract from the criminal register.',
        pass: 'The candidate can show an extract from the criminal register.',
        fail: 'The role requires an extract from the criminal register, and the candidate cannot show one.',
        unknown: 'Check whether the candidate can show an extract from the criminal register.',
        untold: 'The role does not say whether it requires an extract from the criminal register.',
        'untold-shown':
          'The role does not say whether it requires an extract from the criminal register, but the candidate can show one.',
      },
      candidate: {
        none: 'You need no paper from the police.',
        pass: 'You can show a paper from the police. It is needed here.',
        fail: 'The job needs a paper from the police. You cannot show it now.',
        unknown: 'The job needs a paper from the police. Your job coach will ask.',
        untold: 'We do not know whether the job needs a paper from the police.',
        'untold-shown': 'The job may need a paper from the police. You can show it.',
      },
    },
  },
});

import { defineGate } from './gate.ts';

/** The candidate can show an extract from the criminal register where the role requires one. */
export const registerExtractGate = defineGate({
  id: 'register-extract',
  names: { sv: 'utdrag ur belastningsregistret', en: 'extract from the criminal register' },
  isOfWork: false,
  reads: { candidate: ['registerExtract'], role: ['needsRegisterExtract'] },
  check: ({ candidate, role }) => {
    if (!role.needsRegisterExtract) {
      return 'pass';
    }
    if (candidate.registerExtract === null) {
      return 'unknown';
    }
    return candidate.registerExtract ? 'pass' : 'fail';
  },
  evidence: ({ candidate, role }) => {
    if (!role.needsRegisterExtract) {
      return {};
    }
    return candidate.registerExtract === null
      ? { required: true, missing: 'candidate' }
      : { required: true, candidate: candidate.registerExtract };
  },
  tell: (evidence, outcome) => {
    if (outcome !== 'pass') {
      return [[outcome]];
    }
    return [[evidence.required === true ? 'pass' : 'none']];
  },
  says: {
    sv: {
      coach: {
        none: 'Rollen kräver inget utdrag ur belastningsregistret.',
        pass: 'Kandidaten kan visa utdrag ur belastningsregistret.',
        fail: 'Rollen kräver utdrag ur belastningsregistret, och kandidaten kan inte visa det.',
        unknown: 'Kontrollera om kandidaten kan visa utdrag ur belastningsregistret.',
      },
      candidate: {
        none: 'Du behöver inte visa något papper från polisen.',
        pass: 'Du kan visa ett papper från polisen. Det behövs här.',
        fail: 'Jobbet kräver ett papper från polisen. Du kan inte visa det nu.',
        unknown: 'Jobbet kräver ett papper från polisen. Din arbetskonsulent frågar dig.',
      },
    },
    en: {
      coach: {
        none: 'The role requires no extract from the criminal register.',
        pass: 'The candidate can show an extract from the criminal register.',
        fail: 'The role requires an extract from the criminal register, and the candidate cannot show one.',
        unknown: 'Check whether the candidate can show an extract from the criminal register.',
      },
      candidate: {
        none: 'You need no paper from the police.',
        pass: 'You can show a paper from the police. It is needed here.',
        fail: 'The job needs a paper from the police. You cannot show it now.',
        unknown: 'The job needs a paper from the police. Your job coach will ask.',
      },
    },
  },
});

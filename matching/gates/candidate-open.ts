import { defineGate } from './gate.ts';

/** The candidate is looking: not closed. */
export const candidateOpenGate = defineGate({
  id: 'candidate-open',
  names: { sv: 'om kandidaten söker placering', en: 'whether the candidate is looking for a placement' },
  isOfWork: false,
  reads: { candidate: ['isOpen'], role: [] },
  check: ({ candidate }) => (candidate.isOpen ? 'pass' : 'fail'),
  evidence: ({ candidate }) => (candidate.isOpen ? {} : { status: 'closed' }),
  tell: (_, outcome) => [[outcome === 'fail' ? 'fail' : 'pass']],
  says: {
    sv: {
      coach: {
        pass: 'Kandidaten söker placering.',
        fail: 'Kandidaten är avslutad och söker inte.',
      },
      candidate: {
        pass: 'Du söker jobb nu.',
        fail: 'Du söker inte jobb just nu.',
      },
    },
    en: {
      coach: {
        pass: 'The candidate is looking for a placement.',
        fail: 'The candidate is closed and not looking.',
      },
      candidate: {
        pass: 'You are looking for work now.',
        fail: 'You are not looking for work right now.',
      },
    },
  },
});

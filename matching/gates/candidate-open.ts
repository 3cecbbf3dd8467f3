import { defineGate } from './gate.ts';

/** The candidate is looking: not closed. */
export const candidateOpenGate = defineGate({
  id: 'candidate-open',
  names: { sv: 'om kandidaten söker placering', en: 'whether the candidate is looking for a placement' },
  stops: { sv: 'personen söker ingen plats', en: 'the person is not looking for a place' },
  isOfWork: false,
  reads: { candidate: ['isOpen'], role: [] },
  check: ({ candidate }) => (candidate.isOpen ? 'pass' : 'fail'),
  evidence: ({ candidate }) => (candidate.isOpen ? {} : { status: 'closed' }),
  tell: (_, outcome) => [[outcome === 'fail' ? 'fail' : 'pass']],
  matters: 0,
  says: {
    sv: {
      coach: {
        pass: 'Personen söker en plats.',
        fail: 'Personen är avslutad och söker ingen plats.',
      },
      candidate: {
        pass: 'Du söker jobb nu.',
        fail: 'Du söker inte jobb just nu.',
      },
    },
    en: {
      coach: {
        pass: 'The person is looking for a place.',
        fail: 'The person is closed and not looking for a place.',
      },
      candidate: {
        pass: 'You are looking for a job now.',
        fail: 'You are not looking for a job right now.',
      },
    },
  },
});

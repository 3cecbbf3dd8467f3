import type { Gate } from './gate.ts';

/** The candidate is looking: not closed. */
export const candidateOpenGate: Gate = {
  id: 'candidate-open',
  check: ({ candidate }) => (candidate.isOpen ? 'pass' : 'fail'),
  evidence: ({ candidate }) => (candidate.isOpen ? {} : { status: 'closed' }),
};

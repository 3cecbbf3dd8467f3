import { mixSeed } from './seeded-random.ts';

/** The kinds of things that get an id; each has its own series. */
export type IdKind = 'workplace' | 'candidate' | 'role' | 'coach' | 'manager';
const kindNumbers: Readonly<Record<IdKind, number>> = {
  workplace: 1,
  candidate: 2,
  role: 3,
  coach: 4,
  manager: 5,
};
// 2026-01-01T00:00:00Z in Unix ms: a fixed past moment, so that the clock is not needed.
const firstMoment = 1_767_225_600_000;

/**
 * A UUID of version 7's shape (RFC 9562), the same for the same arguments. Ids of one kind rise with `index`
 * (0 and up), as those made by a server do over time.
 */
export function deterministicId(seed: number, kind: IdKind, index: number): string {
  const kindNumber = kindNumbers[kind];
  const word = (part: number) => (mixSeed(seed, kindNumber, index, part) >>> 0).toString(16).padStart(8, '0');
  const moment = (firstMoment + index * 1_000 + kindNumber).toString(16).padStart(12, '0');
  const variant = (8 + (mixSeed(seed, kindNumber, index, 4) & 3)).toString(16);
  const first = word(1);
  // joined, since a template's string would stay the tree of its parts: ten times the memory
  return [
    moment.slice(0, 8),
    moment.slice(8),
    `7${first.slice(0, 3)}`,
    `${variant}${first.slice(3, 6)}`,
    `${word(2)}${word(3).slice(0, 4)}`,
  ].join('-');
}

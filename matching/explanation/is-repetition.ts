import type { Reader } from './explanation.ts';
import type { SentenceKey } from './sentences/sentence-book.ts';

/** Sentences by what says the same: one of these, where it is told, makes the sentence a repetition. */
type Repetitions = Readonly<Partial<Record<SentenceKey, readonly SentenceKey[]>>>;

/** What is unknown to a gate is unknown to the rules that read the same. */
const unknowns: Repetitions = {
  'hours-wanted.unknown': ['hours.unknown'],
  'hours-covered.unknown': ['hours.unknown'],
  'language-level.unknown': ['language.unknown'],
  'travel-time.unknown': ['travel.unknown'],
  'wished-conditions.unknown': ['conditions.unknown'],
  'helpful-supports.unknown': ['needed-supports.unknown'],
  'room-to-grow.unknown': ['abilities.unknown'],
};

const repetitions: Readonly<Record<Reader, Repetitions>> = {
  coach: unknowns,
  manager: { ...unknowns, 'language-level.for': ['language.pass'] },
  // easy language is short: what differs by a number or a nuance is told once, too
  candidate: {
    ...unknowns,
    'abilities.unknown': ['essential-abilities.unknown'],
    'room-to-grow.unknown': ['abilities.unknown', 'essential-abilities.unknown'],
    'language-level.for': ['language.pass'],
    'hours-wanted.for': ['hours.pass'],
    'hours-covered.for': ['hours.pass'],
    'travel-time.for': ['travel.pass'],
    'travel-time.against': ['travel.pass', 'travel.fail'],
    'helpful-supports.none': ['needed-supports.pass'],
  },
};

/** Whether one of the sentences that a reader is `told` says what this one does. */
export function isRepetition(
  sentence: SentenceKey,
  reader: Reader,
  told: { readonly has: (sentence: SentenceKey) => boolean },
): boolean {
  return repetitions[reader][sentence]?.some((other) => told.has(other)) ?? false;
}

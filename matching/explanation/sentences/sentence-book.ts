import type { VocabularyLanguage } from '../../vocabulary/localized-text.ts';
import type { Reader } from '../explanation.ts';
import { candidateEn } from './candidate-en.ts';
import { candidateSv } from './candidate-sv.ts';
import { coachEn } from './coach-en.ts';
import { coachSv } from './coach-sv.ts';
import { managerEn } from './manager-en.ts';
import { managerSv } from './manager-sv.ts';

/** Names one sentence; the coach's book has them all. */
export type SentenceKey = keyof typeof coachSv;

/** Numbers and their weighing are for the coach alone. */
type CoachSentenceKey =
  | 'summary.match'
  | 'summary.known'
  | 'summary.lifts'
  | 'summary.lowers'
  | `rule.${string}`;

/** What the candidate is told: everything, without the weighing. */
export type CandidateSentenceKey = Exclude<SentenceKey, CoachSentenceKey>;

/** The gates that say something of the work and nothing of the person's needs, health or record. */
export const workGates = [
  'role-open',
  'period',
  'hours',
  'times',
  'employment-form',
  'licence',
  'language',
] as const;
type WorkSubject =
  | (typeof workGates)[number]
  | 'abilities'
  | 'experience'
  | 'language-level'
  | 'hours-covered';
/** What would open one of those gates; `offer-support` stands for the language alone. */
type WorkAdjustment = 'offer-support' | 'lower-language' | 'widen-hours';

/**
 * What the manager is told. No gap is told of, also none that a support closes: it is the person's own matter, and so is
 * what was read in own words.
 */
export type ManagerSentenceKey = Exclude<
  Extract<
    CandidateSentenceKey,
    `summary.${string}` | `plain.${string}` | `${WorkSubject}.${string}` | `adjustment.${WorkAdjustment}`
  >,
  | 'abilities.deficit'
  | 'abilities.covered'
  | 'abilities.eased'
  | 'abilities.demand-read'
  | 'abilities.level-read'
  | 'abilities.lack-read'
>;

/** Sentences by key; a reader is not told what the book leaves out. */
export type SentenceBook = Readonly<Partial<Record<SentenceKey, string>>>;

/** The book of each reader and language. */
export const sentenceBooks: Readonly<Record<Reader, Readonly<Record<VocabularyLanguage, SentenceBook>>>> = {
  candidate: { sv: candidateSv, en: candidateEn },
  coach: { sv: coachSv, en: coachEn },
  manager: { sv: managerSv, en: managerEn },
};

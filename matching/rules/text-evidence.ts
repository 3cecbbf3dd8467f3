import type { Evidence } from '../scoring/pair-score.ts';
import { roundScore } from '../scoring/round.ts';
import { sharedWords } from '../text/shared-words.ts';
import type { TextProfile } from '../text/text-profile.ts';

/** The most word pairs that evidence holds. */
const shownWordPairs = 5;

/** Evidence of a text similarity: its value, and which of the candidate's words met which of the role's. */
export function textEvidence(similarity: number, candidate: TextProfile, role: TextProfile): Evidence {
  return {
    similarity: roundScore(similarity),
    words: sharedWords(candidate, role, shownWordPairs).map(({ a, b }) => [a, b]),
  };
}

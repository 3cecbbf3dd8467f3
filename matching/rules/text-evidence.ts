import type { Evidence } from '../model/pair-score.ts';
import { roundScore } from '../pair/round.ts';
import { sharedWords } from '../text/shared-words.ts';
import type { TextProfile } from '../text/text-profile.ts';

/** The most word pairs that evidence holds. */
const shownWordPairs = 5;

/**
 * Evidence of a text similarity: its value, which of the candidate's words met which of the role's, and of those that met by a
 * concept of the site's vocabulary, its label.
 */
export function textEvidence(similarity: number, candidate: TextProfile, role: TextProfile): Evidence {
  const shared = sharedWords(candidate, role, shownWordPairs);
  const bySite = shared.flatMap(({ a, b, siteTerm }) => (siteTerm === undefined ? [] : [[a, b, siteTerm]]));
  return {
    similarity: roundScore(similarity),
    words: shared.map(({ a, b }) => [a, b]),
    ...(bySite.length === 0 ? {} : { siteTerms: bySite }),
  };
}

import type { NamedConcept, SiteVocabulary } from '../text/site-vocabulary.ts';
import type { ReadSiteTerm } from './interpretation.ts';
import { meantBy, onePerPolarity } from './meant-by.ts';
import type { ReadWord } from './read-word.ts';
import { evidenceOf, isSureEnough, type Reading, roundedConfidence } from './reading.ts';

/** What each way of naming a concept is worth. Own judgement, as for tasks. */
const worthOfWords = { severalWords: 0.95, oneWord: 0.85, partOfLabel: 0.75, corrected: 0.88 } as const;

/**
 * The concepts of the site's vocabulary that a text names, in the order of the text, and how it means them, as with tasks.
 * One entry a concept and polarity.
 */
export function readSiteTerms(reading: Reading, site: SiteVocabulary): ReadSiteTerm[] {
  const { row } = reading;
  const reads: ReadSiteTerm[] = [];
  for (let start = 0; start < row.length; ) {
    const end = endOfSentence(row, start);
    for (const named of site.findNamed(row.slice(start, end).map(({ word }) => word))) {
      const at = Array.from({ length: named.to - named.from }, (_, step) => start + named.from + step);
      const stance = reading.stances.of(at);
      const meant = meantBy(stance);
      if (meant === null) {
        continue;
      }
      const { sure, ...how } = meant;
      const { source, id, labels } = named.concept;
      const corrected = at.some((position) => row[position]?.wasCorrected) ? worthOfWords.corrected : 1;
      const confidence = roundedConfidence(worthOf(named) * corrected * sure);
      const words = evidenceOf(reading, { at }, stance);
      reads.push({ source, id, label: labels[0], ...how, confidence, words });
    }
    start = end;
  }
  return onePerPolarity(reads.filter(isSureEnough), ({ source, id }) => `${source} ${id}`);
}

function worthOf({ isWholeLabel, from, to }: NamedConcept): number {
  if (!isWholeLabel) {
    return worthOfWords.partOfLabel;
  }
  return to - from > 1 ? worthOfWords.severalWords : worthOfWords.oneWord;
}

function endOfSentence(row: readonly ReadWord[], start: number): number {
  let end = start + 1;
  while (end < row.length && row[end]?.sentence === row[start]?.sentence) {
    end += 1;
  }
  return end;
}

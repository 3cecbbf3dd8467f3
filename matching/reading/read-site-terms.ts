import type { NamedConcept, SiteVocabulary } from '../text/site-vocabulary.ts';
import type { ReadSiteTerm } from './interpretation.ts';
import type { ReadWord } from './phrase-book.ts';
import { onePerKey, type Reading, roundedConfidence } from './reading.ts';
import { wordSpans } from './word-spans.ts';

/** What each way of naming a concept is worth. Own judgement, as for tasks. */
const WORTH = { severalWords: 0.95, oneWord: 0.85, partOfLabel: 0.75, corrected: 0.88 } as const;

/** The concepts of the site's vocabulary that a text names, in the order of the text; one entry a concept. */
export function readSiteTerms({ text, row }: Reading, site: SiteVocabulary): ReadSiteTerm[] {
  const reads: ReadSiteTerm[] = [];
  for (let start = 0; start < row.length; ) {
    const end = endOfSentence(row, start);
    for (const named of site.findNamed(row.slice(start, end).map(({ word }) => word))) {
      const positions = Array.from({ length: named.to - named.from }, (_, at) => start + named.from + at);
      const { source, id, labels } = named.concept;
      const wasCorrected = positions.some((at) => row[at]?.wasCorrected);
      const confidence = roundedConfidence(worthOf(named) * (wasCorrected ? WORTH.corrected : 1));
      reads.push({ source, id, label: labels[0], confidence, words: wordSpans(text, row, positions) });
    }
    start = end;
  }
  return onePerKey(
    reads,
    ({ source, id }) => `${source} ${id}`,
    (kept) => kept,
  );
}

function worthOf({ isWholeLabel, from, to }: NamedConcept): number {
  if (!isWholeLabel) return WORTH.partOfLabel;
  return to - from > 1 ? WORTH.severalWords : WORTH.oneWord;
}

function endOfSentence(row: readonly ReadWord[], start: number): number {
  let end = start + 1;
  while (end < row.length && row[end]?.sentence === row[start]?.sentence) end += 1;
  return end;
}

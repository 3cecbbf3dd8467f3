import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadWord } from './read-word.ts';

/** Who speaks: a person of themself, a workplace of its work, or nobody can tell. */
export type Voice = 'person' | 'workplace' | 'unknown';

/** Whose voice a text is in, by whose pronouns are more. */
export function voiceOf(row: readonly ReadWord[], lexicon: Lexicon, lang: VocabularyLanguage): Voice {
  let person = 0;
  let workplace = 0;
  for (const [at, { word, sentence }] of row.entries()) {
    if (lexicon.personOpenings.has(word) && sentence !== row[at - 1]?.sentence) {
      person += 1;
    }
    // Written small, English I is a Swedish preposition.
    if (lexicon.personWords.has(word) || (word === 'i' && lang === 'en')) {
      person += 1;
    }
    if (lexicon.workplaceWords.has(word)) {
      workplace += 1;
    }
  }
  if (person === 0 && workplace === 0) {
    return 'unknown';
  }
  return person >= workplace ? 'person' : 'workplace';
}

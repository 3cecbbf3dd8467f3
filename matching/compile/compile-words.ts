import { compileText, type TextProfile } from '../text/text-profile.ts';
import type { WordBook } from '../text/words.ts';

/** A text ready for comparison; null when it holds no word, which says nothing. */
export function compileWords(text: string, book: WordBook): TextProfile | null {
  const profile = compileText(text, book);
  return profile.words.length > 0 ? profile : null;
}

import type { TextProfile } from '../text/text-profile.ts';
import type { TextVectorizer } from '../text/text-vectorizer.ts';

/** A text ready for comparison; null when it holds no word, which says nothing. */
export function compileWords(text: string, vectorizer: TextVectorizer): TextProfile | null {
  const profile = vectorizer.compile(text);
  return profile.words.length > 0 ? profile : null;
}

import { compileText, type TextProfile } from '../text/text-profile.ts';

/** A text ready for comparison; null when it holds no word, which says nothing. */
export function compileWords(text: string): TextProfile | null {
  const profile = compileText(text);
  return profile.words.length > 0 ? profile : null;
}

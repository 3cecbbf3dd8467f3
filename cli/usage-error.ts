import type { LocalizedText } from '../matching/vocabulary/localized-text.ts';

/** A command was called wrongly; the message, in English, says what is right, and so does {@link words}. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly words: LocalizedText;

  constructor(words: LocalizedText) {
    super(words.en);
    this.words = words;
  }
}

/** What kind of word a dictionary form is; *other* is all that isn't inflected, or of which no more is known. */
export const wordClasses = ['noun', 'verb', 'adjective', 'name', 'other'] as const;

/** One of the {@link wordClasses}. */
export type WordClass = (typeof wordClasses)[number];

/** A dictionary form, folded, and what kind of word it is: *städar* is of the verb *städa*. */
export interface Lemma {
  readonly lemma: string;
  readonly wordClass: WordClass;
}

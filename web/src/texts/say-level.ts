import type { VocabularyLists } from '../api/vocabulary-query.ts';

/** What a level of an ability means, as a sentence; the level itself where the vocabulary has none. */
export function sayLevel(ability: string, level: number, { abilities }: VocabularyLists): string {
  return abilities.find(({ id }) => id === ability)?.levels[level] ?? String(level);
}

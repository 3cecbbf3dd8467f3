import { useState } from 'react';

/**
 * A list that is kept on this device under a key, and how to keep another. What stands there and is no `Item`, as `isItem` tells,
 * counts as nothing.
 */
export function useKept<Item>(
  key: string,
  isItem: (value: unknown) => value is Item,
): readonly [readonly Item[], (items: readonly Item[]) => void] {
  const [items, setItems] = useState(() => readKept(key, isItem));
  const keep = (next: readonly Item[]) => {
    localStorage.setItem(key, JSON.stringify(next));
    setItems(next);
  };
  return [items, keep];
}

/** What is kept under the key now; see {@link useKept}. */
export function readKept<Item>(key: string, isItem: (value: unknown) => value is Item): readonly Item[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isItem) : [];
  } catch (error) {
    if (error instanceof SyntaxError) {
      return [];
    }
    throw error;
  }
}

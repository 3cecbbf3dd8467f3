import { isSame } from './profile.ts';

/**
 * The list with what each side has added, changed and removed since `base`, item by item; null when that can't be told: both
 * changed the same item in two ways, or one of them says that there is nothing, or nothing known. Order: theirs, then what is only mine.
 */
export function mergeLists<Item>(
  base: readonly Item[] | undefined,
  mine: readonly Item[] | undefined,
  theirs: readonly Item[] | undefined,
  keyOf: (item: Item) => string,
): Item[] | null {
  if (isNone(mine) || isNone(theirs)) {
    return null;
  }
  const byKey = (list: readonly Item[] = []) => new Map(list.map((item) => [keyOf(item), item]));
  const [before, here, there] = [byKey(base), byKey(mine), byKey(theirs)];
  const merged: Item[] = [];
  for (const key of new Set([...there.keys(), ...here.keys()])) {
    const [was, own, other] = [before.get(key), here.get(key), there.get(key)];
    if (!isSame(own, was) && !isSame(other, was) && !isSame(own, other)) {
      return null;
    }
    const item = isSame(own, was) ? other : own;
    if (item !== undefined) {
      merged.push(item);
    }
  }
  // an empty list says none, which neither of them has said
  return merged.length === 0 ? null : merged;
}

/** Everything that either list has, mine first; where both have an item by the same key, mine. Null where one of them has nothing. */
export function joinLists<Item>(
  mine: readonly Item[] | undefined,
  theirs: readonly Item[] | undefined,
  keyOf: (item: Item) => string,
): Item[] | null {
  if (isNone(mine) || isNone(theirs)) {
    return null;
  }
  const own = new Set(mine.map(keyOf));
  return [...mine, ...theirs.filter((item) => !own.has(keyOf(item)))];
}

function isNone<Item>(list: readonly Item[] | undefined): list is undefined {
  return list === undefined || list.length === 0;
}

/** How many of something there are; null where it is not told. */
export interface ToldCount {
  readonly value: string | null;
  readonly people: number | null;
}

/** The fewest that are told of. */
export const fewestTold = 5;

/** A count that is there. */
type Count = ToldCount & { readonly people: number };

/**
 * The parts of a whole without those that are small, and without as many more, the smallest first, as it takes that what is left out can't be worked
 * out from the whole: never one alone, and never fewer than {@link fewestTold} in all.
 */
export function partsWithoutSmall(parts: readonly Count[]): ToldCount[] {
  const bySize = parts.filter(({ people }) => people > 0).toSorted((one, other) => one.people - other.people);
  const left = new Set(bySize.filter(({ people }) => people < fewestTold));
  for (const part of bySize) {
    const sum = [...left].reduce((all, { people }) => all + people, 0);
    if (left.size === 0 || (left.size > 1 && sum >= fewestTold)) {
      break;
    }
    left.add(part);
  }
  return parts.map((part) => (left.has(part) ? { ...part, people: null } : part));
}

/** Of groups that somebody may be in several of: those that enough are in, and enough are not; the others are not named. */
export function groupsWithoutSmall(groups: readonly Count[], all: number): Count[] {
  return groups.filter(({ people }) => {
    const others = all - people;
    return people >= fewestTold && (others === 0 || others >= fewestTold);
  });
}

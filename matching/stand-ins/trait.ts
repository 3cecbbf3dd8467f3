import type { Candidate } from '../model/candidate.ts';
import type { CompiledCandidate } from '../pair/compiled-profile.ts';
import type { Location } from '../pair/travel-minutes.ts';

/** One thing that is told of a person, as one of few values: a whole number from 0 to below `values`. */
export interface Trait {
  readonly values: number;
  /** Traits of one family are taken to be alike as far as few people tell of them. */
  readonly family: string;
  /** The person's value; null where the person has none, as of each support where nobody has told of any. */
  of(person: CompiledCandidate): number | null;
}

/** A part of a profile: the traits that it is put together from, and how. */
export interface ProfilePart {
  readonly traits: readonly Trait[];
  /** The part of a profile with these values, one for each of the traits. `drawPlace` gives a place to live, each time another. */
  write(values: readonly number[], drawPlace: () => Location | null): Partial<Candidate>;
}

/** A trait of two values: 0 where it isn't so, and 1 where it is. */
export function yesOrNo(family: string, isSo: (person: CompiledCandidate) => boolean): Trait {
  return { values: 2, family, of: (person) => Number(isSo(person)) };
}

/** A trait that says on which step a number falls, the first step from 1; 0 where it is not known. */
export function stepOf(
  family: string,
  steps: readonly number[],
  of: (person: CompiledCandidate) => number | null,
): Trait {
  return {
    values: steps.length + 1,
    family,
    of: (person) => {
      const number = of(person);
      return number === null
        ? 0
        : 1 +
            Math.max(
              0,
              steps.findLastIndex((step) => step <= number),
            );
    },
  };
}

/** How a list of things is made a part of a profile. */
interface ListPart {
  readonly family: string;
  readonly isKnown: (person: CompiledCandidate) => boolean;
  /** How many things there are. */
  readonly things: number;
  /** How many values each has; 0 is that it is not on the list. */
  readonly values: number;
  readonly of: (person: CompiledCandidate, thing: number) => number;
  readonly write: (values: readonly number[]) => Partial<Candidate>;
}

/** The part of a profile that is a list which may not be known: whether it is, and then each thing that may stand on it. */
export function listPart({ family, isKnown, things, values, of, write }: ListPart): ProfilePart {
  return {
    traits: [
      yesOrNo('known', isKnown),
      ...Array.from(
        { length: things },
        (_, thing): Trait => ({
          values,
          family,
          of: (person) => (isKnown(person) ? of(person, thing) : null),
        }),
      ),
    ],
    write: ([known, ...listed]) => (known === 1 ? write(listed) : {}),
  };
}

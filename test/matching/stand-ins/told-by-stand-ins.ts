import type { CompiledCandidate } from '../../../matching/pair/compiled-profile.ts';
import { profileParts } from '../../../matching/stand-ins/profile-parts.ts';
import { type TraitShares, traitShares } from '../../../matching/stand-ins/trait-shares.ts';
import { abilityIds } from '../../../matching/vocabulary/abilities.ts';
import { conditionIds } from '../../../matching/vocabulary/conditions.ts';
import { supportIds } from '../../../matching/vocabulary/supports.ts';

const traits = profileParts.flatMap((part) => part.traits);
const allSupports = [...supportIds.keys()];
const allConditions = [...conditionIds.keys()];

/** The trait of each secret, in the order of the secrets: the lists of needs and of refusals begin with whether they are known. */
const traitOfSecret = [
  ...abilityIds.keys(),
  ...allSupports.map((position) => abilityIds.length + 1 + position),
  ...allConditions.map((position) => abilityIds.length + 1 + supportIds.length + 1 + position),
];

/** A person of whom every secret has this value. */
const withAll: Readonly<
  Record<'level' | 'need' | 'refusal', (person: CompiledCandidate, value: number) => CompiledCandidate>
> = {
  level: (person, value) => ({ ...person, levels: person.levels.slice().fill(value) }),
  need: (person, value) => ({
    ...person,
    neededSupports: value === 1 ? allSupports : [],
    helpfulSupports: [],
  }),
  refusal: (person, value) => ({
    ...person,
    neverConditions: value === 1 ? allConditions : [],
    ratherNotConditions: [],
  }),
};

/** What {@link Onlooker} is to find out of somebody. */
interface SecretKind {
  readonly kind: keyof typeof withAll;
  readonly values: number;
}

/**
 * Somebody who is shown all stand-ins, which is more than any answers tell, who knows how they are drawn and everybody but the target, and
 * works out how likely they are by each value of each of the target's secrets.
 */
export class Onlooker {
  readonly #people: readonly CompiledCandidate[];
  /** By trait, then by stand-in. */
  readonly #values: readonly (readonly (number | null)[])[];
  /** By stand-in, how likely it is by all its traits that so much was told of it. */
  readonly #told: readonly (readonly number[])[];

  constructor(people: readonly CompiledCandidate[], standIns: readonly CompiledCandidate[]) {
    this.#people = people;
    this.#values = traits.map((trait) => standIns.map((standIn) => trait.of(standIn)));
    const { told, byTold } = traitShares(people);
    this.#told = standIns.map((_, standIn) =>
      normalised(
        told.map((share, step) =>
          this.#values.reduce((sum, values, trait) => {
            const value = values[standIn] ?? null;
            return sum + (value === null ? 0 : Math.log(byTold[step]?.[trait]?.[value] ?? 1));
          }, Math.log(share)),
        ),
      ),
    );
  }

  /** By secret and value, the logarithm of how likely the stand-ins are then. */
  likelihoods(target: number, secrets: readonly SecretKind[]): number[][] {
    const others = this.#people.filter((_, index) => index !== target);
    const [person] = this.#people.slice(target);
    if (person === undefined) {
      throw new RangeError(`There is no person ${target}.`);
    }
    const sharesBy = new Map<string, TraitShares>();
    const sharesWith = ({ kind }: SecretKind, value: number): TraitShares => {
      const key = `${kind} ${value}`;
      const known = sharesBy.get(key) ?? traitShares([...others, withAll[kind](person, value)]);
      sharesBy.set(key, known);
      return known;
    };
    return secrets.map((secret, index) =>
      Array.from({ length: secret.values }, (_, value) =>
        this.#likelihood(sharesWith(secret, value), traitOfSecret[index] ?? 0),
      ),
    );
  }

  #likelihood({ byTold }: TraitShares, trait: number): number {
    const values = this.#values[trait] ?? [];
    return values.reduce<number>((sum, value, standIn) => {
      if (value === null) {
        return sum;
      }
      const told = this.#told[standIn] ?? [];
      const share = told.reduce(
        (all, weight, step) => all + weight * (byTold[step]?.[trait]?.[value] ?? 0),
        0,
      );
      return sum + Math.log(share);
    }, 0);
  }
}

/** Shares that add up to 1, from their logarithms. */
export function normalised(logs: readonly number[]): number[] {
  const most = Math.max(...logs);
  const shares = logs.map((log) => Math.exp(log - most));
  const sum = shares.reduce((all, share) => all + share, 0);
  return shares.map((share) => share / sum);
}

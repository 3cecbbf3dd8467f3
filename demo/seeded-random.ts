import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** Mixes numbers into one well-spread 32-bit seed (murmur3's finalizer), so that neighbours don't resemble each other. */
export function mixSeed(...parts: readonly number[]): number {
  let mixed = 0x9e3779b9;
  for (const part of parts) {
    mixed = Math.imul(mixed ^ (part | 0), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    mixed ^= mixed >>> 16;
  }
  return mixed | 0;
}

/** A choice with its weight, a number ≥ 0. */
export type Weighted<Item> = readonly [item: Item, weight: number];

/** Deterministic draws: the same seeds give the same draws in the same order, on every machine. */
export class SeededRandom {
  readonly #generator: RandomGenerator;

  constructor(...seeds: readonly number[]) {
    this.#generator = xoroshiro128plus(mixSeed(...seeds));
  }

  /** A number in [0, 1). */
  share(): number {
    return (this.#generator.next() >>> 0) / 0x1_0000_0000;
  }

  /** An integer in [`min`, `max`], both included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.share() * (max - min + 1));
  }

  /** True with the given probability, 0..1. */
  chance(probability: number): boolean {
    return this.share() < probability;
  }

  /** About normally distributed with mean 0 and standard deviation 1, within ±3.5. */
  normal(): number {
    return (this.share() + this.share() + this.share() + this.share() - 2) * Math.sqrt(3);
  }

  /** One item. Throws on an empty list. */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.share() * items.length)];
    if (item === undefined) {
      throw new RangeError('Cannot pick from an empty list.');
    }
    return item;
  }

  /** One item, in proportion to its weight. Throws when the list is empty. */
  pickWeighted<Item>(choices: readonly Weighted<Item>[]): Item {
    let rest = this.share() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of choices) {
      rest -= weight;
      if (rest < 0) {
        return item;
      }
    }
    const last = choices.at(-1);
    if (last === undefined) {
      throw new RangeError('Cannot pick from an empty list.');
    }
    return last[0];
  }

  /** Up to `count` different items in random order; fewer where the list is shorter. */
  sample<Item>(items: readonly Item[], count: number): Item[] {
    const rest = [...items];
    const chosen: Item[] = [];
    while (chosen.length < count && rest.length > 0) {
      chosen.push(...rest.splice(Math.floor(this.share() * rest.length), 1));
    }
    return chosen;
  }
}

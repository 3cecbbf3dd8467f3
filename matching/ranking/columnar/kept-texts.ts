import type { PairTexts } from '../../pair/pair.ts';
import type { RoleTexts } from './role-texts.ts';

/** How alike a role's text is to those of one candidate of a pool, each found when it is first asked for. */
export class KeptTexts implements PairTexts {
  readonly #texts: RoleTexts;
  readonly #slot: number;
  readonly #experience: number[] = [];
  #wishes: number | undefined;

  constructor(texts: RoleTexts, slot: number) {
    this.#texts = texts;
    this.#slot = slot;
  }

  wishes(): number {
    this.#wishes ??= this.#texts.turnTo(this.#slot).wishes();
    return this.#wishes;
  }

  experience(index: number): number {
    this.#experience[index] ??= this.#texts.turnTo(this.#slot).experience(index);
    return this.#experience[index] ?? 0;
  }
}

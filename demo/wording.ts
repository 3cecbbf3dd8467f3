import { capitalised } from './rough-writing.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { WorkArea } from './work-areas/work-area.ts';

const stemLength = 4;
/** Words that anyone repeats. */
const weakWords =
  'jobba arbeta hjälpa hålla saker andra någon något olika kanske gärna helst också timmar behöver måste ' +
  'fungera vecka dagen skulle lära bättre alltid första inte utan vara finns själv tycker klarar blir';
const weakStems: ReadonlySet<string> = new Set(weakWords.split(' ').map((word) => word.slice(0, stemLength)));
/** A whole sentence may share this many stems with what has been said; a phrase none. */
const sharedByChance = 1;

/** The words of one person's text: fills frames with phrases, and says no thing twice. */
export class Wording {
  readonly #pools: Readonly<Record<string, readonly string[]>>;
  readonly #random: SeededRandom;
  readonly #said = new Set<string>();

  /** `areas`: wanted areas of work, most wanted first. Throws {@link RangeError} when there is none. */
  constructor(areas: readonly WorkArea[], random: SeededRandom) {
    const [first, second = first] = areas;
    if (!first || !second) {
      throw new RangeError('Wishes need at least one area of work.');
    }
    this.#pools = {
      a: first.doing,
      b: second.doing,
      l: first.liking,
      n: nounsOf(first),
      o: nounsOf(second),
    };
    this.#random = random;
  }

  /** The frame with phrases in its slots, of which nothing is said before; undefined when there is no such phrase. */
  fill(frame: string): string | undefined {
    let isFull = true;
    const text = frame.replace(/\{(\w)\}/gu, (_slot, name: string) => {
      const phrase = this.#takeNew(this.#pools[name.toLowerCase()] ?? []);
      if (phrase === undefined) {
        isFull = false;
      }
      return name === name.toUpperCase() ? capitalised(phrase ?? '') : (phrase ?? '');
    });
    return isFull ? capitalised(text) : undefined;
  }

  /** Whether a sentence is news. It counts as said from then on. */
  claim(sentence: string): boolean {
    return this.#say(sentence, sharedByChance);
  }

  #takeNew(phrases: readonly string[]): string | undefined {
    return this.#random.sample(phrases, phrases.length).find((phrase) => this.#say(phrase, 0));
  }

  #say(text: string, shared: number): boolean {
    // Short words have no stem: IT is told by its whole phrase.
    const stems = [...stemsOf(text), text];
    if (stems.filter((stem) => this.#said.has(stem)).length > shared) {
      return false;
    }
    for (const stem of stems) {
      this.#said.add(stem);
    }
    return true;
  }
}

function nounsOf(area: WorkArea): string[] {
  return area.liking.filter((liking) => !liking.startsWith('att '));
}

function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.map((word) => word.slice(0, stemLength)).filter((stem) => !weakStems.has(stem));
}

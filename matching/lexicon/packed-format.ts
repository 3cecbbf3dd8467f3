import { type Lemma, type WordClass, wordClasses } from './lemma.ts';

/** The letters of folded Swedish words. Words with others are not in the lexicon. */
export const letters = 'abcdefghijklmnopqrstuvwxyzåäö';

/** The number of a letter, from 1; 0 for what is none of {@link letters}. */
export function letterNumber(letter: number): number {
  if (letter >= 97 && letter <= 122) {
    return letter - 96;
  }
  return letter === 0xe5 ? 27 : letter === 0xe4 ? 28 : letter === 0xf6 ? 29 : 0;
}

/**
 * An edge of the automaton is 32 bits: the letter's number in the lowest 5, whether it is the last of its state in the
 * next, and above them the first edge of the state that it leads to. A state is known by its first edge. Letter 0 leads
 * to no state: it says that a word ends here, and which of the readings it has.
 */
export const edgeBits = { letter: 0b11111, last: 0b100000, target: 6 } as const;

/** The lexicon as it is stored. */
export interface PackedWords {
  /** Edges, as base64 of 32-bit numbers with the lowest byte first. Number 0 is no edge: it is the root's first. */
  readonly edges: string;
  /** What words may be, one on a line, as {@link readReading} reads it. */
  readonly readings: string;
}

/** A dictionary form by what it takes to make it of the form: letters cut from the end, then others added. */
export interface LemmaStep {
  readonly cut: number;
  readonly add: string;
  readonly wordClass: WordClass;
}

/** What the words that end in one state are. */
export interface Reading {
  /** As a word of its own; empty for what only stands in compounds. */
  readonly asWord: readonly LemmaStep[];
  /** Before another word of a compound; empty when it can't be. */
  readonly asFirst: readonly LemmaStep[];
  /** Whether it may end a compound. */
  readonly isLast: boolean;
}

/** The steps from a form to its dictionary forms. */
export function stepsTo(form: string, lemmas: readonly Lemma[]): LemmaStep[] {
  return lemmas.map(({ lemma, wordClass }) => {
    let same = 0;
    while (same < form.length && form[same] === lemma[same]) {
      same += 1;
    }
    return { cut: form.length - same, add: lemma.slice(same), wordClass };
  });
}

/** The dictionary form that a step makes of a form. */
export function takeStep(form: string, { cut, add, wordClass }: LemmaStep): Lemma {
  return { lemma: form.slice(0, form.length - cut) + add, wordClass };
}

const writeSteps = (steps: readonly LemmaStep[]): string =>
  steps.map(({ cut, add, wordClass }) => `${cut}${wordClasses.indexOf(wordClass)}${add}`).join(',');

const stepPattern = /^(\d+)(\d)(\D*)$/u;

const readSteps = (text: string): LemmaStep[] =>
  text === ''
    ? []
    : text.split(',').map((step) => {
        const [, cut = '', wordClass = '', add = ''] = stepPattern.exec(step) ?? [];
        return { cut: Number(cut), add, wordClass: wordClasses[Number(wordClass)] ?? 'other' };
      });

/** A reading as text, without a line break. */
export function writeReading({ asWord, asFirst, isLast }: Reading): string {
  return [writeSteps(asWord), writeSteps(asFirst), isLast ? '1' : ''].join('|');
}

/** What {@link writeReading} wrote. */
export function readReading(text: string): Reading {
  const [asWord = '', asFirst = '', isLast] = text.split('|');
  return { asWord: readSteps(asWord), asFirst: readSteps(asFirst), isLast: isLast === '1' };
}

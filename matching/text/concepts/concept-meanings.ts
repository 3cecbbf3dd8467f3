import { analyseWord } from '../../lexicon/analyse-word.ts';
import { hashOfName } from '../hash-of-name.ts';
import { type Concept, type ConceptField, conceptFields } from './concept-fields.ts';
import { StemSpans } from './stem-spans.ts';
import { cutWord, type StemPlace, type WordPart } from './word-parts.ts';

/** How much of each concept a word part means: term ids (32-bit hashes) and their strengths, above 0. */
export type Meaning = ReadonlyMap<number, number>;

/** The unit is the weight of a gram; a word's grams together weigh about 20. Found as in `README.md`. */
const conceptStrength = 14;
/** Of the field beside its concept: words of one field meet, those of one concept meet more. */
const fieldStrength = 7;
/** A stem of n concepts means each of them by n to the power of −0.7: less, but more than its even share. */
const ambiguityExponent = 0.7;
/** A longer stem that starts with another or is made of others, as *möbelsnickare*, means also this much of them. */
const partStrength = 0.6 * conceptStrength;
const shortestInnerStem = 3;
const shortestInnerPart = 4;
/** Stems of at least this length may be compounds. */
const shortestCompound = 7;
/** Nouns that are followed by a linking *s* in every compound. */
const takesLinkingS = /(?:ing|ion|het|skap|nad)$/u;
/** What makes another form of the same word: the stem before it means the same. */
const inflection = /^(?:a|ar|are|ing|ning|ningen|ande|er|en|et|n|s|t|ad|r|na|else|sel)$/u;

interface Pointer {
  readonly field: ConceptField;
  readonly concept: Concept;
}

const pointersByPlace: Readonly<Record<StemPlace | 'whole', Map<string, Pointer[]>>> = {
  anywhere: new Map(),
  start: new Map(),
  end: new Map(),
  whole: new Map(),
};
for (const field of conceptFields) {
  for (const concept of field.concepts) {
    for (const stem of concept.stems) {
      const [place, spelling] = placeOf(stem);
      const pointers = pointersByPlace[place].get(spelling) ?? [];
      pointers.push({ field, concept });
      pointersByPlace[place].set(spelling, pointers);
    }
  }
}
const fieldName = (id: string): string => `field ${id}`;
/** The terms of fields: what words of one field have in common, which is less than a meaning. */
export const fieldTerms: ReadonlySet<number> = new Set(
  conceptFields.map(({ id }) => hashOfName(fieldName(id))),
);
const meanings = new Map<Pointer[], Meaning>();
const partsByStem = new Map<string, readonly WordPart<Pointer[]>[]>();

/** Where in a word these stems may stand. */
export const stemSpans = new StemSpans(
  [pointersByPlace.anywhere, pointersByPlace.start, pointersByPlace.end].flatMap((byStem) => [
    ...byStem.keys(),
  ]),
);

/** What a stem at a place in a word means, null when it is no known stem there. */
export function meaningOfStem(spelling: string, place: StemPlace | 'whole'): Meaning | null {
  const pointers = pointersByPlace[place].get(spelling);
  if (pointers === undefined) {
    return null;
  }
  const known = meanings.get(pointers);
  if (known !== undefined) {
    return known;
  }
  const meaning = compileMeaning(spelling, place, pointers);
  meanings.set(pointers, meaning);
  return meaning;
}

/** The shorter stems that a stem is made of, two or more; none for one that is no compound of known stems. */
export function partsOfStem(stem: string): readonly WordPart<readonly Pointer[]>[] {
  if (stem.length < shortestCompound) {
    return [];
  }
  const known = partsByStem.get(stem);
  if (known !== undefined) {
    return known;
  }
  const shorterStem = (spelling: string, place: StemPlace): Pointer[] | null => {
    const { length } = spelling;
    const mayBePart = place === 'anywhere' && length >= shortestInnerPart && length < stem.length;
    return mayBePart ? (pointersByPlace.anywhere.get(spelling) ?? null) : null;
  };
  const found = cutWord(stem, shorterStem, stemSpans);
  const parts = found.length > 1 && !found.some(({ from }) => isLinkingS(stem, from)) ? found : [];
  partsByStem.set(stem, parts);
  return parts;
}

/** Whether the letter is the *s* that links the parts of a compound, as in *rengörings·medel*: no part starts with it. */
function isLinkingS(stem: string, at: number): boolean {
  return stem[at] === 's' && takesLinkingS.test(stem.slice(0, at));
}

function placeOf(stem: string): [StemPlace | 'whole', string] {
  if (stem.startsWith('=')) {
    return ['whole', stem.slice(1)];
  }
  if (stem.startsWith('-')) {
    return ['end', stem.slice(1)];
  }
  if (stem.endsWith('-')) {
    return ['start', stem.slice(0, -1)];
  }
  return ['anywhere', stem];
}

function compileMeaning(stem: string, place: StemPlace | 'whole', own: readonly Pointer[]): Meaning {
  const pointers = new Map(own.map((pointer) => [pointer.concept.id, pointer]));
  const parts = new Map<string, Pointer>();
  if (place === 'anywhere') {
    for (let length = shortestInnerStem; length < stem.length; length += 1) {
      const isInflection = inflection.test(stem.slice(length)) && mayBeFormOf(stem, stem.slice(0, length));
      if (!isInflection && (length < shortestInnerPart || length > stem.length - 2)) {
        continue;
      }
      for (const pointer of pointersByPlace.anywhere.get(stem.slice(0, length)) ?? []) {
        (isInflection ? pointers : parts).set(pointer.concept.id, pointer);
      }
    }
  }
  if (place === 'anywhere') {
    for (const { entry } of partsOfStem(stem)) {
      for (const pointer of entry) {
        parts.set(pointer.concept.id, pointer);
      }
    }
  }
  for (const id of pointers.keys()) {
    parts.delete(id);
  }

  const meaning = new Map<number, number>();
  const add = (name: string, strength: number): void => {
    const term = hashOfName(name);
    meaning.set(term, (meaning.get(term) ?? 0) + strength);
  };
  const shares = { ofWork: 0, learned: 0 };
  const kindOf = ({ field }: Pointer) => (field.id === 'learned-words' ? 'learned' : 'ofWork');
  for (const pointer of pointers.values()) {
    shares[kindOf(pointer)] += pointer.field.share;
  }
  for (const pointer of pointers.values()) {
    const { field, concept } = pointer;
    const share = field.share * shares[kindOf(pointer)] ** -ambiguityExponent;
    add(`concept ${concept.id}`, share * conceptStrength);
    if (field.isConcept) {
      add(fieldName(field.id), share * fieldStrength);
    }
  }
  for (const { field, concept } of parts.values()) {
    add(`concept ${concept.id}`, field.share * parts.size ** -ambiguityExponent * partStrength);
  }
  return meaning;
}

/** Whether the lexicon lets one word be a form of the other: *barn* is none of *bar*. What it doesn't know may be. */
function mayBeFormOf(word: string, stem: string): boolean {
  const { lemmas } = analyseWord(word);
  const ofStem = analyseWord(stem).lemmas;
  return (
    lemmas.length === 0 ||
    ofStem.length === 0 ||
    lemmas.some(({ lemma }) => lemma === stem || ofStem.some((other) => other.lemma === lemma))
  );
}

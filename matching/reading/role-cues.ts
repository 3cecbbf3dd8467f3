import { BoundedMemo } from '../bounded-memo.ts';
import { wordsOfList } from '../text/words-of-list.ts';
import { PhraseTrie, phrasesOf } from './phrase-trie.ts';
import {
  countedPeople,
  goodToHave,
  nothingDenied,
  otherDoers,
  type RoleHeading,
  roleHeadings,
  roleOpenings,
  roleSigns,
} from './phrases/role-phrases.ts';
import type { RoleLabel } from './role-label.ts';

/** What tells the parts of a role's text apart. */
export interface RoleCues {
  readonly headings: PhraseTrie<RoleHeading>;
  /** Phrases that a clause begins with. */
  readonly openings: PhraseTrie<Exclude<RoleLabel, 'denied'>>;
  /** Phrases anywhere in a clause. */
  readonly signs: PhraseTrie<Exclude<RoleLabel, 'denied'>>;
  readonly nothingDenied: PhraseTrie<true>;
  readonly goodToHave: PhraseTrie<true>;
  readonly otherDoers: ReadonlySet<string>;
  readonly countedPeople: ReadonlySet<string>;
}

function trieOf<Meaning extends string>(lists: Readonly<Record<Meaning, string>>, order: readonly Meaning[]) {
  const trie = new PhraseTrie<Meaning>();
  for (const meaning of order) {
    trie.add(phrasesOf(lists[meaning]), meaning);
  }
  return trie;
}

function setOf(list: string): PhraseTrie<true> {
  const trie = new PhraseTrie<true>();
  trie.add(phrasesOf(list), true);
  return trie;
}

/** What a word may do in a role's text, as bits: most words do nothing, and then nothing is looked for. */
export const wordKind = {
  /** May begin a clause. */
  boundary: 1,
  /** May begin a phrase that only looks like a denial. */
  mask: 2,
  sign: 4,
  bonus: 8,
  no: 16,
  doer: 32,
  counted: 64,
  offering: 128,
} as const;

/** Words that deny what stands around them, or after them. */
export const negators = setOfWords(
  'inte ej icke aldrig ingen inget inga ingenting varken slipper slippa not never no none neither nobody',
);
export const withouts = setOfWords('utan without');
export const turnWords = setOfWords('men fast däremot dock medan but however while although');
export const joints = setOfWords('och eller samt and or men');
export const prepositions = setOfWords('med på till för av under with at for on');
const relatives = setOfWords('som där så');
/** First words of *i stället för* and its like. */
const insteadStarts = setOfWords('i istället snarare hellre instead rather');
const offering = setOfWords(
  'finns har får erbjuder erbjuds ordnar anpassar tillgång möjlighet möjligt have has offer available provide get',
);

function setOfWords(list: string): ReadonlySet<string> {
  return new Set(wordsOfList(list));
}

const kinds = new BoundedMemo<string, number>(50_000);

/** The {@link wordKind} bits of a folded word. */
export const kindsOf = (word: string): number => kinds.getOrMake(word, kindsOnce);

function kindsOnce(word: string): number {
  const cues = roleCues();
  const isNo = negators.has(word) || withouts.has(word) || insteadStarts.has(word) || word === 't';
  const isBoundary =
    isNo || turnWords.has(word) || joints.has(word) || prepositions.has(word) || relatives.has(word);
  return (
    (isBoundary ? wordKind.boundary : 0) |
    (cues.nothingDenied.hasStart(word) ? wordKind.mask : 0) |
    (cues.signs.hasStart(word) ? wordKind.sign : 0) |
    (cues.goodToHave.hasStart(word) ? wordKind.bonus : 0) |
    (isNo ? wordKind.no : 0) |
    (cues.otherDoers.has(word) ? wordKind.doer : 0) |
    (cues.countedPeople.has(word) ? wordKind.counted : 0) |
    (offering.has(word) ? wordKind.offering : 0)
  );
}

let built: RoleCues | undefined;

/** The cues, built at the first call and kept. */
export function roleCues(): RoleCues {
  built ??= {
    headings: trieOf(roleHeadings, ['work', 'times', 'offered', 'merit', 'about']),
    openings: trieOf(roleOpenings, ['work', 'offered', 'merit', 'about']),
    signs: trieOf(roleSigns, ['work', 'offered', 'merit', 'about']),
    nothingDenied: setOf(nothingDenied),
    goodToHave: setOf(goodToHave),
    otherDoers: new Set(wordsOfList(otherDoers)),
    countedPeople: new Set(wordsOfList(countedPeople)),
  };
  return built;
}

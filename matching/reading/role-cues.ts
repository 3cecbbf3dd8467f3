import { PhraseTrie, phrasesOf, wordsOf } from './phrase-trie.ts';
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

let built: RoleCues | undefined;

/** The cues, built at the first call and kept. */
export function roleCues(): RoleCues {
  built ??= {
    headings: trieOf(roleHeadings, ['work', 'times', 'offered', 'merit', 'about']),
    openings: trieOf(roleOpenings, ['work', 'offered', 'merit', 'about']),
    signs: trieOf(roleSigns, ['work', 'offered', 'merit', 'about']),
    nothingDenied: setOf(nothingDenied),
    goodToHave: setOf(goodToHave),
    otherDoers: new Set(wordsOf(otherDoers)),
    countedPeople: new Set(wordsOf(countedPeople)),
  };
  return built;
}

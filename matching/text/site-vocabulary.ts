import { finish, type Steps } from '../steps.ts';
import { hashOfName } from './hash-of-name.ts';
import { labelKey, labelKeys, mayStandAlone, namesIn } from './site-labels.ts';

/** A concept of a vocabulary that a site has imported. */
export interface SiteConcept {
  /** Which vocabulary it is from. */
  readonly source: string;
  /** Its owner's identifier, unique within the source. */
  readonly id: string;
  /** The label to show, then its other labels in any order. */
  readonly labels: readonly [string, ...string[]];
  /** Identifiers of the wider concepts of the same source, in any order. */
  readonly broader: readonly string[];
}

/** A concept that a row of words names. */
export interface NamedConcept {
  readonly concept: SiteConcept;
  /** Its words are at `from` up to `to`. */
  readonly from: number;
  readonly to: number;
  /** Whether the words are the whole of a label, but for inflection. */
  readonly isWholeLabel: boolean;
}

/** A concept by which a text may meet others: one that it names, or the group of one that it names. */
export interface SharedConcept {
  readonly concept: SiteConcept;
  /** In the unit of `concepts/`, above 0. */
  readonly strength: number;
  /** The words that led to it are at `from` up to `to`. */
  readonly from: number;
  readonly to: number;
}

/** Of a concept by its own labels, as strong as one of ours, and of the group that it belongs to: see `README.md`. */
const ownStrength = 14;
const groupStrength = 10;
/** A name of n concepts means each of them by n to the power of −0.7, as a stem does. */
const ambiguityExponent = 0.7;
/** Names of more concepts, or of members of more groups, say too little. */
const mostConcepts = 4;
const mostGroups = 3;
/** A larger group is a shelf, not a kind of work. */
const mostMembers = 100;
/** A word that stands in more labels than this is no name by itself. */
const mostLabelsOfName = 12;

interface Member {
  readonly concept: SiteConcept;
  /** Whether texts can meet by it: it has other labels, or it is the group of others. */
  readonly hasSynonyms: boolean;
  /** Whether it is the group of others. */
  readonly isGroup: boolean;
  readonly groups: readonly SiteConcept[];
}

/** Names by the keys of their words. */
interface Branch {
  readonly next: Map<string, Branch>;
  /** The concepts of the name that ends here, and whether it is a whole label of theirs. */
  readonly members: Map<Member, boolean>;
  shared: readonly Pick<SharedConcept, 'concept' | 'strength'>[] | null;
}

/** Concepts in order, and all that they may be called. */
interface Names {
  readonly concepts: readonly SiteConcept[];
  readonly root: Branch;
}

/**
 * The words of a site's own vocabularies: which concepts a text names, by any of their labels, and so by what it may
 * meet texts that name them otherwise. Never changes. The order of concepts and of their other labels is irrelevant.
 */
export class SiteVocabulary {
  /** Eight hexadecimal digits: the same for the same content, another for nearly every other. */
  readonly version: string;
  /** In order of source and identifier. */
  readonly concepts: readonly SiteConcept[];
  readonly #root: Branch;

  /**
   * Throws when two concepts of a source have the same identifier. 30,000 take about a second. `names` are theirs, when they
   * are known already.
   */
  constructor(concepts: readonly SiteConcept[], names: Names = finish(nameConcepts(concepts))) {
    this.concepts = names.concepts;
    this.version = versionOf(names.concepts);
    this.#root = names.root;
  }

  /** The same in steps. */
  static *inSteps(concepts: readonly SiteConcept[]): Steps<SiteVocabulary> {
    return new SiteVocabulary(concepts, yield* nameConcepts(concepts));
  }

  /**
   * The concepts that a row of folded words names, the longest name at each place, none overlapping another; of one
   * sentence, for a name doesn't reach past its end. A name may be of several concepts.
   */
  findNamed(words: readonly string[]): NamedConcept[] {
    return this.#findNames(words).flatMap(({ branch, from, to }) =>
      [...branch.members].map(([{ concept }, isWholeLabel]) => ({ concept, from, to, isWholeLabel })),
    );
  }

  /** The concepts by which a row of folded words may meet other texts. A concept may come more than once. */
  findShared(words: readonly string[]): SharedConcept[] {
    return this.#findNames(words).flatMap(({ branch, from, to }) => {
      branch.shared ??= sharedBy([...branch.members.keys()]);
      return branch.shared.map((shared) => ({ ...shared, from, to }));
    });
  }

  #findNames(words: readonly string[]): { branch: Branch; from: number; to: number }[] {
    const found: { branch: Branch; from: number; to: number }[] = [];
    const keys = words.map(labelKey);
    for (let from = 0; from < keys.length; ) {
      let longest: { branch: Branch; from: number; to: number } | null = null;
      let branch: Branch | undefined = this.#root;
      for (let at = from; at < keys.length; at += 1) {
        branch = branch.next.get(keys[at] ?? '');
        if (branch === undefined) {
          break;
        }
        if (branch.members.size > 0) {
          longest = { branch, from, to: at + 1 };
        }
      }
      if (longest !== null) {
        found.push(longest);
      }
      from = longest?.to ?? from + 1;
    }
    return found;
  }
}

function* nameConcepts(unordered: readonly SiteConcept[]): Steps<Names> {
  const concepts = unordered.map(inOrder).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const keysOf = rememberKeys();
  const members = yield* membersOf(concepts, keysOf);
  const labelsByWord = yield* countLabels(concepts, keysOf);
  const root = newBranch();
  for (const member of members) {
    addNames(root, member, keysOf, labelsByWord);
    yield;
  }
  return { concepts, root };
}

function addNames(
  root: Branch,
  member: Member,
  keysOf: KeysOf,
  labelsByWord: ReadonlyMap<string, number>,
): void {
  // a protected word is not told of, not even by a label of another
  if (namesIn(member.concept.labels[0], false).length === 0) {
    return;
  }
  for (const label of member.concept.labels) {
    const whole = keysOf(label).join(' ');
    for (const words of namesIn(label, member.isGroup)) {
      const keys = words.map(labelKey);
      const [first, ...others] = words;
      const isCommon = (labelsByWord.get(keys[0] ?? '') ?? 0) > mostLabelsOfName;
      if (first !== undefined && others.length === 0 && (isCommon || !mayStandAlone(first))) {
        continue;
      }
      addName(root, keys, member, keys.join(' ') === whole);
    }
  }
}

function addName(root: Branch, keys: readonly string[], member: Member, isWholeLabel: boolean): void {
  let branch = root;
  for (const key of keys) {
    const next = branch.next.get(key) ?? newBranch();
    branch.next.set(key, next);
    branch = next;
  }
  branch.members.set(member, isWholeLabel || branch.members.get(member) === true);
}

function newBranch(): Branch {
  return { next: new Map(), members: new Map(), shared: null };
}

/** By what the name of these concepts may meet others: themselves where they have synonyms, and their groups. */
function sharedBy(members: readonly Member[]): Pick<SharedConcept, 'concept' | 'strength'>[] {
  const own = members.filter(({ hasSynonyms }) => hasSynonyms).map(({ concept }) => concept);
  const groups = new Set(
    members.flatMap(({ concept, isGroup, groups: above }) => (isGroup ? [concept, ...above] : above)),
  );
  const strengths = new Map<SiteConcept, number>();
  const share = (concepts: Iterable<SiteConcept>, count: number, whole: number): void => {
    for (const concept of concepts) {
      const strength = whole * count ** -ambiguityExponent;
      strengths.set(concept, Math.max(strengths.get(concept) ?? 0, strength));
    }
  };
  if (own.length <= mostConcepts) {
    share(own, own.length, ownStrength);
  }
  if (groups.size <= mostGroups) {
    share(groups, groups.size, groupStrength);
  }
  return [...strengths].map(([concept, strength]) => ({ concept, strength }));
}

type KeysOf = (label: string) => readonly string[];

/** The keys of labels, each worked out once. */
function rememberKeys(): KeysOf {
  const known = new Map<string, readonly string[]>();
  return (label) => {
    const keys = known.get(label) ?? labelKeys(label);
    known.set(label, keys);
    return keys;
  };
}

function* membersOf(concepts: readonly SiteConcept[], keysOf: KeysOf): Steps<Member[]> {
  const byKey = new Map<string, SiteConcept>();
  const sizes = new Map<string, number>();
  for (const concept of concepts) {
    if (byKey.has(keyOf(concept))) {
      throw new Error(`Two concepts of "${concept.source}" have the identifier "${concept.id}".`);
    }
    byKey.set(keyOf(concept), concept);
    for (const id of concept.broader) {
      const group = keyOf({ source: concept.source, id });
      sizes.set(group, (sizes.get(group) ?? 0) + 1);
    }
  }
  const isGroup = (concept: SiteConcept): boolean => {
    const size = sizes.get(keyOf(concept)) ?? 0;
    return size > 0 && size <= mostMembers;
  };
  const members: Member[] = [];
  for (const concept of concepts) {
    yield;
    members.push({
      concept,
      hasSynonyms:
        new Set(concept.labels.map((label) => keysOf(label).join(' ')).filter((key) => key !== '')).size > 1,
      isGroup: isGroup(concept),
      groups: concept.broader.flatMap((id) => {
        const group = byKey.get(keyOf({ source: concept.source, id }));
        return group !== undefined && isGroup(group) ? [group] : [];
      }),
    });
  }
  return members;
}

/** In how many concepts' labels each word stands, by key. */
function* countLabels(concepts: readonly SiteConcept[], keysOf: KeysOf): Steps<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { labels } of concepts) {
    for (const key of new Set(labels.flatMap(keysOf))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    yield;
  }
  return counts;
}

function inOrder({ source, id, labels: [first, ...others], broader }: SiteConcept): SiteConcept {
  const labels = [...new Set(others)].filter((label) => label !== first).sort();
  return { source, id, labels: [first, ...labels], broader: [...new Set(broader)].sort() };
}

/** A blank is in no source: it is a name like `jobtech-skills`. */
function keyOf({ source, id }: Pick<SiteConcept, 'source' | 'id'>): string {
  return `${source} ${id}`;
}

function versionOf(concepts: readonly SiteConcept[]): string {
  const content = concepts.map(({ source, id, labels, broader }) => [source, id, labels, broader]);
  return hashOfName(JSON.stringify(content)).toString(16).padStart(8, '0');
}

import type { CueKind } from './phrases/cue-phrases.ts';
import type { Cue } from './split-clauses.ts';
import type { Voice } from './voice-of.ts';

/** What a text says of something that it names; `aside`: that nothing follows from it, as of what others do. */
export type StanceKind =
  | 'none'
  | 'aside'
  | 'wants'
  | 'accepts'
  | 'can'
  | 'did'
  | 'rather-not'
  | 'refuses'
  | 'hard'
  | 'cannot'
  | 'negated'
  | 'needs'
  | 'helped'
  | 'unneeded'
  | 'offers'
  | 'requires';

/** Which choice something is; 1 for the first or only one. */
export type Choice = 1 | 2 | 3;

/** Stances that say no. */
export const noKinds: ReadonlySet<StanceKind> = new Set([
  'refuses',
  'rather-not',
  'hard',
  'cannot',
  'negated',
]);

/** What a condition ("om det är litet") makes a need of. */
export const heldOpen: ReadonlySet<StanceKind> = new Set(['none', 'can', 'offers', 'requires']);

/** A stance with how it is put. */
export interface Stance {
  readonly kind: StanceKind;
  /** Hedged: "kanske", "helst inte", "inte så mycket". */
  readonly isWeak: boolean;
  /** Categorical: "absolut inte", "aldrig". */
  readonly isUtter: boolean;
  /** How much of it, not the thing itself: "inte för mycket", "inte hela dagen". */
  readonly isLimit: boolean;
  /** "ibland", "kan förekomma". */
  readonly isNowAndThen: boolean;
  /** First or only choice, second ("annars"), third ("sista utväg"). */
  readonly choice: Choice;
  /** Positions of the words that say it. */
  readonly at: readonly number[];
  readonly voice: Voice;
}

/** A stance without the voice that takes it. */
export type CuedStance = Omit<Stance, 'voice'>;

/** A stance of a kind that is put plainly; `at` are the words that say it. */
export const plainStance = (kind: StanceKind, at: readonly number[] = []): CuedStance => ({
  kind,
  isWeak: kind === 'rather-not' || kind === 'accepts',
  isUtter: false,
  isLimit: false,
  isNowAndThen: false,
  choice: 1,
  at,
});

/** What clusters say that were asked for before. */
const saidBy = new WeakMap<readonly Cue[], CuedStance | null>();

/** What a cluster of cues says together; null when it says nothing. */
export function stanceOfCues(cluster: readonly Cue[]): CuedStance | null {
  const said = saidBy.get(cluster);
  if (said !== undefined) {
    return said;
  }
  const stance = readCluster(cluster);
  saidBy.set(cluster, stance);
  return stance;
}

function readCluster(cluster: readonly Cue[]): CuedStance | null {
  const kinds = new Set(cluster.map(({ kind }) => kind));
  kinds.delete('plain');
  if (kinds.size === 0) {
    return null;
  }
  const isNot = kinds.has('not') || kinds.has('never') || kinds.has('without');
  const isLimit = kinds.has('limit');
  const isSlight = isLimit || kinds.has('slight');
  const isUtter = kinds.has('utter') || kinds.has('never');
  const kind = kindOf(kinds, isNot, isSlight);
  if (kind === null) {
    return null;
  }
  const at = cluster.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step));
  const isSoftNo = isNot && (kinds.has('like') || isSlight || kinds.has('perhaps'));
  const isWeak = isNot || kinds.has('unable') ? isSoftNo || isSlight : kinds.has('perhaps');
  return {
    ...plainStance(kind, at),
    isWeak: isWeak || kind === 'rather-not' || kind === 'accepts',
    isUtter,
    isLimit: isLimit && (isNot || kinds.has('unable')),
  };
}

function kindOf(kinds: ReadonlySet<CueKind>, isNot: boolean, isSlight: boolean): StanceKind | null {
  if (kinds.has('unsure')) {
    return 'aside';
  }
  return aversionOf(kinds, isNot) ?? (isNot ? negatedKind(kinds, isSlight) : plainKind(kinds));
}

/** What words say that are a no by themselves; one that is denied is a cautious yes. */
function aversionOf(kinds: ReadonlySet<CueKind>, isNot: boolean): StanceKind | null {
  if (kinds.has('accept')) {
    return isNot ? 'refuses' : 'accepts';
  }
  if (kinds.has('fear')) {
    return isNot ? 'accepts' : 'cannot';
  }
  if (kinds.has('refuse') || kinds.has('except')) {
    return isNot ? 'accepts' : 'refuses';
  }
  if (kinds.has('avoid')) {
    return isNot ? 'accepts' : 'rather-not';
  }
  if (kinds.has('hard')) {
    const isWanted = kinds.has('want') || kinds.has('need') || kinds.has('like');
    return isNot ? (isWanted ? 'rather-not' : 'accepts') : 'hard';
  }
  return kinds.has('unable') ? 'cannot' : null;
}

function negatedKind(kinds: ReadonlySet<CueKind>, isSlight: boolean): StanceKind {
  if (kinds.has('help') || kinds.has('offer')) {
    return 'unneeded';
  }
  if (kinds.has('need') && !kinds.has('want')) {
    return kinds.has('require') || kinds.has('profile') ? 'negated' : 'unneeded';
  }
  if (kinds.has('like') && !kinds.has('want')) {
    return 'rather-not';
  }
  if (kinds.has('want')) {
    return isSlight || kinds.has('like') ? 'rather-not' : 'refuses';
  }
  if (kinds.has('can') || kinds.has('cope')) {
    return 'cannot';
  }
  if (kinds.has('perhaps')) {
    return 'rather-not';
  }
  // what was never done may be wished for
  return kinds.has('did') && !kinds.has('without') ? 'aside' : 'negated';
}

function plainKind(kinds: ReadonlySet<CueKind>): StanceKind | null {
  if (kinds.has('require') || kinds.has('profile')) {
    return 'requires';
  }
  if (kinds.has('need')) {
    return 'needs';
  }
  if (kinds.has('offer')) {
    return 'offers';
  }
  if (kinds.has('help')) {
    return 'helped';
  }
  if (kinds.has('once')) {
    return 'did';
  }
  if (kinds.has('want') || kinds.has('like') || kinds.has('perhaps')) {
    return 'wants';
  }
  if (kinds.has('can') || kinds.has('cope')) {
    return 'can';
  }
  return kinds.has('did') ? 'did' : null;
}

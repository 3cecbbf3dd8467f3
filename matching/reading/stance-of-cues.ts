import type { Cue } from './cut-segments.ts';
import type { CueKind } from './phrases/cue-phrases.ts';
import type { Voice } from './voice-of.ts';

/** What a text says of something that it names. */
export type StanceKind =
  | 'none'
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

/** A stance with how it is put. */
export interface Stance {
  readonly kind: StanceKind;
  /** Hedged: "kanske", "helst inte", "inte så mycket". */
  readonly isWeak: boolean;
  /** Categorical: "absolut inte", "aldrig". */
  readonly isUtter: boolean;
  /** "ibland", "kan förekomma". */
  readonly isNowAndThen: boolean;
  /** Positions of the words that say it. */
  readonly at: readonly number[];
  readonly voice: Voice;
}

/** A stance without the voice that takes it. */
export type CuedStance = Omit<Stance, 'voice'>;

/** What a cluster of cues says together; null when it says nothing. */
export function stanceOfCues(cluster: readonly Cue[]): CuedStance | null {
  const kinds = new Set(cluster.map(({ kind }) => kind));
  kinds.delete('plain');
  if (kinds.size === 0) {
    return null;
  }
  const isNot = kinds.has('not') || kinds.has('never');
  const isHedged = kinds.has('perhaps') || kinds.has('slight');
  const isUtter = kinds.has('utter') || kinds.has('never');
  const kind = kindOf(kinds, isNot);
  if (kind === null) {
    return null;
  }
  const isSoftNo = isNot && (kinds.has('like') || kinds.has('slight') || kinds.has('perhaps'));
  const at = cluster.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step));
  const isWeak = isNot ? isSoftNo : isHedged && kinds.has('perhaps');
  return {
    kind,
    isWeak: isWeak || kind === 'rather-not' || kind === 'accepts',
    isUtter,
    isNowAndThen: false,
    at,
  };
}

function kindOf(kinds: ReadonlySet<CueKind>, isNot: boolean): StanceKind | null {
  if (kinds.has('accept')) {
    return isNot ? 'rather-not' : 'accepts';
  }
  if (kinds.has('fear')) {
    return isNot ? 'accepts' : 'cannot';
  }
  if (kinds.has('refuse')) {
    return isNot ? 'accepts' : 'refuses';
  }
  if (kinds.has('avoid')) {
    return isNot ? 'accepts' : 'rather-not';
  }
  if (kinds.has('hard')) {
    return isNot ? (kinds.has('want') || kinds.has('need') ? 'rather-not' : 'accepts') : 'hard';
  }
  if (kinds.has('unable')) {
    return 'cannot';
  }
  if (isNot) {
    if (kinds.has('help') || kinds.has('offer')) {
      return 'unneeded';
    }
    if (kinds.has('need') && !kinds.has('want')) {
      return kinds.has('require') ? 'negated' : 'unneeded';
    }
    if (kinds.has('like')) {
      return 'rather-not';
    }
    if (kinds.has('want')) {
      return kinds.has('slight') ? 'rather-not' : 'refuses';
    }
    if (kinds.has('can') || kinds.has('cope')) {
      return 'cannot';
    }
    if (kinds.has('perhaps')) {
      return 'rather-not';
    }
    return 'negated';
  }
  if (kinds.has('require')) {
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
  if (kinds.has('want') || kinds.has('like') || kinds.has('perhaps')) {
    return 'wants';
  }
  if (kinds.has('can') || kinds.has('cope')) {
    return 'can';
  }
  return kinds.has('did') ? 'did' : null;
}

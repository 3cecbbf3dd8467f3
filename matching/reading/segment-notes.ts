import type { Cue, Segment } from './cut-segments.ts';
import type { ReadWord } from './phrase-book.ts';
import { type CuedStance, stanceOfCues } from './stance-of-cues.ts';

/** What can be told of a segment once, before anything in it is asked about. Segments and clusters go by number. */
export interface SegmentNotes {
  readonly segment: Segment;
  /** What each of its clusters says. */
  readonly said: readonly (CuedStance | null)[];
  /** For each cluster, the last one up to it and the first one from it on that says something; −1 when there is none. */
  readonly saidUpTo: readonly number[];
  readonly saidFrom: readonly number[];
  /** Where "ibland" and its like stand. */
  readonly nowAndThen: readonly number[];
  /** Whether a word before its first cluster is what that cluster speaks of, or points back to it. */
  readonly looksBack: boolean;
  /** The segment before it in its clause whose last cluster reaches it; −1 when there is none. */
  readonly reachedFrom: number;
  /** The next segment after it in its clause that has a cluster; −1 when there is none. */
  readonly nextWithCluster: number;
  /** The last cluster of the sentence before this clause; null when there is none. */
  readonly toldBefore: readonly Cue[] | null;
}

const subjects = new Set(['jag', 'ja', 'vi', 'man', 'det', 'we', 'du', 'you', 'it']);
const pointingBack = new Set(['det', 'gör', 'allt', 'sånt', 'sådant', 'that']);

/** Notes of all segments of a row of words, in two passes over them. */
export function noteSegments(segments: readonly Segment[], row: readonly ReadWord[]): SegmentNotes[] {
  const nextWithCluster = nextOf(segments);
  let reaching = -1;
  let told: readonly Cue[] | null = null;
  let toldBefore: readonly Cue[] | null = null;
  return segments.map((segment, number) => {
    const { from, clause, sentence, clusters } = segment;
    const previous = segments[number - 1];
    if (previous?.clause !== clause) {
      reaching = -1;
      told = previous?.sentence === sentence ? told : null;
      toldBefore = told;
    }
    const startsAnew = subjects.has(row[from]?.word ?? '');
    const reachedFrom = startsAnew ? -1 : reaching;
    if (clusters.length > 0) {
      reaching = number;
      told = clusters.at(-1) ?? null;
    } else if (startsAnew) {
      reaching = -1;
    }
    return {
      segment,
      ...(clusters.length === 0 ? ofNone : notesOfClusters(segment, row)),
      reachedFrom,
      nextWithCluster: nextWithCluster[number] ?? -1,
      toldBefore,
    };
  });
}

type NotesOfClusters = Pick<SegmentNotes, 'said' | 'saidUpTo' | 'saidFrom' | 'nowAndThen' | 'looksBack'>;

const ofNone: NotesOfClusters = { said: [], saidUpTo: [], saidFrom: [], nowAndThen: [], looksBack: false };

function notesOfClusters({ from, clusters }: Segment, row: readonly ReadWord[]): NotesOfClusters {
  const said = clusters.map(stanceOfCues);
  return {
    said,
    ...nearestSaid(said),
    nowAndThen: clusters.flat().flatMap((cue) => (cue.kind === 'now-and-then' ? [cue.from] : [])),
    looksBack: row
      .slice(from, clusters[0]?.[0]?.from ?? from)
      .some(({ isFiller, word }) => !isFiller || pointingBack.has(word)),
  };
}

function nextOf(segments: readonly Segment[]): number[] {
  const next: number[] = [];
  let found = -1;
  for (let number = segments.length - 1; number >= 0; number -= 1) {
    if (segments[number + 1]?.clause !== segments[number]?.clause) {
      found = -1;
    }
    next[number] = found;
    if ((segments[number]?.clusters.length ?? 0) > 0) {
      found = number;
    }
  }
  return next;
}

function nearestSaid(said: readonly (CuedStance | null)[]): Pick<SegmentNotes, 'saidUpTo' | 'saidFrom'> {
  let nearest = -1;
  const saidUpTo = said.map((stance, number) => {
    nearest = stance === null ? nearest : number;
    return nearest;
  });
  nearest = -1;
  const saidFrom = said
    .map((stance, number) => [stance, number] as const)
    .reverse()
    .map(([stance, number]) => {
      nearest = stance === null ? nearest : number;
      return nearest;
    })
    .reverse();
  return { saidUpTo, saidFrom };
}

import type { ReadWord } from './read-word.ts';
import type { Cue, Segment } from './split-clauses.ts';
import { type CuedStance, stanceOfCues } from './stance-of-cues.ts';

/** How far clusters reach into a segment from others. Segments go by number. */
export interface SegmentReach {
  /** The cluster of a segment before it that reaches it; null when there is none. */
  readonly reached: readonly Cue[] | null;
  /** The next segment after it in its clause that has a cluster; −1 when there is none. */
  nextWithCluster: number;
  /** The last cluster of the sentence before this clause; null when there is none. */
  readonly toldBefore: readonly Cue[] | null;
}

/** What the clusters of a segment say, before anything is asked about. Clusters go by number. */
export interface ClusterNotes {
  readonly said: readonly (CuedStance | null)[];
  /** For each cluster, the last one up to it and the first one from it on that says something; −1 when there is none. */
  readonly saidUpTo: readonly number[];
  readonly saidFrom: readonly number[];
  /** Where "ibland" and its like stand. */
  readonly nowAndThen: readonly number[];
  /** Whether a word before the first cluster is what that cluster speaks of, or points back to it. */
  readonly looksBack: boolean;
}

const subjects = new Set(['jag', 'ja', 'vi', 'man', 'det', 'we', 'du', 'you', 'it']);
const pointingBack = new Set(['det', 'gör', 'allt', 'sånt', 'sådant', 'that']);

/** Prepositions after which a list goes on after a comma, past what was without something. */
const takesUp = new Set(['med', 'på', 'i', 'hos', 'som', 'inom', 'with', 'in', 'at']);

/**
 * How far clusters reach, for all segments of a row of words: once forwards and once backwards over them.
 *
 * A cluster reaches the segments after it in its clause, until a new subject comes. A sentence that begins with "och" or "eller"
 * goes on with the one before. "Utan stress, med barn": without reaches its own noun and what "och" adds to it.
 */
export function reachOfClusters(segments: readonly Segment[], row: readonly ReadWord[]): SegmentReach[] {
  const reaches: SegmentReach[] = [];
  let reaching: readonly Cue[] | null = null;
  let beforeWithout: readonly Cue[] | null = null;
  let told: readonly Cue[] | null = null;
  let toldBefore: readonly Cue[] | null = null;
  for (const [number, { from, clause, sentence, opening, isJoined, clusters }] of segments.entries()) {
    const previous = segments[number - 1];
    if (previous?.clause !== clause) {
      reaching = isJoined && previous?.sentence !== sentence ? reaching : null;
      told = previous?.sentence === sentence || opening === 'turn' ? told : null;
      toldBefore = told;
    }
    const first = row[from]?.word ?? '';
    if (reaching !== null && isWithout(reaching) && !isJoined && takesUp.has(first)) {
      reaching = beforeWithout;
    }
    const startsAnew = subjects.has(first);
    reaches.push({ reached: startsAnew ? null : reaching, nextWithCluster: -1, toldBefore });
    if (clusters.length > 0) {
      beforeWithout = clusters.findLast((cluster) => !isWithout(cluster)) ?? reaching;
      reaching = clusters.at(-1) ?? null;
      told = reaching;
    } else if (startsAnew) {
      reaching = null;
    }
  }
  let next = -1;
  for (let number = reaches.length - 1; number >= 0; number -= 1) {
    const reach = reaches[number];
    if (segments[number + 1]?.clause !== segments[number]?.clause) {
      next = -1;
    }
    if (reach !== undefined) {
      reach.nextWithCluster = next;
    }
    if ((segments[number]?.clusters.length ?? 0) > 0) {
      next = number;
    }
  }
  return reaches;
}

const isWithout = (cluster: readonly Cue[]): boolean => cluster.every(({ kind }) => kind === 'without');

const ofNone: ClusterNotes = { said: [], saidUpTo: [], saidFrom: [], nowAndThen: [], looksBack: false };

/** Notes on the clusters of a segment. */
export function noteClusters({ from, clusters }: Segment, row: readonly ReadWord[]): ClusterNotes {
  if (clusters.length === 0) {
    return ofNone;
  }
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

function nearestSaid(said: readonly (CuedStance | null)[]): Pick<ClusterNotes, 'saidUpTo' | 'saidFrom'> {
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

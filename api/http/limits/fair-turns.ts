import { Problem } from '../problems/problem.ts';

/** Lets one who asks for much make the others wait little. */
export interface FairTurns {
  /**
   * Does the work for whoever asks: at once, unless they have had two requests or more under way for the last ten seconds, or have
   * eight just now. Those take turns with each other: while anybody else is at work one at a time, with a rest after each of three times as
   * long as it took, fifteen seconds at most. What somebody asks for beside three requests of their own waits while six such of anybody are at
   * work. Throws a {@link Problem} when two hundred of the same wait already.
   */
  run<Result>(principalId: string, work: () => Promise<Result>): Promise<Result>;
}

/** In how long what somebody has asked for is forgotten by two thirds, in milliseconds. */
const forgetMs = 10_000;
/** How many requests under way at the same time, in the mean of that time, are much. */
const muchInMean = 2;
/** How many just now are. */
const muchAtOnce = 8;
/** How many of their own are always at work at once. */
const fewAtOnce = 3;
/** How many requests beside as few are at work, of whoever they are. */
const mostBesideFew = 6;
/** How long after the last request of somebody who asks for little the others still make room, in milliseconds. */
const calmMs = 1_000;
/** How many requests of those who ask for much are at work: while somebody asks for little, and else. */
const atWork = { besideOthers: 1, alone: 4 } as const;
/** How much longer than a request of theirs took they rest after it beside others, so that those have three quarters of the process. */
const restFactor = 3;
/** The longest rest, in milliseconds. */
const mostRestMs = 15_000;
/** Most requests of one principal that wait. */
const mostWaiting = 200;

interface Asker {
  /** How long requests have been under way or waited, in milliseconds, as of `asOf`. */
  had: number;
  asOf: number;
  /** Of those who ask for little and of those in turn: at work or waiting beside few. */
  underWay: number;
  /** How many that came while they asked for little are at work. */
  calmAtWork: number;
  /** What waits for its turn. */
  readonly waiting: (() => void)[];
}

/** Makes the turns of one process; `now` tells milliseconds that only grow, `later` does something after so many. */
export function createFairTurns(
  now: () => number = () => performance.now(),
  later: (work: () => void, ms: number) => void = (work, ms) => void setTimeout(work, ms).unref(),
): FairTurns {
  const askers = new Map<string, Asker>();
  const calm = { underWay: 0, lastAt: Number.NEGATIVE_INFINITY };
  /** What waits beside few, in the order in which it came. */
  let besideFew: { readonly asker: Asker; readonly begin: () => void }[] = [];
  let greedy = 0;
  let resting = 0;
  let sweptAt = now();

  const askerOf = (id: string): Asker => {
    const asker = askers.get(id) ?? { had: 0, asOf: now(), underWay: 0, calmAtWork: 0, waiting: [] };
    bringUpToDate(asker);
    askers.set(id, asker);
    return asker;
  };

  const bringUpToDate = (asker: Asker): void => {
    const kept = Math.exp((asker.asOf - now()) / forgetMs);
    asker.had = asker.had * kept + (asker.underWay + asker.waiting.length) * forgetMs * (1 - kept);
    asker.asOf = now();
  };

  const hasMuch = (asker: Asker): boolean => {
    bringUpToDate(asker);
    return asker.had >= muchInMean * forgetMs;
  };

  /** Forgets those who have nothing under way and next to nothing left of what they had. */
  const sweep = (): void => {
    if (now() - sweptAt < forgetMs) {
      return;
    }
    sweptAt = now();
    for (const [id, asker] of askers) {
      bringUpToDate(asker);
      if (asker.underWay === 0 && asker.waiting.length === 0 && asker.had < forgetMs / 100) {
        askers.delete(id);
      }
    }
  };

  const areAlone = (): boolean => calm.underWay === 0 && now() - calm.lastAt > calmMs;

  const isRoom = (): boolean =>
    areAlone() ? greedy < atWork.alone : resting === 0 && greedy < atWork.besideOthers;

  /** Those who wait for their turn begin as there is room, round about: whoever began is last then. */
  const beginNext = (): void => {
    for (const [id, asker] of askers) {
      if (!isRoom()) {
        return;
      }
      const begin = asker.waiting.shift();
      if (begin !== undefined) {
        askers.delete(id);
        askers.set(id, asker);
        greedy += 1;
        begin();
      }
    }
  };

  /** Whether something more of the asker's may begin beside the others; the places of those who have come to ask for much count no more. */
  const isRoomBeside = (asker: Asker): boolean => {
    if (asker.calmAtWork < fewAtOnce) {
      return true;
    }
    let taken = 0;
    for (const other of askers.values()) {
      if (other.calmAtWork > fewAtOnce && !hasMuch(other)) {
        taken += other.calmAtWork - fewAtOnce;
      }
    }
    return taken < mostBesideFew;
  };

  const beginBesideFew = (): void => {
    besideFew = besideFew.filter(({ asker, begin }) => {
      if (!isRoomBeside(asker)) {
        return true;
      }
      asker.calmAtWork += 1;
      begin();
      return false;
    });
  };

  const endCalm = (asker: Asker): void => {
    bringUpToDate(asker);
    asker.underWay -= 1;
    asker.calmAtWork -= 1;
    calm.underWay -= 1;
    calm.lastAt = now();
    beginBesideFew();
    beginNext();
    if (calm.underWay === 0 && [...askers.values()].some(({ waiting }) => waiting.length > 0)) {
      // those who wait have the process for themselves then, unless somebody comes
      later(beginNext, calmMs + 1);
    }
  };

  /** Begins as one who asks for little, with some waiting beside few; resolves how it ends, or to null for who asks for much. */
  const beginCalm = async (id: string): Promise<(() => void) | null> => {
    const asker = askerOf(id);
    if (asker.underWay >= muchAtOnce || hasMuch(asker)) {
      return null;
    }
    asker.underWay += 1;
    calm.underWay += 1;
    if (isRoomBeside(asker)) {
      asker.calmAtWork += 1;
    } else {
      await new Promise<void>((begin) => {
        besideFew.push({ asker, begin });
      });
    }
    // meanwhile it may have become much
    if (hasMuch(asker)) {
      endCalm(asker);
      return null;
    }
    return () => endCalm(asker);
  };

  /** Begins in turn with others who ask for much; resolves how it ends. */
  const beginInTurn = async (id: string): Promise<() => void> => {
    const asker = askerOf(id);
    if (asker.waiting.length >= mostWaiting) {
      throw new Problem(
        'too-many-requests',
        {
          en: `${mostWaiting} of your requests wait already. Wait for their answers.`,
          sv: `${mostWaiting} av dina förfrågningar väntar redan. Vänta på svaren.`,
        },
        { headers: { 'Retry-After': '2' } },
      );
    }
    const turn = new Promise<void>((begin) => {
      asker.waiting.push(begin);
    });
    beginNext();
    await turn;
    bringUpToDate(asker);
    asker.underWay += 1;
    const began = now();
    return () => {
      bringUpToDate(asker);
      asker.underWay -= 1;
      greedy -= 1;
      rest(now() - began);
      beginNext();
    };
  };

  const rest = (tookMs: number): void => {
    const ms = Math.min(tookMs * restFactor, mostRestMs);
    if (ms > 0 && !areAlone()) {
      resting += 1;
      later(() => {
        resting -= 1;
        beginNext();
      }, ms);
    }
  };

  return {
    async run(principalId, work) {
      sweep();
      const end = (await beginCalm(principalId)) ?? (await beginInTurn(principalId));
      try {
        return await work();
      } finally {
        end();
      }
    },
  };
}

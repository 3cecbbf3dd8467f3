import { Problem } from '../problems/problem.ts';

/** Lets one who asks for much make the others wait little. */
export interface FairTurns {
  /**
   * Does the work for whoever asks: at once, unless they have had two requests or more under way for the last ten seconds, or have
   * eight just now. Those take turns with each other: while anybody else is at work one at a time, with a rest after each of three times as
   * long as it took, fifteen seconds at most. Throws a {@link Problem} when two hundred of the same wait already.
   */
  run<Result>(principalId: string, work: () => Promise<Result>): Promise<Result>;
}

/** In how long what somebody has asked for is forgotten by two thirds, in milliseconds. */
const forgetMs = 10_000;
/** How many requests under way at the same time, in the mean of that time, are much. */
const muchInMean = 2;
/** How many just now are. */
const muchAtOnce = 8;
/** How long after the last request of somebody who asks for little the others still make room, in milliseconds. */
const calmMs = 1_000;
/** How many requests of those who ask for much are at work: while somebody asks for little, and else. */
const atWork = { besideOthers: 1, alone: 8 } as const;
/** How much longer than a request of theirs took they rest after it beside others, so that those have three quarters of the process. */
const restFactor = 3;
/** The longest rest, in milliseconds. */
const mostRestMs = 15_000;
/** Most requests of one principal that wait. */
const mostWaiting = 200;

interface Asker {
  /** How long all requests took from when they came, in milliseconds, as of `asOf`. */
  had: number;
  asOf: number;
  underWay: number;
  readonly waiting: (() => void)[];
}

/** Makes the turns of one process; `now` tells milliseconds that only grow, `later` does something after so many. */
export function createFairTurns(
  now: () => number = () => performance.now(),
  later: (work: () => void, ms: number) => void = (work, ms) => void setTimeout(work, ms).unref(),
): FairTurns {
  const askers = new Map<string, Asker>();
  const calm = { underWay: 0, lastAt: Number.NEGATIVE_INFINITY };
  let greedy = 0;
  let resting = 0;

  const askerOf = (id: string): Asker => {
    const asker = askers.get(id) ?? { had: 0, asOf: now(), underWay: 0, waiting: [] };
    asker.had *= Math.exp((asker.asOf - now()) / forgetMs);
    asker.asOf = now();
    askers.set(id, asker);
    return asker;
  };

  const areAlone = (): boolean => calm.underWay === 0 && now() - calm.lastAt > calmMs;

  const isRoom = (): boolean =>
    areAlone() ? greedy < atWork.alone : resting === 0 && greedy < atWork.besideOthers;

  /** Those who wait begin as there is room, in turn: whoever began is last then. */
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

  const awaitTurn = async ({ waiting }: Asker): Promise<void> => {
    if (waiting.length >= mostWaiting) {
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
      waiting.push(begin);
    });
    beginNext();
    await turn;
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

  const leave = (id: string, isCalm: boolean, { came, began }: { came: number; began: number }): void => {
    const asker = askerOf(id);
    asker.had += now() - came;
    asker.underWay -= 1;
    if (isCalm) {
      calm.underWay -= 1;
      calm.lastAt = now();
    } else {
      greedy -= 1;
      rest(now() - began);
    }
    if (asker.underWay === 0 && asker.had < forgetMs / 100) {
      askers.delete(id);
    }
    beginNext();
  };

  return {
    async run(principalId, work) {
      const came = now();
      const asker = askerOf(principalId);
      const isCalm = asker.underWay < muchAtOnce && asker.had < muchInMean * forgetMs;
      if (isCalm) {
        calm.underWay += 1;
      } else {
        await awaitTurn(asker);
      }
      asker.underWay += 1;
      const began = now();
      try {
        return await work();
      } finally {
        leave(principalId, isCalm, { came, began });
      }
    },
  };
}

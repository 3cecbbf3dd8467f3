import type pg from 'pg';
import type { KeptWhyNone } from '../../db/entities/kept-why-none.ts';
import { PairExplainer } from '../../db/explained-pairs/pair-explainer.ts';
import {
  addToList,
  beginList,
  completeList,
  type ExplainPairs,
  findListToBuild,
  type TellWhyNone,
} from '../../db/matching/build-list.ts';
import { claim, release } from '../../db/matching/claim.ts';
import { failUnfinished, findUnfinished } from '../../db/matching/find-unfinished.ts';
import { readPolicies } from '../../db/node-policies.ts';
import { queryOn } from '../../db/run-query.ts';
import { signOfLifeMs, Turns } from '../../db/turns.ts';
import { useConnection } from '../../db/use-connection.ts';
import type { MatchEngine } from '../../matching/engine.ts';
import { PoolThreadEndedError } from '../pool/pool-thread.ts';
import type { FoundLeftWithout } from '../pool/questions.ts';
import { defineJob, hintPatienceMs, type Job } from './define-job.ts';
import type { JobParts } from './jobs.ts';

/** Subjects copied at once; progress is seen after each batch. */
const batchSize = 20;

/**
 * Builds a match list from the front: copies of the suggestions as they stand when it is made. A finished one stays as it is,
 * one that somebody else is building is left to them, and one whose area is busy for too long waits for the sweep.
 */
export function buildMatchListJob(parts: JobParts): Job {
  const { pool, matcher, clock, logger } = parts;
  let isStopped = false;
  const explainer = new PairExplainer(logger, () => undefined);
  return defineJob('build-match-list', {
    atOnce: 1,
    async run({ matchListId }, wait) {
      const list = await findListToBuild(pool, matchListId);
      if (list === null) {
        return 'done';
      }
      // what is stale when the list is made belongs on it; matched before a connection is taken for the list, since as many
      // builders as there are connections would otherwise wait for one more each
      const matched = wait ? matcher.matchNode(list.nodeId) : matcher.matchNodeIfFree(list.nodeId);
      if ((await matched) === 'busy') {
        return 'busy';
      }
      const engine = await matcher.currentEngine();
      return useConnection(pool, async (client) => {
        if (!(await claim(client, 'match-list', matchListId))) {
          return 'done';
        }
        const outcome = await buildClaimed(parts, client, matchListId, engine, explainer).then(
          () => 'done' as const,
          (error) => {
            if (isStopped && error instanceof PoolThreadEndedError) {
              return 'busy' as const;
            }
            throw error;
          },
        );
        await release(client, 'match-list', matchListId);
        return outcome;
      });
    },
    findUnfinished: async (now) =>
      (await findUnfinished(pool, 'match_lists', now, hintPatienceMs)).map((matchListId) => ({
        matchListId,
      })),
    async stop() {
      isStopped = true;
    },
    giveUp: ({ matchListId }, failure) => failUnfinished(pool, 'match_lists', matchListId, failure, clock()),
  });
}

async function buildClaimed(
  { logger, clock, dateOf, poolThread }: JobParts,
  client: pg.PoolClient,
  listId: string,
  engine: MatchEngine,
  explainer: PairExplainer,
): Promise<void> {
  const began = performance.now();
  const list = await findListToBuild(client, listId);
  if (list === null) {
    return;
  }
  const setting = { policies: await readPolicies(queryOn(client)), engine, today: dateOf(clock()) };
  // while it holds a transaction, so that it is not taken for frozen
  const turns = new Turns(() => client.query('SELECT 1'));
  const explain: ExplainPairs = (rows) => explainer.explain(queryOn(client), setting, rows, turns);
  const tellWhyNone: TellWhyNone = async (ids) => {
    const side = list.subject === 'roles' ? ('role' as const) : ('candidate' as const);
    // its first question reads all profiles of the node, and meanwhile nothing else is said here
    let alive: Promise<unknown> = Promise.resolve();
    const signsOfLife = setInterval(() => {
      alive = alive.then(() => client.query('SELECT 1'));
    }, signOfLifeMs);
    try {
      const asked = { side, ids, nodeId: list.nodeId, today: setting.today };
      return (await poolThread.ask('left-without', asked)).found.map(keepWhyNone);
    } finally {
      clearInterval(signsOfLife);
      await alive;
    }
  };
  const subjectIds = await beginList(client, list);
  for (let from = 0; from < subjectIds.length; from += batchSize) {
    await addToList(client, list, from, subjectIds.slice(from, from + batchSize), explain, tellWhyNone);
  }
  await completeList(client, listId, clock());
  logger.info(
    { matchListId: listId, subjects: subjectIds.length, ms: Math.round(performance.now() - began) },
    'Built a match list',
  );
}

/** Most gates, and most openings of one change and of two, that are kept of one subject. */
const mostGates = 3;
const mostOpenings = 1;

function keepWhyNone({ reason, left }: FoundLeftWithout): KeptWhyNone {
  if (left === null) {
    return { reason, others: 0, offLists: 0, listed: 0, gates: [], openings: [] };
  }
  const { others, offLists, listed, gates, openings } = left;
  const ofChanges = (count: number) => openings.filter(({ changes }) => changes.length === count);
  return {
    reason,
    others,
    offLists,
    listed,
    gates: gates.slice(0, mostGates),
    openings: [...ofChanges(1).slice(0, mostOpenings), ...ofChanges(2).slice(0, mostOpenings)],
  };
}

import type pg from 'pg';
import type { Logger } from '../../config/logger.ts';
import {
  addToList,
  beginList,
  claimList,
  completeList,
  failList,
  findListToBuild,
  releaseList,
} from '../../db/matching/build-list.ts';
import type { Matcher } from '../match-node/create-matcher.ts';

/** What a list builder works with. */
export interface ListBuilderParts {
  readonly pool: pg.Pool;
  readonly matcher: Matcher;
  readonly logger: Logger;
  readonly clock: () => Date;
}

/** Builds match lists: copies of the suggestions as they stand when the list is made. */
export interface ListBuilder {
  /**
   * Builds the list from the front; a finished one stays as it is, and one that somebody else is building is left
   * to them. Rejects when it can't be built now.
   */
  build(listId: string): Promise<void>;
  /** Gives the list up, with a stable code of why. */
  giveUp(listId: string, failure: string): Promise<void>;
}

/** Subjects copied at once; progress is seen after each batch. */
const batchSize = 20;

/** Makes a list builder. */
export function createListBuilder({ pool, matcher, logger, clock }: ListBuilderParts): ListBuilder {
  const buildClaimed = async (client: pg.PoolClient, listId: string): Promise<void> => {
    const began = performance.now();
    const list = await findListToBuild(client, listId);
    if (list === null) return;
    // what is owed when the list is made belongs on it
    if ((await matcher.matchNode(list.nodeId)) === 'busy') throw new NodeBusyError();
    const subjectIds = await beginList(client, list);
    for (let from = 0; from < subjectIds.length; from += batchSize) {
      await addToList(client, list, from, subjectIds.slice(from, from + batchSize));
    }
    await completeList(client, listId, clock());
    logger.info(
      { matchListId: listId, subjects: subjectIds.length, ms: Math.round(performance.now() - began) },
      'Built a match list',
    );
  };

  return {
    build: async (listId) => {
      const client = await pool.connect();
      let broken: Error | undefined;
      const onError = (error: Error) => {
        broken = error;
      };
      client.on('error', onError);
      try {
        if (!(await claimList(client, listId))) return;
        await buildClaimed(client, listId);
        await releaseList(client, listId);
      } catch (error) {
        // closing the connection gives the claim back
        broken ??= error instanceof Error ? error : new Error('not an error');
        throw error;
      } finally {
        client.off('error', onError);
        client.release(broken);
      }
    },
    giveUp: (listId, failure) => failList(pool, listId, failure, clock()),
  };
}

/** Other workers kept the node's area for longer than a list can wait. */
export class NodeBusyError extends Error {
  override name = 'NodeBusyError';
}

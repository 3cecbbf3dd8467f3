import type pg from 'pg';
import type { Logger } from '../../config/logger.ts';
import {
  addToList,
  beginList,
  completeList,
  failList,
  findListToBuild,
} from '../../db/matching/build-list.ts';
import { claim, release } from '../../db/matching/claim.ts';
import type { Matcher } from '../area/create-matcher.ts';
import { useConnection } from '../use-connection.ts';

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
   * to them. `busy` when others kept the node's area for too long: the list still waits. Rejects when it can't be built.
   */
  build(listId: string): Promise<'done' | 'busy'>;
  /** The same, but `busy` at once when somebody is matching the area. */
  buildIfFree(listId: string): Promise<'done' | 'busy'>;
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
    if (list === null) {
      return;
    }
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

  const buildMatched = (listId: string): Promise<void> =>
    useConnection(pool, async (client) => {
      if (!(await claim(client, 'match-list', listId))) {
        return;
      }
      await buildClaimed(client, listId);
      await release(client, 'match-list', listId);
    });

  const build = async (listId: string, match: Matcher['matchNode']): Promise<'done' | 'busy'> => {
    const list = await findListToBuild(pool, listId);
    if (list === null) {
      return 'done';
    }
    // what is owed when the list is made belongs on it; matched before a connection is taken for the list, since as many
    // builders as there are connections would otherwise wait for one more each
    if ((await match(list.nodeId)) === 'busy') {
      return 'busy';
    }
    await buildMatched(listId);
    return 'done';
  };

  return {
    build: (listId) => build(listId, matcher.matchNode),
    buildIfFree: (listId) => build(listId, matcher.matchNodeIfFree),
    giveUp: (listId, failure) => failList(pool, listId, failure, clock()),
  };
}

import type pg from 'pg';
import type { Logger } from '../../config/logger.ts';
import { readActivePolicy, readPolicyVersion } from '../../db/matching/active-policy.ts';
import { claim, release } from '../../db/matching/claim.ts';
import {
  completeReport,
  type FinishedReport,
  findReportToMake,
  type ReportToMake,
  storeProgress,
} from '../../db/matching/make-report.ts';
import type { MatchEngine } from '../../matching/engine.ts';
import { candidateNodesOf, roleNodesOf } from '../../matching/model/open-nodes.ts';
import type { Policy } from '../../matching/model/policy.ts';
import type { MeasuredSteps } from '../../matching/steps.ts';
import { createDoorFinder } from '../../matching/what-if/find-doors.ts';
import { findNodeDoors } from '../../matching/what-if/find-node-doors.ts';
import { findPolicyEffects } from '../../matching/what-if/policy-effects/find-policy-effects.ts';
import { tellNodeDoors } from '../../matching/what-if/tell-node-doors.ts';
import type { Matcher } from '../area/create-matcher.ts';
import { useConnection } from '../use-connection.ts';
import { readOpenProfiles } from './read-open-profiles.ts';
import { runMeasured } from './run-measured.ts';

/** What a report maker works with. */
export interface ReportMakerParts {
  readonly pool: pg.Pool;
  readonly matcher: Pick<Matcher, 'currentEngine'>;
  readonly logger: Logger;
  readonly clock: () => Date;
  /** The calendar date `YYYY-MM-DD` at an instant. */
  readonly dateOf: (instant: Date) => string;
}

/** Makes reports, one at a time in this process, from the open profiles as they stand. */
export interface ReportMaker {
  /**
   * Makes the report from the front; a finished one stays as it is. `busy` at once while this process makes another or
   * somebody else makes this one, and when {@link ReportMaker.stop} ends it: then it still waits. Rejects when it can't be made.
   */
  make(reportId: string): Promise<'done' | 'busy'>;
  /** Ends what is under way at the next pause, begins nothing more, and resolves when it has ended. */
  stop(): Promise<void>;
}

/** Longest list that a report names: adjustments, or changed lists of a side. */
const mostItems = 50;

class StoppedError extends Error {
  override name = 'StoppedError';
}

/** Makes a report maker. */
export function createReportMaker({ pool, matcher, logger, clock, dateOf }: ReportMakerParts): ReportMaker {
  let underWay: Promise<'done' | 'busy'> | undefined;
  let isStopped = false;

  const answer = async (
    client: pg.PoolClient,
    engine: MatchEngine,
    report: ReportToMake,
    assertWanted: () => void,
  ): Promise<FinishedReport> => {
    const policy = await readActivePolicy(client);
    const today = dateOf(clock());
    const made = { policyVersion: policy.version, engineVersion: engine.version, madeFor: today };
    const run = <Result>(steps: MeasuredSteps<Result>) =>
      runMeasured(steps, assertWanted, ({ done, of }) => storeProgress(client, report.id, done, of));
    const { nodeId } = report;
    if (report.comparedVersion === null) {
      const nodes = { roles: [nodeId], candidates: candidateNodesOf(policy, nodeId) };
      const { roles, candidates } = await readOpenProfiles(client, engine, nodes, assertWanted);
      const finder = createDoorFinder(policy, today);
      const doors = await run(findNodeDoors(finder, roles, candidates, mostItems));
      return { ...made, result: { good: policy.good, ...tellNodeDoors(doors) } };
    }
    const compared = await readPolicyVersion(client, report.comparedVersion);
    const nodesBy = (nodesOf: (by: Policy, node: string) => readonly string[]) => [
      ...new Set([...nodesOf(policy, nodeId), ...nodesOf(compared, nodeId)]),
    ];
    const nodes = { roles: nodesBy(roleNodesOf), candidates: nodesBy(candidateNodesOf) };
    const profiles = await readOpenProfiles(client, engine, nodes, assertWanted);
    const question = { before: policy, after: compared, today, nodeId, ...profiles, limit: mostItems };
    return { ...made, result: await run(findPolicyEffects(question)) };
  };

  const makeClaimed = async (
    client: pg.PoolClient,
    engine: MatchEngine,
    reportId: string,
    assertWanted: () => void,
  ): Promise<void> => {
    const began = performance.now();
    const report = await findReportToMake(client, reportId);
    if (report === null) {
      return;
    }
    await storeProgress(client, reportId, 0, 0);
    const finished = await answer(client, engine, report, assertWanted);
    await completeReport(client, reportId, finished, clock());
    logger.info({ reportId, kind: report.kind, ms: Math.round(performance.now() - began) }, 'Made a report');
  };

  const makeAlone = async (reportId: string): Promise<'done' | 'busy'> => {
    // before a connection is taken, since it takes one itself
    const engine = await matcher.currentEngine();
    try {
      return await useConnection(pool, async (client, assertWhole) => {
        if (!(await claim(client, 'report', reportId))) {
          return 'busy';
        }
        await makeClaimed(client, engine, reportId, () => {
          // without its connection the claim is gone, and somebody else's
          assertWhole();
          if (isStopped) {
            throw new StoppedError();
          }
        });
        await release(client, 'report', reportId);
        return 'done';
      });
    } catch (error) {
      if (error instanceof StoppedError) {
        return 'busy';
      }
      throw error;
    }
  };

  return {
    make: async (reportId) => {
      if (isStopped || underWay !== undefined) {
        return 'busy';
      }
      underWay = makeAlone(reportId).finally(() => {
        underWay = undefined;
      });
      return underWay;
    },
    stop: async () => {
      isStopped = true;
      // what becomes of it is for whoever asked for it
      await underWay?.catch(() => undefined);
    },
  };
}

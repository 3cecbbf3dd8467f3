import type { ClientBase } from 'pg';
import { dateToMatchOn } from '../../db/date-to-match-on.ts';
import type { MatchFailure } from '../../db/entities/matched-profile-columns.ts';
import { isLargeArea, isSameBasis, lockArea, type MatchBasis } from '../../db/matching/area-lock.ts';
import { type MatchedProfile, markMatched } from '../../db/matching/mark-matched.ts';
import {
  type ProfilesToMatch,
  readStaleProfiles,
  readUnmatchedProfiles,
} from '../../db/matching/profile-rows.ts';
import { readProfiles } from '../../db/matching/read-profiles.ts';
import { SuggestionIds } from '../../db/matching/suggestion-ids.ts';
import { pauseAfter, retryPolicies } from '../../db/retries.ts';
import { queryOn } from '../../db/run-query.ts';
import { updateSuggestionCounts } from '../../db/suggestion-counts.ts';
import { Turns } from '../../db/turns.ts';
import type { MatchEngine } from '../../matching/engine.ts';
import { codeOf } from '../../matching/engine-version.ts';
import type { NodePolicies } from '../../matching/model/node-policies.ts';
import type { NodeScorers } from '../../matching/scoring/node-scorers.ts';
import { applyChanges, updatePools } from './apply-changes.ts';
import type { AreaMemory } from './area-memory.ts';
import { countTops } from './count-tops.ts';
import type { FailureReason, MatchingFailure } from './failure-log.ts';
import type { Culprit } from './find-culprits.ts';
import { rankArea } from './rank-area.ts';
import { recallArea } from './recall-area.ts';
import { type StoredCounts, storeLists } from './store-lists.ts';

/** What a job asks of an area. */
export interface MatchRequest {
  readonly nodeIds: readonly string[];
  readonly policies: NodePolicies;
  /** With the words of the site. */
  readonly engine: MatchEngine;
  /** Of which vocabularies its words are. */
  readonly siteStamp: string;
  /** Date of this process, `YYYY-MM-DD`. */
  readonly today: string;
  readonly now: Date;
  /** Whether to wait for another worker that is matching the area. */
  readonly wait: boolean;
  /** Whether lists that another engine version or a clock days ahead has made may be replaced now. */
  readonly mayReplace: boolean;
  /** Asked once, before a large area is ranked as a whole: few may be at once, so that edits elsewhere need not wait. */
  readonly mayRankLarge: () => boolean;
  /** The scorers for a date. */
  readonly scorersOn: (date: string) => NodeScorers;
}

/** What an area is matched with and by. */
export interface MatchSetting extends Pick<MatchRequest, 'nodeIds' | 'policies' | 'engine' | 'now'> {
  readonly scorers: NodeScorers;
  /** Date that the scorers were made for, `YYYY-MM-DD`. */
  readonly today: string;
  /** Those of the pairs that it makes. */
  readonly ids: SuggestionIds;
  /** Those of this match, which tell the database that the process is alive. */
  readonly turns: Turns;
}

/** What came of it; `left-to-others` when their lists may not be replaced yet, `left-for-later` when too many large ones are ranked. */
export type MatchOutcome =
  | { readonly outcome: 'busy' | 'policy-changed' | 'vocabulary-changed' }
  | { readonly outcome: 'left-to-others' | 'left-for-later'; readonly memory: AreaMemory | undefined }
  | { readonly outcome: 'nothing-stale'; readonly memory: AreaMemory | undefined }
  | ({
      readonly outcome: 'matched';
      readonly memory: AreaMemory;
      /** How many profiles had changed since they were matched. */
      readonly stale: number;
      /** How many profiles could not be matched. */
      readonly failed: number;
      /** Every profile and pair that could not be read or scored. */
      readonly failures: readonly MatchingFailure[];
      readonly isFullRebuild: boolean;
    } & Pick<StoredCounts, 'stored' | 'gone'>);

/**
 * Matches the stale profiles of an area, in one transaction that holds the area:
 *
 * 1. Lock the area, read what is stale, and recall the area's lists as stored.
 * 2. Bring the lists up to date in memory: in full when policies, engine, date or nodes are others than the stored
 *    lists were made with, else only where the stale profiles reach.
 * 3. Store the difference, stamp the profiles with the revisions that were read, and commit.
 *
 * On any error nothing is stored, and `memory` is of no use any more. {@link ScoringFailed} names profiles that must be
 * left out; pass them as `culprits` the next time, and they are marked as failed.
 */
export async function matchArea(
  client: ClientBase,
  request: MatchRequest,
  memory: AreaMemory | undefined,
  culprits: readonly Culprit[],
): Promise<MatchOutcome> {
  const { nodeIds, policies, engine, now } = request;
  const area = await lockArea(client, nodeIds, request.wait);
  if (area === 'busy') {
    return { outcome: 'busy' };
  }
  if (area.policyStamp !== policies.stamp) {
    await client.query('ROLLBACK');
    return { outcome: 'policy-changed' };
  }
  if (area.siteStamp !== request.siteStamp) {
    await client.query('ROLLBACK');
    return { outcome: 'vocabulary-changed' };
  }
  const today = dateToMatchOn(area.basis?.matchedOn ?? null, request.today);
  const basis: MatchBasis = {
    nodeIds,
    matchedOn: today,
    policyVersions: nodeIds.map((nodeId) => policies.of(nodeId).version),
    engineVersion: engine.version,
  };
  const isFullRebuild = !isSameBasis(area.basis, basis);
  if (isContested(area.basis, basis) && !request.mayReplace) {
    await client.query('ROLLBACK');
    return { outcome: 'left-to-others', memory };
  }
  if (isFullRebuild && (await isLargeArea(client, nodeIds)) && !request.mayRankLarge()) {
    await client.query('ROLLBACK');
    return { outcome: 'left-for-later', memory };
  }
  const scorers = request.scorersOn(today);
  const turns = new Turns(() => client.query('SELECT 1'));
  const ids = new SuggestionIds(now);
  const setting: MatchSetting = { nodeIds, policies, engine, now, today, scorers, ids, turns };
  // when everything is ranked anyway, those that failed get another try
  const readStale = () =>
    isFullRebuild ? readUnmatchedProfiles(client, nodeIds) : readStaleProfiles(client, nodeIds, now);
  let stale = await readStale();
  if (stale.candidates.length + stale.roles.length === 0 && !isFullRebuild && culprits.length === 0) {
    await client.query('ROLLBACK');
    return { outcome: 'nothing-stale', memory };
  }
  const recalled = await recallArea(client, setting, area, memory, isFullRebuild);
  if (recalled.isReadAnew) {
    stale = await readStale();
  }
  const changes = await readProfiles(stale, engine, turns);
  for (const { side, id } of [...recalled.unreadable, ...culprits]) {
    (side === 'candidate' ? changes.candidates : changes.roles).set(id, null);
  }
  recalled.memory.apart.setDate(today);
  if (isFullRebuild) {
    updatePools(recalled.memory, changes);
    await rankArea(recalled.memory, setting);
  } else {
    await applyChanges(recalled.memory, changes, scorers, turns);
  }
  const { stored, gone, growths, unscorable } = await storeLists(
    client,
    setting,
    recalled.memory,
    changes,
    isFullRebuild,
  );
  const failures = new Map<string, Culprit & { reason: FailureReason }>();
  for (const culprit of culprits) {
    failures.set(culprit.id, { ...culprit, reason: 'scoring-failed' });
  }
  for (const culprit of [...recalled.unreadable, ...changes.unreadable]) {
    failures.set(culprit.id, { ...culprit, reason: 'unreadable-profile' });
  }
  const marks = marksOf(stale, failures, now);
  await markMatched(client, marks, area.epoch + 1, basis, countTops(recalled.memory, nodeIds));
  await updateSuggestionCounts(queryOn(client), growths);
  await client.query('COMMIT');
  recalled.memory.lists.commit();
  recalled.memory.epoch = area.epoch + 1;
  recalled.memory.basis = basis;
  return {
    outcome: 'matched',
    memory: recalled.memory,
    stale: stale.candidates.length + stale.roles.length,
    failed: marks.filter((mark) => mark.failure !== null).length,
    failures: [
      ...[...failures.values()].map(({ side, id, reason, cause }) => ({
        reason,
        ids: side === 'candidate' ? { candidateId: id } : { roleId: id },
        cause,
      })),
      ...unscorable.map(({ cause, ...ids }) => ({ reason: 'scoring-failed' as const, ids, cause })),
    ],
    isFullRebuild,
    stored,
    gone,
  };
}

/**
 * Whether other workers that run now may make the stored lists again as they were: theirs is other code or a later date. The
 * vocabulary is the same for all: it was compared with the stored one under the area's lock.
 */
function isContested(stored: MatchBasis | null, own: MatchBasis): boolean {
  if (stored === null) {
    return false;
  }
  return codeOf(stored.engineVersion) !== codeOf(own.engineVersion) || stored.matchedOn > own.matchedOn;
}

/** What to stamp each stale profile with, and each that failed without having been stale. */
function marksOf(
  stale: ProfilesToMatch,
  failures: ReadonlyMap<string, Culprit & { reason: FailureReason }>,
  now: Date,
): MatchedProfile[] {
  const notStale = new Map(failures);
  const marks: MatchedProfile[] = [];
  for (const [side, rows] of [
    ['candidate', stale.candidates],
    ['role', stale.roles],
  ] as const) {
    for (const { id, revision, inputRevision, matchFailure } of rows) {
      const failed = notStale.get(id);
      notStale.delete(id);
      const failure = failed === undefined ? null : failureAfter(matchFailure, failed.reason, now);
      marks.push({ side, id, revision, inputRevision, failure });
    }
  }
  for (const { side, id, reason } of notStale.values()) {
    marks.push({ side, id, revision: null, inputRevision: null, failure: failureAfter(null, reason, now) });
  }
  return marks;
}

/** The failure to store after one more attempt at `now`; `previous` is what stands in the row. */
function failureAfter(previous: MatchFailure | null, reason: FailureReason, now: Date): MatchFailure {
  const attempts = (previous?.attempts ?? 0) + 1;
  const pauseMs = pauseAfter(retryPolicies.profile, attempts);
  return {
    reason,
    attempts,
    retryAt: pauseMs === null ? null : new Date(now.getTime() + pauseMs).toISOString(),
  };
}

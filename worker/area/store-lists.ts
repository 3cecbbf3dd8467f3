import type { ClientBase } from 'pg';
import { copySuggestions } from '../../db/matching/copy-suggestions.ts';
import { readProfiles as readProfileRows } from '../../db/matching/profile-rows.ts';
import { readCandidate, readRole } from '../../db/matching/read-profiles.ts';
import {
  type Making,
  type PairFlags,
  type SuggestionToStore,
  storeSuggestions,
  storeUnscorable,
  suggestionId,
} from '../../db/matching/store-suggestions.ts';
import { type PairIds, readUnlistedPairs, readUnlistedPairsOfNodes } from '../../db/matching/stored-pairs.ts';
import type { PairScore } from '../../matching/model/pair-score.ts';
import type { CompiledCandidate, CompiledRole } from '../../matching/pair/compiled-profile.ts';
import { packEvidence } from '../../matching/scoring/packed-evidence.ts';
import type { AreaMemory } from './area-memory.ts';
import { type FailedPair, findCulprits, ScoringFailed } from './find-culprits.ts';
import { isListed, type ListedPair, type PairState } from './listed-pair.ts';
import type { MatchSetting } from './match-area.ts';
import type { ProfileChanges } from './take-in.ts';

/** How many pairs a batch stored with their analysis, and how many left every list. */
export interface StoredCounts {
  readonly stored: number;
  readonly gone: number;
}

/** The number of pairs from which streaming them by COPY is faster than one statement (measured: about a thousand). */
const copyFrom = 1_000;

/** The number of pairs of a role from which comparing all their texts with its own at once is faster (measured: about 20). */
const poolFrom = 20;

const missingProfile = 'A listed pair has a profile that is not in the pool; the memory must be read anew.';

const nothingChanged: ProfileChanges = { candidates: new Map(), roles: new Map() };

/**
 * Stores what a batch has changed in the lists; `isWhole` when every analysis may be another. Throws
 * {@link ScoringFailed} when a pair can't be explained, once all others have been, so that the fewest are left out.
 */
export async function storeLists(
  client: ClientBase,
  setting: MatchSetting,
  memory: AreaMemory,
  changes: ProfileChanges,
  isWhole: boolean,
): Promise<StoredCounts> {
  const scored: ListedPair[] = [];
  const flagged: PairFlags[] = [];
  const gone: PairIds[] = [];
  for (const pair of memory.lists.touched()) {
    const wasListed = pair.before !== undefined && isListed(pair.before);
    if (!isListed(pair)) {
      if (wasListed) {
        gone.push(idsOf(pair));
      }
    } else if (isWhole || !wasListed || isAnalysisOwed(pair, changes)) {
      scored.push(pair);
    } else if (isFlaggedAnew(pair)) {
      flagged.push({ ...idsOf(pair), inCandidateList: pair.inCandidateList, inRoleList: pair.inRoleList });
    }
  }
  const making: Making = {
    policyVersion: setting.policy.version,
    engineVersion: setting.engine.version,
    matchedAt: setting.now,
  };
  const failed: FailedPair[] = [];
  const analyses = analysed(scored, memory, setting, failed);
  if (scored.length < copyFrom) {
    await storeSuggestions(client, { scored: [...analyses], flagged, gone }, making);
  } else {
    await storeSuggestions(client, { scored: [], flagged, gone }, making);
    await copySuggestions(client, analyses, making);
  }
  if (failed.length > 0) {
    throw new ScoringFailed(await findCulprits(failed, isWhole ? nothingChanged : changes));
  }
  await refreshReviewed(client, setting, memory, changes, isWhole, making);
  return { stored: scored.length, gone: gone.length };
}

/**
 * The pairs with their analysis, one at a time as they are asked for, so that they are never all in memory. Those that
 * can't be explained are left out, and put into `failed`.
 */
function* analysed(
  pairs: Iterable<ListedPair>,
  memory: AreaMemory,
  setting: MatchSetting,
  failed: FailedPair[],
): Generator<SuggestionToStore> {
  const explainerOf = memory.candidates.explainer(setting.scorer);
  for (const [roleId, ofRole] of groupByRole(pairs)) {
    const role = memory.roles.get(roleId);
    if (role === undefined) {
      throw new Error(missingProfile);
    }
    const explainPooled = ofRole.length < poolFrom ? undefined : explainerOf(role);
    for (const pair of ofRole) {
      const suggestion = explained(pair, pair, setting, () => {
        if (explainPooled !== undefined) {
          return explainPooled(pair.candidateId);
        }
        const candidate = memory.candidates.get(pair.candidateId);
        return candidate && setting.scorer.explain(candidate, role);
      });
      if (suggestion === undefined) {
        throw new Error(missingProfile);
      }
      if (suggestion === null) {
        failed.push(idsOf(pair));
      } else {
        yield suggestion;
      }
    }
  }
}

function groupByRole(pairs: Iterable<ListedPair>): Map<string, ListedPair[]> {
  const byRole = new Map<string, ListedPair[]>();
  for (const pair of pairs) {
    const ofRole = byRole.get(pair.roleId);
    if (ofRole === undefined) {
      byRole.set(pair.roleId, [pair]);
    } else {
      ofRole.push(pair);
    }
  }
  return byRole;
}

/** Whether an analysis that is stored may be another now. */
function isAnalysisOwed(pair: ListedPair, changes: ProfileChanges): boolean {
  return (
    changes.candidates.has(pair.candidateId) ||
    changes.roles.has(pair.roleId) ||
    pair.before?.kind !== pair.kind ||
    pair.before.total !== pair.total
  );
}

function isFlaggedAnew(pair: ListedPair): boolean {
  return pair.before?.inCandidateList !== pair.inCandidateList || pair.before.inRoleList !== pair.inRoleList;
}

function idsOf({ candidateId, roleId }: PairIds): PairIds {
  return { candidateId, roleId };
}

/** A pair with the analysis that `explain` gives: null when it throws, undefined when there is no such pair. */
function explained(
  { candidateId, roleId }: PairIds,
  state: Pick<PairState, 'inCandidateList' | 'inRoleList'>,
  setting: MatchSetting,
  explain: () => PairScore | undefined,
): SuggestionToStore | null | undefined {
  let score: PairScore | undefined;
  try {
    score = explain();
  } catch {
    return null;
  }
  if (score === undefined) {
    return undefined;
  }
  const kind = kindOf(score);
  return {
    id: suggestionId(setting.now),
    candidateId,
    roleId,
    kind,
    total: kind === 'none' ? 0 : score.total,
    forCandidate: score.forCandidate,
    forWorkplace: score.forWorkplace,
    coverage: score.coverage,
    inCandidateList: state.inCandidateList,
    inRoleList: state.inRoleList,
    evidence: packEvidence(score),
  };
}

function kindOf(score: PairScore): PairState['kind'] {
  if (score.nearMiss !== null) {
    return 'near-miss';
  }
  return score.gates.some((gate) => gate.outcome === 'fail') ? 'none' : 'match';
}

/** Brings the pairs that stay only because they were reviewed to what they are now. */
async function refreshReviewed(
  client: ClientBase,
  setting: MatchSetting,
  memory: AreaMemory,
  changes: ProfileChanges,
  isWhole: boolean,
  making: Making,
): Promise<void> {
  const pairs = isWhole
    ? await readUnlistedPairsOfNodes(client, setting.nodeIds)
    : await readUnlistedPairs(client, [...changes.candidates.keys()], [...changes.roles.keys()]);
  if (pairs.length === 0) {
    return;
  }
  const { candidates, roles } = await readOthers(client, setting, memory, pairs);
  const scored: SuggestionToStore[] = [];
  const unscorable: PairIds[] = [];
  for (const pair of pairs) {
    const candidate = memory.candidates.get(pair.candidateId) ?? candidates.get(pair.candidateId);
    const role = memory.roles.get(pair.roleId) ?? roles.get(pair.roleId);
    const suggestion =
      candidate &&
      role &&
      explained(pair, { inCandidateList: false, inRoleList: false }, setting, () =>
        setting.scorer.explain(candidate, role),
      );
    if (suggestion) {
      scored.push(suggestion);
    } else {
      unscorable.push(pair);
    }
  }
  await storeSuggestions(client, { scored, flagged: [], gone: [] }, making);
  if (unscorable.length > 0) {
    await storeUnscorable(client, unscorable);
  }
}

/** The profiles of reviewed pairs that are not in the pool: closed, deleted, failed, or of another area. */
async function readOthers(
  client: ClientBase,
  setting: MatchSetting,
  memory: AreaMemory,
  pairs: readonly PairIds[],
): Promise<{ candidates: Map<string, CompiledCandidate>; roles: Map<string, CompiledRole> }> {
  const missing = new Set<string>();
  for (const { candidateId, roleId } of pairs) {
    if (memory.candidates.get(candidateId) === undefined) {
      missing.add(candidateId);
    }
    if (memory.roles.get(roleId) === undefined) {
      missing.add(roleId);
    }
  }
  const candidates = new Map<string, CompiledCandidate>();
  const roles = new Map<string, CompiledRole>();
  if (missing.size === 0) {
    return { candidates, roles };
  }
  const rows = await readProfileRows(client, [...missing]);
  for (const row of rows.candidates) {
    readInto(candidates, row.id, () => readCandidate(row, setting.engine));
  }
  for (const row of rows.roles) {
    readInto(roles, row.id, () => readRole(row, setting.engine));
  }
  return { candidates, roles };
}

function readInto<Compiled>(into: Map<string, Compiled>, id: string, read: () => Compiled): void {
  try {
    into.set(id, read());
  } catch {
    // one that can't be read can't be scored either; its own match says so in its row
  }
}

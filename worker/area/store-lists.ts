import type { ClientBase } from 'pg';
import { copySuggestions } from '../../db/matching/copy-suggestions.ts';
import { readNamedProfiles } from '../../db/matching/profile-rows.ts';
import { readCandidate, readRole } from '../../db/matching/read-profiles.ts';
import {
  type PairFlags,
  type SuggestionToStore,
  storeSuggestions,
  storeUnscorable,
} from '../../db/matching/store-suggestions.ts';
import { type PairIds, readUnlistedPairs, readUnlistedPairsOfNodes } from '../../db/matching/stored-pairs.ts';
import type { CountChanges } from '../../db/suggestion-counts.ts';
import { Turns } from '../../db/turns.ts';
import { addToList } from '../../matching/add-to-list.ts';
import type { PairNumbers } from '../../matching/model/pair-score.ts';
import type { CompiledCandidate, CompiledRole } from '../../matching/pair/compiled-profile.ts';
import type { ProfileChanges } from './apply-changes.ts';
import type { AreaLists, DirtyPair } from './area-lists.ts';
import type { AreaMemory } from './area-memory.ts';
import { FailedPairs, findCulprits, ScoringFailed } from './find-culprits.ts';
import { ListGrowths } from './list-growths.ts';
import { isListed, type PairState } from './listed-pair.ts';
import type { MatchSetting } from './match-area.ts';

/** How many pairs a batch stored, and how many left every list. */
export interface StoredCounts {
  readonly stored: number;
  readonly gone: number;
  /** By how much it let each profile's lists grow. */
  readonly growths: CountChanges;
  /** Reviewed pairs on no list that could not be scored any more, or whose profiles could not be read. */
  readonly unscorable: readonly UnscorablePair[];
}

/** A reviewed pair that is a match no more because it can't be scored, and the error that says why. */
interface UnscorablePair extends PairIds {
  readonly cause: unknown;
}

/** The number of pairs from which streaming them by COPY is faster than one statement (measured: about a thousand). */
const copyFrom = 1_000;

/** The number of pairs of a role from which comparing all their texts with its own at once is faster (measured: about 20). */
const poolFrom = 20;

const missingProfile = 'A listed pair has a profile that is not in the pool; the memory must be read anew.';

const nothingChanged: ProfileChanges = { candidates: new Map(), roles: new Map() };

/**
 * Stores what a batch has changed in the lists; `isFullRebuild` when every number may be another. Throws {@link ScoringFailed}
 * when a pair can't be scored, once all others have been, so that the fewest are left out.
 */
export async function storeLists(
  client: ClientBase,
  setting: MatchSetting,
  memory: AreaMemory,
  changes: ProfileChanges,
  isFullRebuild: boolean,
): Promise<StoredCounts> {
  const scored: number[] = [];
  const flagged: PairFlags[] = [];
  const gone: PairIds[] = [];
  const growths = new ListGrowths();
  for (const number of memory.lists.dirtyPairs()) {
    const pair = memory.lists.describe(number);
    growths.add(pair);
    const wasListed = isListed(pair.before);
    if (!isListed(pair)) {
      if (wasListed) {
        gone.push(idsOf(pair));
      }
    } else if (isFullRebuild || !wasListed || mayNumbersDiffer(pair, changes)) {
      scored.push(number);
    } else if (isFlaggedAnew(pair)) {
      flagged.push({ ...idsOf(pair), inCandidateList: pair.inCandidateList, inRoleList: pair.inRoleList });
    }
  }
  const failed = new FailedPairs();
  const isCopied = scored.length >= copyFrom;
  // while the connection copies those before, it needs no other sign of life
  const turns = isCopied ? new Turns() : setting.turns;
  const batches = scoreAll(scored, memory, setting, turns, failed);
  const few: SuggestionToStore[] = [];
  if (!isCopied) {
    for await (const batch of batches) {
      few.push(...batch);
    }
  }
  await storeSuggestions(client, { scored: few, flagged, gone }, setting.now);
  if (isCopied) {
    await copySuggestions(client, batches, setting.now);
  }
  if (failed.pairs.length > 0) {
    throw new ScoringFailed(
      await findCulprits(failed, isFullRebuild ? nothingChanged : changes, setting.turns),
    );
  }
  const unscorable = await refreshReviewed(client, setting, memory, changes, isFullRebuild);
  return { stored: scored.length, gone: gone.length, growths, unscorable };
}

/**
 * The pairs with their numbers, in batches as they are asked for, so that they are never all in memory, and in turns. Those that
 * can't be scored are left out, and put into `failed`.
 */
async function* scoreAll(
  pairs: Iterable<number>,
  memory: AreaMemory,
  setting: MatchSetting,
  turns: Turns,
  failed: FailedPairs,
): AsyncGenerator<readonly SuggestionToStore[]> {
  const { scorers } = setting;
  const pooledBy = memory.candidates.numbersBy(scorers);
  for (const [roleId, ofRole] of groupByRole(pairs, memory.lists)) {
    const role = memory.roles.get(roleId);
    if (role === undefined) {
      throw new Error(missingProfile);
    }
    const alone = (candidateId: string): PairNumbers | undefined => {
      const candidate = memory.candidates.get(candidateId);
      return candidate && scorers.numbers(candidate, role);
    };
    let numbersOf = ofRole.length < poolFrom ? alone : undefined;
    const batch: SuggestionToStore[] = [];
    for (const number of ofRole) {
      if (turns.isOver) {
        await turns.next();
      }
      const pair = memory.lists.describe(number);
      let numbers = knownNumbers(pair);
      try {
        if (numbers === undefined) {
          numbersOf ??= pooledBy(role);
          numbers = numbersOf(pair.candidateId);
        }
      } catch (error) {
        failed.add(pair.candidateId, roleId, error);
        continue;
      }
      if (numbers === undefined) {
        throw new Error(missingProfile);
      }
      batch.push(suggestionOf(pair, pair, setting, numbers));
    }
    yield batch;
  }
}

/** What came with the total of a match; undefined where it has to be scored, as all near misses for what would open them. */
function knownNumbers({ kind, total, shares }: DirtyPair): PairNumbers | undefined {
  return kind === 'match' && shares !== null ? { kind, total, ...shares, nearMiss: null } : undefined;
}

/** By the id of the role, and so fast where the texts of many are compared with one's. */
function groupByRole(pairs: Iterable<number>, lists: AreaLists): Iterable<[roleId: string, pairs: number[]]> {
  const byRole = new Map<string, number[]>();
  for (const pair of pairs) {
    addToList(byRole, lists.otherIdOf('candidate', pair), pair);
  }
  return byRole;
}

/** Whether the numbers that are stored may be others now. */
function mayNumbersDiffer(pair: DirtyPair, changes: ProfileChanges): boolean {
  return (
    changes.candidates.has(pair.candidateId) ||
    changes.roles.has(pair.roleId) ||
    pair.before.kind !== pair.kind ||
    pair.before.total !== pair.total
  );
}

function isFlaggedAnew(pair: DirtyPair): boolean {
  return pair.before.inCandidateList !== pair.inCandidateList || pair.before.inRoleList !== pair.inRoleList;
}

function idsOf({ candidateId, roleId }: PairIds): PairIds {
  return { candidateId, roleId };
}

/** A pair with its numbers, as it is stored. */
function suggestionOf(
  { candidateId, roleId }: PairIds,
  { inCandidateList, inRoleList }: Pick<PairState, 'inCandidateList' | 'inRoleList'>,
  setting: MatchSetting,
  numbers: PairNumbers,
): SuggestionToStore {
  return { id: setting.ids.next(), candidateId, roleId, inCandidateList, inRoleList, ...numbers };
}

/** Brings the pairs that stay only because they were reviewed to what they are now. Returns those that can't be scored. */
async function refreshReviewed(
  client: ClientBase,
  setting: MatchSetting,
  memory: AreaMemory,
  changes: ProfileChanges,
  isFullRebuild: boolean,
): Promise<UnscorablePair[]> {
  const pairs = isFullRebuild
    ? await readUnlistedPairsOfNodes(client, setting.nodeIds)
    : await readUnlistedPairs(client, [...changes.candidates.keys()], [...changes.roles.keys()]);
  if (pairs.length === 0) {
    return [];
  }
  const { candidateOf, roleOf } = await readOthers(client, setting, memory, pairs);
  const scored: SuggestionToStore[] = [];
  const unscorable: UnscorablePair[] = [];
  for (const pair of pairs) {
    try {
      const numbers = setting.scorers.numbers(candidateOf(pair.candidateId), roleOf(pair.roleId));
      scored.push(suggestionOf(pair, { inCandidateList: false, inRoleList: false }, setting, numbers));
    } catch (cause) {
      unscorable.push({ ...pair, cause });
    }
  }
  await storeSuggestions(client, { scored, flagged: [], gone: [] }, setting.now);
  if (unscorable.length > 0) {
    await storeUnscorable(client, unscorable);
  }
  return unscorable;
}

/** Gives the profiles of reviewed pairs, also those not in the pool: closed, deleted, failed, or of another area. Throws why one can't be read. */
async function readOthers(
  client: ClientBase,
  { engine }: MatchSetting,
  memory: AreaMemory,
  pairs: readonly PairIds[],
): Promise<{ candidateOf: (id: string) => CompiledCandidate; roleOf: (id: string) => CompiledRole }> {
  const missing = new Set<string>();
  for (const { candidateId, roleId } of pairs) {
    if (memory.candidates.get(candidateId) === undefined) {
      missing.add(candidateId);
    }
    if (memory.roles.get(roleId) === undefined) {
      missing.add(roleId);
    }
  }
  const rows = await readNamedProfiles(client, [...missing]);
  const candidates = new Map(rows.candidates.map((row) => [row.id, row]));
  const roles = new Map(rows.roles.map((row) => [row.id, row]));
  return {
    candidateOf: (id) => memory.candidates.get(id) ?? readCandidate(existing(candidates, id), engine),
    roleOf: (id) => memory.roles.get(id) ?? readRole(existing(roles, id), engine),
  };
}

function existing<Row>(rows: ReadonlyMap<string, Row>, id: string): Row {
  const row = rows.get(id);
  if (row === undefined) {
    throw new Error(missingProfile);
  }
  return row;
}

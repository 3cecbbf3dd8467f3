import type { ClientBase } from 'pg';
import type { LockedArea } from '../../db/matching/area-lock.ts';
import { listMatchedIds, type ProfilesToMatch, readMatchedSince } from '../../db/matching/profile-rows.ts';
import { readProfiles, readProfilesById } from '../../db/matching/read-profiles.ts';
import { readListedPairs } from '../../db/matching/stored-pairs.ts';
import { applyChanges, updatePools } from './apply-changes.ts';
import { AreaMemory } from './area-memory.ts';
import type { Culprit } from './find-culprits.ts';
import type { MatchSetting } from './match-area.ts';

/**
 * The memory of an area as it is stored now, in the transaction that holds the area. What other workers applied since
 * is applied again, which gives the same lists; a memory that can't follow is read anew: then what is stale must be read
 * after it, since one that is changed between the two is stale. Returns also the matched profiles that can't be read (a newer
 * program may have closer rules).
 */
export async function recallArea(
  client: ClientBase,
  setting: MatchSetting,
  area: LockedArea,
  memory: AreaMemory | undefined,
  isFullRebuild: boolean,
): Promise<{ memory: AreaMemory; isReadAnew: boolean; unreadable: readonly Culprit[] }> {
  const { nodeIds, policies, scorers, engine, today, turns } = setting;
  // what another version prepared is of no use: the words of the site may be others
  const isOwn = memory?.basis?.engineVersion === engine.version;
  if (isOwn && memory.canFollow(area) && memory.epoch === area.epoch) {
    return { memory, isReadAnew: false, unreadable: [] };
  }
  // the scorers are those of the lists to come, not of those that another worker stored
  if (isOwn && memory.canFollow(area) && !isFullRebuild) {
    const taken = await readMatchedSince(client, nodeIds, memory.epoch);
    const read = isAnyChangedAgain(taken) ? null : await readProfiles(withoutFailed(taken), engine, turns);
    if (read?.unreadable.length === 0) {
      await applyChanges(memory, read, scorers, turns);
      memory.lists.commit();
      memory.epoch = area.epoch;
      return { memory, isReadAnew: false, unreadable: [] };
    }
  }
  const fresh = new AreaMemory(area, policies, nodeIds, today);
  const matched = await readProfilesById(client, await listMatchedIds(client, nodeIds), engine, turns);
  updatePools(fresh, matched);
  await turns.forEach(await readListedPairs(client, nodeIds), (pair) => fresh.lists.restore(pair));
  fresh.lists.endRestoring();
  return { memory: fresh, isReadAnew: true, unreadable: matched.unreadable };
}

/** Whether one that another worker matched has changed since, so that what it was matched as can't be known. */
function isAnyChangedAgain(taken: ProfilesToMatch): boolean {
  return [...taken.candidates, ...taken.roles].some(
    (row) => row.matchFailure === null && row.matchedInputRevision < row.inputRevision,
  );
}

/** Those that failed elsewhere have left the lists. */
function withoutFailed(taken: ProfilesToMatch): ProfilesToMatch {
  const leave = <Row extends ProfilesToMatch['candidates'][number] | ProfilesToMatch['roles'][number]>(
    row: Row,
  ): Row => (row.matchFailure === null ? row : { ...row, isListed: false });
  return { candidates: taken.candidates.map(leave), roles: taken.roles.map(leave) };
}

import type { ClientBase } from 'pg';
import { listOpenIds, readProfiles as readRows } from '../../db/matching/profile-rows.ts';
import { readProfiles } from '../../db/matching/read-profiles.ts';
import type { MatchEngine } from '../../matching/engine.ts';
import type { CompiledCandidate, CompiledRole } from '../../matching/pair/compiled-profile.ts';
import { Turns } from '../area/turns.ts';
import { reportTurnMs } from './run-measured.ts';

/** Open profiles ready for scoring, in order of id. */
export interface OpenProfiles {
  readonly roles: readonly CompiledRole[];
  readonly candidates: readonly CompiledCandidate[];
}

/** Profiles read and prepared at once: some tens of milliseconds of work. */
const batchSize = 50;

/**
 * The open roles and candidates of these nodes as they stand, matched or not. One whose row can't be read is left out, as
 * it is on no list either. Other work of the process is done in between, and `assertWanted` may throw, which ends it.
 */
export async function readOpenProfiles(
  client: ClientBase,
  engine: MatchEngine,
  nodes: { readonly roles: readonly string[]; readonly candidates: readonly string[] },
  assertWanted: () => void,
): Promise<OpenProfiles> {
  const roleIds = await listOpenIds(client, 'roles', nodes.roles);
  const candidateIds = await listOpenIds(client, 'candidates', nodes.candidates);
  const roles: CompiledRole[] = [];
  const candidates: CompiledCandidate[] = [];
  const turns = new Turns(reportTurnMs);
  const ids = [...roleIds, ...candidateIds];
  for (let from = 0; from < ids.length; from += batchSize) {
    const batch = ids.slice(from, from + batchSize);
    const read = readProfiles(await readRows(client, batch), engine);
    for (const id of batch) {
      const role = read.roles.get(id);
      if (role) {
        roles.push(role);
      }
      const candidate = read.candidates.get(id);
      if (candidate) {
        candidates.push(candidate);
      }
    }
    if (turns.isOver) {
      await turns.next();
    }
    assertWanted();
  }
  return { roles, candidates };
}

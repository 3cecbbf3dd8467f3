import type { ClientBase } from 'pg';
import { type ProfilesToMatch, readNamedProfiles } from '../../db/matching/profile-rows.ts';
import { type ProfileCompiler, type ReadProfiles, readProfiles } from '../../db/matching/read-profiles.ts';
import type { Turns } from './turns.ts';

/** Rows read at once: some megabytes, so that neither memory nor the database waits for the rest of them. */
const rowsAtATime = 500;

/** {@link readProfiles} in turns: a long text takes milliseconds. */
export async function readInTurns(
  rows: ProfilesToMatch,
  compiler: ProfileCompiler,
  turns: Turns,
): Promise<ReadProfiles> {
  const all: ReadProfiles = { candidates: new Map(), roles: new Map(), unreadable: [] };
  const add = async (one: ProfilesToMatch): Promise<void> => {
    addTo(all, readProfiles(one, compiler));
    if (turns.isOver) {
      await turns.next();
    }
  };
  for (const candidate of rows.candidates) {
    await add({ candidates: [candidate], roles: [] });
  }
  for (const role of rows.roles) {
    await add({ candidates: [], roles: [role] });
  }
  return all;
}

/** The profiles with these ids, of either side, read in turns. */
export async function readNamedInTurns(
  client: ClientBase,
  ids: readonly string[],
  compiler: ProfileCompiler,
  turns: Turns,
): Promise<ReadProfiles> {
  const all: ReadProfiles = { candidates: new Map(), roles: new Map(), unreadable: [] };
  for (let from = 0; from < ids.length; from += rowsAtATime) {
    const rows = await readNamedProfiles(client, ids.slice(from, from + rowsAtATime));
    addTo(all, await readInTurns(rows, compiler, turns));
  }
  return all;
}

function addTo(all: ReadProfiles, { candidates, roles, unreadable }: ReadProfiles): void {
  for (const [id, candidate] of candidates) {
    all.candidates.set(id, candidate);
  }
  for (const [id, role] of roles) {
    all.roles.set(id, role);
  }
  all.unreadable.push(...unreadable);
}

import type pg from 'pg';
import { type CopyValue, copyRows, copyTextArray } from '../db/copy-rows.ts';
import { writeIdentities } from '../db/identities/identities.ts';
import type { NameCipher } from '../db/identities/name-cipher.ts';
import { splitCandidate, splitRole, splitWorkplace } from '../db/row-mapping.ts';
import { queryOn } from '../db/run-query.ts';
import type { CandidateDetails } from '../matching/model/candidate.ts';
import type { DemonstrationCandidate } from './generate-candidate.ts';
import type { Region } from './generate-region.ts';
import type { DemonstrationRole } from './generate-role.ts';
import type { DemonstrationWorkplace } from './generate-workplace.ts';

/**
 * Loads a region into an empty, migrated database by COPY, in one transaction of its own; every profile is owed a
 * match. What says who people are is encrypted by `names`. Rejects and loads nothing when any of it is there already.
 */
export async function loadRegion(
  client: pg.Client | pg.PoolClient,
  region: Region,
  names: NameCipher,
): Promise<void> {
  const loadedAt = new Date().toISOString();
  const written: DatesOf = (id) => {
    const { created = loadedAt, changed = loadedAt } = region.writtenOn?.get(id) ?? {};
    return [created, changed];
  };
  await client.query('BEGIN');
  try {
    await copyRows(
      client,
      'nodes',
      ['id', 'name'],
      region.nodes.map((node) => [node.id, node.name]),
    );
    await copyRows(
      client,
      'workplaces',
      ['id', 'node_id', 'reference', 'manager_id', 'profile', 'created_at', 'updated_at'],
      region.workplaces.map((workplace) => [...workplaceValues(workplace), ...written(workplace.id)]),
    );
    await copyRows(
      client,
      'roles',
      ['id', 'node_id', 'reference', 'workplace_id', 'status', 'profile', 'created_at', 'updated_at'],
      region.roles.map((role) => [...roleValues(role), ...written(role.id)]),
    );
    await copyRows(
      client,
      'candidates',
      ['id', 'node_id', 'reference', 'coach_id', 'status', 'profile', 'created_at', 'updated_at'],
      candidateRows(region.candidates, written),
    );
    await copyRows(
      client,
      'candidate_details',
      ['candidate_id', 'sex', 'birth_year', 'groups'],
      detailsRows(region.candidates),
    );
    await writeIdentities(
      queryOn(client),
      names,
      new Map(Array.from(region.candidates, ({ id, details: { name, contact } }) => [id, { name, contact }])),
    );
    await copyRows(
      client,
      'principal_names',
      ['principal_id', 'name', 'seen_at'],
      [...(region.userNames ?? [])].map(([id, name]) => [id, name, loadedAt]),
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/** When a profile was made and last changed, as columns. */
type DatesOf = (id: string) => CopyValue[];

function workplaceValues({ id, ...workplace }: DemonstrationWorkplace): CopyValue[] {
  const row = splitWorkplace(workplace);
  return [id, row.nodeId, row.reference, row.managerId, JSON.stringify(row.profile)];
}

function roleValues({ id, ...role }: DemonstrationRole): CopyValue[] {
  const row = splitRole(role);
  return [id, row.nodeId, row.reference, row.workplaceId, row.status, JSON.stringify(row.profile)];
}

function* candidateRows(
  candidates: Iterable<DemonstrationCandidate>,
  written: DatesOf,
): Generator<CopyValue[], void, undefined> {
  for (const { id, details: _keptApart, ...candidate } of candidates) {
    const row = splitCandidate(candidate);
    yield [
      id,
      row.nodeId,
      row.reference,
      row.coachId,
      row.status,
      JSON.stringify(row.profile),
      ...written(id),
    ];
  }
}

function* detailsRows(candidates: Iterable<DemonstrationCandidate>): Generator<CopyValue[], void, undefined> {
  for (const { id, details } of candidates) {
    yield detailsValues(id, details);
  }
}

function detailsValues(id: string, details: CandidateDetails): CopyValue[] {
  return [id, details.sex ?? null, details.birthYear ?? null, copyTextArray(details.groups)];
}

import type { EntityManager } from 'typeorm';
import type { CandidateDetails } from '../../matching/model/candidate.ts';

/** The columns of what is followed up of a person, by the names of the fields, with their types. */
const columns = {
  sex: { name: 'sex', type: 'text' },
  birthYear: { name: 'birth_year', type: 'integer' },
  groups: { name: 'groups', type: 'text[]' },
} as const satisfies Partial<Record<keyof CandidateDetails, object>>;

/**
 * Sets what is followed up of a person, as far as it is among the fields given; undefined or null takes it away. Nothing is read of it: the API
 * could not, see `follow_up_counts` and `follow_up_of`.
 */
export async function writeFollowUp(
  manager: EntityManager,
  candidateId: string,
  given: object,
): Promise<void> {
  const told = new Map<string, unknown>(Object.entries(given));
  const set = Object.entries(columns).flatMap(([field, column]) =>
    told.has(field) ? [{ ...column, value: told.get(field) ?? null }] : [],
  );
  if (set.length === 0) {
    return;
  }
  const values = [candidateId, ...set.map(({ value }) => value)];
  await manager.query(
    `UPDATE candidate_details SET ${set.map(({ name }, index) => `${name} = $${index + 2}`).join(', ')} WHERE candidate_id = $1`,
    values,
  );
  await manager.query(
    `INSERT INTO candidate_details (candidate_id, ${set.map(({ name }) => name).join(', ')})
     SELECT $1::uuid, ${set.map(({ type }, index) => `$${index + 2}::${type}`).join(', ')}
     WHERE NOT EXISTS (SELECT FROM candidate_details WHERE candidate_id = $1)`,
    values,
  );
}

/** Removes what was followed up of an erased person. */
export async function eraseFollowUp(manager: EntityManager, candidateId: string): Promise<void> {
  await manager.query('DELETE FROM candidate_details WHERE candidate_id = $1', [candidateId]);
}

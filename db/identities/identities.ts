import { actAs } from '../acting.ts';
import type { RunQuery } from '../run-query.ts';
import {
  type IdentityField,
  identityFields,
  missingKey,
  type NameCipher,
  type SealedText,
} from './name-cipher.ts';

/** What says who a person is, as far as it is known. */
export type Identity = { [Field in IdentityField]?: string | undefined };

/** A stored text, with whose it is. */
export interface SealedRow extends SealedText {
  readonly candidateId: string;
  readonly field: IdentityField;
}

/** Columns of {@link SealedRow}. */
export const sealedColumns = 'candidate_id AS "candidateId", field, key_id AS "keyId", nonce, ciphertext';

/** The identities of these people, by id; one of whom nothing is known has none. */
export async function readIdentities(
  run: RunQuery,
  cipher: NameCipher,
  candidateIds: readonly string[],
): Promise<Map<string, Identity>> {
  const rows = await run<SealedRow>(
    `SELECT ${sealedColumns} FROM candidate_identities WHERE candidate_id = ANY ($1)`,
    [candidateIds],
  );
  const identities = new Map<string, Identity>();
  for (const { candidateId, field, ...sealed } of rows) {
    const opened = { [field]: cipher.open(candidateId, field, sealed) };
    identities.set(candidateId, { ...identities.get(candidateId), ...opened });
  }
  return identities;
}

/** What says who one person is; empty when nothing does. */
export async function readIdentity(
  run: RunQuery,
  cipher: NameCipher,
  candidateId: string,
): Promise<Identity> {
  return (await readIdentities(run, cipher, [candidateId])).get(candidateId) ?? {};
}

/** Stores the identities of people, all of each: a field that is left out is removed. `after` is by id. */
export async function writeIdentities(
  run: RunQuery,
  cipher: NameCipher,
  after: ReadonlyMap<string, Identity>,
): Promise<void> {
  const rows = [...after].flatMap(([id, identity]) =>
    identityFields.flatMap((field) => {
      const text = identity[field];
      return text === undefined ? [] : [{ id, field, ...cipher.seal(id, field, text) }];
    }),
  );
  await run(
    `DELETE FROM candidate_identities WHERE candidate_id = ANY ($1)
       AND (candidate_id, field) NOT IN (SELECT * FROM unnest($2::uuid[], $3::text[]))`,
    [[...after.keys()], rows.map(({ id }) => id), rows.map(({ field }) => field)],
  );
  await run(
    `INSERT INTO candidate_identities (candidate_id, field, key_id, nonce, ciphertext)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bytea[], $5::bytea[])
     ON CONFLICT (candidate_id, field) DO UPDATE
       SET key_id = excluded.key_id, nonce = excluded.nonce, ciphertext = excluded.ciphertext`,
    [
      rows.map(({ id }) => id),
      rows.map(({ field }) => field),
      rows.map(({ keyId }) => keyId),
      rows.map(({ nonce }) => nonce),
      rows.map(({ ciphertext }) => ciphertext),
    ],
  );
}

/** Whether both say the same of who somebody is. */
export function isSameIdentity(one: Identity, other: Identity): boolean {
  return identityFields.every((field) => one[field] === other[field]);
}

/** Removes what says who an erased person was. */
export async function eraseIdentity(run: RunQuery, candidateId: string): Promise<void> {
  await run(
    `WITH sealed AS (DELETE FROM candidate_identities WHERE candidate_id = $1)
     DELETE FROM names_to_seal WHERE candidate_id = $1`,
    [candidateId],
  );
}

/** Throws a {@link NameKeyError} when something is stored under a key that is missing: what is encrypted now the site could perhaps not read. */
export async function assertKeysKnown(run: RunQuery, cipher: NameCipher): Promise<void> {
  const [unknown] = await actAs({ kind: 'system' }, () =>
    run<{ keyId: string }>(
      `SELECT key_id AS "keyId" FROM candidate_identities WHERE key_id <> ALL ($1) LIMIT 1`,
      [cipher.keyIds],
    ),
  );
  if (unknown !== undefined) {
    throw missingKey(unknown.keyId);
  }
}

import type pg from 'pg';
import type { EntityManager } from 'typeorm';
import { type ImportOptions, importWithin, type WrittenOutcome } from './import-profile-file.ts';
import { ProfileFileError } from './profile-file-error.ts';
import type { ProfileKind } from './profile-record.ts';

/** What came of one of several files. */
export type TogetherOutcome = { readonly kind: ProfileKind; readonly file: string } & (
  | ({ readonly state: 'read' } & WrittenOutcome)
  | { readonly state: 'refused'; readonly error: ProfileFileError }
  /** Of roles, whose workplaces were refused. */
  | { readonly state: 'unread' }
);

/** The order in which files need each other: roles name workplaces. */
const order: readonly ProfileKind[] = ['workplaces', 'candidates', 'roles'];

/**
 * Imports several files in a transaction: all of them or none, or with `isTried` none whatever they hold, to see what they would
 * do. What is wrong in them is told file by file; what is thrown leaves the transaction broken.
 */
export async function importTogether(
  { queryRunner }: EntityManager,
  files: readonly ImportOptions[],
  isTried: boolean,
): Promise<{ readonly isStored: boolean; readonly files: readonly TogetherOutcome[] }> {
  if (queryRunner?.isTransactionActive !== true) {
    throw new Error('Files are imported within a transaction.');
  }
  const client: pg.ClientBase = await queryRunner.connect();
  await client.query('SAVEPOINT files');
  const outcomes = await importEach(client, files);
  const isStored = !isTried && outcomes.every(({ state }) => state === 'read');
  if (!isStored) {
    await client.query('ROLLBACK TO SAVEPOINT files');
  }
  return { isStored, files: outcomes };
}

async function importEach(
  client: pg.ClientBase,
  files: readonly ImportOptions[],
): Promise<TogetherOutcome[]> {
  const outcomes: TogetherOutcome[] = [];
  const sorted = files.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
  for (const options of sorted) {
    const { kind, file } = options;
    if (kind === 'roles' && outcomes.some((one) => one.kind === 'workplaces' && one.state === 'refused')) {
      outcomes.push({ kind, file, state: 'unread' });
      continue;
    }
    await client.query('SAVEPOINT file');
    try {
      outcomes.push({ kind, file, state: 'read', ...(await importWithin(client, options)) });
    } catch (error) {
      if (!(error instanceof ProfileFileError)) {
        throw error;
      }
      await client.query('ROLLBACK TO SAVEPOINT file');
      outcomes.push({ kind, file, state: 'refused', error });
    }
  }
  return outcomes;
}

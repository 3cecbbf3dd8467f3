import type { DataSource } from 'typeorm';

/** Tables that hold nothing of a node: what is counted, kept for a repeated request, or known of who is signed in. */
const ofNobody = ['migrations', 'request_counts', 'idempotency_keys', 'sessions', 'principal_names'];

/** Every row of the database as text, by its table. */
export type RowsByTable = ReadonlyMap<string, readonly string[]>;

/** Reads every row of every table that holds something of a node. */
export async function readRows(dataSource: DataSource): Promise<RowsByTable> {
  const tables: { name: string }[] = await dataSource.query(
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> ALL ($1) ORDER BY relname`,
    [ofNobody],
  );
  const rows = new Map<string, string[]>();
  for (const { name } of tables) {
    const found: { row: string }[] = await dataSource.query(`SELECT t::text AS row FROM "${name}" AS t`);
    rows.set(
      name,
      found.map(({ row }) => row),
    );
  }
  return rows;
}

/** The rows that are there no longer as they were. */
export function changedRows(before: RowsByTable, after: RowsByTable): string[] {
  return [...before].flatMap(([name, rows]) => {
    const still = new Set(after.get(name));
    return rows.filter((row) => !still.has(row)).map((row) => `${name}: ${row}`);
  });
}

import { databaseRoles } from './database-roles.ts';

const { api, worker } = databaseRoles;

/** Which rows of a table the API reaches on behalf of a principal, as conditions in SQL. What follows on an act reaches all. */
interface ApiReach {
  readonly read: string;
  /** Which rows may be added; none when left out. */
  readonly insert?: string;
  /** Which rows may be changed, and removed, and what they may become; none when left out. */
  readonly change?: string;
}

/** Whether what is done follows on an act that was within reach. */
const isConsequence = `(SELECT acting_as('following'))`;

/**
 * Statements that put a table's rows under policies: the API reaches those that whoever it acts for does, the worker all that its grants
 * let it. What may be done at all, the grants say.
 */
export function isolateRows(table: string, { read, insert, change }: ApiReach): string[] {
  const or = (condition: string | undefined): string =>
    condition === undefined ? isConsequence : `${isConsequence} OR ${condition}`;
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `CREATE POLICY api_reads ON ${table} FOR SELECT TO ${api} USING (${or(read)})`,
    `CREATE POLICY api_inserts ON ${table} FOR INSERT TO ${api} WITH CHECK (${or(insert)})`,
    `CREATE POLICY api_changes ON ${table} FOR UPDATE TO ${api} USING (${or(change)})`,
    `CREATE POLICY api_removes ON ${table} FOR DELETE TO ${api} USING (${or(change)})`,
    `CREATE POLICY worker_all ON ${table} TO ${worker} USING (true)`,
  ];
}

/** Statements that undo {@link isolateRows}. */
export function bareRows(table: string): string[] {
  return [
    ...['api_reads', 'api_inserts', 'api_changes', 'api_removes', 'worker_all'].map(
      (policy) => `DROP POLICY ${policy} ON ${table}`,
    ),
    `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`,
  ];
}

/** Lets the roles do these things with a table; `''` is nothing. */
export function grantTo(table: string, grants: { readonly api: string; readonly worker: string }): string[] {
  return [
    ...(grants.api === '' ? [] : [`GRANT ${grants.api} ON ${table} TO ${api}`]),
    ...(grants.worker === '' ? [] : [`GRANT ${grants.worker} ON ${table} TO ${worker}`]),
  ];
}

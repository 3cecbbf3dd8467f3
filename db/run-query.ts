import type { ClientBase, Pool, QueryResultRow } from 'pg';

/** Runs a statement on whatever connection its maker has, and returns its rows. */
export type RunQuery = <Row extends QueryResultRow>(text: string, values: unknown[]) => Promise<Row[]>;

/** Statements on a connection, or on one of a pool each. */
export function queryOn(client: ClientBase | Pool): RunQuery {
  return async <Row extends QueryResultRow>(text: string, values: unknown[]) =>
    (await client.query<Row>(text, values)).rows;
}

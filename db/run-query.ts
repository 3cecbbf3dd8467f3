import type { ClientBase, Pool, QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';

/** Runs a statement on whatever connection its maker has, and returns its rows. */
export type RunQuery = <Row extends QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>;

/** Statements on a connection, or on one of a pool each. */
export function queryOn(client: ClientBase | Pool): RunQuery {
  return async <Row extends QueryResultRow>(text: string, values?: unknown[]) =>
    (await client.query<Row>(text, values)).rows;
}

/** Statements in a transaction of TypeORM's, or on one of its connections each. */
export function queryIn(manager: EntityManager): RunQuery {
  return (text, values) => manager.query(text, values);
}

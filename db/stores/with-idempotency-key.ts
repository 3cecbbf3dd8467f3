import type { EntityManager } from 'typeorm';
import { actAs } from '../acting.ts';
import { jsonOf } from '../json-of.ts';

/** A request that carried an `Idempotency-Key`. */
export interface IdempotentRequest {
  readonly principalId: string;
  readonly key: string;
  /** SHA-256 of what makes two requests the same, hex: method, path and body, and what the principal may reach. */
  readonly requestHash: string;
}

/** An answer as it is kept, to be given again. */
export interface StoredAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What came of answering once: made now, given again, or refused since the key stands for another request. */
export type IdempotentOutcome<Answer> =
  | { readonly kind: 'made' | 'repeated'; readonly answer: Answer }
  | { readonly kind: 'key-reused' };

/** How long an answer is kept, in PostgreSQL's notation. */
export const answersKeptFor = '24 hours';

/**
 * Makes an answer in the caller's transaction and keeps it under the request's key for 24 hours; the same request
 * gets it again, also when both run at once, as the second waits for the first. What `work` throws keeps nothing.
 */
export async function withIdempotencyKey<Answer extends StoredAnswer>(
  manager: EntityManager,
  { principalId, key, requestHash }: IdempotentRequest,
  work: () => Promise<Answer>,
): Promise<IdempotentOutcome<Answer>> {
  await actAs({ kind: 'system' }, () => sweepKeys(manager));
  await manager.query(
    `DELETE FROM idempotency_keys
     WHERE principal_id = $1 AND key = $2 AND created_at < now() - interval '${answersKeptFor}'`,
    [principalId, key],
  );
  const inserted: unknown[] = await manager.query(
    `INSERT INTO idempotency_keys (principal_id, key, request_hash, status, headers, body)
     VALUES ($1, $2, $3, 0, '{}', 'null') ON CONFLICT DO NOTHING RETURNING key`,
    [principalId, key, requestHash],
  );
  if (inserted.length === 0) {
    return findKept(manager, { principalId, key, requestHash });
  }
  const answer = await work();
  await manager.query(
    `UPDATE idempotency_keys SET status = $3, headers = $4, body = $5 WHERE principal_id = $1 AND key = $2`,
    [principalId, key, answer.status, JSON.stringify(answer.headers), jsonOf(answer.body)],
  );
  return { kind: 'made', answer };
}

/** What the same work answered before. */
async function findKept<Answer>(
  manager: EntityManager,
  { principalId, key, requestHash }: IdempotentRequest,
): Promise<IdempotentOutcome<Answer>> {
  const [kept]: { answer: Answer }[] = await manager.query(
    `SELECT json_build_object('status', status, 'headers', headers, 'body', body) AS answer
     FROM idempotency_keys WHERE principal_id = $1 AND key = $2 AND request_hash = $3`,
    [principalId, key, requestHash],
  );
  return kept === undefined ? { kind: 'key-reused' } : { kind: 'repeated', answer: kept.answer };
}

/** Removes a few expired keys: each use makes room for more than it takes, also without a worker. */
async function sweepKeys(manager: EntityManager): Promise<void> {
  await manager.query(
    `DELETE FROM idempotency_keys WHERE (principal_id, key) IN (
       SELECT principal_id, key FROM idempotency_keys WHERE created_at < now() - interval '${answersKeptFor}'
       ORDER BY created_at LIMIT 10 FOR UPDATE SKIP LOCKED)`,
  );
}

import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { runInTransaction } from '../../db/stores/run-in-transaction.ts';
import { type StoredAnswer, withIdempotencyKey } from '../../db/stores/with-idempotency-key.ts';
import type { Audit } from './audit/audit.ts';
import type { Principal } from './authentication/authenticator.ts';
import { Problem } from './problems/problem.ts';

/** A POST that may carry an `Idempotency-Key`. */
export interface RepeatableRequest {
  readonly headers: { readonly 'idempotency-key'?: string | undefined };
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** What a change is made and recorded with. */
interface Recording {
  readonly dataSource: DataSource;
  readonly audit: Audit;
}

/** Runs `work` in one transaction, which also records it with the answer that it makes, and returns that. */
export async function runRecorded<Answer extends { readonly body: unknown }>(
  { dataSource, audit }: Recording,
  work: (manager: EntityManager) => Promise<Answer>,
): Promise<Answer> {
  const answer = await runInTransaction(dataSource, (manager) => recorded(audit, manager, work));
  audit.confirmRecord();
  return answer;
}

async function recorded<Answer extends { readonly body: unknown }>(
  audit: Audit,
  manager: EntityManager,
  work: (manager: EntityManager) => Promise<Answer>,
): Promise<Answer> {
  const answer = await work(manager);
  await audit.recordIn(manager, answer);
  return answer;
}

/**
 * Runs `work` as {@link runRecorded} does; with an `Idempotency-Key`, the same request sent again gets the same answer and
 * writes nothing. Throws a {@link Problem} when the key stands for another request, or for one that the
 * principal made with other roles or nodes: what they have lost since is not shown again.
 */
export async function runIdempotent<Answer extends StoredAnswer>(
  recording: Recording,
  principal: Principal,
  request: RepeatableRequest,
  work: (manager: EntityManager) => Promise<Answer>,
): Promise<Answer> {
  const key = request.headers['idempotency-key'];
  if (key === undefined) {
    return runRecorded(recording, work);
  }
  const { dataSource, audit } = recording;
  const repeatable = { principalId: principal.id, key, requestHash: hashOf(principal, request) };
  const outcome = await runInTransaction(dataSource, (manager) =>
    withIdempotencyKey(manager, repeatable, () => recorded(audit, manager, work)),
  );
  if (outcome.kind === 'made') {
    audit.confirmRecord();
  }
  if (outcome.kind === 'key-reused') {
    throw new Problem('idempotency-key-reused', {
      en: 'This Idempotency-Key came with another request, or with other rights, before. Use a new key for a new request.',
      sv: 'Denna Idempotency-Key kom tidigare med en annan förfrågan eller andra rättigheter. Använd en ny nyckel till en ny förfrågan.',
    });
  }
  return outcome.answer;
}

function hashOf({ roles, nodes }: Principal, { method, path, body }: RepeatableRequest): string {
  const reach = [[...roles].sort(), nodes === '*' ? nodes : [...nodes].sort()];
  return createHash('sha256')
    .update(`${method} ${path}\n${JSON.stringify([reach, body])}`)
    .digest('hex');
}

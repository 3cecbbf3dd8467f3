import { EntitySchema } from 'typeorm';

/** The answer to a POST that carried an `Idempotency-Key`, so that repeating it is safe. Kept 24 hours. */
export interface IdempotencyKeyRow {
  principalId: string;
  key: string;
  /** SHA-256 of method, path and body, hex; another body under the same key is refused. */
  requestHash: string;
  status: number;
  headers: Record<string, string>;
  body: unknown;
  createdAt: Date;
}

/** Table `idempotency_keys`. */
export const idempotencyKeyEntity = new EntitySchema<IdempotencyKeyRow>({
  name: 'idempotencyKey',
  tableName: 'idempotency_keys',
  columns: {
    principalId: { name: 'principal_id', type: 'text', primary: true },
    key: { type: 'text', primary: true },
    requestHash: { name: 'request_hash', type: 'text' },
    status: { type: 'integer' },
    headers: { type: 'jsonb' },
    body: { type: 'json' },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
  },
  indices: [{ name: 'idempotency_keys_created', columns: ['createdAt'] }],
});

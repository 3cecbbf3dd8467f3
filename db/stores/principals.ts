import type { EntityManager } from 'typeorm';
import { actAs } from '../acting.ts';

/** Someone whom an identity provider has signed in. */
export interface OutsidePrincipal {
  readonly issuer: string;
  /** Whom the issuer means, the same at each time. */
  readonly subject: string;
  /** The id by which profiles name them already; null when there is none. */
  readonly claimedId: string | null;
}

/**
 * The id of our own of someone who signs in elsewhere: the one that they have, else the claimed one, else `newId`. Null when
 * the claimed one is somebody else's.
 */
export function findOrAddPrincipal(
  manager: EntityManager,
  outside: OutsidePrincipal,
  newId: string,
  now: Date,
): Promise<string | null> {
  return actAs({ kind: 'system' }, () => findOrAdd(manager, outside, newId, now));
}

/** The id of our own of someone who signs in elsewhere; null of somebody who never came. */
export function findPrincipal(
  manager: EntityManager,
  { issuer, subject }: Pick<OutsidePrincipal, 'issuer' | 'subject'>,
): Promise<string | null> {
  return actAs({ kind: 'system' }, async () => {
    const rows: { id: string }[] = await manager.query(
      'SELECT id FROM principals WHERE issuer = $1 AND subject = $2',
      [issuer, subject],
    );
    return rows[0]?.id ?? null;
  });
}

async function findOrAdd(
  manager: EntityManager,
  { issuer, subject, claimedId }: OutsidePrincipal,
  newId: string,
  now: Date,
): Promise<string | null> {
  const known = await findPrincipal(manager, { issuer, subject });
  if (known !== null) {
    return known;
  }
  // two requests may be the first at once: one row stays
  const added: { id: string }[] = await manager.query(
    `INSERT INTO principals (id, issuer, subject, created_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING id`,
    [claimedId ?? newId, issuer, subject, now],
  );
  return added[0]?.id ?? (await findPrincipal(manager, { issuer, subject }));
}

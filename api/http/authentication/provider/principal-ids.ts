import { LRUCache } from 'lru-cache'; // bounded, the longest unused go first
import type { DataSource } from 'typeorm';
import {
  findOrAddPrincipal,
  findPrincipal,
  type OutsidePrincipal,
} from '../../../../db/stores/principals.ts';

/** How many are known without asking the database. */
const most = 10_000;
/** How long one is known without asking the database, in milliseconds. */
const knownForMs = 60_000;

/** The ids of our own of those who sign in elsewhere. */
export interface PrincipalIds {
  /** The id; made at the first time. Null when the claimed id is somebody else's. */
  idOf(outside: OutsidePrincipal): Promise<string | null>;
  /** The id of somebody who has come before; null of others. */
  find(outside: Pick<OutsidePrincipal, 'issuer' | 'subject'>): Promise<string | null>;
}

/** Keeps the ids in the database. */
export function createPrincipalIds(
  dataSource: DataSource,
  newId: () => string,
  clock: () => Date,
): PrincipalIds {
  const known = new LRUCache<string, string>({ max: most, ttl: knownForMs });
  return {
    async idOf(outside) {
      const key = JSON.stringify([outside.issuer, outside.subject]);
      const id = known.get(key) ?? (await findOrAddPrincipal(dataSource.manager, outside, newId(), clock()));
      if (id !== null) {
        known.set(key, id);
      }
      return id;
    },
    find: (outside) => findPrincipal(dataSource.manager, outside),
  };
}

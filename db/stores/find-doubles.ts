import type { EntityManager } from 'typeorm';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import { asConsequence } from '../acting.ts';
import { lookOf } from '../look-of-reference.ts';
import type { ProfileDocument, ProfileTable, WithNode } from './profile-table.ts';

/** Something that was stored as it was sent, and that is perhaps not what was meant. */
export interface StoredWarning {
  readonly code: 'look-alike-reference' | 'same-without-reference';
  readonly pointer: string;
  readonly message: LocalizedText;
}

/**
 * Whether a profile that has just been written is perhaps another of its node once more: its reference is easily taken for
 * another's (`k-01`, `K-O1`), or it says the same as one, and neither has a reference. `mayBeNamed` tells by the id of the
 * other whether it is named.
 */
export function findDoubles<Document extends ProfileDocument>(
  manager: EntityManager,
  table: Pick<ProfileTable<Document>, 'table' | 'toColumns'>,
  id: string,
  document: WithNode<Document>,
  mayBeNamed: (id: string) => Promise<boolean>,
): Promise<StoredWarning[]> {
  return asConsequence(() => findInNode(manager, table, id, document, mayBeNamed));
}

async function findInNode<Document extends ProfileDocument>(
  manager: EntityManager,
  { table, toColumns }: Pick<ProfileTable<Document>, 'table' | 'toColumns'>,
  id: string,
  document: WithNode<Document>,
  mayBeNamed: (id: string) => Promise<boolean>,
): Promise<StoredWarning[]> {
  const { node_id: nodeId, reference, status: _status, profile, ...links } = toColumns(document);
  if (typeof reference === 'string') {
    const [alike]: { id: string; reference: string }[] = await manager.query(
      `SELECT id, reference FROM ${table}
       WHERE node_id = $1 AND ${lookOf('reference')} = ${lookOf('$2::text')} AND status <> 'deleted' AND id <> $3
       ORDER BY reference LIMIT 1`,
      [nodeId, reference, id],
    );
    return alike ? [lookAlike((await mayBeNamed(alike.id)) ? alike.reference : null)] : [];
  }
  if (profile === '{}') {
    return [];
  }
  const isLinkedAlike = Object.keys(links).map(
    (name, index) => `AND ${name} IS NOT DISTINCT FROM $${index + 4}`,
  );
  const same: unknown[] = await manager.query(
    `SELECT 1 FROM ${table} WHERE node_id = $1 AND profile = $2::jsonb AND id <> $3 ${isLinkedAlike.join(' ')}
       AND reference IS NULL AND status <> 'deleted' LIMIT 1`,
    [nodeId, profile, id, ...Object.values(links)],
  );
  return same.length > 0 ? [sameAgain] : [];
}

/** That a reference is easily taken for another of the node, which is named if it may be. */
function lookAlike(other: string | null): StoredWarning {
  return {
    code: 'look-alike-reference',
    pointer: '/reference',
    message: {
      en: `It was stored, and its reference is easily taken for ${other === null ? "another's" : `"${other}"`} in this node. Is it the same one?`,
      sv: `Den sparades, och referensen är lätt att ta för ${other === null ? 'en annans' : `"${other}"`} i samma nod. Är det samma?`,
    },
  };
}

const sameAgain: StoredWarning = {
  code: 'same-without-reference',
  pointer: '',
  message: {
    en: 'It was stored, and says the same as another one in this node; neither has a reference. Was it sent twice?',
    sv: 'Den sparades, och säger detsamma som en annan i samma nod; ingen av dem har en referens. Skickades den två gånger?',
  },
};

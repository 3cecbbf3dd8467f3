import type { ClientBase } from 'pg';

/** Removes a vocabulary with all its terms. Tells how many there were; null when there is none of that name. */
export async function removeSiteVocabulary(client: ClientBase, source: string): Promise<number | null> {
  const { rows } = await client.query<{ terms: number }>(
    'DELETE FROM site_vocabularies WHERE source = $1 RETURNING term_count AS terms',
    [source],
  );
  return rows[0]?.terms ?? null;
}

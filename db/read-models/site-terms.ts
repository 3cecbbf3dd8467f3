import type { EntityManager } from 'typeorm';

/** A term of a vocabulary that the site imported. */
export interface FoundSiteTerm {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  /** The label that met the query, lower case; null without a query. */
  readonly matched: string | null;
  /** How well it met the query, 0..1; 1 without a query. */
  readonly similarity: number;
  /** Which vocabulary it is from. */
  readonly source: string;
  readonly kind: string;
}

/** A vocabulary that the site imported. */
export interface SiteSource {
  readonly source: string;
  readonly licence: string;
  readonly version: string;
  readonly terms: number;
}

/** How much of the query's trigrams a stretch of a label must share, 0..1. Letter by letter, about one typo a word. */
const leastSimilarity = 0.45;

/**
 * The terms one of whose labels meets the query, typos allowed, best first: similarity, then the shortest label, then
 * name and id. An empty query gives the first by name. `limit` is the most terms.
 */
export async function findSiteTerms(
  manager: EntityManager,
  query: string,
  limit: number,
): Promise<FoundSiteTerm[]> {
  const wanted = query.normalize('NFC').trim().toLowerCase();
  if (wanted === '') {
    return manager.query(
      `SELECT uri AS id, preferred_label AS name, definition AS description, NULL AS matched, 1 AS similarity, source, kind
       FROM site_terms order BY preferred_label, source, uri LIMIT $1`,
      [limit],
    );
  }
  return manager.transaction(async (inTransaction) => {
    await inTransaction.query(`SELECT set_config('pg_trgm.word_similarity_threshold', $1, true)`, [
      String(leastSimilarity),
    ]);
    return inTransaction.query(
      `SELECT * FROM (
         SELECT DISTINCT ON (t.source, t.uri) t.uri AS id, t.preferred_label AS name, t.definition AS description,
           l.label AS matched, round(word_similarity($1, l.label)::numeric, 2)::float8 AS similarity, t.source, t.kind
         FROM site_term_labels l JOIN site_terms t USING (source, uri)
         WHERE $1 <% l.label
         order BY t.source, t.uri, similarity DESC, length(l.label), l.label) AS best
       order BY similarity DESC, length(matched), name, source, id LIMIT $2`,
      [wanted, limit],
    );
  });
}

/** The vocabularies that the site imported, by name. */
export function listSiteSources(manager: EntityManager): Promise<SiteSource[]> {
  return manager.query(
    'SELECT source, licence, version, term_count AS terms FROM site_vocabularies order BY source',
  );
}

import { createHash } from 'node:crypto';
import type pg from 'pg';
import { type CopyValue, copyRows, copyTextArray } from '../copy-rows.ts';
import { mergeTerms, type SiteTerm } from './site-term.ts';

/** A vocabulary to import, as a whole. */
export interface SiteVocabulary {
  /** What the site calls it; importing it again replaces it. */
  readonly source: string;
  readonly format: 'jobtech' | 'esco';
  readonly licence: string;
  /** The owner's version; null when it is not known: then the beginning of the checksum stands for it. */
  readonly version: string | null;
  /** In any order; what is said of one term in several places is put together. */
  readonly terms: readonly SiteTerm[];
}

/** What came of it. */
export interface SiteImport {
  readonly kind: 'imported' | 'unchanged';
  readonly terms: number;
  /** Terms that were not there before, and those that are no longer. */
  readonly added: number;
  readonly removed: number;
  readonly version: string;
}

/**
 * Stores the vocabulary in place of what the source held before, all or nothing, in a transaction of its own; the same
 * terms under the same licence and version again change nothing. Rejects and changes nothing when the database refuses.
 */
export async function importSiteVocabulary(
  client: pg.ClientBase,
  vocabulary: SiteVocabulary,
): Promise<SiteImport> {
  const { source, format, licence } = vocabulary;
  const terms = mergeTerms(vocabulary.terms);
  const checksum = createHash('sha256').update(JSON.stringify(terms)).digest('hex');
  const version = vocabulary.version ?? checksum.slice(0, 12);
  await client.query('BEGIN');
  try {
    // one import of a source at a time, also of one that is not there yet
    await client.query(`SELECT pg_advisory_xact_lock(hashtextextended('site-vocabulary ' || $1, 0))`, [
      source,
    ]);
    const known = await client.query(
      `SELECT 1 FROM site_vocabularies
       WHERE source = $1 AND format = $2 AND licence = $3 AND version = $4 AND checksum = $5`,
      [source, format, licence, version, checksum],
    );
    if (known.rowCount === 1) {
      await client.query('ROLLBACK');
      return { kind: 'unchanged', terms: terms.length, added: 0, removed: 0, version };
    }
    const before = await client.query<{ uri: string }>('SELECT uri FROM site_terms WHERE source = $1', [
      source,
    ]);
    await client.query('DELETE FROM site_vocabularies WHERE source = $1', [source]);
    await client.query(
      `INSERT INTO site_vocabularies (source, format, licence, version, checksum, term_count)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [source, format, licence, version, checksum, terms.length],
    );
    await copyRows(
      client,
      'site_terms',
      ['source', 'uri', 'kind', 'preferred_label', 'other_labels', 'definition', 'broader'],
      terms.map((term) => valuesOf(source, term)),
    );
    await copyRows(client, 'site_term_labels', ['source', 'uri', 'label'], labelsOf(source, terms));
    // until it is analysed, a search would go through every label
    await client.query('ANALYZE site_terms, site_term_labels');
    await client.query('COMMIT');
    const was = new Set(before.rows.map(({ uri }) => uri));
    const added = terms.filter(({ uri }) => !was.has(uri)).length;
    const removed = was.size - (terms.length - added);
    return { kind: 'imported', terms: terms.length, added, removed, version };
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

function valuesOf(source: string, term: SiteTerm): CopyValue[] {
  return [
    source,
    term.uri,
    term.kind,
    term.preferredLabel,
    copyTextArray(term.otherLabels),
    term.definition,
    copyTextArray(term.broader),
  ];
}

function* labelsOf(source: string, terms: readonly SiteTerm[]): Generator<CopyValue[]> {
  for (const { uri, preferredLabel, otherLabels } of terms) {
    const labels = new Set(
      [preferredLabel, ...otherLabels].map((label) => label.normalize('NFC').toLowerCase()),
    );
    for (const label of labels) {
      yield [source, uri, label];
    }
  }
}

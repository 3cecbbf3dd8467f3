import { type SiteConcept, SiteVocabulary } from '../../matching/text/site-vocabulary.ts';
import { plainWords, WordBook } from '../../matching/text/words.ts';

/** Runs a statement and returns its rows. */
export type RunQuery = (text: string) => Promise<unknown[]>;

/** What words mean by the vocabularies that the site has imported. */
export interface SiteWords {
  /** Of which vocabularies, see {@link siteStampExpression}. */
  readonly stamp: string;
  /** The plain words where there are none. */
  readonly book: WordBook;
}

/** Keeps what the site's vocabularies make of words, and reads them anew when they have changed. */
export interface SiteWordsSource {
  /**
   * What is in force as `query` sees it: one small statement when nothing has changed; about a second of work for 30,000
   * terms when something has. The same object as long as it is the same.
   */
  current(query: RunQuery): Promise<SiteWords>;
}

/** SQL for a text that tells which vocabularies there are, and changes with their terms; '' for none. */
export const siteStampExpression = `(SELECT coalesce(string_agg(source || ' ' || checksum, ',' ORDER BY source), '')
  FROM site_vocabularies)`;

/** The only row where there are no terms. */
interface NoTermRow {
  readonly stamp: string;
  readonly source: null;
}

interface TermRow {
  readonly stamp: string;
  readonly source: string;
  readonly uri: string;
  readonly preferred_label: string;
  readonly other_labels: string[];
  readonly broader: string[];
}

/** Makes the memory of the site's words; it begins with the plain ones. */
export function createSiteWordsSource(): SiteWordsSource {
  let known: SiteWords = { stamp: '', book: plainWords };
  return {
    current: async (query) => {
      if ((await readStamp(query)) === known.stamp) return known;
      const { stamp, concepts } = await readConcepts(query);
      if (stamp !== known.stamp) {
        known = { stamp, book: concepts.length === 0 ? plainWords : bookOf(concepts) };
      }
      return known;
    },
  };
}

function bookOf(concepts: readonly SiteConcept[]): WordBook {
  return new WordBook(new SiteVocabulary(concepts));
}

async function readStamp(query: RunQuery): Promise<string> {
  const [row] = (await query(`SELECT ${siteStampExpression} AS stamp`)) as { stamp: string }[];
  return row?.stamp ?? '';
}

/** The concepts and whose they are, in one statement: another import can't come between. */
async function readConcepts(query: RunQuery): Promise<{ stamp: string; concepts: SiteConcept[] }> {
  const rows = (await query(
    `SELECT stamps.stamp, t.source, t.uri, t.preferred_label, t.other_labels, t.broader
     FROM (SELECT ${siteStampExpression} AS stamp) stamps LEFT JOIN site_terms t ON true`,
  )) as (TermRow | NoTermRow)[];
  return {
    stamp: rows[0]?.stamp ?? '',
    concepts: rows.flatMap((row) =>
      row.source === null
        ? []
        : [
            {
              source: row.source,
              id: row.uri,
              labels: [row.preferred_label, ...row.other_labels],
              broader: row.broader,
            },
          ],
    ),
  };
}

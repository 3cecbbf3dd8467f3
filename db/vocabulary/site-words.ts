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

interface TermRow {
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
      let stamp = await readStamp(query);
      while (stamp !== known.stamp) {
        const concepts = await readConcepts(query);
        const stampAfter = await readStamp(query);
        // another import between the two statements: read again
        if (stampAfter === stamp && stamp !== known.stamp) {
          known = { stamp, book: concepts.length === 0 ? plainWords : bookOf(concepts) };
        }
        stamp = stampAfter;
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

async function readConcepts(query: RunQuery): Promise<SiteConcept[]> {
  const rows = (await query(
    'SELECT source, uri, preferred_label, other_labels, broader FROM site_terms',
  )) as TermRow[];
  return rows.map((row) => ({
    source: row.source,
    id: row.uri,
    labels: [row.preferred_label, ...row.other_labels],
    broader: row.broader,
  }));
}

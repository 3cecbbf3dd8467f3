import { type MatchEngine, matchEngine, withSiteWords } from '../../matching/engine.ts';
import { prepareLexicon } from '../../matching/reading/lexicon.ts';
import type { Steps } from '../../matching/steps.ts';
import { type SiteConcept, SiteVocabulary } from '../../matching/text/site-vocabulary.ts';
import { plainVectorizer, TextVectorizer } from '../../matching/text/text-vectorizer.ts';
import { prepared } from '../prepared.ts';
import type { RunQuery } from '../run-query.ts';
import { Turns } from '../turns.ts';

/** What words mean by the vocabularies that the site has imported. */
export interface SiteWords {
  /** Of which vocabularies, see {@link siteStampExpression}. */
  readonly stamp: string;
  /** The plain words where there are none. */
  readonly vectorizer: TextVectorizer;
  /** The engine with these words. */
  readonly engine: MatchEngine;
}

/** Keeps what the site's vocabularies make of words, and reads them anew when they have changed. */
export interface SiteWordsSource {
  /**
   * What is in force as `query` sees it, or later: one small statement when nothing has changed; about a second of work, in
   * turns, for 30,000 terms when something has. Who asks meanwhile shares it. The same object as long as it is the same.
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

/** Makes the memory of the site's words; it begins with none. `engine` is the one without any. */
export function createSiteWordsSource(engine: MatchEngine = matchEngine): SiteWordsSource {
  let known: SiteWords | undefined;
  let loading: { readonly stamp: string; readonly words: Promise<SiteWords> } | undefined;

  const load = async (query: RunQuery): Promise<SiteWords> => {
    const { stamp, concepts } = await readConcepts(query);
    if (stamp !== known?.stamp) {
      const vectorizer = await new Turns().run(vectorizerOf(concepts));
      known = { stamp, vectorizer, engine: withSiteWords(engine, vectorizer) };
    }
    return known;
  };

  return {
    current: async (query) => {
      const stamp = await readStamp(query);
      while (stamp !== known?.stamp) {
        if (loading?.stamp === stamp) {
          // it may fail for whoever began it, by a connection that was theirs
          await Promise.allSettled([loading.words]);
          continue;
        }
        const own = { stamp, words: load(query) };
        loading = own;
        try {
          return await own.words;
        } finally {
          if (loading === own) {
            loading = undefined;
          }
        }
      }
      return known;
    },
  };
}

/** The vectorizer, with all that reading needs of it. */
function* vectorizerOf(concepts: readonly SiteConcept[]): Steps<TextVectorizer> {
  if (concepts.length === 0) {
    yield* prepareLexicon(null);
    return plainVectorizer;
  }
  const site = yield* SiteVocabulary.inSteps(concepts);
  yield* prepareLexicon(site);
  return new TextVectorizer(site);
}

async function readStamp(query: RunQuery): Promise<string> {
  const [row] = await query<{ stamp: string }>(prepared(`SELECT ${siteStampExpression} AS stamp`));
  return row?.stamp ?? '';
}

/** The concepts and whose they are, in one statement: another import can't come between. */
async function readConcepts(query: RunQuery): Promise<{ stamp: string; concepts: SiteConcept[] }> {
  const rows = await query<TermRow | NoTermRow>(
    `SELECT stamps.stamp, t.source, t.uri, t.preferred_label, t.other_labels, t.broader
     FROM (SELECT ${siteStampExpression} AS stamp) stamps LEFT JOIN site_terms t ON true
     -- the order in which they are wanted
     ORDER BY t.source COLLATE "C", t.uri COLLATE "C"`,
  );
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

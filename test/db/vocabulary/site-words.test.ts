import { expect } from 'chai';
import pg from 'pg';
import type { RunQuery } from '../../../db/run-query.ts';
import { importSiteVocabulary } from '../../../db/vocabulary/import-site-vocabulary.ts';
import { createSiteWordsSource } from '../../../db/vocabulary/site-words.ts';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.ts';

describe('The words of a site', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  before(async () => {
    database = await createTestDatabase();
    pool = new pg.Pool({ connectionString: database.databaseUrl, max: 4 });
    const client = await pool.connect();
    await importSiteVocabulary(client, {
      source: 'own',
      format: 'esco',
      licence: 'CC0-1.0',
      version: null,
      terms: Array.from({ length: 50 }, (_, at) => ({
        uri: `t${at}`,
        kind: 'skill' as const,
        preferredLabel: `glimmare ${at}`,
        otherLabels: [],
        definition: null,
        broader: [],
      })),
    });
    client.release();
  });
  after(async () => {
    await pool.end();
    await database.drop();
  });

  /** Asks the database; `loads` counts how often all terms were asked for. */
  const countingQuery = (): { query: RunQuery; loads: () => number } => {
    let loads = 0;
    const query: RunQuery = async (text) => {
      if (text.includes('site_terms')) {
        loads += 1;
      }
      return (await pool.query(text)).rows;
    };
    return { query, loads: () => loads };
  };
  it('are read once for all who ask at the same time, and not again while they are the same', async () => {
    const { query, loads } = countingQuery();
    const source = createSiteWordsSource();
    let asked = 0;
    let letLoad = (): void => undefined;
    const allAsked = new Promise<void>((resolve) => {
      letLoad = resolve;
    });
    const together: RunQuery = async <Row extends pg.QueryResultRow>(text: string) => {
      if (text.includes('site_terms')) {
        await allAsked;
      }
      const rows = await query<Row>(text);
      asked += 1;
      if (asked === 4) {
        setImmediate(letLoad);
      }
      return rows;
    };
    const [first, ...others] = await Promise.all(Array.from({ length: 4 }, () => source.current(together)));
    expect(loads()).to.equal(1);
    for (const other of [...others, await source.current(query)]) {
      expect(other).to.equal(first);
    }
    expect(loads()).to.equal(1);
  });

  it('are made ready in turns, so that other work of the process goes on meanwhile', async () => {
    const wordOf = (at: number): string => `${'abcdefgh'[at % 8]}${'aeiouy'[at % 6]}mm${at.toString(36)}are`;
    const rows = Array.from({ length: 3_000 }, (_, at) => ({
      stamp: 'new',
      source: 'own',
      uri: `t${at}`,
      preferred_label: wordOf(at),
      other_labels: [`${wordOf(at + 1)} ${wordOf(2 * at)}`],
      broader: [],
    }));
    const query = async (text: string) => (text.includes('site_terms') ? rows : [{ stamp: 'new' }]) as never;
    let turns = 0;
    const count = (): void => {
      turns += 1;
      next = setImmediate(count);
    };
    let next = setImmediate(count);
    const { vectorizer } = await createSiteWordsSource().current(query);
    clearImmediate(next);
    expect(vectorizer.site?.concepts).to.have.lengthOf(3_000);
    expect(turns).to.be.above(5);
  });

  it('are read by the next who asks when reading them has failed, also by who waited for it', async () => {
    const { query, loads } = countingQuery();
    const source = createSiteWordsSource();
    let letFail = (): void => undefined;
    const otherAsks = new Promise<void>((resolve) => {
      letFail = resolve;
    });
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const failing = source
      .current(async (text) => {
        if (!text.includes('site_terms')) {
          return query(text);
        }
        begin();
        await otherAsks;
        throw new Error('the connection is gone');
      })
      .catch((error: unknown) => error);
    await begun;
    const waiting = source.current(async <Row extends pg.QueryResultRow>(text: string) => {
      const rows = await query<Row>(text);
      setImmediate(letFail);
      return rows;
    });
    expect(await failing).to.be.an.instanceOf(Error);
    expect((await waiting).vectorizer.site?.concepts).to.have.lengthOf(50);
    expect(loads()).to.equal(1);
    expect(await source.current(query)).to.equal(await waiting);
  });
});

import { expect } from 'chai';
import type pg from 'pg';
import { importSiteVocabulary, type SiteVocabulary } from '../../../db/vocabulary/import-site-vocabulary.ts';
import type { SiteTerm } from '../../../db/vocabulary/site-term.ts';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.ts';

const term = (uri: string, preferredLabel: string, more: Partial<SiteTerm> = {}): SiteTerm => ({
  uri,
  kind: 'skill',
  preferredLabel,
  otherLabels: [],
  definition: null,
  broader: [],
  ...more,
});

describe("Importing a site's vocabulary", () => {
  let database: TestDatabase;
  let client: pg.Client;
  before(async () => {
    database = await createTestDatabase();
    client = await database.connect();
  });
  after(() => database.drop());

  const vocabulary = (terms: SiteTerm[], more: Partial<SiteVocabulary> = {}): SiteVocabulary => ({
    source: 'own',
    format: 'esco',
    licence: 'CC0-1.0',
    version: '1',
    terms,
    ...more,
  });
  const stored = async () =>
    (await client.query('SELECT uri, preferred_label, other_labels FROM site_terms ORDER BY source, uri'))
      .rows;

  it('stores terms with all their labels, and where they are from', async () => {
    const terms = [
      term('b', 'Städa', { otherLabels: ['Moppa', 'sätta "golv" i\tskick, {2}\\'] }),
      term('a', 'Diska'),
    ];
    expect(await importSiteVocabulary(client, vocabulary(terms))).to.deep.equal({
      kind: 'imported',
      terms: 2,
      added: 2,
      removed: 0,
      version: '1',
    });
    expect(await stored()).to.deep.equal([
      { uri: 'a', preferred_label: 'Diska', other_labels: [] },
      { uri: 'b', preferred_label: 'Städa', other_labels: ['Moppa', 'sätta "golv" i\tskick, {2}\\'] },
    ]);
    const { rows } = await client.query('SELECT source, licence, version, term_count FROM site_vocabularies');
    expect(rows).to.deep.equal([{ source: 'own', licence: 'CC0-1.0', version: '1', term_count: 2 }]);
  });

  it('changes nothing the second time, in whatever order the terms come', async () => {
    const terms = [
      term('a', 'Diska'),
      term('b', 'Städa', { otherLabels: ['sätta "golv" i\tskick, {2}\\', 'Moppa'] }),
    ];
    expect(await importSiteVocabulary(client, vocabulary(terms))).to.include({ kind: 'unchanged' });
  });

  it('puts a new version in place of the old one, and leaves other sources alone', async () => {
    await importSiteVocabulary(client, vocabulary([term('a', 'Annat')], { source: 'other' }));
    const next = vocabulary([term('b', 'Städa'), term('c', 'Duka')], { version: null });
    const done = await importSiteVocabulary(client, next);
    expect(done).to.include({ kind: 'imported', added: 1, removed: 1 });
    expect(done.version).to.match(/^[0-9a-f]{12}$/);
    expect((await stored()).map(({ uri }) => uri)).to.deep.equal(['a', 'b', 'c'].sort());
  });

  it('keeps what was there when the new one can not be stored', async () => {
    const before = await stored();
    const broken = vocabulary([term('d', 'Kratta'), term('e', 'NUL \u0000')]);
    const error: unknown = await importSiteVocabulary(client, broken).catch((thrown: unknown) => thrown);
    expect(error).to.be.an('error');
    expect(await stored()).to.deep.equal(before);
  });

  it('lets two imports of one source follow each other', async () => {
    const second = await database.connect();
    const terms = Array.from({ length: 200 }, (_, index) => term(`t${index}`, `Uppgift ${index}`));
    const kinds = await Promise.all([
      importSiteVocabulary(client, vocabulary(terms, { source: 'twice' })),
      importSiteVocabulary(second, vocabulary(terms, { source: 'twice' })),
    ]);
    expect(kinds.map(({ kind }) => kind).sort()).to.deep.equal(['imported', 'unchanged']);
  });
});

import { expect } from 'chai';
import { importSiteVocabulary } from '../../../db/vocabulary/import-site-vocabulary.ts';
import type { SiteTerm } from '../../../db/vocabulary/site-term.ts';
import { createSiteWordsSource } from '../../../db/vocabulary/site-words.ts';
import { matchEngine } from '../../../matching/engine.ts';
import { readComparedPairs } from '../expected-lists.ts';
import { profileIds as ids, type TestWorker, WorkedNode } from '../worked-node.ts';

const term = (uri: string, preferredLabel: string, ...otherLabels: string[]): SiteTerm => ({
  uri,
  kind: 'skill',
  preferredLabel,
  otherLabels,
  definition: null,
  broader: [],
});

describe("A worker and the site's vocabularies", function () {
  this.timeout(20_000);
  let node: WorkedNode;
  let worker: TestWorker;

  before(async () => {
    node = await WorkedNode.create();
  });
  beforeEach(async () => {
    await node.pool.query('DELETE FROM site_vocabularies');
    await node.reset();
    await node.region.editProfile('candidates', ids.anna, { wishes: 'Vill bli glimmare' });
    await node.region.editProfile('roles', ids.cook, { title: 'Ytfinslipare' });
    worker = node.createWorker();
  });
  after(() => node.stop());

  const importTerms = async (source: string, ...terms: SiteTerm[]): Promise<void> => {
    const client = await node.pool.connect();
    try {
      const vocabulary = { source, format: 'esco', licence: 'CC0-1.0', version: null, terms } as const;
      expect(await importSiteVocabulary(client, vocabulary)).to.include({ kind: 'imported' });
    } finally {
      client.release();
    }
  };
  const annaAsCook = async () =>
    (await readComparedPairs(node.pool)).find(
      ({ candidateId, roleId }) => candidateId === ids.anna && roleId === ids.cook,
    );
  const versions = async () => {
    const { rows } = await node.pool.query<{ version: string }>(
      `SELECT DISTINCT engine_version AS version FROM match_areas`,
    );
    return rows.map(({ version }) => version);
  };
  const bookNow = async () => {
    const query = async (text: string) => (await node.pool.query(text)).rows;
    return (await createSiteWordsSource().current(query)).vectorizer;
  };
  const synonyms = term('a', 'glimmare', 'ytfinslipare');

  it('makes every list again when one is imported and when it is removed, without a restart', async () => {
    await worker.sweep();
    const before = await readComparedPairs(node.pool);
    const plain = await annaAsCook();
    expect(await versions()).to.deep.equal([matchEngine.version]);
    await node.expectExact();

    await importTerms('own', synonyms);
    await worker.sweep();
    const met = await annaAsCook();
    expect(met?.total).to.be.greaterThan(plain?.total ?? 1);
    const [version, ...others] = await versions();
    expect(others).to.deep.equal([]);
    expect(version).to.match(/^\d+\+[\da-f]{8}$/);
    expect(version).to.equal((await worker.matcher.currentEngine()).version);
    await node.expectExact(await bookNow());

    await node.pool.query('DELETE FROM site_vocabularies');
    await worker.sweep();
    expect(await versions()).to.deep.equal([matchEngine.version]);
    expect(await readComparedPairs(node.pool)).to.deep.equal(before);
    await node.expectExact();
  });

  it('gives the same whether profiles or the vocabulary came first, and whichever worker matched', async () => {
    await importTerms('own', synonyms);
    await importTerms('other', term('x', 'Svampodling'), term('y', 'Stapelkung', 'pallvändare'));
    await worker.sweep();
    const first = await readComparedPairs(node.pool);

    await node.pool.query('DELETE FROM site_vocabularies');
    await node.createWorker().sweep();
    await importTerms('other', term('y', 'Stapelkung', 'pallvändare'), term('x', 'Svampodling'));
    await importTerms('own', synonyms);
    await worker.sweep();
    expect(await readComparedPairs(node.pool)).to.deep.equal(first);
    await node.expectExact(await bookNow());

    await node.region.editProfile('candidates', ids.bo, { wishes: 'Glimmare, absolut' });
    await worker.matcher.matchNode('skaraborg');
    const kept = await readComparedPairs(node.pool);
    await node.region.editProfile('candidates', ids.bo, { wishes: 'Städa' });
    await worker.matcher.matchNode('skaraborg');
    await node.region.editProfile('candidates', ids.bo, { wishes: 'Glimmare, absolut' });
    await node.createWorker().matcher.matchNode('skaraborg');
    expect(await readComparedPairs(node.pool)).to.deep.equal(kept);
  });

  it('notices a change that comes when it has looked already, before it stores anything', async () => {
    await worker.matcher.matchNode('skaraborg');
    await importTerms('own', synonyms);
    await node.region.editProfile('candidates', ids.bo, { wishes: 'Ytfinslipare' });
    // it has no reason to look, but for the area's lock
    await worker.matcher.matchNode('skaraborg');

    expect(await versions()).to.deep.equal([(await worker.matcher.currentEngine()).version]);
    await node.expectExact(await bookNow());
  });

  it('leaves the lists as they are when the same is imported anew under another licence', async () => {
    await importTerms('own', synonyms);
    await worker.sweep();
    const { rows: before } = await node.pool.query('SELECT id, epoch FROM match_areas');
    await node.pool.query(`UPDATE site_vocabularies SET licence = 'CC-BY-4.0', version = '2'`);
    await worker.sweep();
    expect((await node.pool.query('SELECT id, epoch FROM match_areas')).rows).to.deep.equal(before);
  });
});

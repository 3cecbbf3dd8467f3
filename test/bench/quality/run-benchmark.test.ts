import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { findBenchmarkSets, readBenchmarkSet } from '../../../bench/quality/benchmark-set.ts';
import { readSiteVectorizer } from '../../../bench/quality/read-site-vectorizer.ts';
import { runBenchmark } from '../../../bench/quality/run-benchmark.ts';
import { fuseDefault } from '../../../bench/quality/systems/fuse-default.ts';
import { gramTfIdf } from '../../../bench/quality/systems/gram-tf-idf.ts';
import { bm25Words, miniSearchTolerant } from '../../../bench/quality/systems/mini-search.ts';
import { passaEngine, passaWithSite } from '../../../bench/quality/systems/passa-engine.ts';
import { randomOrder } from '../../../bench/quality/systems/random-order.ts';

const jsonLines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

describe('The quality benchmark', () => {
  let folder = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'passa-quality-'));
    const set = join(folder, 'chores');
    mkdirSync(set);
    mkdirSync(join(folder, 'not-a-set'));
    writeFileSync(
      join(set, 'corpus.jsonl'),
      jsonLines([
        { id: 'd2', text: 'Trädgårdsskötsel' },
        { id: 'd1', text: 'Städning av lokaler' },
        { id: 'd3', text: 'Servering i matsal' },
      ]),
    );
    writeFileSync(
      join(set, 'queries.jsonl'),
      jsonLines([
        { id: 'q1', text: 'städning' },
        { id: 'q2', text: 'servering' },
        { id: 'q3', text: 'ingen har rätt svar på den här' },
      ]),
    );
    writeFileSync(join(set, 'qrels.tsv'), 'q1\td1\t1\nq2\td3\t2\nq2\td1\t0\n');
  });

  after(() => rmSync(folder, { recursive: true }));

  it('finds the folders that hold a set, and none where there is no folder', () => {
    expect(findBenchmarkSets(folder)).to.deep.equal(['chores']);
    expect(findBenchmarkSets(join(folder, 'nowhere'))).to.deep.equal([]);
  });

  it('reads documents in order of id and leaves out queries without a right answer', () => {
    const set = readBenchmarkSet(folder, 'chores');
    expect(set.documents.map(({ id }) => id)).to.deep.equal(['d1', 'd2', 'd3']);
    expect(set.queries.map(({ id }) => id)).to.deep.equal(['q1', 'q2']);
    expect(set.gradesByQuery.get('q2')).to.deep.equal(new Map([[2, 2]]));
  });

  it('names file and line of a grade for a document that is not there', () => {
    const broken = join(folder, 'broken');
    mkdirSync(broken);
    writeFileSync(join(broken, 'corpus.jsonl'), jsonLines([{ id: 'd1', text: 'Städning' }]));
    writeFileSync(join(broken, 'queries.jsonl'), jsonLines([{ id: 'q1', text: 'städning' }]));
    writeFileSync(join(broken, 'qrels.tsv'), 'q1\td1\t1\nq1\td9\t1\n');
    expect(() => readBenchmarkSet(folder, 'broken')).to.throw(/qrels\.tsv:2/);
    rmSync(broken, { recursive: true });
  });

  for (const system of [fuseDefault, miniSearchTolerant, bm25Words, gramTfIdf, passaEngine]) {
    it(`has ${system.name} find words that stand in the document`, () => {
      const result = runBenchmark(readBenchmarkSet(folder, 'chores'), system);
      expect(result.quality.reciprocalRank).to.equal(1);
      expect(result.queriesAsked).to.equal(2);
    });
  }

  it('has chance answer alike in every run', () => {
    const set = readBenchmarkSet(folder, 'chores');
    expect(runBenchmark(set, randomOrder).quality).to.deep.equal(runBenchmark(set, randomOrder).quality);
  });

  it('asks a sample and says so', () => {
    const { queriesAsked, queriesInSet } = runBenchmark(readBenchmarkSet(folder, 'chores'), passaEngine, 1);
    expect([queriesAsked, queriesInSet]).to.deep.equal([1, 2]);
  });

  it('compares with the vocabularies of files, as if the site had imported them', () => {
    const file = join(folder, 'esco.tsv');
    writeFileSync(
      file,
      'uri\tpref_label_sv\tother_labels_sv\nhttp://example.org/1\tserverare\tfatbärare | skålbud\n',
    );
    const documents = ['Fatbärare', 'Trädgårdsskötsel'];
    const [plain] = passaEngine.prepare(documents)('Skålbud');
    const [met, other] = passaWithSite(readSiteVectorizer([`esco:${file}`])).prepare(documents)('Skålbud');
    expect(met).to.be.greaterThan((plain ?? 1) + 0.1);
    expect(other).to.equal(passaEngine.prepare(documents)('Skålbud')[1]);
    expect(() => readSiteVectorizer([file])).to.throw('FORMAT:FILE with one of jobtech, esco');
  });
});

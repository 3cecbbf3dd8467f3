import { expect } from 'chai';
import { runCommand } from '../support/run-command.ts';
import { principalOf, startTestApi, type TestApi } from '../support/start-test-api.ts';
import { createTestFiles, type TestFiles } from '../support/text-files.ts';

const address = 'http://data.europa.eu/esco';

describe('the vocabulary command', () => {
  let api: TestApi;
  let files: TestFiles;
  before(async () => {
    files = createTestFiles();
    api = await startTestApi();
  });
  after(async () => {
    await api.stop();
    files.remove();
  });

  const run = (...args: string[]) => runCommand('cli/vocabulary.ts', args, { DATABASE_URL: api.databaseUrl });
  const search = async (q: string) => {
    const answer = await api.send('GET', `/vocabulary/site-terms?q=${encodeURIComponent(q)}`, {
      as: principalOf('manager'),
    });
    expect(answer.status, answer.text).to.equal(200);
    return answer.body as {
      items: { id: string; name: string; matched: string | null; source: string; kind: string }[];
      sources: unknown[];
    };
  };

  it('finds nothing before anything is imported', async () => {
    expect(await search('')).to.deep.include({ items: [], sources: [] });
  });

  it('imports files of both formats, which are then found by every label, in spite of a typo', async () => {
    const concepts = [
      {
        id: 'g1',
        preferred_label: 'Köksbiträden',
        type: 'ssyk-level-4',
        definition: 'Diskar.',
        narrower: [{ id: 'o1', preferred_label: 'Måltidsvärd', type: 'occupation-name' }],
      },
    ];
    const jobtech = files.write('groups.json', JSON.stringify({ data: { concepts } }));
    const esco = files.write(
      'esco.tsv',
      `uri\tpref_label_sv\tother_labels_sv\n${address}/occupation/1\tparkarbetare\tträdgårdsskötare | gräsklippare\n`,
    );
    const first = await run('import', '--format', 'jobtech', '--version', '22', jobtech);
    expect(first.exitCode, first.errors).to.equal(0);
    expect(first.errors).to.match(/^jobtech 22: 2 terms, 2 new, 0 gone \(/);
    const second = await run('import', '--format', 'esco', '--source', 'esco-sv', esco);
    expect(second.errors).to.match(/^esco-sv [0-9a-f]{12}: 1 terms, 1 new, 0 gone \(/);

    const [found] = (await search('trädgårdskötare')).items;
    expect(found).to.include({
      id: `${address}/occupation/1`,
      name: 'parkarbetare',
      matched: 'trädgårdsskötare',
      source: 'esco-sv',
      kind: 'occupation',
    });
    expect((await search('måltidsvär')).items[0]).to.include({ name: 'Måltidsvärd', source: 'jobtech' });
    expect((await search('rymdfärja')).items).to.deep.equal([]);
    const all = await search('');
    expect(all.items.map(({ name }) => name)).to.have.members([
      'Köksbiträden',
      'Måltidsvärd',
      'parkarbetare',
    ]);
    expect(all.sources).to.deep.include({
      source: 'jobtech',
      licence: 'CC0-1.0',
      version: '22',
      terms: 2,
    });
  });

  it('says that the same files again change nothing', async () => {
    const again = await run('import', '--format', 'esco', '--source', 'esco-sv', files.pathOf('esco.tsv'));
    expect(again.errors).to.match(/: 1 terms, unchanged \(/);
  });

  it('imports nothing when one of several files is broken, and names it', async () => {
    const broken = files.write('broken.tsv', `uri\tpref_label_sv\n${address}/skill/9\t\n`);
    const { exitCode, errors } = await run(
      ...['import', '--format', 'esco', '--source', 'esco-sv', files.pathOf('esco.tsv'), broken],
    );
    expect(exitCode).to.equal(1);
    expect(errors).to.equal(`${broken}: line 2: preferredLabel is empty.\n`);
    expect((await search('parkarbetare')).items).to.have.lengthOf(1);
  });

  for (const [title, args, message] of [
    ['no command', [], 'The commands are import and remove'],
    ['no file', ['import', '--format', 'esco'], 'Name at least one file'],
    ['an unknown format', ['import', '--format', 'isco', 'f'], '--format must be one of jobtech, esco'],
    [
      'a name that can not stand in a list',
      ['import', '--format', 'esco', '--source', 'A b', 'f'],
      '--source must be',
    ],
    ['an unknown option', ['import', '--formt', 'esco'], '--formt'],
  ] as const) {
    it(`refuses ${title} with exit code 2`, async () => {
      const { exitCode, errors } = await run(...args);
      expect([exitCode, errors]).to.have.property('0', 2);
      expect(errors).to.include(message);
    });
  }

  it('says which file can not be read', async () => {
    const missing = files.pathOf('missing.json');
    const { exitCode, errors } = await run('import', '--format', 'jobtech', missing);
    expect([exitCode, errors]).to.deep.equal([1, `${missing}: Can not be read. Is the path right?\n`]);
  });

  it('removes a vocabulary by its name, and says where there is none of that name', async () => {
    const removed = await run('remove', 'esco-sv');
    expect(removed.exitCode, removed.errors).to.equal(0);
    expect(removed.errors).to.equal('esco-sv: removed, 1 terms\n');
    expect((await search('trädgårdskötare')).items).to.deep.equal([]);

    const again = await run('remove', 'esco-sv');
    expect(again.exitCode).to.equal(2);
    expect(again.errors).to.include('No vocabulary is called "esco-sv"');
    expect((await run('remove')).exitCode).to.equal(2);
  });
});

import { expect } from 'chai';
import { generateRegion } from '../../demo/generate-region.ts';
import { type ForkedEntry, forkEntry } from '../support/fork-entry.ts';
import { runCommand } from '../support/run-command.ts';
import { startTestApi, type TestApi } from '../support/start-test-api.ts';
import { testNameKeys } from '../support/test-names.ts';
import { createTestFiles } from '../support/text-files.ts';

interface Ranked {
  readonly id: string;
  readonly rank: number;
  readonly total: number;
}

interface MatchLine {
  readonly id: string;
  readonly suggestions: readonly Ranked[];
  readonly nearMisses: readonly Ranked[];
}

const limit = 100;
const date = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());

describe('The match command, and import, worker and HTTP', function () {
  this.timeout(60_000);
  const files = createTestFiles();
  let api: TestApi;
  let worker: ForkedEntry;

  before(async () => {
    api = await startTestApi();
    const region = generateRegion({
      seed: 3,
      today: date,
      nodes: ['goteborg'],
      candidates: 60,
      roles: 24,
      workplaces: 8,
    });
    const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    files.write('workplaces.jsonl', lines(region.workplaces));
    files.write('roles.jsonl', lines(region.roles));
    files.write(
      'candidates.jsonl',
      lines(region.candidates.map(({ details, ...rest }) => ({ ...rest, ...details }))),
    );
    const imported = await runCommand('cli/import.ts', fileArguments(['workplaces', 'roles', 'candidates']), {
      DATABASE_URL: api.databaseUrl,
      PASSA_NAME_KEYS: testNameKeys,
    });
    expect(imported.exitCode, imported.errors).to.equal(0);
    worker = await forkEntry('worker/main', { DATABASE_URL: api.databaseUrl });
  });

  after(async () => {
    await worker?.stop();
    await api.stop();
    files.remove();
  });

  const fileArguments = (kinds: readonly string[]) =>
    kinds.flatMap((kind) => [`--${kind}`, files.pathOf(`${kind}.jsonl`)]);

  for (const subject of ['candidates', 'roles'] as const) {
    it(`give the same lists for ${subject}, in the same order, with the same totals`, async () => {
      const matched = await runCommand('cli/match.ts', [
        ...fileArguments(['workplaces', 'roles', 'candidates']),
        ...['--for', subject, '--limit', String(limit), '--date', date],
      ]);
      expect(matched.exitCode, matched.errors).to.equal(0);
      const byCommand: MatchLine[] = matched.output
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(byCommand.filter(({ suggestions }) => suggestions.length > 1)).to.have.length.greaterThan(5);

      for (const line of byCommand) {
        const stored = await storedLists(subject, line.id);
        expect(stored.suggestions, line.id).to.deep.equal(line.suggestions.map(bare));
        // the command shows as many near misses as suggestions, the stored list is as long as the policy says
        expect(stored.nearMisses, line.id).to.deep.equal(
          line.nearMisses.slice(0, stored.nearMisses.length).map(bare),
        );
      }
    });
  }

  const bare = ({ id, rank, total }: Ranked): Ranked => ({ id, rank, total });

  async function storedLists(subject: 'candidates' | 'roles', id: string) {
    const otherId = subject === 'candidates' ? 'roleId' : 'candidateId';
    const toRanked = (item: Record<string, string & number>): Ranked => ({
      id: String(item[otherId]),
      rank: Number(item.rank),
      total: Number(item.total),
    });
    for (;;) {
      const { body } = await api.send('GET', `/${subject}/${id}/suggestions?limit=${limit}`);
      if (body.matched === true) {
        return {
          suggestions: (body.items as Record<string, string & number>[]).map(toRanked),
          nearMisses: (body.nearMisses as Record<string, string & number>[]).map(toRanked),
        };
      }
    }
  }
});

import { expect } from 'chai';
import { argumentsOf, execute, runCommand } from '../support/run-command.ts';
import { createTestFiles } from '../support/text-files.ts';

const swedish = { LC_ALL: '', LC_MESSAGES: '', LANG: 'sv_SE.UTF-8' };

describe('What commands say of how they are used', () => {
  for (const entry of ['match', 'import', 'vocabulary', 'token', 'keys', 'rotate-keys', 'audit', 'start']) {
    it(`is in the language of the terminal, with the same flags: ${entry}`, async () => {
      const [swede, other] = await Promise.all([
        helpOf(entry, swedish),
        helpOf(entry, { LC_ALL: 'en_GB.UTF-8' }),
      ]);
      expect(swede).to.not.equal(other);
      const flagsIn = (text: string) => new Set(text.match(/--[a-z][a-z-]*/gu));
      expect(flagsIn(swede)).to.deep.equal(flagsIn(other));
      expect(swede).to.match(/[åäö]/u);
      expect(other).to.not.match(/[åäö]/u);
    });
  }

  it('is of what they did too', async () => {
    const files = createTestFiles();
    const args = [
      ...['--candidates', files.write('c.jsonl', '{"reference":"A","nodeId":"goteborg"}\n')],
      ...[
        '--roles',
        files.write('r.jsonl', '{"reference":"B","nodeId":"goteborg","title":"Diskare"}\n'),
        '--for',
        'roles',
      ],
    ];
    expect((await runCommand('cli/match.ts', args, swedish)).errors).to.match(
      /^Matchade 1 tjänster på \d+ ms\.$/mu,
    );
    expect((await runCommand('cli/match.ts', args)).errors).to.match(/^Matched 1 roles in \d+ ms\.$/mu);
    files.remove();
  });
});

async function helpOf(entry: string, locale: Readonly<Record<string, string>>): Promise<string> {
  const args = entry === 'audit' ? ['cli/run.mjs', 'cli/audit', '--help'] : [...argumentsOf(entry), '--help'];
  const { exitCode, output } = await execute(args, locale);
  expect(exitCode).to.equal(0);
  return output;
}

describe('What commands say of a call that is wrong', () => {
  for (const [entry, args, message] of [
    ['cli/match.ts', ['--limit', '0'], '--candidates och --roles behövs; se --help.'],
    ['cli/match.ts', ['--limits', '3'], 'Flaggan --limits finns inte. Se --help.'],
    [
      'cli/match.ts',
      ['--limit'],
      'Flaggan --limit har inget värde, eller ett som den inte ska ha. Se --help.',
    ],
    ['cli/match.ts', ['lista.csv'], 'Argumentet lista.csv hör inte hit. Se --help.'],
    [
      'cli/import.ts',
      ['--roles', 'r.csv', '--encoding', 'latin1'],
      '--encoding måste vara utf-8 eller windows-1252.',
    ],
    ['cli/vocabulary.ts', ['lista'], 'Kommandona är import och remove; se --help.'],
    ['cli/token.ts', [], 'Ange vilka noder: --node NOD, eller --all-nodes; se --help.'],
    ['cli/keys.ts', ['retire'], 'Kommandona är list, add och retire NYCKEL; se --help.'],
  ] as const) {
    it(`is Swedish in a Swedish terminal: ${entry} ${args.join(' ')}`, async () => {
      const { exitCode, output, errors } = await runCommand(entry, args, swedish);
      expect({ exitCode, output, errors }).to.deep.equal({ exitCode: 2, output: '', errors: `${message}\n` });
    });
  }

  it('is what LC_ALL says first, then LC_MESSAGES, then LANG, and English in any other language', async () => {
    for (const [locale, start] of [
      [{ LC_ALL: 'sv_SE.UTF-8', LANG: 'en_US.UTF-8' }, 'Ange'],
      [{ LC_ALL: '', LC_MESSAGES: 'sv', LANG: 'en_US.UTF-8' }, 'Ange'],
      [{ LC_ALL: 'C.UTF-8', LANG: 'sv_SE.UTF-8' }, 'Give'],
      [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'svc_XX' }, 'Give'],
      [{ LC_ALL: '', LC_MESSAGES: '', LANG: '' }, 'Give'],
    ] as const) {
      const { errors } = await runCommand('cli/import.ts', [], locale);
      expect(errors.split(' ')[0], JSON.stringify(locale)).to.equal(start);
    }
  });

  it('says so of a database that does not answer, and of a line that is wrong', async () => {
    const silent = await runCommand(
      'cli/vocabulary.ts',
      ['remove', 'esco', '--database-url', 'postgres://x@127.0.0.1:1/x'],
      swedish,
    );
    expect([silent.exitCode, silent.errors.split('.')[0]]).to.deep.equal([1, 'Databasen svarar inte']);
    const gone = await runCommand(
      'cli/match.ts',
      ['--candidates', 'x', '--roles', 'y', '--for', 'roles'],
      swedish,
    );
    expect(gone.errors).to.match(/^x: Måste sluta med/);
  });
});

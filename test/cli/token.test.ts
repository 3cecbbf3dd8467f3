import { expect } from 'chai';
import { followOwnKeys, keyFolderOf } from '../../api/http/authentication/own-keys.ts';
import { createOwnTokens } from '../../api/http/authentication/own-tokens.ts';
import { createTestFolder } from '../support/postgres.ts';
import { runCommand } from '../support/run-command.ts';

const id = '0192f000-0000-7000-8000-0000000000aa';

describe('The commands of the site’s own keys', function () {
  this.timeout(30_000);
  const PassaDataDir = createTestFolder('passa-keys-');
  const keys = (...args: string[]) => runCommand('cli/keys.ts', args, { PASSA_DATA_DIR: PassaDataDir });
  const token = (...args: string[]) => runCommand('cli/token.ts', args, { PASSA_DATA_DIR: PassaDataDir });
  const anyone = ['--id', id, '--role', 'coach', '--node', 'goteborg'];

  it('say what to do first where there is no key', async () => {
    const refused = await token(...anyone);
    expect(refused).to.include({ exitCode: 2, output: '' });
    expect(refused.errors).to.include('npm run -s keys -- add');
    expect((await keys('list')).errors).to.include('npm run -s keys -- add');
  });

  it('issue a token that says who, what, where and until when', async () => {
    expect(await keys('add')).to.include({ exitCode: 0, errors: '' });
    const { output, exitCode } = await token(
      ...anyone,
      '--role',
      'coordinator',
      '--name',
      'Åsa',
      '--hours',
      '2',
    );
    expect(exitCode).to.equal(0);
    const tokens = createOwnTokens(followOwnKeys(keyFolderOf(PassaDataDir)), () => new Date());
    const read = await tokens.authenticate(`Bearer ${output.trim()}`);
    if (read.kind !== 'authenticated') {
      throw new Error(read.kind);
    }
    const { validUntil, ...principal } = read.principal;
    expect(principal).to.deep.equal({
      id,
      name: 'Åsa',
      roles: ['coach', 'coordinator'],
      nodes: ['goteborg'],
    });
    expect(validUntil?.getTime()).to.be.closeTo(Date.now() + 7_200_000, 60_000);
    const everywhere = await token('--id', 'journal', '--role', 'integration', '--all-nodes');
    const program = await tokens.authenticate(`Bearer ${everywhere.output.trim()}`);
    expect(program).to.have.nested.property('principal.nodes', '*');
  });

  const wrong: Record<string, string[]> = {
    'no id': ['--role', 'coach', '--node', 'goteborg'],
    'an unknown role': ['--id', id, '--role', 'king', '--node', 'goteborg'],
    'no node': ['--id', id, '--role', 'coach'],
    'a node and all of them': [...anyone, '--all-nodes'],
    'a node that can’t be': ['--id', id, '--role', 'coach', '--node', 'a b'],
    'an hour that never ends': [...anyone, '--hours', '100000'],
    'an hour that is none': [...anyone, '--hours', 'x'],
  };
  for (const [what, args] of Object.entries(wrong)) {
    it(`refuse ${what}`, async () => {
      const refused = await token(...args);
      expect(refused).to.include({ exitCode: 2, output: '' });
      expect(refused.errors).to.include('--');
    });
  }

  it('list the keys, the newest first, and retire one', async () => {
    const [old] = (await keys('list')).output.split(' ');
    const added = (await keys('add')).output.trim();
    const lines = (await keys('list')).output.trim().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).to.deep.equal([added, old]);
    expect(lines[0]).to.match(/signs$/);
    expect(lines[1]).to.match(/is still taken$/);
    expect(await keys('retire', String(old))).to.include({ exitCode: 0, output: '' });
    expect((await keys('list')).output.trim().split('\n')).to.have.lengthOf(1);
    expect(await keys('retire', String(old))).to.include({ exitCode: 2 });
    expect(await keys('sell')).to.include({ exitCode: 2 });
  });
});

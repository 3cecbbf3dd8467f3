import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import {
  addOwnKey,
  followOwnKeys,
  KeyFileError,
  keyFolderOf,
  readOwnKeys,
  retireOwnKey,
} from '../../../../api/http/authentication/own-keys.ts';
import { createOwnTokens } from '../../../../api/http/authentication/own-tokens.ts';
import { createTestFolder } from '../../../support/postgres.ts';

const principal = { id: 'p', roles: ['coach'], nodes: ['goteborg'] } as const;
const soon = (): Date => new Date(Date.now() + 60_000);

describe('The site’s own keys', () => {
  let folder: string;
  beforeEach(() => {
    folder = keyFolderOf(createTestFolder('passa-keys-'));
  });

  it('are none where there is no folder', async () => {
    expect(await readOwnKeys(folder)).to.deep.equal([]);
  });

  it('are kept for their owner alone to read', async () => {
    const { kid } = await addOwnKey(folder, new Date());
    expect(readdirSync(folder)).to.deep.equal([`${kid}.json`]);
    const path = join(folder, `${kid}.json`);
    expect([statSync(path).mode & 0o777, statSync(folder).mode & 0o777]).to.deep.equal([0o600, 0o700]);
    chmodSync(path, 0o640);
    const error = await readOwnKeys(folder).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(KeyFileError).with.property('message').that.includes(`chmod 600 ${path}`);
  });

  it('do not hide a file that is no key', async () => {
    const { kid } = await addOwnKey(folder, new Date());
    const path = join(folder, `${kid}.json`);
    writeFileSync(path, readFileSync(path, 'utf8').replace('P-256', 'P-384'));
    const error = await readOwnKeys(folder).catch((thrown: unknown) => thrown);
    expect(error)
      .to.be.instanceOf(KeyFileError)
      .with.property('message')
      .that.includes('is not a key of Passa');
  });

  it('sign with the newest, and take what an older one has signed until it is retired', async () => {
    const older = await addOwnKey(folder, new Date(1_000));
    const tokens = createOwnTokens(followOwnKeys(folder, 0), () => new Date());
    const { token } = await tokens.issue(principal, soon());
    const newer = await addOwnKey(folder, new Date(2_000));
    expect((await readOwnKeys(folder)).map(({ kid }) => kid)).to.deep.equal([newer.kid, older.kid]);
    expect((await tokens.authenticate(`Bearer ${token}`)).kind).to.equal('authenticated');
    const { token: second } = await tokens.issue(principal, soon());

    expect(await retireOwnKey(folder, older.kid)).to.equal(true);
    expect(await retireOwnKey(folder, older.kid)).to.equal(false);
    expect(await retireOwnKey(folder, '../keys')).to.equal(false);
    expect(await tokens.authenticate(`Bearer ${token}`)).to.deep.equal({ kind: 'invalid' });
    expect((await tokens.authenticate(`Bearer ${second}`)).kind).to.equal('authenticated');
  });

  it('issue nothing where there is none', async () => {
    const tokens = createOwnTokens(followOwnKeys(folder, 0), () => new Date());
    const error = await tokens.issue(principal, soon()).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(Error).with.property('message').that.includes('npm run keys -- add');
  });
});

import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { readConfig } from '../../../config/config.ts';
import { createNameCipher, NameKeyError } from '../../../db/identities/name-cipher.ts';
import { addNameKey, findNameKeys, followNameKeys, keepNameKeys } from '../../../db/identities/name-keys.ts';

const key = (byte: number): string => Buffer.alloc(32, byte).toString('base64');

describe('The keys of names', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = join(mkdtempSync(join(tmpdir(), 'passa-keys-')), 'data');
  });
  afterEach(() => rmSync(join(dataDir, '..'), { recursive: true }));

  const configOf = (environment: NodeJS.ProcessEnv = {}) =>
    readConfig({ PASSA_DATA_DIR: dataDir, ...environment });

  it('are those of PASSA_NAME_KEYS, the first one current', () => {
    const keys = findNameKeys(
      configOf({ PASSA_NAME_KEYS: `a:${key(1)},b:${key(2)}`, NODE_ENV: 'production' }),
    );
    expect(keys.map(({ id, key: bytes }) => [id, bytes[0], bytes.length])).to.deep.equal([
      ['a', 1, 32],
      ['b', 2, 32],
    ]);
  });

  for (const [what, text] of [
    ['of 16 bytes', `a:${Buffer.alloc(16).toString('base64')}`],
    ['without an id', key(1)],
    ['two of one id', `a:${key(1)},a:${key(2)}`],
  ] as const) {
    it(`are refused ${what}, without a word of them`, () => {
      expect(() => findNameKeys(configOf({ PASSA_NAME_KEYS: text })))
        .to.throw(NameKeyError, /PASSA_NAME_KEYS/)
        .with.property('message')
        .that.does.not.include(text);
    });
  }

  it('have to be set in production, and are not made for a command', () => {
    expect(() => findNameKeys(configOf({ NODE_ENV: 'production' }))).to.throw(
      NameKeyError,
      /PASSA_NAME_KEYS/,
    );
    expect(() => findNameKeys(configOf(), 'kept')).to.throw(NameKeyError, /PASSA_NAME_KEYS/);
  });

  it('are made once where none are set, and kept in the data folder for its owner alone', () => {
    const made = findNameKeys(configOf());
    expect(made).to.have.lengthOf(1);
    expect(findNameKeys(configOf(), 'kept')).to.deep.equal(made);
    expect(readdirSync(dataDir)).to.deep.equal(['name-keys']);
    expect(statSync(join(dataDir, 'name-keys')).mode & 0o777).to.equal(0o600);
  });

  it('are never made anew over a file that can not be read', () => {
    findNameKeys(configOf());
    writeFileSync(join(dataDir, 'name-keys'), 'torn');
    expect(() => findNameKeys(configOf())).to.throw(NameKeyError, /Bring them back/);
  });

  it('are known anew to who follows them as soon as they change, and not to who has them from elsewhere', () => {
    const follow = followNameKeys(configOf());
    const cipher = createNameCipher(follow);
    const [before] = cipher.keyIds;
    const [made] = addNameKey(configOf());
    expect(cipher.keyIds).to.deep.equal([made?.id, before]);
    expect(cipher.seal('0192f000-0000-7000-8000-000000000001', 'name', 'Ö').keyId).to.equal(made?.id);
    keepNameKeys(dataDir, [made?.id ?? '']);
    expect(cipher.keyIds).to.deep.equal([made?.id]);
    rmSync(join(dataDir, 'name-keys'));
    expect(cipher.keyIds).to.deep.equal([made?.id]);
    const elsewhere = followNameKeys(configOf({ PASSA_NAME_KEYS: `a:${key(1)}` }));
    addNameKey(configOf());
    expect(elsewhere().map(({ id }) => id)).to.deep.equal(['a']);
  });

  it('get a new one in front, and lose those that nothing is under', () => {
    const [before] = findNameKeys(configOf());
    const [current, ...others] = addNameKey(configOf());
    expect(others).to.deep.equal([before]);
    expect(findNameKeys(configOf()).map(({ id }) => id)).to.deep.equal([current?.id, before?.id]);
    keepNameKeys(dataDir, [current?.id ?? '']);
    expect(findNameKeys(configOf())).to.deep.equal([current]);
    expect(statSync(join(dataDir, 'name-keys')).mode & 0o777).to.equal(0o600);
    expect(() => addNameKey(configOf({ PASSA_NAME_KEYS: `a:${key(1)}` }))).to.throw(NameKeyError);
  });
});

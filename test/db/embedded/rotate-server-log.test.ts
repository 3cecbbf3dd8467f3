import { closeSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { rotateServerLog } from '../../../db/embedded/rotate-server-log.ts';
import { createTestFolder } from '../../support/postgres.ts';

describe('the log of the embedded server', () => {
  const folder = createTestFolder('passa-log-');
  const log = path.join(folder, 'postgres.log');
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is left alone while it is short, or is not there', () => {
    rotateServerLog(log, 10);
    expect(readdirSync(folder)).to.deep.equal([]);
  });

  it('is put aside when it is long, with five old ones, while the server writes on', () => {
    // as the server has it
    const descriptor = openSync(log, 'a', 0o600);
    for (let turn = 1; turn <= 8; turn += 1) {
      writeSync(descriptor, `turn ${turn} of the log\n`);
      rotateServerLog(log, 10);
      writeSync(descriptor, 'after\n');
      rotateServerLog(log, 10);
    }
    closeSync(descriptor);

    expect(readFileSync(log, 'utf8')).to.equal('after\n');
    const old = readdirSync(folder).filter((name) => name !== 'postgres.log');
    expect(old.sort()).to.deep.equal([1, 2, 3, 4, 5].map((age) => `postgres.log.${age}`));
    expect(readFileSync(`${log}.1`, 'utf8')).to.equal('after\nturn 8 of the log\n');
    expect(readFileSync(`${log}.5`, 'utf8')).to.equal('after\nturn 4 of the log\n');
    expect(old.map((name) => statSync(path.join(folder, name)).mode & 0o777)).to.deep.equal(
      old.map(() => 0o600),
    );
  });
});

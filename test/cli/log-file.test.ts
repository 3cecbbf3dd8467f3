import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { LogFile } from '../../cli/log-file.ts';

describe('A log file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'passa-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (log: LogFile, text: string) => new Promise<void>((done) => log.write(text, () => done()));
  const end = (log: LogFile) => new Promise<void>((done) => log.end(() => done()));

  it('goes on after what stands in it, and is its owner’s alone', async () => {
    const path = join(folder, 'api.log');
    writeFileSync(path, 'before\n');
    chmodSync(path, 0o644);
    const log = new LogFile(path);
    await write(log, 'after: å\n');
    await end(log);
    expect(readFileSync(path, 'utf8')).to.equal('before\nafter: å\n');
    expect(statSync(path).mode & 0o777).to.equal(0o600);
  });

  it('begins anew at ten megabytes, and keeps what was before beside it', async () => {
    const path = join(folder, 'api.log');
    const log = new LogFile(path);
    await write(log, 'x'.repeat(10_500_000));
    await write(log, 'new\n');
    await end(log);
    expect(readFileSync(path, 'utf8')).to.equal('new\n');
    expect(statSync(`${path}.1`).size).to.equal(10_500_000);
    expect(statSync(path).mode & 0o777).to.equal(0o600);
  });

  it('takes what can not be written, and says nothing', async () => {
    // a folder stands where the file should; where there is one, a device that is always full
    for (const path of ['/dev/full', folder].filter(existsSync)) {
      const log = new LogFile(path);
      await write(log, 'lost\n');
      await write(log, 'lost, too\n');
      await end(log);
    }
  });
});

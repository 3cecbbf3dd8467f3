import { expect } from 'chai';
import { logConsole } from '../../config/log-console.ts';
import { createLogger } from '../../config/logger.ts';

describe('What libraries print', () => {
  it('becomes one line of the log for each text, with warnings as such', () => {
    const { warn, error, log, info, debug } = console;
    const lines: string[] = [];
    try {
      logConsole(createLogger({ logLevel: 'info' }, 'test', { write: (line) => lines.push(line) }));
      for (let time = 0; time < 2; time += 1) {
        console.warn('Eviction policy is', 'allkeys-lru');
        console.error('Something else');
        console.info('All is well');
      }
    } finally {
      Object.assign(console, { warn, error, log, info, debug });
    }
    expect(lines.map((line) => JSON.parse(line)).map(({ level, msg }) => ({ level, msg }))).to.deep.equal([
      { level: 40, msg: 'Eviction policy is allkeys-lru' },
      { level: 40, msg: 'Something else' },
    ]);
  });
});

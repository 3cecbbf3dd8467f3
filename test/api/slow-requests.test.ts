import { connect } from 'node:net';
import { expect } from 'chai';
import { demoPrincipals } from '../../demo/demo-principals.ts';
import { type ForkedEntry, forkEntry } from '../support/fork-entry.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

/** How often another byte comes, in milliseconds: a connection that is never idle for long. */
const dribbleMs = 100;

describe('A request that dribbles in', function () {
  this.timeout(25_000);
  let database: TestDatabase;
  let api: ForkedEntry;
  before(async function () {
    this.timeout(120_000);
    database = await createTestDatabase();
    api = await forkEntry('api/main', {
      DATABASE_URL: database.databaseUrl,
      PORT: '0',
      PASSA_SLOW_REQUEST_MS: '1000',
      PASSA_DEMO_USERS: JSON.stringify(demoPrincipals),
    });
  });
  after(async () => {
    await api.stop();
    await database.drop();
  });

  /** Sends the beginning, then letter by letter for as long as the connection is open. Resolves to what came back. */
  function dribble(beginning: string): Promise<string> {
    return new Promise((resolve) => {
      let answer = '';
      const socket = connect(api.port ?? 0, '127.0.0.1', () => socket.write(beginning));
      const more = setInterval(() => socket.write('x'), dribbleMs);
      socket.setEncoding('utf8').on('data', (text: string) => {
        answer += text;
      });
      // more may be on its way when the other side closes
      socket.on('error', () => undefined);
      socket.once('close', () => {
        clearInterval(more);
        resolve(answer);
      });
    });
  }

  it('is ended while its headers come', async () => {
    expect(await dribble('GET /health/live HTTP/1.1\r\nHost: passa.test\r\nX-Slow: ')).to.match(
      /^HTTP\/1\.1 408 /u,
    );
  });

  it('is ended while its body comes', async () => {
    const head = [
      'POST /api/v1/demo/sign-in HTTP/1.1',
      'Host: passa.test',
      'Content-Type: application/json',
      'Content-Length: 100000',
    ];
    expect(await dribble(`${head.join('\r\n')}\r\n\r\n{"user":"`)).to.match(/^HTTP\/1\.1 408 /u);
  });

  it('is none that comes at once on a connection kept open longer than that', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      let text = '';
      const request = 'GET /health/live HTTP/1.1\r\nHost: passa.test\r\n\r\n';
      const socket = connect(api.port ?? 0, '127.0.0.1', () => socket.write(request));
      // another, slow one has been ended meanwhile
      dribble('GET / HTTP/1.1\r\nX-Slow: ').then(() => socket.end(request), reject);
      socket.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      socket.once('error', reject);
      socket.once('close', () => resolve(text));
    });
    expect(answer.match(/HTTP\/1\.1 200 /gu)).to.have.lengthOf(2);
  });
});

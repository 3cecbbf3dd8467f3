import { get, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect } from 'chai';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

describe('An answer', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  /** The answer as it comes over the line, its body not read yet. */
  async function open(path: string, encodings: string): Promise<IncomingMessage> {
    const { token } = await api.authenticator.issue(
      principalOf('coordinator'),
      new Date(Date.now() + 60_000),
    );
    return new Promise((resolve, reject) => {
      const headers = { authorization: `Bearer ${token}`, 'accept-encoding': encodings };
      get(`${api.address}/api/v1${path}`, { headers }, resolve).on('error', reject);
    });
  }

  async function read(path: string, encodings: string) {
    const response = await open(path, encodings);
    const chunks: Uint8Array[] = [];
    for await (const chunk of response) {
      chunks.push(chunk);
    }
    return { headers: response.headers, bytes: Buffer.concat(chunks) };
  }

  it('is compressed as the client takes it, and is the same then', async () => {
    const path = '/vocabulary/tasks';
    const plain = await read(path, 'identity');
    const gzip = await read(path, 'gzip');
    const brotli = await read(path, 'gzip, deflate, br');
    expect([plain, gzip, brotli].map(({ headers }) => headers['content-encoding'])).to.deep.equal([
      undefined,
      'gzip',
      'br',
    ]);
    expect(gunzipSync(gzip.bytes).equals(plain.bytes)).to.equal(true);
    expect(brotliDecompressSync(brotli.bytes).equals(plain.bytes)).to.equal(true);
    for (const { bytes, headers } of [gzip, brotli]) {
      expect(bytes.length).to.be.below(plain.bytes.length / 3);
      expect(headers.vary).to.include('Accept-Encoding');
    }
  });

  it('stays as it is where it is small, and keeps its ETag', async () => {
    const { body } = await api.send('POST', '/candidates', {
      body: { reference: 'C-1', wishes: 'a'.repeat(2_000) },
    });
    const { headers } = await read(`/candidates/${body.id}`, 'gzip');
    expect([headers['content-encoding'], headers.etag]).to.deep.equal(['gzip', '"1"']);
    const small = await read('/nodes', 'gzip');
    expect([small.headers['content-encoding'], small.headers['content-length']]).to.deep.equal([
      undefined,
      String(small.bytes.length),
    ]);
  });

  it('that is a stream of events comes event by event', async () => {
    const { body } = await api.send('POST', '/match-lists', { body: { nodeId: 'goteborg', for: 'roles' } });
    const response = await open(`/match-lists/${body.id}/events`, 'gzip, br');
    try {
      expect(response.headers['content-encoding']).to.equal(undefined);
      let text = '';
      for await (const chunk of response) {
        text += String(chunk);
        if (text.includes('"status":"queued"')) {
          break;
        }
      }
      // the list is queued still, and its stream open
      expect(text).to.include('event: progress');
    } finally {
      response.destroy();
    }
  });
});

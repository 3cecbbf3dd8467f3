import { get } from 'node:http';
import { expect } from 'chai';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

describe('A tag that a client sends along with GET', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  it('leaves the answer whole, since it tells of what is edited and not of all that is shown', async () => {
    const { body, headers } = await api.send('POST', '/candidates', { body: { reference: 'C-1' } });
    const path = `/api/v1/candidates/${String(body.id)}`;
    const etag = (await api.send('GET', path)).headers.get('etag');
    expect(etag).to.equal('"1"');
    expect(headers.get('location')).to.equal(path);
    const { token } = await api.authenticator.issue(principalOf('coach'), new Date(Date.now() + 60_000));
    // fetch would ask for no cache by itself
    const status = await new Promise((resolve, reject) => {
      const sent = { authorization: `Bearer ${token}`, 'if-none-match': String(etag) };
      get(`${api.address}${path}`, { headers: sent }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on('error', reject);
    });
    expect(status).to.equal(200);
  });
});

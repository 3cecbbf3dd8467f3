import { expect } from 'chai';
import { principalOf, startTestApi, type TestApi } from '../../../support/start-test-api.ts';

describe('The stream of progress', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  it('answers HEAD at once, though the list is not built yet', async () => {
    const made = await api.send('POST', '/match-lists', { body: { nodeId: 'goteborg', for: 'roles' } });
    expect(made.status, made.text).to.equal(202);
    const answer = await api.send('HEAD', `/match-lists/${made.body.id}/events`);
    expect([answer.status, answer.headers.get('content-type')]).to.deep.equal([
      200,
      'text/event-stream; charset=utf-8',
    ]);
  });

  it('ends when the access token of its reader does', async () => {
    const made = await api.send('POST', '/match-lists', { body: { nodeId: 'goteborg', for: 'roles' } });
    const expiresAt = new Date(Date.now() + 2_000);
    const { token } = await api.authenticator.issue(principalOf('coordinator'), expiresAt);

    const response = await fetch(`${api.address}/api/v1/match-lists/${made.body.id}/events`, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(8_000),
    });
    const events = await response.text();

    expect(response.status).to.equal(200);
    expect(events).to.include('"status":"queued"').and.not.include('event: completed');
  });
});

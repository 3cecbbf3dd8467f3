import { expect } from 'chai';
import { startTestApi, type TestApi } from '../../support/start-test-api.ts';

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
});

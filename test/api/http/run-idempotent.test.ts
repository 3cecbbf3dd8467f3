import { expect } from 'chai';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

describe('A request that is repeated under its Idempotency-Key', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  const repeat = (nodes: readonly string[] | '*', role: 'coach' | 'coordinator' = 'coach') =>
    api.send('POST', '/candidates', {
      as: principalOf(role, nodes),
      headers: { 'idempotency-key': 'repeated' },
      body: { nodeId: 'goteborg', reference: 'R-1' },
    });

  it('shows its answer again only to one who reaches the same', async () => {
    const first = await repeat(['goteborg', 'fyrbodal']);
    expect(first.status, first.text).to.equal(202);

    expect((await repeat(['fyrbodal', 'goteborg'])).body).to.deep.equal(first.body);
    const refused = [await repeat(['goteborg']), await repeat(['goteborg', 'fyrbodal'], 'coordinator')];
    for (const answer of refused) {
      expect(answer.body.type, answer.text).to.equal('urn:passa:problem:idempotency-key-reused');
    }
  });
});

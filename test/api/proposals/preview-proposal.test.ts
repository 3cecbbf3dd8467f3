import { expect } from 'chai';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { coach, consent, Way } from '../../support/way.ts';

describe('The preview of a proposal', () => {
  let api: TestApi;
  let way: Way;
  let workplaceId: string;
  before(async () => {
    api = await startTestApi();
    way = new Way(api);
    workplaceId = await way.workplace();
  });
  after(() => api.stop());

  const preview = (suggestionId: string, facts: readonly string[], as = coach) =>
    way.send('POST', '/proposals/preview', { suggestionId, facts }, as);

  it('is word for word what the workplace is told then, and stores nothing', async () => {
    const suggestionId = await way.approved(await way.candidate(), await way.role(workplaceId));
    const facts = ['availability', 'employment-forms'];
    const foreseen = await preview(suggestionId, facts);
    expect(foreseen.status).to.equal(200);
    expect((await preview(suggestionId, [])).body.reasons).to.not.deep.equal(foreseen.body.reasons);
    const list = await way.send('GET', '/proposals?limit=100');
    expect(list.body.items).to.deep.equal([]);
    const id = await way.proposed(suggestionId, { consent: consent({ facts }) });
    const { body } = await way.send('GET', `/proposals/${id}`);
    expect(body.reasons).to.deep.equal(foreseen.body.reasons);
    expect(body.work).to.deep.equal(foreseen.body.work);
  });

  it('tells what stands in the way, by the code and words of the refusal', async () => {
    const person = await way.candidate({ registerExtract: false });
    const roleId = await way.role(workplaceId, { requires: { registerExtract: true } });
    await way.proposed(await way.approved(person, await way.role(workplaceId)));
    const suggestionId = await way.approved(person, roleId);
    const { body } = await preview(suggestionId, []);
    const stopped = await way.send('POST', '/proposals', {
      ...{ suggestionId, words: 'Snäll.', consent: consent() },
    });
    const errors = stopped.body.errors as { code: string; message: string }[];
    expect(
      (body.inTheWay as { code: string; text: { en: string } }[]).map(({ code, text }) => [code, text.en]),
    )
      .to.deep.equal(errors.map(({ code, message }) => [code, message]))
      .and.to.deep.include(['person-proposed-elsewhere', 'The person has another open proposal.']);
  });

  it('is refused as the proposal would be', async () => {
    const suggestionId = await way.approved(await way.candidate(), await way.role(workplaceId));
    const elsewhere = principalOf('coach', ['skaraborg'], '0192f000-0000-7000-8000-0000000000c9');
    expect((await preview(suggestionId, [], elsewhere)).status).to.equal(404);
    await way.send('POST', `/suggestions/${suggestionId}/reviews`, { decision: 'hold' });
    const { status, body } = await preview(suggestionId, []);
    expect([status, body.type]).to.deep.equal([409, 'urn:passa:problem:not-approved']);
  });
});

import { expect } from 'chai';
import type { Principal, PrincipalRole } from '../../../api/http/authentication/authenticator.ts';
import { anyRevision, principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

const coachId = '0192f000-0000-7000-8000-0000000000c1';
const otherId = '0192f000-0000-7000-8000-0000000000c2';

describe('A new candidate', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  const as = (...roles: PrincipalRole[]): Principal => ({ ...principalOf('coach'), id: coachId, roles });
  const coachOf = async (id: unknown) => (await api.send('GET', `/candidates/${id}`)).body.coachId;
  const submit = async (reference: string, sender: Principal, fields: object = {}) => {
    const made = await api.send('POST', '/candidates', { as: sender, body: { reference, ...fields } });
    expect(made.status, made.text).to.equal(202);
    return made.body.id;
  };

  it('of a coach is the coach’s, whatever else the coach is and however the sign-in writes ids', async () => {
    expect(await coachOf(await submit('C-1', as('coach')))).to.equal(coachId);
    expect(await coachOf(await submit('C-2', as('coordinator', 'coach')))).to.equal(coachId);
    const loud = { ...as('coach'), id: coachId.toUpperCase() };
    expect(await coachOf(await submit('C-3', loud))).to.equal(coachId);
    const id = '0192f000-0000-7000-8000-0000000000d1';
    const made = await api.send('PUT', `/candidates/${id}`, { as: as('coach'), body: { reference: 'C-4' } });
    expect([made.status, await coachOf(id)]).to.deep.equal([202, coachId]);
  });

  it('is whose the coach says, and nobody’s of one who is no coach or is no one to be named', async () => {
    expect(await coachOf(await submit('C-5', as('coach'), { coachId: otherId }))).to.equal(otherId);
    expect(await coachOf(await submit('C-6', as('coordinator')))).to.equal(undefined);
    expect(await coachOf(await submit('C-7', as('integration')))).to.equal(undefined);
    const odd = { ...as('coach'), id: 'anna@example.org' };
    expect(await coachOf(await submit('C-8', odd))).to.equal(undefined);
  });

  it('can be handed over and let go by the coach, and is not changed by another one', async () => {
    const id = await submit('C-9', as('coach'));
    const edit = (body: object, sender = as('coach')) =>
      api.send('PATCH', `/candidates/${id}`, { as: sender, headers: anyRevision, body });
    const refused = await edit({ coachId: otherId }, { ...as('coach'), id: otherId });
    expect([refused.status, refused.body.type]).to.deep.equal([403, 'urn:passa:problem:not-your-person']);
    expect(await coachOf(id)).to.equal(coachId);
    await edit({ coachId: otherId });
    expect(await coachOf(id)).to.equal(otherId);
    await edit({ coachId: null }, { ...as('coach'), id: otherId });
    expect(await coachOf(id)).to.equal(undefined);
  });
});

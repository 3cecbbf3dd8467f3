import { expect } from 'chai';
import { demoPrincipals } from '../../../demo/demo-principals.ts';
import { signInBrowser } from '../../support/sign-in-browser.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

describe('The routes of how one is told', () => {
  let api: TestApi;
  const mail = { serverUrl: 'smtp://127.0.0.1:1', from: 'a@b.example', publicUrl: 'http://127.0.0.1' };
  before(async () => {
    api = await startTestApi({ config: { mail } });
  });
  after(() => api.stop());

  it('tell the address of the latest sign-in, and by e-mail in Swedish until one chooses otherwise', async () => {
    const { page } = await signInBrowser(api, 'coach');
    const send = async (method: string, body?: object) =>
      (await api.send(method, '/me/notifications', { as: null, headers: page, ...(body && { body }) })).body;
    const first = { byEmail: true, lang: 'sv', address: demoPrincipals.coach.email, isSent: true };
    expect(await send('GET')).to.deep.equal(first);
    expect(await send('PATCH', { byEmail: false })).to.deep.equal({ ...first, byEmail: false });
    expect(await send('PATCH', { lang: 'en' })).to.deep.equal({ ...first, byEmail: false, lang: 'en' });
    expect(await send('PATCH', {})).to.deep.equal({ ...first, byEmail: false, lang: 'en' });
    // to sign in again changes nothing that was chosen
    await signInBrowser(api, 'coach');
    expect(await send('GET')).to.deep.equal({ ...first, byEmail: false, lang: 'en' });
  });

  it('take a choice of one whose address no sign-in has told, and are each one’s own', async () => {
    const one = principalOf('manager', ['goteborg'], '0192f000-0000-7000-8000-0000000000b1');
    const other = principalOf('manager', ['goteborg'], '0192f000-0000-7000-8000-0000000000b2');
    const answer = await api.send('PATCH', '/me/notifications', { as: one, body: { byEmail: false } });
    expect(answer.body).to.deep.equal({ byEmail: false, lang: 'sv', address: null, isSent: true });
    expect((await api.send('GET', '/me/notifications', { as: other })).body).to.include({ byEmail: true });
  });

  it('refuse what is no choice', async () => {
    for (const body of [{ byEmail: 'ja' }, { lang: 'de' }, { address: 'x@y.example' }]) {
      const answer = await api.send('PATCH', '/me/notifications', { as: principalOf('coach'), body });
      expect(answer.status, JSON.stringify(body)).to.equal(422);
    }
  });
});

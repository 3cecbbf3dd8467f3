import { expect } from 'chai';
import { type PrincipalRole, principalRoles } from '../../../api/http/authentication/authenticator.ts';
import { routes } from '../../../api/routes.ts';
import { demoPrincipals } from '../../../demo/demo-principals.ts';
import { signInBrowser } from '../../support/sign-in-browser.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

describe('The route that tells who one is', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
    await api.dataSource.query(`UPDATE nodes SET name = 'Göteborg' WHERE id = 'goteborg'`);
  });
  after(() => api.stop());

  it('tells id, name, roles and nodes by name, of a session with what a page needs to change things', async () => {
    const { page } = await signInBrowser(api, 'coach');
    const { body } = await api.send('GET', '/me', { as: null, headers: page });
    expect(body).to.deep.include({
      id: demoPrincipals.coach.id,
      name: demoPrincipals.coach.name,
      roles: ['coach'],
      nodes: [{ id: 'goteborg', name: 'Göteborg' }],
      csrfToken: page['x-csrf-token'],
    });
    expect(Date.parse(String(body.validUntil))).to.be.above(Date.now());
  });

  it('tells a program that it needs no CSRF token, and no name where there is none', async () => {
    const { body } = await api.send('GET', '/me', { as: principalOf('integration', '*') });
    expect(body).to.deep.include({ name: null, csrfToken: null });
    expect(body.nodes).to.deep.equal([
      { id: 'fyrbodal', name: 'fyrbodal' },
      { id: 'goteborg', name: 'Göteborg' },
    ]);
    const named = await api.send('GET', '/me', { as: { ...principalOf('coach'), name: 'Åsa' } });
    expect(named.body.name).to.equal('Åsa');
  });

  it('tells what one may, which is what is not forbidden', async () => {
    const mayOf = async (...roles: PrincipalRole[]) =>
      (await api.send('GET', '/me', { as: { ...principalOf('coach'), roles } })).body.may as string[];
    // there is no identity provider
    const absent = ['beginSignIn', 'finishSignIn', 'signOutAtProvider', 'endSessionsByProvider'];
    const here = routes.filter(({ operationId }) => !absent.includes(operationId));
    for (const role of principalRoles) {
      const mine = here.filter(({ roles }) => roles === 'public' || roles.includes(role));
      expect(await mayOf(role), role).to.have.members(mine.map(({ operationId }) => operationId));
    }
    expect(await mayOf('manager'))
      .to.include('submitRole')
      .and.not.include('reviewSuggestion');
    expect(await mayOf('manager', 'coach')).to.include.members(['submitRole', 'reviewSuggestion']);
  });
});

describe('What one may, without the demonstration', () => {
  it('has no sign-in to the demonstration', async () => {
    const api = await startTestApi({ hasDemo: false });
    try {
      expect((await api.send('GET', '/me')).body.may)
        .to.be.an('array')
        .that.does.not.include('signInDemo');
    } finally {
      await api.stop();
    }
  });
});

import { expect } from 'chai';
import { scopeOf } from '../../../../api/http/authentication/scope-of.ts';
import { anyRevision, principalOf, startTestApi, type TestApi } from '../../../support/start-test-api.ts';

describe('The scope of a manager whose sign-in writes ids in upper case', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  for (const { path, body } of [
    { path: '/workplaces', body: { name: 'Köket' } },
    { path: '/roles', body: { title: 'Kock' } },
  ]) {
    it(`reaches what the manager has submitted to ${path}`, async () => {
      const as = principalOf('manager', ['goteborg'], '0192F000-0000-7000-8000-0000000000AB');
      const made = await api.send('POST', path, { as, body });
      expect(made.status, made.text).to.be.oneOf([201, 202]);

      expect((await api.send('GET', `${path}/${made.body.id}`, { as })).status).to.equal(200);
      expect(
        (await api.send('PATCH', `${path}/${made.body.id}`, { as, headers: anyRevision, body })).status,
      ).to.be.below(300);
    });
  }
});

describe('The scope of a data-protection officer', () => {
  const managerId = '0192f000-0000-7000-8000-0000000000ab';

  it('adds nothing to what a manager reaches who is the officer too', () => {
    const both = { id: managerId, roles: ['manager', 'officer'], nodes: ['goteborg'] } as const;
    expect(scopeOf(both)).to.deep.equal({ nodes: ['goteborg'], managerId, writerId: null });
  });
});

import { expect } from 'chai';
import type { Principal, PrincipalRole } from '../../api/http/authentication/authenticator.ts';
import { routes } from '../../api/routes.ts';
import { type SignedInBrowser, signInBrowser } from '../support/sign-in-browser.ts';
import { anyRevision, principalOf, startTestApi, type TestApi } from '../support/start-test-api.ts';
import { Way } from '../support/way.ts';
import { accessMatrix } from './access-matrix.ts';
import { bodyFor } from './bodies.ts';

/** The roles of the matrix; none where it has none. */
function entryOf(operationId: string): readonly PrincipalRole[] {
  const entry = accessMatrix[operationId] ?? [];
  return entry === 'public' ? [] : entry;
}

const elsewhere = principalOf('admin', ['fyrbodal']);

describe('Access', () => {
  let api: TestApi;
  let browser: SignedInBrowser;
  const ids: Record<string, string> = {
    me: 'a'.repeat(64),
    principals: principalOf('coach').id,
    sessions: 'a'.repeat(64),
  };
  before(async () => {
    api = await startTestApi();
    browser = await signInBrowser(api, 'coordinator');
    const submit = async (path: string, body: object): Promise<string> =>
      String((await api.send('POST', path, { body })).body.id);
    ids.workplaces = await submit('/workplaces', {
      name: 'Hemligt hus',
      reference: 'secret-w',
      managerId: principalOf('manager').id,
    });
    ids.candidates = await submit('/candidates', {
      reference: 'secret-c',
      coachId: principalOf('coach').id,
      wishes: 'laga mat',
      needs: [{ support: 'quiet-place', strength: 'needed' }],
    });
    ids.roles = await submit('/roles', { title: 'Hemlig roll', workplaceId: ids.workplaces });
    // one of whom nothing else is asked: nobody reads a suggestion of theirs any more
    ids.objecting = await submit('/candidates', { reference: 'secret-o', coachId: principalOf('coach').id });
    ids.objections = await submit(`/candidates/${ids.objecting}/objections`, { madeOn: '2026-01-02' });
    ids['match-lists'] = await submit('/match-lists', { nodeId: 'goteborg', for: 'candidates' });
    ids.nodes = 'goteborg';
    ids.reports = String((await api.send('POST', '/nodes/goteborg/doors')).body.id);
    const way = new Way(api, principalOf('coach'));
    ids.suggestions = await way.approved(ids.candidates, ids.roles);
    ids.proposals = await way.proposed(ids.suggestions);
    const other = await way.proposed(await way.approved(await way.candidate(), ids.roles));
    await way.answer(other, { answer: 'welcome', reason: 'other' }, principalOf('manager'));
    ids.placements = await way.planned(other);
  });
  after(() => api.stop());

  const addressOf = (path: string, operationId: string): string =>
    path
      .replace('{id}', ids[path.includes('/objections') ? 'objecting' : (path.split('/')[1] ?? '')] ?? '')
      .replace('{objectionId}', ids.objections ?? '')
      .replace('{roleId}', ids.roles ?? '')
      .replace('{list}', 'tasks') + (operationId === 'compareSuggestions' ? `?with=${ids.suggestions}` : '');

  for (const { operationId, method, path, roles } of routes) {
    if (roles === 'public') {
      continue;
    }
    const request = () => {
      const body = bodyFor(operationId, ids);
      return body === undefined ? {} : { body };
    };

    it(`to ${operationId} needs a token that is valid and has not expired`, async () => {
      const address = addressOf(path, operationId);
      const nobody = await api.send(method.toUpperCase(), address, { ...request(), as: null });
      expect([nobody.status, nobody.headers.get('www-authenticate')]).to.deep.equal([
        401,
        'Bearer realm="passa"',
      ]);
      const { token } = await api.authenticator.issue(
        principalOf('admin', '*'),
        new Date(Date.now() - 1_000),
      );
      const expired = await api.send(method.toUpperCase(), address, {
        ...request(),
        as: null,
        headers: { authorization: `Bearer ${token}` },
      });
      expect([expired.status, expired.body.type]).to.deep.equal([401, 'urn:passa:problem:token-expired']);
      const forged = await api.send(method.toUpperCase(), address, {
        ...request(),
        as: null,
        headers: { authorization: `Bearer ${token.slice(0, -4)}AAAA` },
      });
      expect([forged.status, forged.body.type]).to.deep.equal([401, 'urn:passa:problem:unauthenticated']);
    });

    it(`to ${operationId} by session needs its CSRF token where something may change`, async () => {
      const address = addressOf(path, operationId);
      const answer = await api.send(
        operationId.startsWith('follow') ? 'HEAD' : method.toUpperCase(),
        address,
        {
          ...request(),
          as: null,
          headers: browser.cookie,
        },
      );
      expect(answer.body.type === 'urn:passa:problem:csrf-token-wrong', answer.text).to.equal(
        method !== 'get',
      );
    });

    if (entryOf(operationId).includes('manager')) {
      it(`to ${operationId} tells a manager nothing of a person`, async () => {
        const answer = await api.send(method.toUpperCase(), addressOf(path, operationId), {
          ...request(),
          as: principalOf('manager'),
          headers: ['put', 'patch', 'delete'].includes(method) ? { 'if-match': '"999"' } : {},
        });
        // how far one is told each field is told to everybody
        const body = JSON.stringify({ ...answer.body, sees: undefined });
        const told = `${body}${[...answer.headers.values()].join()}`;
        for (const secret of [ids.candidates, ids.suggestions, 'secret-c']) {
          expect(told).to.not.include(secret);
        }
        expect(told).to.not.match(
          /"(total|forCandidate|forWorkplace|coverage|rank|matchedAt|onList|enter|listed|nearMisses|toReview|approved|held|declined|candidateId)":(?!null)/,
        );
      });
    }
  }

  it('is written down for each route, and for none that is not there', () => {
    expect(Object.keys(accessMatrix)).to.have.members(routes.map(({ operationId }) => operationId));
    const open = routes.filter(({ roles }) => roles === 'public').map(({ operationId }) => operationId);
    expect(open).to.have.members(Object.keys(accessMatrix).filter((name) => accessMatrix[name] === 'public'));
    for (const { operationId, roles } of routes) {
      expect(entryOf(operationId), operationId).to.have.members(roles === 'public' ? [] : [...roles]);
    }
  });

  it('does not let the ids of another node into a match list', async () => {
    const answer = await api.send('POST', '/match-lists', {
      as: elsewhere,
      body: { for: 'candidates', ids: [ids.candidates] },
    });
    expect(answer.status).to.equal(422);
    expect(answer.body.errors).to.have.nested.property('[0].pointer', '/ids/0');
  });

  it('of a manager ends at the own workplaces and their roles', async () => {
    const managerId = '0192f000-0000-7000-8000-0000000000bb';
    const made = await api.send('POST', '/workplaces', { body: { name: 'Eget', managerId } });
    const role = await api.send('POST', '/roles', { body: { title: 'Egen', workplaceId: made.body.id } });
    const unmanaged = await api.send('POST', '/workplaces', { body: { name: 'Ingens' } });
    const unmanagedRole = await api.send('POST', '/roles', {
      body: { title: 'Ingens', workplaceId: unmanaged.body.id },
    });
    const own = principalOf('manager', ['goteborg'], managerId);
    const other = principalOf('manager', ['goteborg'], '0192f000-0000-7000-8000-0000000000cc');
    for (const path of [
      `/workplaces/${made.body.id}`,
      `/roles/${role.body.id}`,
      `/roles/${role.body.id}/reach`,
    ]) {
      expect((await api.send('GET', path, { as: own })).status, path).to.equal(200);
      expect((await api.send('GET', path, { as: other })).status, path).to.equal(404);
    }
    for (const path of [
      `/workplaces/${unmanaged.body.id}`,
      `/roles/${unmanagedRole.body.id}`,
      `/roles/${unmanagedRole.body.id}/reach`,
    ]) {
      expect((await api.send('GET', path, { as: own })).status, path).to.equal(404);
    }
    const edit = (path: string, body: object, as: Principal) =>
      api.send('PATCH', path, { headers: anyRevision, body, as });
    const title = { title: 'Ny' };
    expect((await edit(`/roles/${role.body.id}`, title, own)).status).to.equal(202);
    expect((await edit(`/roles/${role.body.id}`, title, other)).status).to.equal(404);
    expect((await edit(`/roles/${unmanagedRole.body.id}`, title, own)).status).to.equal(404);
    expect((await edit(`/workplaces/${unmanaged.body.id}`, { managerId }, own)).status).to.equal(404);
    for (const workplaceId of [made.body.id, unmanaged.body.id]) {
      const intruding = await api.send('POST', '/roles', { as: other, body: { workplaceId } });
      expect([intruding.status, intruding.body.errors]).to.have.nested.property('1[0].code', 'not-in-node');
    }
    const list = await api.send('GET', '/workplaces', { as: own });
    expect(list.text).to.include('Eget').and.not.include('Hemligt').and.not.include('Ingens');
    const roles = await api.send('GET', '/roles', { as: own });
    expect((roles.body.items as object[]).length).to.equal(1);
  });

  it('of a manager is to the workplaces that the manager makes, and to no one else', async () => {
    const as = principalOf('manager', ['goteborg'], '0192f000-0000-7000-8000-0000000000dd');
    const made = await api.send('POST', '/workplaces', { as, body: { name: 'Nytt' } });
    expect(made.status, made.text).to.equal(201);
    const path = `/workplaces/${made.body.id}`;
    const read = await api.send('GET', path, { as });
    expect([read.status, read.body.managerId]).to.deep.equal([200, as.id]);
    // what is left open of who manages it stays with the manager
    expect(
      (await api.send('PUT', path, { as, headers: anyRevision, body: { name: 'Nytt namn' } })).body,
    ).to.include({
      revision: 2,
    });
    expect(
      (await api.send('PATCH', path, { as, headers: anyRevision, body: { managerId: null } })).body,
    ).to.include({
      revision: 2,
    });
    const managerId = principalOf('manager').id;
    for (const [method, address, headers] of [
      ['POST', '/workplaces', {}],
      ['PUT', path, anyRevision],
    ] as const) {
      const given = await api.send(method, address, { as, headers, body: { name: 'Bort', managerId } });
      expect([given.status, given.body.errors]).to.have.nested.property('1[0].code', 'not-yours');
    }
    expect((await api.send('GET', path, { as: principalOf('manager') })).status).to.equal(404);
    const odd = principalOf('manager', ['goteborg'], 'not-a-uuid');
    expect((await api.send('POST', '/workplaces', { as: odd, body: { name: 'X' } })).status).to.equal(422);
  });

  it('of a manager is to own roles that have no workplace yet', async () => {
    const as = principalOf('manager', ['goteborg'], '0192f000-0000-7000-8000-0000000000ee');
    const other = principalOf('manager', ['goteborg'], '0192f000-0000-7000-8000-0000000000ff');
    const made = await api.send('POST', '/roles', {
      as,
      body: { title: 'Fikavärd', description: 'Koka kaffe och duka' },
    });
    expect(made.status, made.text).to.equal(202);
    const path = `/roles/${made.body.id}`;
    for (const address of [path, `${path}/reach`]) {
      expect((await api.send('GET', address, { as })).status).to.equal(200);
      expect((await api.send('GET', address, { as: other })).status).to.equal(404);
    }
    const edited = await api.send('PATCH', path, { as, headers: anyRevision, body: { places: 2 } });
    expect(edited.status, edited.text).to.equal(202);
    expect(
      (await api.send('PATCH', path, { as: other, headers: anyRevision, body: { places: 3 } })).status,
    ).to.equal(404);

    const workplace = await api.send('POST', '/workplaces', { as, body: { name: 'Fiket' } });
    const workplaceId = workplace.body.id;
    expect(
      (await api.send('PATCH', path, { as, headers: anyRevision, body: { workplaceId } })).status,
    ).to.equal(202);
    const detached = await api.send('PATCH', path, { as, headers: anyRevision, body: { workplaceId: null } });
    expect([detached.status, detached.body.errors]).to.have.nested.property('1[0].code', 'not-yours');
    // by its workplace from now on, whoever submitted it
    await api.send('PATCH', `/workplaces/${workplaceId}`, {
      headers: anyRevision,
      body: { managerId: other.id },
    });
    expect((await api.send('GET', path, { as })).status).to.equal(404);
    expect((await api.send('GET', path, { as: other })).status).to.equal(200);
    expect((await api.send('DELETE', path, { as: other })).status).to.equal(204);
    const [row] = await api.dataSource.query('SELECT submitted_by FROM roles WHERE id = $1', [made.body.id]);
    expect(row).to.deep.equal({ submitted_by: null });
  });

  it('is given to the users of the demonstration, where there is one', async () => {
    const signedIn = await api.send('POST', '/demo/sign-in', { as: null, body: { user: 'coach' } });
    expect(signedIn.status).to.equal(200);
    const headers = { authorization: `Bearer ${signedIn.body.token}` };
    expect((await api.send('GET', '/candidates', { as: null, headers })).status).to.equal(200);
    expect(
      (await api.send('POST', '/suggestions/x/reviews', { as: null, headers, body: {} })).status,
    ).to.equal(400);
  });
});

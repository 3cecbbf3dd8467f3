import { expect } from 'chai';
import {
  type Principal,
  type PrincipalRole,
  principalRoles,
} from '../../api/http/authentication/authenticator.ts';
import { routes } from '../../api/routes.ts';
import type { Adjustment } from '../../matching/model/adjustment.ts';
import type { NearMiss } from '../../matching/model/pair-score.ts';
import { insertSuggestion } from '../support/insert-suggestion.ts';
import { type SignedInBrowser, signInBrowser } from '../support/sign-in-browser.ts';
import { anyRevision, principalOf, startTestApi, type TestApi } from '../support/start-test-api.ts';
import { accessMatrix } from './access-matrix.ts';

/** A body that each route with a body takes, so that nothing but access can be refused. */
const bodies: Readonly<Record<string, object>> = {
  submitCandidate: { reference: 'new' },
  replaceCandidate: { reference: 'other' },
  submitRole: { title: 'new' },
  replaceRole: { title: 'other' },
  submitWorkplace: { name: 'new' },
  replaceWorkplace: { name: 'other' },
  amendCandidate: { wishes: 'x' },
  amendRole: { title: 'x' },
  amendWorkplace: { name: 'x' },
  reviewSuggestion: { decision: 'approve' },
  requestMatchList: { for: 'roles' },
  requestPolicyEffects: {},
  signInDemo: { user: 'coach' },
};

/** The roles of the matrix; none where it has none. */
function entryOf(operationId: string): readonly PrincipalRole[] {
  const entry = accessMatrix[operationId] ?? [];
  return entry === 'public' ? [] : entry;
}

const elsewhere = principalOf('admin', ['fyrbodal']);

describe('Access', () => {
  let api: TestApi;
  let browser: SignedInBrowser;
  const ids: Record<string, string> = {};
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
      wishes: 'laga mat',
      needs: [{ support: 'quiet-place', strength: 'needed' }],
    });
    ids.roles = await submit('/roles', { title: 'Hemlig roll', workplaceId: ids.workplaces });
    ids['match-lists'] = await submit('/match-lists', { nodeId: 'goteborg', for: 'candidates' });
    ids.nodes = 'goteborg';
    ids.reports = String((await api.send('POST', '/nodes/goteborg/doors')).body.id);
    ids.suggestions = await insertSuggestion(api.dataSource, ids.candidates, ids.roles);
  });
  after(() => api.stop());

  const addressOf = (path: string, operationId: string): string =>
    path.replace('{id}', ids[path.split('/')[1] ?? ''] ?? '').replace('{list}', 'tasks') +
    (operationId === 'compareSuggestions' ? `?with=${ids.suggestions}` : '');

  for (const { operationId, method, path, roles } of routes) {
    if (roles === 'public') {
      continue;
    }
    const body = bodies[operationId];
    const request = body === undefined ? {} : { body };

    it(`to ${operationId} needs a token that is valid and has not expired`, async () => {
      const address = addressOf(path, operationId);
      const nobody = await api.send(method.toUpperCase(), address, { ...request, as: null });
      expect([nobody.status, nobody.headers.get('www-authenticate')]).to.deep.equal([
        401,
        'Bearer realm="passa"',
      ]);
      const { token } = await api.authenticator.issue(
        principalOf('admin', '*'),
        new Date(Date.now() - 1_000),
      );
      const expired = await api.send(method.toUpperCase(), address, {
        ...request,
        as: null,
        headers: { authorization: `Bearer ${token}` },
      });
      expect([expired.status, expired.body.type]).to.deep.equal([401, 'urn:passa:problem:token-expired']);
      const forged = await api.send(method.toUpperCase(), address, {
        ...request,
        as: null,
        headers: { authorization: `Bearer ${token.slice(0, -4)}AAAA` },
      });
      expect([forged.status, forged.body.type]).to.deep.equal([401, 'urn:passa:problem:unauthenticated']);
    });

    it(`to ${operationId} is for its roles alone`, async () => {
      for (const role of principalRoles.filter((one) => !entryOf(operationId).includes(one))) {
        const answer = await api.send(method.toUpperCase(), addressOf(path, operationId), {
          ...request,
          as: principalOf(role),
        });
        expect([answer.status, answer.body.type], role).to.deep.equal([403, 'urn:passa:problem:forbidden']);
      }
    });

    it(`to ${operationId} is given to each of its roles`, async () => {
      for (const role of principalRoles.filter((one) => entryOf(operationId).includes(one))) {
        const answer = await api.send(
          // of a stream its beginning
          operationId.startsWith('follow') ? 'HEAD' : method.toUpperCase(),
          addressOf(path, operationId),
          {
            ...request,
            as: principalOf(role),
            // what is there has to stay there
            headers: ['put', 'patch', 'delete'].includes(method) ? { 'if-match': '"999"' } : {},
          },
        );
        expect(answer.status, `${role}: ${answer.text}`).to.not.be.oneOf([401, 403, 404]);
      }
    });

    it(`to ${operationId} by session needs its CSRF token where something may change`, async () => {
      const address = addressOf(path, operationId);
      const answer = await api.send(
        operationId.startsWith('follow') ? 'HEAD' : method.toUpperCase(),
        address,
        {
          ...request,
          as: null,
          headers: browser.cookie,
        },
      );
      expect(answer.body.type === 'urn:passa:problem:csrf-token-wrong', answer.text).to.equal(
        method !== 'get',
      );
    });

    it(`to ${operationId} tells another node nothing`, async () => {
      const answer = await api.send(method.toUpperCase(), addressOf(path, operationId), {
        ...request,
        as: elsewhere,
      });
      if (path.includes('{id}')) {
        expect(answer.status, answer.text).to.equal(404);
      }
      for (const secret of ['emlig', 'secret', ids.candidates, ids.roles, ids.workplaces]) {
        expect(
          answer.text.replace(answer.body.instance === undefined ? '' : String(answer.body.instance), ''),
        ).to.not.include(secret);
      }
    });
  }

  it('is written down for each route, and for none that is not there', () => {
    expect(Object.keys(accessMatrix)).to.have.members(routes.map(({ operationId }) => operationId));
    const open = routes.filter(({ roles }) => roles === 'public').map(({ operationId }) => operationId);
    expect(open).to.have.members(Object.keys(accessMatrix).filter((name) => accessMatrix[name] === 'public'));
  });

  it('by another node changed nothing', async () => {
    const read = await api.send('GET', `/candidates/${ids.candidates}`);
    expect([read.status, read.body.revision]).to.deep.equal([200, 1]);
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
    const suggestion = await insertSuggestion(
      api.dataSource,
      String(ids.candidates),
      String(unmanagedRole.body.id),
    );
    for (const path of [
      `/workplaces/${made.body.id}`,
      `/roles/${role.body.id}`,
      `/roles/${role.body.id}/suggestions`,
    ]) {
      expect((await api.send('GET', path, { as: own })).status, path).to.equal(200);
      expect((await api.send('GET', path, { as: other })).status, path).to.equal(404);
    }
    for (const path of [
      `/workplaces/${unmanaged.body.id}`,
      `/roles/${unmanagedRole.body.id}`,
      `/roles/${unmanagedRole.body.id}/suggestions`,
      `/roles/${unmanagedRole.body.id}/doors`,
      `/suggestions/${suggestion}`,
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
    for (const address of [path, `${path}/suggestions`]) {
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

  it('shows a manager suggestions without who it is and what the person needs', async () => {
    const as = principalOf('manager');
    const page = await api.send('GET', `/roles/${ids.roles}/suggestions`, { as });
    const one = await api.send('GET', `/suggestions/${ids.suggestions}`, { as });
    expect([page.status, one.status]).to.deep.equal([200, 200]);
    expect(page.body.items).to.have.length(1);
    for (const { text } of [page, one]) {
      for (const secret of [
        ids.candidates,
        'secret-c',
        'laga mat',
        'needed-supports',
        'quiet-place',
        'wishes',
      ]) {
        expect(text).to.not.include(secret);
      }
    }
    expect((await api.send('GET', `/suggestions/${ids.suggestions}`)).text)
      .to.include('secret-c')
      .and.include('quiet-place');
  });

  it('shows a manager only the near misses that a change of hours would open', async () => {
    const role = await api.send('POST', '/roles', {
      body: {
        title: 'Nära',
        workplaceId: ids.workplaces,
        hoursPerWeek: { min: 20, max: 30 },
        conditions: [{ condition: 'loud-noise', presence: 'avoidable' }],
        languages: { sv: 'B1' },
        supports: [],
      },
    });
    const near: readonly (readonly [candidate: object, adjustment: Adjustment])[] = [
      [
        { avoids: [{ condition: 'loud-noise', strength: 'never' }] },
        { kind: 'avoid-condition', condition: 'loud-noise' },
      ],
      [
        { availability: { hoursPerWeek: { min: 10, max: 15 } } },
        { kind: 'widen-hours', hoursPerWeek: 15, byHours: 5 },
      ],
      [{ languages: { sv: 'A2' } }, { kind: 'offer-support', support: 'easy-swedish' }],
      [
        { needs: [{ support: 'quiet-place', strength: 'needed' }] },
        { kind: 'offer-support', support: 'quiet-place' },
      ],
      [
        { availability: { hoursPerWeek: { min: 32, max: 40 } } },
        { kind: 'widen-hours', hoursPerWeek: 32, byHours: 2 },
      ],
    ];
    for (const [index, [profile]] of near.entries()) {
      const body = { reference: `near-${index}`, ...profile };
      const candidate = await api.send('POST', '/candidates', { body });
      await insertSuggestion(api.dataSource, String(candidate.body.id), String(role.body.id), {
        kind: 'near-miss',
        total: 0.9 - index / 10,
      });
    }
    const read = async (as = principalOf('coordinator')) => {
      const page = await api.send('GET', `/roles/${role.body.id}/suggestions`, { as });
      const nearMisses = page.body.nearMisses as { rank: number; nearMiss: NearMiss }[];
      return nearMisses.map(({ rank, nearMiss }) => [rank, nearMiss.adjustment]);
    };
    const adjustments = near.map(([, adjustment]) => adjustment);
    expect(await read(principalOf('manager'))).to.deep.equal([
      [1, adjustments[1]],
      [2, adjustments[4]],
    ]);
    expect(await read()).to.deep.equal(adjustments.map((adjustment, index) => [index + 1, adjustment]));
  });

  it('leaves out for a manager what has come to fail for a reason that is not theirs to know', async () => {
    const role = await api.send('POST', '/roles', {
      body: { title: 'Bullrigt', workplaceId: ids.workplaces, supports: [] },
    });
    for (const [reference, needs] of [
      ['fits', []],
      ['does-not', [{ support: 'quiet-place', strength: 'needed' }]],
    ] as const) {
      const candidate = await api.send('POST', '/candidates', { body: { reference, needs } });
      await insertSuggestion(api.dataSource, String(candidate.body.id), String(role.body.id));
    }
    const kindsFor = async (as: Principal) => {
      const page = await api.send('GET', `/roles/${role.body.id}/suggestions`, { as });
      return (page.body.items as { kind: string }[]).map(({ kind }) => kind).sort();
    };
    expect(await kindsFor(principalOf('coordinator'))).to.deep.equal(['match', 'near-miss']);
    expect(await kindsFor(principalOf('manager'))).to.deep.equal(['match']);
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

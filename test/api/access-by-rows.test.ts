import { expect } from 'chai';
import { principalRoles } from '../../api/http/authentication/authenticator.ts';
import { routes } from '../../api/routes.ts';
import { principalOf, startTestApi, type TestApi } from '../support/start-test-api.ts';
import { manager, Way } from '../support/way.ts';

const officer = principalOf('officer', ['goteborg'], '0192f000-0000-7000-8000-0000000000f3');
const strangers = [
  ...principalRoles.map((role) => principalOf(role, ['fyrbodal'], '0192f000-0000-7000-8000-0000000000f1')),
  principalOf('manager', ['goteborg'], '0192f000-0000-7000-8000-0000000000f2'),
  officer,
];

/** Of a person, an officer of the node reads who has read them, and no more. */
const seenByOfficer = ['listReaders'];

describe('Access by rows alone, with every check of the application passed', () => {
  let api: TestApi;
  const ids: Record<string, string> = {};
  before(async () => {
    api = await startTestApi({
      // whoever asks is served as everybody everywhere
      authorise: (_route, principal) =>
        strangers.some(({ id }) => id === principal.id)
          ? { ...principal, roles: principalRoles, nodes: '*' }
          : principal,
    });
    const way = new Way(api);
    ids.workplaces = await way.workplace({ name: 'Hemligt hus' });
    ids.roles = await way.role(ids.workplaces, { title: 'Hemlig roll', places: 3 });
    ids.candidates = await way.candidate({ name: 'Hemlig Person' });
    ids.suggestions = await way.approved(ids.candidates, ids.roles);
    ids.proposals = await way.proposed(ids.suggestions);
    ids.placements = await way.planned(await way.welcomed(ids.roles));
    const list = await api.send('POST', '/match-lists', { body: { nodeId: 'goteborg', for: 'roles' } });
    ids['match-lists'] = String(list.body.id);
    ids.reports = String((await api.send('POST', '/nodes/goteborg/doors')).body.id);
  });
  after(() => api.stop());

  for (const { operationId, method, path, roles } of routes) {
    if (roles === 'public' || method !== 'get' || operationId.startsWith('follow') || !isOfRows(path)) {
      continue;
    }
    it(`lets no foreign row through to ${operationId}`, async () => {
      for (const as of strangers) {
        if (seenByOfficer.includes(operationId) && as.id === officer.id) {
          continue;
        }
        const address = path
          .replace('{id}', ids[path.split('/')[1] ?? ''] ?? '')
          .replace('{roleId}', ids.roles ?? '');
        const query =
          { search: '?q=hemlig', compareSuggestions: `?with=${ids.suggestions}` }[operationId] ?? '';
        const answer = await api.send('GET', address + query, { as });
        const who = `${as.roles[0]} of ${as.nodes}: ${answer.text}`;
        if (path.includes('{id}')) {
          expect(answer.status, who).to.be.oneOf([404, 422]);
        }
        const told = answer.text.replace(String(answer.body.instance ?? ''), '');
        for (const secret of ['emlig', 'secret', ...Object.values(ids)]) {
          expect(told, who).to.not.include(secret);
        }
      }
    });
  }

  it('lets the own rows through', async () => {
    for (const kind of ['candidates', 'roles', 'workplaces', 'suggestions', 'proposals', 'placements']) {
      expect((await api.send('GET', `/${kind}/${ids[kind]}`)).status, kind).to.equal(200);
    }
    expect((await api.send('GET', `/workplaces/${ids.workplaces}`, { as: manager })).status).to.equal(200);
    expect((await api.send('GET', `/candidates/${ids.candidates}`, { as: manager })).status).to.equal(404);
  });
});

/** Whether what is at the path is of rows that a node has, and not of the node itself. */
function isOfRows(path: string): boolean {
  return /^\/(candidates|roles|workplaces|suggestions|reviews|proposals|placements|match-lists|reports|search|work-list)\b/.test(
    path,
  );
}

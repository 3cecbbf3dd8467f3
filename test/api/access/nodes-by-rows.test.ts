import { expect } from 'chai';
import { principalRoles } from '../../../api/http/authentication/authenticator.ts';
import { routes } from '../../../api/routes.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { day, Way } from '../../support/way.ts';
import { isOfRows } from './of-rows.ts';

/** Somebody of another node in each role, and a manager of the node without a workplace. */
const strangers = [
  ...principalRoles.map((role) => principalOf(role, ['fyrbodal'], '0192f000-0000-7000-8000-0000000000f1')),
  principalOf('manager', ['goteborg'], '0192f000-0000-7000-8000-0000000000f2'),
];

/** What tells of a node, and of rows in numbers; where one is named, what is told of it is what is told of one that has nothing. */
const ofNodes: Readonly<Record<string, string>> = {
  listNodes: '/nodes',
  readNodeStatistics: '/nodes/{node}/statistics',
  readNodeOverview: '/nodes/{node}/overview',
  readNodeWay: '/nodes/{node}/way',
  readNodeCapacity: '/nodes/{node}/capacity',
  countWays: '/way-counts?nodeId={node}',
  listAudit: '/audit',
  readAuditCheck: '/audit/check',
};

/** What is read of no node's rows, and why. */
const ofNobody: Readonly<Record<string, string>> = {
  readMe: 'who asks',
  readNotifications: 'who asks',
  listSessions: 'who asks',
  listSessionsOfOthers:
    'who is signed in is looked up before it is known who asks, by the nodes that the application names',
  listPolicies:
    'weights, thresholds and why: of a node’s, too, since a pair of two nodes is told by them to both',
  readPolicy: 'as the list of them',
  readImportTemplate: 'an empty file',
  readVocabulary: 'words that all share',
  searchVocabulary: 'words that all share',
  listTowns: 'the map',
};

describe('Access by rows alone, to what is told of a node', () => {
  let api: TestApi;
  const ids: string[] = [];
  before(async () => {
    api = await startTestApi({
      // whoever asks is served as everybody everywhere
      authorise: (_route, principal) =>
        strangers.some(({ id }) => id === principal.id)
          ? { ...principal, roles: principalRoles, nodes: '*' }
          : principal,
    });
    await api.dataSource.query(`INSERT INTO nodes (id, name) VALUES ('tom', 'tom')`);
    const way = new Way(api);
    const workplace = await way.workplace({ name: 'Hemligt hus', location: { lat: 57.71, lon: 11.98 } });
    const role = await way.role(workplace, { title: 'Hemlig roll', places: 3 });
    const groups = { sex: 'woman', birthYear: 1981, groups: ['Hemlig grupp'] };
    for (let person = 0; person < 6; person += 1) {
      ids.push(await way.candidate({ ...groups, travel: { from: { lat: 57.7, lon: 11.97 } } }));
    }
    const [first = ''] = ids;
    await way.approved(first, role);
    const placement = await way.planned(await way.welcomed(role));
    await way.send('POST', `/placements/${placement}/steps`, { step: 'start', on: day(0) });
    ids.push(workplace, role, placement);
  });
  after(() => api.stop());

  const addressOf = (path: string, node: string): string => path.replace('{node}', node);

  for (const [operationId, path] of Object.entries(ofNodes)) {
    it(`tells nothing of a foreign row by ${operationId}`, async () => {
      const own = await api.send('GET', addressOf(path, 'goteborg'), { as: principalOf('admin') });
      for (const as of strangers) {
        const who = `${as.roles[0]} of ${as.nodes}`;
        const answer = await api.send('GET', addressOf(path, 'goteborg'), { as });
        for (const secret of ['emlig', 'secret', ...ids]) {
          expect(answer.text, who).to.not.include(secret);
        }
        if (path.includes('{node}')) {
          const nothing = await api.send('GET', addressOf(path, 'tom'), { as });
          expect(answer.text.replaceAll('goteborg', 'tom'), who).to.equal(nothing.text);
          // where it is told to those of the node, there is something to tell
          expect(own.text.replaceAll('goteborg', 'tom'), 'of the node').to.not.equal(nothing.text);
        }
      }
    });
  }

  it('is looked at of every route that reads', () => {
    const reading = routes.filter(({ method, roles: whose }) => method === 'get' && whose !== 'public');
    const rest = reading.filter(
      ({ operationId, path }) => !isOfRows(path) && !operationId.startsWith('follow'),
    );
    expect(rest.map(({ operationId }) => operationId)).to.have.members([
      ...Object.keys(ofNodes),
      ...Object.keys(ofNobody),
    ]);
  });
});

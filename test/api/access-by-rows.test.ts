import { expect } from 'chai';
import { type Principal, principalRoles } from '../../api/http/authentication/authenticator.ts';
import { routes } from '../../api/routes.ts';
import { defaultPolicy } from '../../matching/policy/default-policy.ts';
import { changedRows, readRows } from '../support/rows-of-database.ts';
import {
  anyRevision,
  principalOf,
  startTestApi,
  type TestAnswer,
  type TestApi,
} from '../support/start-test-api.ts';
import { manager, Way } from '../support/way.ts';
import { bodyFor } from './bodies.ts';

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
    ids.objecting = await way.candidate({ name: 'Hemlig Person' });
    const objection = await way.send('POST', `/candidates/${ids.objecting}/objections`, {
      madeOn: '2026-01-02',
    });
    ids.objections = String(objection.body.id);
    const list = await api.send('POST', '/match-lists', { body: { nodeId: 'goteborg', for: 'roles' } });
    ids['match-lists'] = String(list.body.id);
    ids.reports = String((await api.send('POST', '/nodes/goteborg/doors')).body.id);
  });
  after(() => api.stop());

  const addressOf = (path: string): string =>
    path
      .replace('{id}', ids[path.includes('/objections') ? 'objecting' : (path.split('/')[1] ?? '')] ?? '')
      .replace('{objectionId}', ids.objections ?? '')
      .replace('{roleId}', ids.roles ?? '')
      .replace('{version}', '1');
  const expectNothingTold = (answer: TestAnswer, as: Principal): void => {
    const who = `${as.roles[0]} of ${as.nodes}: ${answer.text}`;
    const told = answer.text.replace(String(answer.body.instance ?? ''), '');
    for (const secret of ['emlig', 'secret', ...Object.values(ids)]) {
      expect(told, who).to.not.include(secret);
    }
  };

  for (const { operationId, method, path, roles } of routes) {
    if (roles === 'public' || method !== 'get' || operationId.startsWith('follow') || !isOfRows(path)) {
      continue;
    }
    it(`lets no foreign row through to ${operationId}`, async () => {
      for (const as of strangers) {
        if (seenByOfficer.includes(operationId) && as.id === officer.id) {
          continue;
        }
        const query =
          { search: '?q=hemlig', compareSuggestions: `?with=${ids.suggestions}` }[operationId] ?? '';
        const answer = await api.send('GET', addressOf(path) + query, { as });
        if (path.includes('{id}')) {
          expect(answer.status, `${as.roles[0]} of ${as.nodes}: ${answer.text}`).to.be.oneOf([404, 422]);
        }
        expectNothingTold(answer, as);
      }
    });
  }

  for (const { operationId, method, path, roles, body } of routes) {
    // who is signed in is nobody's row: it is looked up, and ended, before it is known who asks
    if (roles === 'public' || method === 'get' || /session/i.test(operationId) || operationId === 'signOut') {
      continue;
    }
    it(`lets ${operationId} change no foreign row, and tie nothing to one`, async () => {
      const before = await readRows(api.dataSource);
      const sent = body === undefined ? undefined : (bodyWithIds(operationId, ids) ?? {});
      const answers = new Set<number>();
      for (const as of strangers) {
        for (const nodeId of ['goteborg', 'fyrbodal']) {
          const isWhose = sent !== undefined && whereNodeIsNamed.includes(operationId);
          const answer = await api.send(method.toUpperCase(), addressOf(path), {
            as,
            headers: ['put', 'patch', 'delete'].includes(method) ? anyRevision : {},
            ...(sent === undefined ? {} : { body: isWhose ? { ...sent, nodeId } : sent }),
          });
          answers.add(answer.status);
          expectNothingTold(answer, as);
        }
      }
      const after = await readRows(api.dataSource);
      expect(changedRows(before, after)).to.deep.equal([]);
      // that somebody was refused is recorded, with what they asked for
      const added = changedRows(after, before).filter((row) => !row.startsWith('audit_entries:'));
      for (const row of added) {
        for (const id of Object.values(ids)) {
          expect(row, JSON.stringify([...answers])).to.not.include(id);
        }
      }
      // a body that is refused for its form would prove nothing
      for (const status of [400, 415, ...(namesAnother.includes(operationId) ? [] : [422])]) {
        expect([...answers]).to.not.deep.equal([status]);
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

/** Operations whose body says in which node it is. */
const whereNodeIsNamed = [
  'submitCandidate',
  'submitRole',
  'submitWorkplace',
  'requestMatchList',
  'draftPolicy',
  'importProfiles',
  'previewImport',
  'requestPolicyEffects',
];

/** Operations whose body names a thing of another node's, which is one of the wrong values that 422 tells. */
const namesAnother = ['submitRole', 'requestMatchList', 'previewRole'];

/** What would tie something of the sender's to what is there. */
function bodyWithIds(operationId: string, ids: Readonly<Record<string, string>>): object | undefined {
  const { version: _, ...draft } = defaultPolicy;
  const bodies: Readonly<Record<string, object>> = {
    submitRole: { title: 'Ny', workplaceId: ids.workplaces },
    replaceRole: { title: 'Ny', workplaceId: ids.workplaces },
    requestMatchList: { for: 'candidates', ids: [ids.candidates] },
    draftPolicy: draft,
    activatePolicy: { reason: 'x' },
    dismissWork: { group: 'unreviewed', id: ids.candidates, tag: '1' },
    restoreWork: { group: 'unreviewed', id: ids.candidates },
    previewProposal: { suggestionId: ids.suggestions, facts: [] },
    previewRole: { role: { nodeId: 'goteborg', title: 'Ny', workplaceId: ids.workplaces } },
    previewCandidate: { candidate: { nodeId: 'goteborg', reference: 'ny' } },
    interpret: { text: 'laga mat', lang: 'sv' },
    chooseNotifications: { byEmail: false, lang: 'sv' },
  };
  return bodies[operationId] ?? bodyFor(operationId, ids);
}

/** Whether what is at the path is of rows that a node has, and not of the node itself. */
function isOfRows(path: string): boolean {
  return /^\/(candidates|roles|workplaces|suggestions|reviews|proposals|placements|match-lists|reports|search|work-list)\b/.test(
    path,
  );
}

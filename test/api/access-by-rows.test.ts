import { expect } from 'chai';
import { type Principal, principalRoles } from '../../api/http/authentication/authenticator.ts';
import { routes } from '../../api/routes.ts';
import { defaultPolicy } from '../../matching/policy/default-policy.ts';
import { openEvents } from '../support/open-events.ts';
import { changedRows, readRows } from '../support/rows-of-database.ts';
import {
  anyRevision,
  principalOf,
  startTestApi,
  type TestAnswer,
  type TestApi,
} from '../support/start-test-api.ts';
import { manager, Way } from '../support/way.ts';
import { isOfRows } from './access/of-rows.ts';
import { bodyFor } from './bodies.ts';

const officer = principalOf('officer', ['goteborg'], '0192f000-0000-7000-8000-0000000000f3');
/** A coach of the node who has charge of somebody else. */
const colleague = principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000c2');
const strangers = [
  ...principalRoles.map((role) => principalOf(role, ['fyrbodal'], '0192f000-0000-7000-8000-0000000000f1')),
  principalOf('manager', ['goteborg'], '0192f000-0000-7000-8000-0000000000f2'),
  officer,
  // a system that has written nothing
  principalOf('integration', ['goteborg'], 'journal'),
];
const servedAsAll = [...strangers, colleague].map(({ id }) => id);

/** Of a person, an officer of the node reads who has read them, and no more. */
const seenByOfficer = ['listReaders'];

const [ofPeople, ofPairs, ofWay, ofWork] = [
  'people of the node, without who they are',
  'what suits people of the node',
  'how far people of the node have come',
  'what workplaces of the node offer',
];
/** What a colleague of the coach in charge reads, and why; what is not listed tells them nothing. The application leaves out own words besides. */
const readByColleague: Readonly<Record<string, string>> = {
  listCandidates: ofPeople,
  readCandidate: ofPeople,
  listCandidateSuggestions: ofPairs,
  listRoleSuggestions: ofPairs,
  readSuggestion: ofPairs,
  explainSuggestion: ofPairs,
  compareSuggestions: ofPairs,
  readCandidateStability: ofPairs,
  readRoleStability: ofPairs,
  readCandidateDoors: ofPairs,
  readRoleDoors: ofPairs,
  readCandidateLeftWithout: ofPairs,
  readRoleLeftWithout: ofPairs,
  readWhyNot: ofPairs,
  readDossier: ofPairs,
  listSuggestionReviews: ofPairs,
  listReviews: ofPairs,
  listProposals: ofWay,
  readProposal: ofWay,
  listPlacements: ofWay,
  readPlacement: ofWay,
  readMatchList: ofPairs,
  readReport: ofPairs,
  listRoles: ofWork,
  readRole: ofWork,
  readRoleReach: ofWork,
  listWorkplaces: ofWork,
  readWorkplace: ofWork,
  search: ofWork,
};

/** What a colleague adds that names somebody else's person, by the table where it stands; nothing that was there is changed by it. */
const addedByColleague: Readonly<Record<string, string>> = {
  // a recorded act, by which they read and change what the coach in charge does
  coverPerson: 'candidate_covers',
  // a list for the node, of whom they read
  requestMatchList: 'match_lists',
};

const asked = routes.filter(({ roles }) => roles !== 'public');
/** Routes that read rows of a node; those that stream them are read apart. */
const reading = asked.filter(
  ({ method, operationId, path }) => method === 'get' && !operationId.startsWith('follow') && isOfRows(path),
);
/** Routes that write. Who is signed in is nobody's row: it is looked up, and ended, before it is known who asks. */
const writing = asked.filter(
  ({ method, operationId }) => method !== 'get' && !/session/i.test(operationId) && operationId !== 'signOut',
);

describe('Access by rows alone, with every check of the application passed', () => {
  let api: TestApi;
  const ids: Record<string, string> = {};
  before(async () => {
    api = await startTestApi({
      // whoever asks is served as everybody everywhere
      authorise: (_route, principal) =>
        servedAsAll.includes(principal.id) ? { ...principal, roles: principalRoles, nodes: '*' } : principal,
    });
    const way = new Way(api);
    ids.workplaces = await way.workplace({ name: 'Hemligt hus' });
    ids.roles = await way.role(ids.workplaces, { title: 'Hemlig roll', places: 3 });
    ids.candidates = await way.candidate({ name: 'Hemlig Person', contact: 'Hemlig kontakt' });
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
  const queryOf = (operationId: string): string =>
    ({ search: '?q=hemlig', compareSuggestions: `?with=${ids.suggestions}` })[operationId] ?? '';
  const expectNothingTold = (answer: TestAnswer, as: Principal): void => {
    const who = `${as.roles[0]} of ${as.nodes}: ${answer.text}`;
    const told = answer.text.replace(String(answer.body.instance ?? ''), '');
    for (const secret of ['emlig', 'secret', ...Object.values(ids)]) {
      expect(told, who).to.not.include(secret);
    }
  };

  for (const { operationId, path } of [...reading, ...routes.filter(isFollowed)]) {
    it(`lets no foreign row through to ${operationId}`, async () => {
      for (const as of strangers) {
        if (seenByOfficer.includes(operationId) && as.id === officer.id) {
          continue;
        }
        const answer = await api.send('GET', addressOf(path) + queryOf(operationId), { as });
        if (path.includes('{id}')) {
          expect(answer.status, `${as.roles[0]} of ${as.nodes}: ${answer.text}`).to.be.oneOf([404, 422]);
        }
        expectNothingTold(answer, as);
      }
    });
  }

  for (const { operationId, method, path, body } of writing) {
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

  for (const { operationId, path } of reading) {
    const told = readByColleague[operationId];
    it(`lets ${operationId} tell a colleague of ${told ?? 'nothing'}`, async () => {
      const answer = await api.send('GET', addressOf(path) + queryOf(operationId), { as: colleague });
      if (told === undefined) {
        expectNothingTold(answer, colleague);
      } else {
        expect(answer.status, answer.text).to.equal(200);
        expect(answer.text).to.not.match(/Hemlig (Person|kontakt)/);
        expect(Object.values(ids).some((id) => answer.text.includes(id))).to.equal(true);
      }
    });
  }

  // who stands in for the coach is a colleague no more, and so does that last
  const isLast = ({ operationId }: { readonly operationId: string }): boolean =>
    operationId === 'coverPerson';
  for (const { operationId, method, path, body } of [
    ...writing.filter((one) => !isLast(one)),
    ...writing.filter(isLast),
  ]) {
    const table = addedByColleague[operationId];
    it(`lets a colleague by ${operationId} change nothing of a person, and add ${table ?? 'nothing'}`, async () => {
      const before = await readRows(api.dataSource);
      const sent = body === undefined ? undefined : (bodyWithIds(operationId, ids) ?? {});
      const isWhose = whereNodeIsNamed.includes(operationId);
      const answer = await api.send(method.toUpperCase(), addressOf(path), {
        as: colleague,
        headers: ['put', 'patch', 'delete'].includes(method) ? anyRevision : {},
        ...(sent === undefined ? {} : { body: isWhose ? { ...sent, nodeId: 'goteborg' } : sent }),
      });
      const after = await readRows(api.dataSource);
      expect(changedRows(before, after), answer.text).to.deep.equal([]);
      const naming = changedRows(after, before)
        .filter((row) => Object.values(ids).some((id) => row.includes(id)))
        .map((row) => row.split(':', 1)[0])
        .filter((name) => name !== 'audit_entries');
      expect(naming, answer.text).to.deep.equal(table === undefined ? [] : [table]);
    });
  }

  it('lets nobody hear of a foreign row', async () => {
    const admin = principalOf('admin', '*');
    let count = 0;
    const change = async (kind: string, body: object): Promise<void> => {
      const { status, text } = await api.send('PATCH', `/${kind}/${ids[kind]}`, {
        body,
        headers: anyRevision,
      });
      expect(status, text).to.be.oneOf([200, 202]);
    };
    /** Makes something that the stranger hears of; null where there is nothing. */
    const makeOwn = async (stranger: Principal): Promise<string | null> => {
      const { id, roles, nodes } = stranger;
      if (roles.includes('officer')) {
        return null;
      }
      const [path, profile] = roles.includes('manager')
        ? ['/workplaces', { name: 'Eget', managerId: id }]
        : ['/candidates', { reference: `own-${count}` }];
      const as = roles.includes('integration') ? stranger : admin;
      const made = await api.send('POST', path, { as, body: { nodeId: nodes[0], ...profile } });
      expect(made.status, made.text).to.be.oneOf([201, 202]);
      return String(made.body.id);
    };
    for (const as of strangers) {
      const { token } = await api.authenticator.issue(as, new Date(Date.now() + 60_000));
      const stream = await openEvents(`${api.address}/api/v1/events`, { authorization: `Bearer ${token}` });
      expect((await stream.next())?.event).to.equal('ready');
      count += 1;
      await change('candidates', { wishes: `laga mat ${count}` });
      await change('roles', { title: `Hemlig roll ${count}` });
      await change('workplaces', { name: `Hemligt hus ${count}` });
      const own = await makeOwn(as);
      // of what comes in order, the first is what comes after the foreign
      const first = await Promise.race([
        stream.next(),
        ...(own === null ? [new Promise<null>((resolve) => setTimeout(resolve, 300, null))] : []),
      ]);
      stream.close();
      expect(first?.data.id ?? null, `${as.roles[0]} of ${as.nodes}`).to.equal(own);
    }
  });

  it('lets the own rows through', async () => {
    for (const kind of ['candidates', 'roles', 'workplaces', 'suggestions', 'proposals', 'placements']) {
      expect((await api.send('GET', `/${kind}/${ids[kind]}`)).status, kind).to.equal(200);
    }
    expect((await api.send('GET', `/workplaces/${ids.workplaces}`, { as: manager })).status).to.equal(200);
    expect((await api.send('GET', `/candidates/${ids.candidates}`, { as: manager })).status).to.equal(404);
  });
});

/** Whether a route streams how far something of a node is. */
function isFollowed({ operationId, path }: { readonly operationId: string; readonly path: string }): boolean {
  return operationId.startsWith('follow') && isOfRows(path);
}

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

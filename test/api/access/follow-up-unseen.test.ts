import { expect } from 'chai';
import { type Principal, principalRoles } from '../../../api/http/authentication/authenticator.ts';
import { routes } from '../../../api/routes.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { coach, day, manager, Way } from '../../support/way.ts';

const readers: readonly Principal[] = [
  coach,
  manager,
  ...principalRoles.map((role) => principalOf(role, ['goteborg'], '0192f000-0000-7000-8000-0000000000f4')),
];

/** Routes whose answer is of what is followed up, or of who has asked before, each with why. */
const toldOtherwise: Readonly<Record<string, string>> = {
  readNodeStatistics: 'counts, with small groups left out',
  readPersonCopy: 'everything that is held, for the person',
  listReaders: 'counts who has read, these here too',
  listAudit: 'lists what was read, this here too',
  readMe: 'is of who asks, and until when they are signed in',
};

/** What is followed up, as it can be: each year that a form goes by, around and far from it, and none. */
const followedUp: readonly object[] = [
  ...[1900, 1950, 1971, 1990, 2001, 2002, 2006, 2007, 2010, 2013, 2014, 2026].map((birthYear) => ({
    birthYear,
  })),
  ...['woman', 'man', 'other'].map((sex) => ({ sex, birthYear: null })),
  { groups: ['Nyanländ', 'under 25'], sex: null },
  { groups: null },
];

describe('What is followed up of a person', function () {
  this.timeout(240_000);
  let api: TestApi;
  let way: Way;
  let candidate: string;
  const ids: Record<string, string> = {};
  before(async () => {
    api = await startTestApi();
    way = new Way(api);
    ids.workplaces = await way.workplace();
    ids.roles = await way.role(ids.workplaces, { places: 5, employmentForms: ['nystartsjobb'] });
    candidate = await way.candidate({ name: 'Kim Ek', employmentForms: ['nystartsjobb', 'feriearbete'] });
    ids.candidates = candidate;
    ids.suggestions = await way.approved(candidate, ids.roles);
    ids.proposals = await way.welcomed(await way.role(ids.workplaces, { places: 5 }), candidate);
    ids.placements = await way.planned(ids.proposals, {
      ...{ employmentForm: 'nystartsjobb', startsOn: day(30), endsOn: day(900) },
    });
  });
  after(() => api.stop());

  const tell = async (given: object) => {
    const { status, text, body } = await api.send('PATCH', `/candidates/${candidate}`, {
      ...{ as: coach, body: given, headers: { 'if-match': '*' } },
    });
    expect(status, text).to.equal(202);
    return body;
  };

  /** All that is answered about the person and the node, by what was asked and by whom. */
  const readAll = async (): Promise<ReadonlyMap<string, string>> => {
    const told = new Map<string, string>();
    for (const { operationId, method, path, roles } of routes) {
      const id = ids[path.split('/')[1] ?? ''];
      const isAsked = method === 'get' && roles !== 'public' && !operationId.startsWith('follow');
      if (!isAsked || Object.hasOwn(toldOtherwise, operationId) || (path.includes('{') && id === undefined)) {
        continue;
      }
      for (const as of readers) {
        if (!roles.some((role) => as.roles.includes(role))) {
          continue;
        }
        const query =
          { search: '?q=laga', compareSuggestions: `?with=${ids.suggestions}` }[operationId] ?? '';
        const at = path.replace('{id}', id ?? '').replace('{roleId}', ids.roles ?? '') + query;
        const { body, text } = await api.send('GET', at, { as });
        const { readers: _readers, traceId: _traceId, ...rest } = body;
        told.set(
          `${operationId} ${as.roles[0]} ${as.id}`,
          text.startsWith('{') ? JSON.stringify(rest) : text,
        );
      }
    }
    return told;
  };

  it('changes no answer that is about the person, to anybody, whatever it is', async () => {
    const before = await readAll();
    expect(before.size).to.be.greaterThan(60);
    expect(before.get(`readCandidate coach ${coach.id}`)).to.include(candidate);
    for (const given of [{ birthYear: 2009, sex: 'woman', groups: ['Nyanländ'] }, { birthYear: null }]) {
      await tell(given);
      const after = await readAll();
      for (const [what, answer] of before) {
        expect(after.get(what), `${what} after ${JSON.stringify(given)}`).to.equal(answer);
      }
    }
  });

  for (const employmentForm of ['nystartsjobb', 'feriearbete'] as const) {
    it(`changes nothing of what is told of a plan of ${employmentForm}, nor of the writing of it`, async () => {
      const { proposals: proposalId = '', placements: placementId } = ids;
      const terms = { employmentForm, startsOn: day(30), endsOn: day(800), hoursPerWeek: 37 };
      const answers = async () => {
        const preview = await way.send('POST', '/placements/preview', { proposalId, ...terms });
        expect(preview.status, preview.text).to.equal(200);
        const shown = await way.send('GET', `/placements/${placementId}`);
        const planned = await way.plan(proposalId, terms);
        const { traceId: _traceId, ...refused } = planned.body;
        return { preview: preview.body, shown: shown.body, planned: refused };
      };
      const before = await answers();
      const toConfirm = JSON.stringify((before.preview.advice as { toConfirm: unknown }).toConfirm);
      expect(toConfirm)
        .to.match(/fråga personen/)
        .and.to.match(/ask the person/);
      expect(before.preview).to.have.nested.property('advice.rules.source').that.is.not.empty;
      expect(before.preview).to.have.nested.property('advice.rules.checkedAt').that.is.not.empty;
      for (const given of followedUp) {
        await tell(given);
        expect(await answers(), JSON.stringify(given)).to.deep.equal(before);
      }
    });
  }

  it('is not found out by writing it, by what the answer counts', async () => {
    await tell({ sex: 'woman', birthYear: 1990 });
    const same = await tell({ sex: 'woman', birthYear: 1990 });
    const other = await tell({ sex: 'man', birthYear: 1991 });
    expect(other).to.deep.equal(same);
    expect(await tell({ wishes: 'baka' })).to.deep.equal({ ...same, revision: Number(same.revision) + 1 });
    const kept: unknown = await api.dataSource.query(
      'SELECT sex, birth_year, groups FROM candidate_details WHERE candidate_id = $1',
      [candidate],
    );
    expect(kept).to.deep.equal([{ sex: 'man', birth_year: 1991, groups: null }]);
  });
});

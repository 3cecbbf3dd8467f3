import { expect } from 'chai';
import type { Candidate } from '../../../matching/model/candidate.ts';
import type { Role } from '../../../matching/model/role.ts';
import { scoreOf } from '../../matching/generated-pairs.ts';
import { insertSuggestion } from '../../support/insert-suggestion.ts';
import { principalOf, startTestApi, type TestAnswer, type TestApi } from '../../support/start-test-api.ts';

const profiles: Readonly<Record<string, Candidate>> = {
  able: {
    reference: 'S-1',
    wishes: 'jag vill servera frukost',
    abilities: { memory: 2, attention: 3 },
    needs: [{ support: 'quiet-place', strength: 'needed' }],
    avoids: [{ condition: 'loud-noise', strength: 'rather-not' }],
  },
  weak: { reference: 'S-2', wishes: 'jag vill servera frukost', abilities: { memory: 0, attention: 1 } },
  thin: { reference: 'S-3' },
};
const role: Role = {
  title: 'Måltidsvärd',
  description: 'Duka och servera frukost',
  demands: { memory: 2, attention: 2 },
  supports: ['quiet-place'],
};

interface Points {
  summary: string;
  points: { kind: string; place: string; gate?: string; rule?: string; text: string }[];
}

describe('The routes of explanations and analyses', () => {
  let api: TestApi;
  let roleId: string;
  let otherRoleId: string;
  const candidateIds: Record<string, string> = {};
  const suggestionIds: Record<string, string> = {};
  const totals: Record<string, number> = {};
  before(async () => {
    api = await startTestApi();
    const submit = async (path: string, body: object): Promise<string> =>
      String((await api.send('POST', path, { body })).body.id);
    roleId = await submit('/roles', role);
    otherRoleId = await submit('/roles', { title: 'Vaktmästare' });
    for (const [name, candidate] of Object.entries(profiles)) {
      candidateIds[name] = await submit('/candidates', candidate);
      const score = scoreOf({ candidate, role, workplace: null });
      totals[name] = score.total;
      suggestionIds[name] = await insertSuggestion(api.dataSource, candidateIds[name], roleId, { score });
    }
    const thin = scoreOf({ candidate: profiles.thin ?? {}, role: { title: 'Vaktmästare' }, workplace: null });
    suggestionIds.elsewhere = await insertSuggestion(api.dataSource, candidateIds.thin ?? '', otherRoleId, {
      score: thin,
    });
  });
  after(() => api.stop());

  const explain = (query = '', as = principalOf('coach')): Promise<TestAnswer> =>
    api.send('GET', `/suggestions/${suggestionIds.able}/explanation${query}`, { as });

  it('explain to the coach in Swedish unless told otherwise', async () => {
    const { status, body, headers } = await explain();
    expect(headers.get('etag')).to.equal(`"${body.tag}"`);
    expect([status, body.for, body.lang, body.suggestionId]).to.deep.equal([
      200,
      'coach',
      'sv',
      suggestionIds.able,
    ]);
    const { points } = body as unknown as Points;
    expect(points.find(({ gate }) => gate === 'needed-supports')).to.deep.equal({
      kind: 'for',
      gate: 'needed-supports',
      place: 'reason',
      text: 'Allt stöd som behövs erbjuds: lugn plats.',
    });
    const { numbers } = body as { numbers: { rules: { rule: string; text: string }[] } };
    expect(numbers.rules.find(({ rule }) => rule === 'abilities')?.text).to.include('väger 8');
  });

  it('explain to the candidate in easy words, in the language asked for', async () => {
    const { body } = await explain('?for=candidate&lang=en');
    expect([body.for, body.lang]).to.deep.equal(['candidate', 'en']);
    const { points } = body as unknown as Points;
    expect(points.map(({ text }) => text)).to.include('You can do most of the job.');
    expect(points.every(({ place }) => place !== 'more')).to.equal(true);
    expect(body.numbers).to.equal(null);
  });

  it('explain to a coach what a manager may be told, which concerns the work and nothing else', async () => {
    for (const query of ['?for=manager', '?for=manager&lang=en']) {
      const { status, body, text } = await explain(query);
      expect([status, body.for]).to.deep.equal([200, 'manager']);
      for (const secret of [
        'S-1',
        candidateIds.able,
        'ugn plats',
        'uiet place',
        'ljud',
        'noise',
        'frukost',
        'needed',
      ]) {
        expect(text).to.not.include(secret);
      }
    }
    expect((await explain('', principalOf('manager'))).status).to.equal(403);
  });

  it('refuse a reader and a language that there is none of', async () => {
    const { status, body } = await explain('?for=doctor&lang=de');
    expect(status).to.equal(400);
    expect(body.errors).to.have.length(2);
  });

  it('compare two candidates for a role, with parts that add up exactly', async () => {
    const path = `/suggestions/${suggestionIds.weak}/comparison?with=${suggestionIds.able}`;
    const { status, body, text } = await api.send('GET', path);
    expect(status, text).to.equal(200);
    expect(body.of).to.equal('candidates');
    expect([body.a, body.b]).to.have.nested.property('[1].candidateReference', 'S-1');
    const inMillionths = (value: number): number => Math.round(value * 1e6);
    expect(inMillionths(Number(body.difference))).to.equal(
      inMillionths(totals.able ?? 0) - inMillionths(totals.weak ?? 0),
    );
    for (const side of body.sides as {
      difference: number;
      ofPrior: number;
      rules: { difference: number }[];
    }[]) {
      const sum = side.rules.reduce((total, rule) => total + inMillionths(rule.difference), 0);
      expect(sum + inMillionths(side.ofPrior)).to.equal(inMillionths(side.difference));
    }
    expect(body.text).to.have.keys('sv', 'en');
  });

  it('compare two roles of a candidate, but not a pair with nothing in common', async () => {
    const path = `/suggestions/${suggestionIds.thin}/comparison`;
    expect((await api.send('GET', `${path}?with=${suggestionIds.elsewhere}`)).body.of).to.equal('roles');
    const strange = await api.send(
      'GET',
      `/suggestions/${suggestionIds.able}/comparison?with=${suggestionIds.elsewhere}`,
    );
    expect([strange.status, strange.body.type]).to.deep.equal([422, 'urn:passa:problem:not-comparable']);
    expect((await api.send('GET', `${path}?with=${roleId}`)).status).to.equal(404);
    expect((await api.send('GET', path)).status).to.equal(400);
  });

  it('compare and explain nothing of who was erased', async () => {
    const { body } = await api.send('POST', '/candidates', { body: { reference: 'S-4', wishes: 'frukost' } });
    const erased = `/suggestions/${await insertSuggestion(api.dataSource, String(body.id), roleId)}`;
    await api.send('DELETE', `/candidates/${body.id}`);

    const compared = await api.send('GET', `${erased}/comparison?with=${suggestionIds.able}`);
    expect([compared.status, compared.body.type]).to.deep.equal([422, 'urn:passa:problem:not-comparable']);
    const explained = await api.send('GET', `${erased}/explanation`);
    expect([explained.body.points, explained.body.failure]).to.deep.equal([[], 'erased']);
    const { gates, rules, total } = (await api.send('GET', erased)).body;
    expect([gates, rules, total]).to.deep.equal([[], [], 0.6]);
  });

  it('tell how stable the ranks of a role and of a candidate are', async () => {
    const { status, body, text } = await api.send('GET', `/roles/${roleId}/stability`);
    expect(status, text).to.equal(200);
    expect([body.weightMove, body.among]).to.deep.equal([0.2, 3]);
    const items = body.items as { rank: number; suggestionId: string; best: number; worst: number }[];
    expect(items.map(({ rank }) => rank)).to.deep.equal([1, 2, 3]);
    const listed = await api.send('GET', `/roles/${roleId}/suggestions`);
    expect(items.map(({ suggestionId }) => suggestionId)).to.deep.equal(
      (listed.body.items as { id: string }[]).map(({ id }) => id),
    );
    expect(items[0]).to.include({ best: 1, worst: 1, worstBy: null });
    const ofCandidate = await api.send('GET', `/candidates/${candidateIds.thin}/stability`);
    expect(ofCandidate.body.items).to.have.length(2);
    expect((await api.send('GET', `/candidates/${roleId}/stability`)).status).to.equal(404);
    expect((await api.send('GET', `/roles/${candidateIds.thin}/stability`)).status).to.equal(404);
  });
});

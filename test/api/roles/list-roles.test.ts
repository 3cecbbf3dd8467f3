import { expect } from 'chai';
import { insertSuggestion } from '../../support/insert-suggestion.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

const managerId = '0192f000-0000-7000-8000-0000000000bb';
const manager = principalOf('manager', ['goteborg'], managerId);
const coach = principalOf('coach');

describe('The list of roles', () => {
  let api: TestApi;
  let workplaceId: string;

  before(async () => {
    api = await startTestApi();
    const workplace = { name: 'Skolan Björken', managerId, location: { lat: 57.93, lon: 12.533 } };
    workplaceId = String((await api.send('POST', '/workplaces', { body: workplace })).body.id);
    const kitchen = await addRole({ title: 'Måltidsvärd', description: 'Duka fram frukost', workplaceId });
    await addRole({ title: 'Vaktmästare', tasks: [{ text: 'Laga stolar' }] });
    await addRole({ title: 'Arkivhjälp', status: 'closed' });
    const person = { reference: 'C', coachId: coach.id };
    const candidate = await api.send('POST', '/candidates', { body: person });
    const suggestionId = await insertSuggestion(api.dataSource, String(candidate.body.id), kitchen);
    await insertSuggestion(api.dataSource, await addCandidate('D'), kitchen);
    await api.send('POST', `/suggestions/${suggestionId}/reviews`, { as: coach, body: { decision: 'hold' } });
  });
  after(() => api.stop());

  const addRole = async (body: object) => String((await api.send('POST', '/roles', { body })).body.id);
  const addCandidate = async (reference: string) =>
    String((await api.send('POST', '/candidates', { body: { reference } })).body.id);
  const list = (query: string, as = coach) => api.send('GET', `/roles?${query}`, { as });
  const listed = async (query: string, as = coach) => {
    const { body, text, status } = await list(query, as);
    expect(status, text).to.equal(200);
    return (body.items as { title: string }[]).map(({ title }) => title);
  };

  it('tells of each where it is, and how many people are suggested', async () => {
    const { body } = await list('q=maltid');
    expect(body).to.have.deep.nested.property('items[0].suggestions', {
      listed: 2,
      nearMisses: 0,
      toReview: 1,
      approved: 0,
      held: 1,
      declined: 0,
    });
    expect(body).to.have.nested.property('items[0].workplaceName', 'Skolan Björken');
    expect(body).to.have.nested.property('items[0].town', 'Alingsås');
    expect(body).to.have.deep.nested.property('items[0].attention', ['review']);
  });

  it('is filtered, searched and sorted', async () => {
    expect(await listed('sort=title')).to.deep.equal(['Arkivhjälp', 'Måltidsvärd', 'Vaktmästare']);
    expect(await listed('status=closed')).to.deep.equal(['Arkivhjälp']);
    expect(await listed('needs=people')).to.deep.equal(['Vaktmästare']);
    expect(await listed('needs=review')).to.deep.equal(['Måltidsvärd']);
    expect(await listed('review=hold&status=open')).to.deep.equal(['Måltidsvärd']);
    expect(await listed(`workplace=${workplaceId}`)).to.deep.equal(['Måltidsvärd']);
    expect(await listed('q=bjorken')).to.deep.equal(['Måltidsvärd']);
    expect(await listed('q=stolar')).to.deep.equal(['Vaktmästare']);
    expect((await listed('sort=to-review'))[0]).to.equal('Måltidsvärd');
    expect((await listed('sort=fewest&status=open'))[0]).to.equal('Vaktmästare');
  });

  it('is counted by each value of a filter within all the others', async () => {
    const { body } = await list('status=open&counts=true');
    expect(body.counts).to.deep.equal({
      total: 2,
      status: { open: 2, full: 0, closed: 1 },
      needs: { review: 1, people: 1 },
      review: { none: 1, approve: 0, hold: 1, decline: 0 },
    });
  });

  it('tells a manager of own roles, and nothing of people', async () => {
    const { body } = await list('counts=true', manager);
    expect(body).to.have.nested.property('items.length', 1);
    expect(body).to.deep.nested.include({
      'items[0].title': 'Måltidsvärd',
      'items[0].suggestions': null,
      'items[0].attention': [],
    });
    expect(body.counts).to.deep.equal({
      total: 1,
      status: { open: 1, full: 0, closed: 0 },
      needs: null,
      review: null,
    });
    expect(await listed('sort=usual', manager)).to.deep.equal(['Måltidsvärd']);
    expect((await listed('sort=usual'))[0]).to.equal('Måltidsvärd');
    for (const query of ['needs=people', 'review=hold', 'sort=fewest', 'sort=to-review', 'sort=held']) {
      const { status, text } = await list(query, manager);
      expect(status, `${query} ${text}`).to.equal(400);
    }
  });
});

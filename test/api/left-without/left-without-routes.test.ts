import { expect } from 'chai';
import { insertSuggestion } from '../../support/insert-suggestion.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

interface Told {
  reason: string | null;
  reasonText: { sv: string; en: string } | null;
  others: number;
  listed: number;
  gates: { gate: string; stops: number; alone: number; text: { sv: string; en: string } }[];
  openings: {
    changes: { by: string; adjustment: Record<string, unknown> }[];
    opens: number;
    text: { sv: string };
  }[];
  nearest: {
    id: string;
    title: string | null;
    reference: string | null;
    changes: unknown[];
    text: { sv: string; en: string };
  }[];
  needTwo: number;
  searched: number;
}

describe('The routes of who is left without', () => {
  let api: TestApi;
  let personId: string;
  let eveningId: string;
  before(async () => {
    api = await startTestApi();
    personId = await submit('candidates', {
      reference: 'G-1',
      wishes: 'laga mat',
      availability: { times: ['weekday-morning'] },
      employmentForms: ['osa'],
    });
    for (let number = 0; number < 3; number += 1) {
      eveningId = await submit('roles', {
        title: `Kvällsvärd ${number}`,
        times: ['weekday-evening'],
        employmentForms: ['osa'],
      });
    }
    await submit('roles', { title: 'Nattvärd', times: ['weekday-night'], employmentForms: ['anstallning'] });
  });
  after(() => api.stop());

  async function submit(kind: string, body: Record<string, unknown>): Promise<string> {
    const answer = await api.send('POST', `/${kind}`, { body });
    expect(answer.status, answer.text).to.equal(202);
    return String(answer.body.id);
  }

  async function read<Body = Told>(path: string): Promise<Body> {
    const answer = await api.send('GET', path);
    expect(answer.status, answer.text).to.equal(200);
    return answer.body as Body;
  }

  it('tell how many roles each gate stops, alone and together, in numbers and in words', async () => {
    const { others, listed, gates } = await read(`/candidates/${personId}/left-without`);
    expect({ others, listed }).to.deep.equal({ others: 4, listed: 0 });
    expect(gates.map(({ gate, stops, alone }) => [gate, stops, alone])).to.deep.equal([
      ['times', 4, 3],
      ['employment-form', 1, 0],
    ]);
    expect(gates[0]?.text).to.deep.equal({
      sv: 'Tiderna passar inte: 4 av 4 tjänster. 3 av dem stoppas bara av det.',
      en: 'The times do not suit: 4 of 4 roles. 3 of them are stopped by that alone.',
    });
  });

  it('tell which one or two changes would open how many', async () => {
    const { openings, needTwo, searched } = await read(`/candidates/${personId}/left-without`);
    expect({ needTwo, searched }).to.deep.equal({ needTwo: 1, searched: 1 });
    expect(openings.map(({ opens, changes }) => [opens, changes.length])).to.deep.equal([
      [3, 1],
      [1, 2],
    ]);
    expect(openings[0]?.text.sv).to.equal('Om personen kan arbeta kvällar på vardagar: 3 tjänster till.');
    expect(openings[1]?.text.sv).to.equal(
      'Om personen kan arbeta nätter på vardagar och personen kan tänka sig vanlig anställning: 1 tjänst till.',
    );
  });

  it('name the nearest, with the smallest change by either side', async () => {
    const { nearest } = await read(`/candidates/${personId}/left-without`);
    expect(nearest.map(({ title }) => title)).to.have.members([
      'Kvällsvärd 0',
      'Kvällsvärd 1',
      'Kvällsvärd 2',
      'Nattvärd',
    ]);
    expect(nearest[0]?.text.sv).to.equal(
      'Tiderna passar inte. Det går om tjänsten kan vara förmiddagar på vardagar.',
    );
    expect(nearest[3]?.changes).to.have.length(2);
  });

  it('tell the same of a role, whose people are named by their own numbers', async () => {
    const { gates, nearest, openings } = await read(`/roles/${eveningId}/left-without`);
    expect(gates[0]?.text.sv).to.equal('Tiderna passar inte: 1 av 1 person. Inget annat är i vägen.');
    expect(nearest).to.have.length(1);
    expect(nearest[0]).to.deep.include({ id: personId, reference: 'G-1', title: null });
    expect(openings[0]?.opens).to.equal(1);
  });

  it('tell that a role has no places, and that one is closed, as reasons of their own', async () => {
    const full = await submit('roles', { title: 'Full', places: 0 });
    const { reason, reasonText } = await read(`/roles/${full}/left-without`);
    expect(reason).to.equal('no-places');
    expect(reasonText?.sv).to.equal('Tjänsten har inga platser kvar.');
    const closed = await submit('roles', { title: 'Stängd', status: 'closed' });
    expect((await read(`/roles/${closed}/left-without`)).reason).to.equal('not-open');
  });

  it('tell why one pair is on no list, and what would open it', async () => {
    const pair = await read<Record<string, unknown> & { stops: { gate: string; text: { sv: string } }[] }>(
      `/candidates/${personId}/roles/${eveningId}/why-not`,
    );
    expect(pair.standing).to.equal('stopped');
    expect(pair.stops).to.have.length(1);
    expect(pair.stops[0]?.gate).to.equal('times');
    expect(pair.stops[0]?.text.sv).to.equal(
      'Personen kan arbeta förmiddagar på vardagar, men tjänsten har kvällar på vardagar.',
    );
    expect(pair.changes).to.have.length(1);
    expect(pair).to.deep.include({ total: null, ranks: null, isOnCandidateList: false, review: null });
  });

  it('tell of a pair that passes every gate where it stands', async () => {
    const other = await submit('candidates', { reference: 'G-2', wishes: 'laga mat' });
    const pair = await read<Record<string, unknown>>(`/candidates/${other}/roles/${eveningId}/why-not`);
    expect(pair.ranks).to.deep.equal({ candidate: { rank: 1, of: 4 }, role: { rank: 1, of: 1 } });
    expect(pair.changes).to.deep.equal([]);
  });

  it('tell of a pair that a decision keeps off the lists that it does, and what would bring it back', async () => {
    const other = await submit('candidates', { reference: 'G-3', wishes: 'laga mat' });
    const id = await insertSuggestion(api.dataSource, other, eveningId);
    const body = { decision: 'decline', reason: 'hours-or-times' };
    expect((await api.send('POST', `/suggestions/${id}/reviews`, { body })).status).to.equal(201);
    const pair = await read<Record<string, unknown>>(`/candidates/${other}/roles/${eveningId}/why-not`);
    expect(pair.standing).to.equal('off-lists');
    expect(pair.offLists).to.deep.include({ reason: 'declined', why: 'hours-or-times', until: null });
  });

  it('are not for managers, and tell nothing of another node', async () => {
    const manager = principalOf('manager');
    const refused = await api.send('GET', `/roles/${eveningId}/left-without`, { as: manager });
    expect(refused.status).to.equal(403);
    const elsewhere = principalOf('coach', ['fyrbodal']);
    for (const path of [
      `/candidates/${personId}/left-without`,
      `/roles/${eveningId}/left-without`,
      `/candidates/${personId}/roles/${eveningId}/why-not`,
    ]) {
      expect((await api.send('GET', path, { as: elsewhere })).status, path).to.equal(404);
    }
  });
});

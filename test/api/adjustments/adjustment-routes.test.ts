import { expect } from 'chai';
import { insertSuggestion } from '../../support/insert-suggestion.ts';
import { anyRevision, principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

interface Effect {
  roleId?: string;
  adjustment: Record<string, unknown>;
  label: { sv: string; en: string } | null;
  enter: { count: number | null; fewerThan: number | null };
}

const managerId = '0192f000-0000-7000-8000-0000000000bb';

describe('The routes of doors', () => {
  let api: TestApi;
  let roleId: string;
  let candidateId: string;
  before(async () => {
    api = await startTestApi();
    const workplace = await api.send('POST', '/workplaces', { body: { name: 'Solgläntan', managerId } });
    roleId = await submit('roles', {
      title: 'Måltidsvärd',
      workplaceId: workplace.body.id,
      times: ['weekday-evening'],
      supports: [],
    });
    for (let number = 0; number < 7; number += 1) {
      const isDay = number < 6;
      candidateId = await submit('candidates', {
        reference: `G-${number}`,
        wishes: 'laga mat',
        availability: { times: [isDay ? 'weekday-morning' : 'weekday-afternoon'] },
      });
    }
  });
  after(() => api.stop());

  async function submit(kind: string, body: Record<string, unknown>): Promise<string> {
    const answer = await api.send('POST', `/${kind}`, { body });
    expect(answer.status, answer.text).to.equal(202);
    return String(answer.body.id);
  }

  const read = async (path: string): Promise<Effect[]> => {
    const answer = await api.send('GET', path);
    expect(answer.status, answer.text).to.equal(200);
    return answer.body.items as Effect[];
  };

  it('tell what would open a role to how many, named in both languages, the largest effect first', async () => {
    const [first, second, ...others] = await read(`/roles/${roleId}/doors`);
    expect(first?.adjustment).to.deep.equal({ kind: 'add-time', time: 'weekday-morning' });
    expect(first?.label).to.deep.equal({ sv: 'Vardag, morgon och förmiddag', en: 'Weekday morning' });
    expect(first?.enter).to.deep.equal({ count: 6, fewerThan: null });
    expect(second?.adjustment).to.deep.equal({ kind: 'add-time', time: 'weekday-afternoon' });
    expect(others).to.deep.equal([]);
  });

  it('do not tell a count below five', async () => {
    const [, second] = await read(`/roles/${roleId}/doors`);
    expect(second?.enter).to.deep.equal({ count: null, fewerThan: 5 });
  });

  it('follow an edit of a profile, and of the workplace that a role inherits from, at once', async () => {
    const id = await submit('candidates', {
      reference: 'edited',
      availability: { times: ['weekend-night'] },
    });
    const kinds = async () =>
      (await read(`/roles/${roleId}/doors`)).map(({ adjustment: { kind, time } }) => `${kind} ${time}`);
    expect(await kinds()).to.include('add-time weekend-night');
    await api.send('PATCH', `/candidates/${id}`, {
      headers: anyRevision,
      body: {
        availability: { times: ['weekday-evening'] },
        needs: [{ support: 'hearing-loop', strength: 'needed' }],
      },
    });
    expect(await kinds()).to.not.include('add-time weekend-night');
    expect((await read(`/roles/${roleId}/doors`)).map(({ adjustment }) => adjustment)).to.deep.include({
      kind: 'offer-support',
      support: 'hearing-loop',
    });
    const { body: role } = await api.send('GET', `/roles/${roleId}`);
    await api.send('PATCH', `/workplaces/${role.workplaceId}`, {
      headers: anyRevision,
      body: { supports: ['hearing-loop'] },
    });
    expect((await read(`/roles/${roleId}/doors`)).map(({ adjustment }) => adjustment)).to.not.deep.include({
      kind: 'offer-support',
      support: 'hearing-loop',
    });
    await api.send('DELETE', `/candidates/${id}`);
  });

  it('tell the same of a candidate, in roles', async () => {
    const [first] = await read(`/candidates/${candidateId}/doors`);
    expect(first).to.deep.include({
      adjustment: { kind: 'add-time', time: 'weekday-evening' },
      enter: { count: null, fewerThan: 5 },
    });
  });

  const standing = async (path: string) => {
    const { body } = await api.send('GET', path);
    return [(body.items as Effect[]).length > 0, body.note, body.onList];
  };
  const few = { count: null, fewerThan: 5 };

  it('tell how many are on the list now, and why there is nothing to adjust', async () => {
    expect(await standing(`/roles/${roleId}/doors`)).to.deep.equal([
      true,
      null,
      { count: 0, fewerThan: null },
    ]);
    const closed = await submit('roles', { title: 'Stängd', status: 'closed', times: ['weekday-evening'] });
    expect(await standing(`/roles/${closed}/doors`)).to.deep.equal([
      false,
      'not-open',
      { count: 0, fewerThan: null },
    ]);

    const noPlaces = await submit('roles', { title: 'Full', places: 0, times: ['weekday-evening'] });
    expect((await standing(`/roles/${noPlaces}/doors`))[1]).to.equal('no-places');
    await api.send('PATCH', `/roles/${noPlaces}`, { headers: anyRevision, body: { status: 'closed' } });

    const thin = await submit('roles', { title: 'Vet inte än' });
    expect(await standing(`/roles/${thin}/doors`)).to.deep.equal([
      false,
      'all-on-list',
      { count: 7, fewerThan: null },
    ]);
    const unknown = await submit('candidates', { reference: 'G-thin', wishes: 'något' });
    expect(await standing(`/candidates/${unknown}/doors`)).to.deep.equal([false, 'all-on-list', few]);
    const shut = await submit('candidates', {
      reference: 'G-shut',
      availability: { times: ['weekend-night'], from: '2031-01-01' },
    });
    const full = await submit('roles', {
      title: 'Kväll',
      times: ['weekday-evening'],
      period: { to: '2030-12-31' },
    });
    await api.send('PATCH', `/roles/${thin}`, { headers: anyRevision, body: { status: 'closed' } });
    expect((await standing(`/candidates/${shut}/doors`))[1]).to.equal(null);
    await api.send('PATCH', `/roles/${roleId}`, { headers: anyRevision, body: { status: 'closed' } });
    expect(await standing(`/candidates/${shut}/doors`)).to.deep.equal([
      false,
      'no-single-change',
      { count: 0, fewerThan: null },
    ]);
    await api.send('PATCH', `/roles/${full}`, { headers: anyRevision, body: { status: 'closed' } });
    expect((await standing(`/candidates/${shut}/doors`))[1]).to.equal('nobody-open');
    await api.send('PATCH', `/roles/${roleId}`, { headers: anyRevision, body: { status: 'open' } });
    for (const id of [unknown, shut]) {
      await api.send('DELETE', `/candidates/${id}`);
    }
  });

  it('count no pair that a decision keeps off the lists, until it is reopened', async () => {
    const id = await insertSuggestion(api.dataSource, candidateId, roleId);
    const review = (body: object) => api.send('POST', `/suggestions/${id}/reviews`, { body });
    const afternoons = async () =>
      (await read(`/roles/${roleId}/doors`)).filter(
        ({ adjustment }) => adjustment.time === 'weekday-afternoon',
      );
    expect([
      (await afternoons()).length,
      (await read(`/candidates/${candidateId}/doors`)).length,
    ]).to.deep.equal([1, 1]);
    expect((await review({ decision: 'decline', reason: 'other' })).status).to.equal(201);
    expect(await afternoons()).to.deep.equal([]);
    expect(await read(`/candidates/${candidateId}/doors`)).to.deep.equal([]);
    expect((await standing(`/candidates/${candidateId}/doors`))[1], 'all are declined').to.equal(
      'nobody-open',
    );
    expect((await review({ decision: 'reopen' })).status).to.equal(201);
    expect([
      (await afternoons()).length,
      (await read(`/candidates/${candidateId}/doors`)).length,
    ]).to.deep.equal([1, 1]);
  });

  it('are for those who see suggestions: no manager, and nobody of another node', async () => {
    const statusOf = async (path: string, as: ReturnType<typeof principalOf>) =>
      (await api.send('GET', path, { as })).status;
    const manager = principalOf('manager', ['goteborg'], managerId);
    for (const path of [`/roles/${roleId}/doors`, `/candidates/${candidateId}/doors`]) {
      expect(await statusOf(path, manager)).to.equal(403);
      expect(await statusOf(path, principalOf('coach', ['fyrbodal']))).to.equal(404);
    }
  });
});

import { expect } from 'chai';
import { insertSuggestion } from '../../support/insert-suggestion.ts';
import { startTestApi, type TestApi } from '../../support/start-test-api.ts';

interface Item {
  id: string;
  rank: number | null;
  roleTitle: string;
  review: { decision: string } | null;
  kind: string;
  verdict: 'good' | 'fair' | 'weak' | 'thin' | null;
  explanation?: { for: string; lang: string; summary: string; points: unknown[]; numbers: unknown };
}

interface Page {
  items: Item[];
  nearMisses: Item[];
  reviewed: Item[];
  totals: Record<string, number>;
  next: string | null;
}

const nearMiss = {
  gate: 'hours',
  adjustment: { kind: 'widen-hours', hoursPerWeek: 15, byHours: 5 },
} as const;

describe('The lists of suggestions', () => {
  let api: TestApi;
  let candidateId: string;
  const ids: Record<string, string> = {};
  before(async () => {
    api = await startTestApi();
    const submit = async (path: string, body: object): Promise<string> => {
      const answer = await api.send('POST', path, { body });
      expect(answer.status, answer.text).to.be.within(201, 202);
      return String(answer.body.id);
    };
    candidateId = await submit('/candidates', {
      reference: 'C',
      wishes: 'laga mat',
      travel: { from: { lat: 57.7, lon: 11.97 }, maxMinutes: 60 },
    });
    const workplaceId = await submit('/workplaces', {
      name: 'Köket',
      location: { lat: 57.655, lon: 12.013 },
    });
    const roles: Record<string, object> = {
      best: {
        title: 'Bäst',
        workplaceId,
        hoursPerWeek: { min: 10, max: 20 },
        times: ['weekday-morning'],
        weekdays: ['monday'],
        period: { from: '2027-01-07' },
        places: 2,
        tasks: [{ text: 'Laga mat', hoursPerWeek: 5 }, { text: 'Diska' }],
      },
      approved: { title: 'Godkänd' },
      held: { title: 'Vilande' },
      last: { title: 'Sist' },
      near: { title: 'Nära' },
      nearDeclined: { title: 'Nära, avböjd' },
      off: { title: 'Inte på listan' },
      undone: { title: 'Ångrad' },
      gone: { title: 'Raderad' },
    };
    for (const [index, [name, role]] of Object.entries(roles).entries()) {
      const roleId = await submit('/roles', role);
      ids[name] = await insertSuggestion(api.dataSource, candidateId, roleId, {
        total: 0.9 - index / 10,
        ...(name.startsWith('near') ? { kind: 'near-miss', nearMiss } : {}),
        isListed: name !== 'off' && name !== 'undone',
      });
      if (name === 'gone') {
        await api.send('DELETE', `/roles/${roleId}`);
      }
    }
    const review = async (name: string, body: object) =>
      expect((await api.send('POST', `/suggestions/${ids[name]}/reviews`, { body })).status).to.equal(201);
    await review('approved', { decision: 'approve', comment: 'Provas.' });
    await review('held', { decision: 'decline', reason: 'other' });
    await review('held', { decision: 'hold' });
    await review('nearDeclined', { decision: 'decline', reason: 'other' });
    await review('off', { decision: 'decline', reason: 'other' });
    await review('undone', { decision: 'approve', comment: 'Provas.' });
    await review('undone', { decision: 'undo' });
  });
  after(() => api.stop());

  const read = async (query = ''): Promise<Page> => {
    const answer = await api.send('GET', `/candidates/${candidateId}/suggestions${query}`);
    expect(answer.status, answer.text).to.equal(200);
    return answer.body as unknown as Page;
  };
  const titlesOf = ({ items, nearMisses, reviewed }: Page) =>
    [items, nearMisses, reviewed].map((some) => some.map(({ roleTitle }) => roleTitle));

  it('tell of each what the work is, where, and how long the trip takes', async () => {
    const [best, other] = (await read()).items;
    expect(best).to.deep.include({
      hoursPerWeek: { min: 10, max: 20 },
      times: ['weekday-morning'],
      weekdays: ['monday'],
      period: { from: '2027-01-07' },
      places: 2,
      tasks: [{ text: 'Laga mat', hoursPerWeek: 5 }, { text: 'Diska' }],
      town: 'Mölndal',
    });
    expect(best).to.have.property('travelMinutes').that.is.within(10, 40);
    expect(other).to.deep.include({
      hoursPerWeek: null,
      times: null,
      weekdays: null,
      period: null,
      places: null,
      tasks: null,
      town: null,
      travelMinutes: null,
    });
    const single = await api.send('GET', `/suggestions/${best?.id}`);
    expect(single.body).to.deep.include({ town: 'Mölndal', places: 2 });
  });

  it('are filtered by the latest review, with the ranks of the whole list', async () => {
    const titles = async (review: string) => titlesOf(await read(`?review=${review}`));
    expect(await titles('none')).to.deep.equal([['Bäst', 'Sist'], ['Nära'], []]);
    expect(await titles('any')).to.deep.equal([['Godkänd', 'Vilande'], ['Nära, avböjd'], ['Inte på listan']]);
    expect(await titles('approve')).to.deep.equal([['Godkänd'], [], []]);
    expect(await titles('hold')).to.deep.equal([['Vilande'], [], []]);
    expect(await titles('decline')).to.deep.equal([[], ['Nära, avböjd'], ['Inte på listan']]);
    const { items } = await read('?review=none');
    expect(items.map(({ rank }) => rank)).to.deep.equal([1, 4]);
    expect((await api.send('GET', `/candidates/${candidateId}/suggestions?review=maybe`)).status).to.equal(
      400,
    );
  });

  it('keep filter and ranks from page to page', async () => {
    const first = await read('?review=none&limit=1');
    expect(titlesOf(first)[0]).to.deep.equal(['Bäst']);
    const second = await read(`?review=none&limit=1&cursor=${first.next}`);
    expect([titlesOf(second)[0], second.items[0]?.rank, second.next]).to.deep.equal([['Sist'], 4, null]);
    const unfiltered = await api.send('GET', `/candidates/${candidateId}/suggestions?cursor=${first.next}`);
    expect(unfiltered.body.errors).to.have.nested.property('[0].code', 'wrong-cursor');
  });

  it('count all that there are, whatever is shown', async () => {
    const totals = { all: 7, toReview: 3, approved: 1, held: 1, declined: 2, nearMisses: 2 };
    expect((await read()).totals).to.deep.equal(totals);
    expect((await read('?review=hold&limit=1')).totals).to.deep.equal(totals);
    const [{ role_id: roleId }] = await api.dataSource.query(
      'SELECT role_id FROM suggestions WHERE id = $1',
      [ids.held],
    );
    const ofRole = await api.send('GET', `/roles/${roleId}/suggestions`);
    expect(ofRole.body.totals).to.deep.equal({
      all: 1,
      toReview: 0,
      approved: 0,
      held: 1,
      declined: 0,
      nearMisses: 0,
    });
  });

  it('come with their explanations where these are asked for', async () => {
    expect((await read()).items[0]).to.not.have.property('explanation');
    const { items, nearMisses, reviewed } = await read('?include=explanation&for=candidate&lang=en');
    for (const { explanation } of [...items, ...nearMisses, ...reviewed]) {
      expect(explanation).to.include({ for: 'candidate', lang: 'en', numbers: null });
    }
    const [first] = items;
    const alone = await api.send('GET', `/suggestions/${first?.id}/explanation`);
    const { for: reader, lang, summary, points, numbers } = alone.body;
    const included = await api.send('GET', `/suggestions/${first?.id}?include=explanation`);
    expect(included.body.explanation).to.deep.equal({ for: reader, lang, summary, points, numbers });
  });

  it('say how good they are in the words of their explanations', async () => {
    const words = { good: 'starkt', fair: 'rimligt', weak: 'svagt', thin: 'För lite är känt' };
    const { items, nearMisses } = await read('?include=explanation');
    const all = [...items, ...nearMisses];
    expect(all.some(({ verdict }) => verdict !== null)).to.equal(true);
    for (const { kind, verdict, explanation } of all) {
      expect(verdict === null, kind).to.equal(kind !== 'match');
      expect(explanation?.summary).to.include(verdict === null ? '' : words[verdict]);
    }
  });
});

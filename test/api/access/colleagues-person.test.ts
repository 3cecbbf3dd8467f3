import { expect } from 'chai';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { coach, day, manager, Way } from '../../support/way.ts';

const colleague = principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000c2');
const coordinator = principalOf('coordinator');
/** What the coach, the person and the workplace have written, and nobody else reads without a cover. */
const secrets = ['matlagning', 'Hemlig-förfrågan', 'Hemlig-kommentar', 'Hemlig-fråga'];

/** A gate or rule of an answer. */
interface Analysed {
  readonly gate?: string;
  readonly rule?: string;
  readonly evidence: unknown;
}

/** All texts and lists that stand under a key, however deep. */
function valuesOf(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([name, one]) => [
    ...(name === key ? [one] : []),
    ...valuesOf(one, key),
  ]);
}

describe('What is about a colleague’s person', function () {
  this.timeout(90_000);
  let api: TestApi;
  let way: Way;
  const ids = { person: '', role: '', suggestion: '', proposal: '', placement: '' };
  before(async () => {
    api = await startTestApi();
    way = new Way(api);
    const workplaceId = await way.workplace({ location: { lat: 57.71, lon: 11.98 } });
    ids.role = await way.role(workplaceId, { places: 9 });
    ids.person = await way.candidate({
      wishes: 'matlagning',
      experience: [{ text: 'matlagning i restaurangkök', months: 8 }],
      travel: { from: { lat: 57.7, lon: 11.97 }, maxMinutes: 45 },
    });
    ids.suggestion = await way.approved(ids.person, ids.role);
    const review = { decision: 'approve', comment: 'Hemlig-kommentar' };
    expect((await way.send('POST', `/suggestions/${ids.suggestion}/reviews`, review)).status).to.equal(201);
    ids.proposal = await way.proposed(ids.suggestion, { words: 'Hemlig-förfrågan' });
    await way.send('POST', `/proposals/${ids.proposal}/questions`, { text: 'Hemlig-fråga' }, manager);
  });
  after(() => api.stop());

  it('is far from some work, and no answer tells a colleague how far', async () => {
    const far = await way.candidate({
      wishes: 'matlagning',
      travel: { from: { lat: 57.71, lon: 12.4 }, maxMinutes: 37 },
    });
    const pair = `/candidates/${far}/roles/${ids.role}/why-not`;
    const known = (await read(pair, coach)).body;
    const [change] = known.changes as { adjustment: Record<string, unknown> }[];
    expect(change?.adjustment).to.include({ kind: 'longer-travel' });
    const exact = [change?.adjustment.minutes, change?.adjustment.byMinutes];
    for (const path of [
      pair,
      `/candidates/${far}/left-without`,
      `/roles/${ids.role}/left-without`,
      `/candidates/${far}/suggestions?include=explanation`,
      `/candidates/${far}/doors`,
      '/nodes/goteborg/overview',
    ]) {
      const { body } = await read(path);
      const told = [...valuesOf(body, 'minutes'), ...valuesOf(body, 'byMinutes')];
      expect(
        told.filter((one) => Number(one) % 30 !== 0),
        path,
      ).to.deep.equal([]);
      for (const number of exact) {
        expect(JSON.stringify(valuesOf(body, 'sv')), path).to.not.match(new RegExp(`\\b${number} minut`));
      }
    }
  });

  const reads = () => [
    `/suggestions/${ids.suggestion}?include=explanation&lang=sv`,
    `/suggestions/${ids.suggestion}/explanation?for=candidate`,
    `/suggestions/${ids.suggestion}/reviews`,
    `/candidates/${ids.person}/suggestions?include=explanation`,
    `/roles/${ids.role}/suggestions?include=explanation`,
    `/candidates/${ids.person}/roles/${ids.role}/why-not`,
    '/reviews',
    '/proposals',
    `/proposals/${ids.proposal}`,
    ...(ids.placement === '' ? [] : ['/placements', `/placements/${ids.placement}`]),
  ];
  const read = async (path: string, as = colleague) => {
    const answer = await api.send('GET', path, { as });
    expect(answer.status, answer.text).to.equal(200);
    return answer;
  };
  const acts = (): readonly (readonly [string, string, object])[] => [
    ['POST', `/suggestions/${ids.suggestion}/reviews`, { decision: 'undo' }],
    ['POST', '/proposals/preview', { suggestionId: ids.suggestion, facts: ['abilities'] }],
    [
      'POST',
      '/proposals',
      {
        suggestionId: ids.suggestion,
        words: 'x',
        consent: { facts: ['abilities'], purpose: 'consider', how: 'orally', givenOn: day(0), until: day(9) },
      },
    ],
    ['POST', `/proposals/${ids.proposal}/replies`, { text: 'x' }],
    ['POST', `/proposals/${ids.proposal}/withdrawals`, { reason: 'other' }],
    ['POST', `/candidates/${ids.person}/confirmations`, {}],
    ...(ids.placement === ''
      ? []
      : ([
          ['POST', '/placements', { proposalId: ids.proposal, ...terms }],
          ['POST', '/placements/preview', { proposalId: ids.proposal, ...terms }],
          ['PATCH', `/placements/${ids.placement}`, { hoursPerWeek: 12 }],
          ['POST', `/placements/${ids.placement}/steps`, { step: 'start', on: day(0) }],
        ] as const)),
  ];
  const terms = { employmentForm: 'arbetspraktik', startsOn: day(0), hoursPerWeek: 15 };
  const count = async (): Promise<unknown> =>
    (
      await api.dataSource.query(
        'SELECT (SELECT count(*) FROM reviews), (SELECT count(*) FROM proposal_steps), (SELECT count(*) FROM placement_steps)',
      )
    )[0];

  it('is told in numbers and typed values: no own words, no trip, nothing that was written', async () => {
    for (const path of reads()) {
      const { body, text } = await read(path);
      for (const secret of secrets) {
        expect(text, path).to.not.include(secret);
      }
      expect(
        valuesOf(body, 'words')
          .flat()
          .filter((one) => one !== null),
        path,
      ).to.deep.equal([]);
      for (const key of ['minutes', 'months', 'siteTerms', 'comment', 'seen', 'despite']) {
        expect(
          valuesOf(body, key)
            .flat()
            .filter((one) => one !== null),
          `${path} ${key}`,
        ).to.deep.equal([]);
      }
    }
    const { body } = await read(`/suggestions/${ids.suggestion}`);
    expect(body).to.include({ mayDecide: false, travelMinutes: null });
    const personal = [...(body.gates as Analysed[]), ...(body.rules as Analysed[])].filter(({ gate, rule }) =>
      ['travel', 'travel-time', 'experience'].includes(gate ?? rule ?? ''),
    );
    expect(personal.map(({ evidence }) => evidence)).to.deep.equal([
      { withheld: true },
      { withheld: true },
      { withheld: true },
    ]);
    expect((await read(`/proposals/${ids.proposal}`)).body).to.include({ mayAct: false });
  });

  it('is told whole to the coach in charge and to who plans for the node', async () => {
    for (const as of [coach, coordinator]) {
      const all = (await Promise.all(reads().map((path) => read(path, as)))).map(({ text }) => text).join();
      for (const secret of secrets) {
        expect(all, secret).to.include(secret);
      }
      expect((await read(`/suggestions/${ids.suggestion}`, as)).body.travelMinutes).to.be.a('number');
    }
  });

  it('is neither reviewed nor proposed, answered for or placed; the refusal says how to stand in', async () => {
    expect((await way.send('POST', `/proposals/${ids.proposal}/replies`, { text: 'Ja' })).status).to.equal(
      201,
    );
    await way.answer(ids.proposal, { answer: 'welcome', reason: 'tasks-suit' });
    ids.placement = await way.planned(ids.proposal);
    const before = await count();
    for (const [method, path, body] of acts()) {
      const headers = method === 'PATCH' ? { 'if-match': '*' } : {};
      const refused = await api.send(method, path, { as: colleague, body, headers });
      expect([refused.status, refused.body.type], path).to.deep.equal([
        403,
        'urn:passa:problem:not-your-person',
      ]);
      expect(refused.body.detail).to.include('/covers');
    }
    expect(await count()).to.deep.equal(before);
    const { body } = await read(`/placements/${ids.placement}`);
    expect(body).to.include({ mayAct: false, outcome: null, reason: null });
  });

  it('is not there at all for a coach of another node', async () => {
    const as = { ...colleague, nodes: ['fyrbodal'] };
    for (const [method, path, body] of acts().filter(([, path]) => path.includes(ids.placement))) {
      const headers = method === 'PATCH' ? { 'if-match': '*' } : {};
      expect((await api.send(method, path, { as, body, headers })).status, path).to.equal(404);
    }
  });

  it('is the own of who stands in, and no longer than that', async () => {
    const cover = { reason: 'Sjuk', until: day(2) };
    const isFound = () =>
      Promise.all(
        ['/search?q=matlagning', '/candidates?q=matlagning', '/work-list'].map(async (path) =>
          (await read(path)).text.includes(ids.person),
        ),
      );
    expect(await isFound()).to.deep.equal([false, false, false]);
    expect((await way.send('POST', `/candidates/${ids.person}/covers`, cover, colleague)).status).to.equal(
      201,
    );
    const all = (await Promise.all(reads().map((path) => read(path)))).map(({ text }) => text).join();
    for (const secret of secrets) {
      expect(all, secret).to.include(secret);
    }
    expect(await isFound()).to.deep.equal([true, true, true]);
    const started = { step: 'start', on: day(0) };
    const start = () => way.send('POST', `/placements/${ids.placement}/steps`, started, colleague);
    await api.dataSource.query('UPDATE candidate_covers SET until = $1', [day(-1)]);
    expect((await start()).status).to.equal(403);
    expect(await isFound()).to.deep.equal([false, false, false]);
    await api.dataSource.query('UPDATE candidate_covers SET until = $1', [day(0)]);
    expect((await start()).status).to.equal(201);
  });
});

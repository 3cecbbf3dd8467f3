import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import type { KeptWhyNone } from '../../../db/entities/kept-why-none.ts';
import { type MatchListItem, matchListItemFormat } from '../../../db/entities/match-list-item.ts';
import { mostListedSubjects } from '../../../db/stores/request-match-list.ts';
import { gateIds } from '../../../matching/gates/gates.ts';
import type { Adjustment } from '../../../matching/model/adjustment.ts';
import { insertSuggestion } from '../../support/insert-suggestion.ts';
import { anyRevision, principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { withoutIds } from '../../support/without-ids.ts';

interface Listed {
  items: { suggestions: { id: string; review: Record<string, unknown> | null }[] }[];
}

const adjustments: readonly (readonly [Adjustment, cell: string])[] = [
  [{ kind: 'offer-support', support: 'quiet-place' }, 'Erbjud: '],
  [{ kind: 'avoid-condition', condition: 'loud-noise' }, 'Undvik: '],
  [{ kind: 'lower-demand', ability: 'memory', level: 1 }, ' till nivå 1'],
  [
    { kind: 'lower-language', language: 'zz', level: 'native' },
    'Sänk språkkravet: ett annat språk till modersmålsnivå',
  ],
  [{ kind: 'widen-hours', hoursPerWeek: 7.5, byHours: 2 }, 'Ändra timmar per vecka till 7,5'],
  [{ kind: 'longer-travel', minutes: 52, byMinutes: 7 }, 'Längre restid: 52 minuter'],
];

describe('A match list', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  const submit = async (path: string, body: object): Promise<string> =>
    String((await api.send('POST', path, { body })).body.id);

  /** A completed list of one role, as the worker would store it. */
  const store = async (roleId: string, items: readonly Partial<MatchListItem>[]): Promise<string> => {
    const id = await submit('/match-lists', { nodeId: 'goteborg', for: 'roles' });
    const whole = items.map((item, index) => ({
      roleId,
      rank: index + 1,
      kind: 'match',
      total: 0.5,
      forCandidate: 0.5,
      forWorkplace: 0.5,
      coverage: 0.5,
      format: matchListItemFormat,
      gates: {},
      nearMiss: null,
      policyVersion: 1,
      engineVersion: '1',
      matchedAt: '2026-11-21T10:00:00.000Z',
      ...item,
    }));
    await api.dataSource.query(
      `INSERT INTO match_list_entries (match_list_id, position, subject_id, items) VALUES ($1, 0, $2, $3)`,
      [id, roleId, JSON.stringify(whole)],
    );
    await api.dataSource.query(
      `UPDATE match_lists SET status = 'completed', done = 1, "of" = 1, completed_at = now() WHERE id = $1`,
      [id],
    );
    return id;
  };
  const readCsv = async (id: string): Promise<Record<string, string>[]> => {
    const csv = await api.send('GET', `/match-lists/${id}`, { headers: { accept: 'text/csv' } });
    expect(csv.status, csv.text).to.equal(200);
    return parse(csv.text, { columns: true, delimiter: ';', bom: true });
  };

  it('that was made before leaves out who objects, until that is dismissed', async () => {
    const roleId = await submit('/roles', { title: 'Trädgård' });
    const candidateId = await submit('/candidates', { reference: 'Invänder-1' });
    const suggestionId = await insertSuggestion(api.dataSource, candidateId, roleId);
    const id = await store(roleId, [{ id: suggestionId, candidateId }]);
    const told = async () => (await api.send('GET', `/match-lists/${id}`)).text;
    const rows = async () => JSON.stringify(await readCsv(id));
    expect(await told()).to.include('Invänder-1');
    const objection = await submit(`/candidates/${candidateId}/objections`, { madeOn: '2026-01-02' });
    expect(await told())
      .to.include(roleId)
      .and.to.not.include('Invänder-1')
      .and.not.include(suggestionId);
    expect(await rows()).to.not.include('Invänder-1');
    const body = { answer: 'dismissed', reason: 'En människa väljer.' };
    await api.send('POST', `/candidates/${candidateId}/objections/${objection}/answers`, { body });
    expect(await told()).to.include('Invänder-1');
    expect(await rows()).to.include('Invänder-1');
  });

  it('marks each pair with its latest review that was not undone, also one that was decided after the list was made', async () => {
    const roleId = await submit('/roles', { title: 'Måltidsvärd' });
    const items: Partial<MatchListItem>[] = [];
    for (const reference of ['C-1', 'C-2', 'C-3', 'C-4']) {
      const candidateId = await submit('/candidates', { reference });
      items.push({ id: await insertSuggestion(api.dataSource, candidateId, roleId), candidateId });
    }
    const [declined, held, approved, undone] = items.map(({ id }) => `/suggestions/${id}/reviews`) as [
      string,
      string,
      string,
      string,
    ];
    await api.send('POST', declined, { body: { decision: 'hold' } });
    const id = await store(roleId, items);
    await api.send('POST', declined, { body: { decision: 'decline', reason: 'travel-too-long' } });
    await api.send('POST', held, {
      body: { decision: 'hold', reason: 'awaiting-candidate', resumeOn: '2099-01-15' },
    });
    await api.send('POST', approved, { body: { decision: 'approve', comment: 'Provas.' } });
    await api.send('POST', undone, { body: { decision: 'approve', comment: 'Provas.' } });
    await api.send('POST', undone, { body: { decision: 'undo' } });

    const read = await api.send('GET', `/match-lists/${id}`);
    expect(read.status, read.text).to.equal(200);
    const [subject] = (read.body as unknown as Listed).items;
    const reviews = subject?.suggestions.map(({ review }) => review) ?? [];
    expect(reviews.map((review) => review && [review.decision, review.reason])).to.deep.equal([
      ['decline', 'travel-too-long'],
      ['hold', 'awaiting-candidate'],
      ['approve', null],
      null,
    ]);
    expect(Date.parse(String(reviews[0]?.reviewedAt))).to.be.a('number').that.is.not.NaN;
    expect((await readCsv(id)).map(({ Granskning }) => Granskning)).to.deep.equal([
      'Avböjd: Resan blir för lång eller för svår',
      'Vilande till 2099-01-15: Väntar på kandidatens svar',
      'Godkänd',
      '',
    ]);
  });

  it('tells Excel in Swedish what to check and what would open a near miss', async () => {
    const roleId = await submit('/roles', { title: 'Vaktmästare' });
    const candidateId = await submit('/candidates', { reference: 'C-5' });
    const gates = Object.fromEntries(gateIds.map((gate) => [gate, 'unknown' as const]));
    const id = await store(
      roleId,
      adjustments.map(([adjustment], index) => ({
        id: `0192f000-0000-7000-8000-00000000010${index}`,
        candidateId,
        gates,
        nearMiss: { gate: 'hours', adjustment },
      })),
    );
    const rows = await readCsv(id);
    expect(rows).to.have.lengthOf(adjustments.length);
    rows.forEach((row, index) => {
      expect(row['Nästan-träff']).to.include(adjustments[index]?.[1]);
    });
    const toCheck = rows[0]?.['Att kontrollera']?.split(', ') ?? [];
    expect(toCheck).to.have.lengthOf(gateIds.length).and.include('språkkrav').and.include('stöd som behövs');
    for (const gate of gateIds) {
      expect(toCheck).to.not.include(gate);
    }
  });

  it('has a row for a subject without a suggestion, which says why and what would help, and one for each near miss', async () => {
    const roleId = await submit('/roles', { title: 'Nattvärd' });
    const candidateId = await submit('/candidates', { reference: 'C-80' });
    const near = { id: '0192f000-0000-7000-8000-000000000108', candidateId, kind: 'near-miss' } as const;
    const adjustment = { kind: 'offer-support', support: 'quiet-place' };
    const id = await store(roleId, [{ ...near, nearMiss: { gate: 'needed-supports', adjustment } }]);
    const whyNone: KeptWhyNone = {
      reason: 'gates',
      others: 57,
      offLists: 0,
      listed: 0,
      gates: [{ gate: 'times', stops: 54, alone: 12 }],
      openings: [
        {
          changes: [{ by: 'workplace', adjustment: { kind: 'add-time', time: 'weekday-morning' } }],
          count: 7,
        },
      ],
    };
    const none = await submit('/roles', { title: 'Kvällsvärd' });
    await api.dataSource.query(`UPDATE match_list_entries SET why_none = $1 WHERE match_list_id = $2`, [
      JSON.stringify(whyNone),
      id,
    ]);
    await api.dataSource.query(
      `INSERT INTO match_list_entries (match_list_id, position, subject_id, items, why_none) VALUES ($1, 1, $2, '[]', $3)`,
      [id, none, JSON.stringify(whyNone)],
    );
    const text =
      'Ingen person kan ta tjänsten som det är nu. Tiderna passar inte: 54 av 57 personer. 12 av dem stoppas bara av det. ' +
      'Om tjänsten kan vara förmiddagar på vardagar: 7 personer till.';

    const { body } = await api.send('GET', `/match-lists/${id}`);
    const [first, second] = body.items as {
      suggestions: unknown[];
      nearMisses: { id: string; opens: object }[];
      whyNone: Record<string, unknown>;
    }[];
    expect([first?.suggestions, first?.nearMisses.map((one) => one.id)]).to.deep.equal([[], [near.id]]);
    expect(first?.nearMisses[0]?.opens).to.deep.equal({ sv: 'Erbjud: Lugn plats', en: 'Offer: Quiet place' });
    expect(second?.whyNone).to.deep.include({ reason: 'gates', others: 57, listed: 0 });
    expect(second?.whyNone.reasonText).to.have.keys('sv', 'en');

    const cells = (await readCsv(id)).map((row) =>
      [
        'Lista för',
        'Plats i listan',
        'Kandidat',
        'Nästan-träff',
        'Varför inga förslag',
        'Roll-id',
        'Tjänst-id',
      ].flatMap((header) => row[header] ?? []),
    );
    expect(cells).to.deep.equal([
      ['Nattvärd', '', 'C-80', 'Erbjud: Lugn plats', text, roleId],
      ['Kvällsvärd', '', '', '', text, none],
    ]);
  });

  it('tells a coach of a colleague’s person without suggestions no exact trip that would help, in no form', async () => {
    const coach = principalOf('coach');
    const candidateId = await submit('/candidates', { reference: 'C-81' });
    const { body: asked } = await api.send('POST', '/match-lists', {
      as: coach,
      body: { nodeId: 'goteborg', for: 'candidates' },
    });
    const adjustment = { kind: 'longer-travel', minutes: 52, byMinutes: 7 } as const;
    const whyNone: KeptWhyNone = {
      ...{ reason: 'gates', others: 57, offLists: 0, listed: 0, gates: [] },
      openings: [{ changes: [{ by: 'person', adjustment }], count: 7 }],
    };
    await api.dataSource.query(
      `INSERT INTO match_list_entries (match_list_id, position, subject_id, items, why_none) VALUES ($1, 0, $2, '[]', $3)`,
      [asked.id, candidateId, JSON.stringify(whyNone)],
    );
    await api.dataSource.query(
      `UPDATE match_lists SET status = 'completed', done = 1, "of" = 1, completed_at = now() WHERE id = $1`,
      [asked.id],
    );
    for (const accept of ['application/json', 'text/csv']) {
      const { status, text } = await api.send('GET', `/match-lists/${asked.id}`, {
        as: coach,
        headers: { accept },
      });
      expect(status, text).to.equal(200);
      expect(withoutIds(text), accept)
        .to.include('60 min')
        .and.not.match(/\b52\b/);
    }
  });

  it('gives a spreadsheet no formula to run, whatever a role is called', async () => {
    const candidateId = await submit('/candidates', { reference: 'C-70' });
    for (const title of ['=1+1', '+46', '-1', '@SUM(A1)', '\uff1dHYPERLINK("x")']) {
      const roleId = await submit('/roles', { title });
      const [row] = await readCsv(await store(roleId, [{ id: roleId, candidateId }]));
      expect([row?.['Lista för'], row?.Tjänst]).to.deep.equal([`'${title}`, `'${title}`]);
    }
  });

  it('names a gate that this program does not have, and a format that it can not read', async () => {
    const roleId = await submit('/roles', { title: 'Städare' });
    const candidateId = await submit('/candidates', { reference: 'C-6' });
    const id = await store(roleId, [
      { id: roleId, candidateId, gates: { 'shoe-size': 'unknown', hours: 'pass' } },
      { id: candidateId, candidateId, format: 99, gates: { hours: 'pass' } },
    ]);

    const { body, text } = await api.send('GET', `/match-lists/${id}`);

    const [subject] = (body as unknown as { items: { suggestions: Record<string, unknown>[] }[] }).items;
    expect(
      subject?.suggestions.map(({ gates, unknown }) => [gates, unknown]),
      text,
    ).to.deep.equal([
      [
        [{ gate: 'hours', outcome: 'pass' }],
        [{ kind: 'unknown-gate', gate: 'shoe-size', outcome: 'unknown' }],
      ],
      [[], [{ kind: 'unknown-format', format: 99 }]],
    ]);
    expect((await readCsv(id))[0]?.['Att kontrollera']).to.equal('shoe-size');
  });

  it('tells of each pair where, how much and when the work is, and whether anything has changed since', async () => {
    const workplace = await api.send('POST', '/workplaces', {
      body: { name: 'Solgläntan', location: { lat: 58.38, lon: 12.32 } },
    });
    const workplaceId = String(workplace.body.id);
    const hoursPerWeek = { min: 10, max: 20 };
    const period = { from: '2027-01-07', to: '2027-06-30' };
    const roleId = await submit('/roles', {
      title: 'Måltidsvärd',
      workplaceId,
      hoursPerWeek,
      times: ['weekday-morning'],
      period,
    });
    const untold = await submit('/roles', { title: 'Städare' });
    const candidateId = await submit('/candidates', { reference: 'C-7' });
    const gone = '0192f000-0000-7000-8000-000000000109';
    const id = await store(roleId, [
      { id: roleId, candidateId },
      { id: untold, candidateId, roleId: untold },
      { id: gone, candidateId: gone },
    ]);
    const read = async () => {
      const { body, text } = await api.send('GET', `/match-lists/${id}`);
      const [subject] = (body as unknown as { items: { suggestions: Record<string, unknown>[] }[] }).items;
      expect(subject?.suggestions, text).to.have.lengthOf(3);
      return subject?.suggestions ?? [];
    };

    const [told, silent] = await read();

    expect(told).to.deep.include({
      workplaceId,
      hoursPerWeek,
      times: ['weekday-morning'],
      period,
      town: 'Vänersborg',
    });
    expect(silent).to.deep.include({
      workplaceId: null,
      hoursPerWeek: null,
      times: null,
      period: null,
      town: null,
    });
    expect((await read()).map(({ isChanged }) => isChanged)).to.deep.equal([false, false, true]);
    await api.send('PATCH', `/workplaces/${workplaceId}`, {
      headers: anyRevision,
      body: { supports: ['quiet-place'] },
    });
    expect((await read()).map(({ isChanged }) => isChanged)).to.deep.equal([true, false, true]);
    await api.send('PATCH', `/candidates/${candidateId}`, {
      headers: anyRevision,
      body: { wishes: 'Laga mat' },
    });
    expect((await read()).map(({ isChanged }) => isChanged)).to.deep.equal([true, true, true]);
  });

  it('says on request what speaks most for each pair, in the language asked for', async () => {
    const roleId = await submit('/roles', { title: 'Kock', description: 'Laga mat och baka bröd i köket' });
    const candidateId = await submit('/candidates', { reference: 'C-8', wishes: 'Jag vill laga mat' });
    const suggestionId = await insertSuggestion(api.dataSource, candidateId, roleId);
    const gone = '0192f000-0000-7000-8000-000000000108';
    const id = await store(roleId, [
      { id: suggestionId, candidateId },
      { id: gone, candidateId: gone },
    ]);
    const reasonsOf = async (query: string) => {
      const { body, text } = await api.send('GET', `/match-lists/${id}${query}`);
      const [subject] = (body as unknown as { items: { suggestions: { reason?: string | null }[] }[] }).items;
      expect(subject, text).to.not.equal(undefined);
      return subject?.suggestions.map(({ reason }) => reason) ?? [];
    };

    const { body } = await api.send('GET', `/suggestions/${suggestionId}/explanation?for=coach`);
    const { points } = body as unknown as { points: { place: string; text: string }[] };
    const [swedish, left] = await reasonsOf('?include=reason');
    expect(swedish)
      .to.be.a('string')
      .and.equal(points.find(({ place }) => place === 'reason')?.text);
    expect(left).to.equal(null);
    const [english] = await reasonsOf('?include=reason&lang=en');
    expect(english).to.be.a('string').and.not.equal(swedish);
    expect(await reasonsOf('')).to.deep.equal([undefined, undefined]);
  });

  it('tells which subjects were named, so that the same can be asked for anew', async () => {
    const ids = [await submit('/roles', { title: 'Bud' }), await submit('/roles', { title: 'Vakt' })];
    const named = await submit('/match-lists', { for: 'roles', ids, limit: 3 });
    const everyone = await submit('/match-lists', { for: 'candidates' });

    expect((await api.send('GET', `/match-lists/${named}`)).body).to.deep.include({
      ids,
      chosen: 2,
      limit: 3,
    });
    expect((await api.send('GET', `/match-lists/${everyone}`)).body).to.include({ ids: null, chosen: null });
    const { body } = await api.send('GET', '/match-lists?limit=2');
    expect((body.items as { chosen: number | null }[]).map(({ chosen }) => chosen)).to.deep.equal([null, 2]);
  });

  it('of everyone is refused when a node has more open ones than a list takes', async () => {
    const asFyrbodal = { as: principalOf('coordinator', ['fyrbodal']), body: { for: 'roles' } };
    const addRoles = (count: number) =>
      api.dataSource.query(
        `INSERT INTO roles (id, node_id, profile)
         SELECT gen_random_uuid(), 'fyrbodal', '{"title": "x"}' FROM generate_series(1, $1::int)`,
        [count],
      );
    await addRoles(mostListedSubjects);
    expect((await api.send('POST', '/match-lists', asFyrbodal)).status).to.equal(202);

    await addRoles(1);
    const answer = await api.send('POST', '/match-lists', asFyrbodal);

    expect(answer.status, answer.text).to.equal(422);
    const [error] = answer.body.errors as { pointer: string; code: string; message: string }[];
    expect(error).to.deep.equal({
      pointer: '/ids',
      code: 'too-many',
      message: 'The node has 5001 open roles; a list takes 5000. Name those wanted.',
    });
  });
});

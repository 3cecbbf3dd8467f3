import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import { type MatchListItem, matchListItemFormat } from '../../../db/entities/match-list-item.ts';
import { mostListedSubjects } from '../../../db/stores/request-match-list.ts';
import { gateIds } from '../../../matching/gates/gates.ts';
import type { Adjustment } from '../../../matching/model/adjustment.ts';
import { insertSuggestion } from '../../support/insert-suggestion.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

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

  it('marks each pair with its latest review, also one that was decided after the list was made', async () => {
    const roleId = await submit('/roles', { title: 'Måltidsvärd' });
    const items: Partial<MatchListItem>[] = [];
    for (const reference of ['C-1', 'C-2', 'C-3', 'C-4']) {
      const candidateId = await submit('/candidates', { reference });
      items.push({ id: await insertSuggestion(api.dataSource, candidateId, roleId), candidateId });
    }
    const [declined, held, approved] = items.map(({ id }) => `/suggestions/${id}/reviews`) as [
      string,
      string,
      string,
    ];
    await api.send('POST', declined, { body: { decision: 'hold' } });
    const id = await store(roleId, items);
    await api.send('POST', declined, { body: { decision: 'decline', reason: 'travel-too-long' } });
    await api.send('POST', held, { body: { decision: 'hold', reason: 'awaiting-candidate' } });
    await api.send('POST', approved, { body: { decision: 'approve' } });

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
      'Vilande: Väntar på kandidatens svar',
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

import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { expectNothingStored } from '../../support/expect-nothing-stored.ts';
import { principalOf, startTestApi, type TestApi, type TestRequest } from '../../support/start-test-api.ts';

interface Case {
  readonly title: string;
  readonly request: TestRequest;
  readonly status: number;
  /** Pointers of the errors, where there are some. */
  readonly pointers?: readonly string[];
}

const deep = (open: string, close: string): string => `${open.repeat(20_000)}1${close.repeat(20_000)}`;
const body = (fields: object): TestRequest => ({ body: { reference: 'x', ...fields } });

/** What no candidate may look like, and the answer to it. */
const badCandidates: readonly Case[] = [
  { title: 'broken JSON', request: { body: '{"reference": ' }, status: 400 },
  {
    title: 'NaN, which is no JSON',
    request: { body: '{"reference":"x","travel":{"maxMinutes":NaN}}' },
    status: 400,
  },
  { title: 'no body', request: { body: '' }, status: 400 },
  {
    title: 'bytes that are no UTF-8',
    request: { body: Buffer.from('{"reference":"å"}', 'latin1') },
    status: 400,
  },
  { title: 'brackets nested 20,000 deep', request: { body: deep('[', ']') }, status: 400 },
  { title: 'objects nested 20,000 deep', request: { body: deep('{"a":', '}') }, status: 400 },
  {
    title: 'a body of 2 MB',
    request: body({ wishes: 'x'.repeat(2 * 1_048_576) }),
    status: 413,
  },
  {
    title: '2 MB packed into little',
    request: {
      body: gzipSync(JSON.stringify({ wishes: 'x'.repeat(2 * 1_048_576) })),
      headers: { 'content-encoding': 'gzip' },
    },
    status: 413,
  },
  {
    title: 'form data',
    request: { body: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    status: 415,
  },
  {
    title: 'an unknown encoding',
    request: { body: '{}', headers: { 'content-encoding': 'zip' } },
    status: 415,
  },
  { title: 'a list', request: { body: [] }, status: 422, pointers: [''] },
  { title: 'null', request: { body: 'null' }, status: 422, pointers: [''] },
  { title: 'no reference', request: { body: {} }, status: 422, pointers: ['/reference'] },
  {
    title: 'wrong types, all named at once',
    request: body({ wishes: 7, abilities: [], registerExtract: 'ja' }),
    status: 422,
    pointers: ['/wishes', '/abilities', '/registerExtract'],
  },
  {
    title: 'more of experience than is read',
    request: body({
      experience: Array.from({ length: 11 }, (_, index) => ({ text: `${index}`.padEnd(1_000, 'x') })),
    }),
    status: 422,
    pointers: ['/experience'],
  },
  {
    title: 'unknown fields',
    request: body({ colour: 'red', travel: { by: 'bus' } }),
    status: 422,
    pointers: ['/travel/…', '/…'],
  },
  {
    title: 'a field called __proto__',
    request: { body: '{"reference":"x","__proto__":{"a":1}}' },
    status: 422,
    pointers: ['/…'],
  },
  {
    title: 'level 7',
    request: body({ abilities: { attention: 7 } }),
    status: 422,
    pointers: ['/abilities/attention'],
  },
  {
    title: 'level 7 in its long form',
    request: body({ abilities: { attention: { level: 7 } } }),
    status: 422,
    pointers: ['/abilities/attention/level'],
  },
  {
    title: 'level 1.5',
    request: body({ abilities: { attention: 1.5 } }),
    status: 422,
    pointers: ['/abilities/attention'],
  },
  {
    title: 'an unknown ability',
    request: body({ abilities: { flying: 2 } }),
    status: 422,
    pointers: ['/abilities/…'],
  },
  {
    title: 'an infinite number',
    request: { body: '{"reference":"x","travel":{"maxMinutes":1e999}}' },
    status: 422,
    pointers: ['/travel/maxMinutes'],
  },
  {
    title: 'dates that do not exist',
    request: body({ waitingSince: '2026-02-30', availability: { from: '2026-13-01' } }),
    status: 422,
    pointers: ['/availability/from', '/waitingSince'],
  },
  {
    title: 'dates that nobody can mean',
    request: body({
      waitingSince: '0000-01-01',
      availability: { from: '9999-12-31' },
      abilities: { attention: { level: 2, ratedOn: '1899-12-31' } },
    }),
    status: 422,
    pointers: ['/waitingSince', '/availability/from', '/abilities/attention/ratedOn'],
  },
  ...['a\tb', 'a\nb', 'a\r', '\u001b[0m', '\u0085', 'a\u2028b', 'a\u0000b'].map((reference) => ({
    title: `a reference with a control character, ${JSON.stringify(reference)}`,
    request: body({ reference }),
    status: 422,
    pointers: ['/reference'],
  })),
  {
    title: 'most hours below least',
    request: body({ availability: { hoursPerWeek: { min: 20, max: 10 } } }),
    status: 422,
    pointers: ['/availability/hoursPerWeek/max'],
  },
  { title: 'text with NUL', request: body({ wishes: 'a\u0000b' }), status: 422, pointers: ['/wishes'] },
  {
    title: 'text with a lone surrogate',
    request: { body: '{"reference":"x","wishes":"\\ud800"}' },
    status: 422,
    pointers: ['/wishes'],
  },
  {
    title: 'a repeated need',
    request: body({ needs: Array(2).fill({ support: 'no-phone', strength: 'needed' }) }),
    status: 422,
    pointers: ['/needs/1'],
  },
  { title: 'an id that is no UUID', request: body({ id: '17' }), status: 422, pointers: ['/id'] },
];

describe('A bad candidate', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  for (const { title, request, status, pointers } of badCandidates) {
    it(`is refused with ${status} and nothing is stored: ${title}`, async () => {
      const headers = { 'idempotency-key': 'one', ...request.headers };
      const answer = await api.send('POST', '/candidates', { ...request, headers });
      expect(answer.status, answer.text).to.equal(status);
      expect(answer.headers.get('content-type')).to.equal('application/problem+json; charset=utf-8');
      if (pointers !== undefined) {
        const errors = answer.body.errors as { pointer: string }[];
        expect(errors.map(({ pointer }) => pointer)).to.have.members(pointers);
      }
      await expectNothingStored(api);
    });
  }

  it('is refused when it is a list of thousands of things, unread or with at most 100 errors', async () => {
    const send = (length: number) =>
      api.send(
        'POST',
        '/candidates',
        body({ needs: Array.from({ length }, () => ({ support: 'x', strength: 7 })) }),
      );
    expect((await send(10_000)).status).to.equal(413);
    const answer = await send(1_600);
    expect(answer.status).to.equal(422);
    expect(answer.body.errors).to.have.length.within(1, 100);
    await expectNothingStored(api);
  });

  it('is refused when the node is not given and can not be guessed, or is not one of the principal', async () => {
    const as = principalOf('admin', '*');
    const unsaid = await api.send('POST', '/candidates', { ...body({}), as });
    expect(unsaid.status).to.equal(422);
    for (const request of [{ ...body({ nodeId: 'nowhere' }), as }, body({ nodeId: 'fyrbodal' })]) {
      const answer = await api.send('POST', '/candidates', request);
      expect([answer.status, answer.body.type], answer.text).to.deep.equal([
        404,
        'urn:passa:problem:unknown-node',
      ]);
    }
    await expectNothingStored(api);
  });
});

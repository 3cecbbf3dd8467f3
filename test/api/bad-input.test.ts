import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { principalOf, startTestApi, type TestApi, type TestRequest } from '../support/start-test-api.ts';

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
    title: 'unknown fields',
    request: body({ colour: 'red', travel: { by: 'bus' } }),
    status: 422,
    pointers: ['/travel/by', '/colour'],
  },
  {
    title: 'a field called __proto__',
    request: { body: '{"reference":"x","__proto__":{"a":1}}' },
    status: 422,
    pointers: ['/__proto__'],
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
    pointers: ['/abilities/flying'],
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

describe('Bad input', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  const countRows = async (): Promise<unknown> => {
    const rows = await api.dataSource.query(
      'SELECT (SELECT count(*) FROM candidates) + (SELECT count(*) FROM roles) + (SELECT count(*) FROM idempotency_keys) AS n',
    );
    return rows[0].n;
  };
  const expectNothingStored = async (): Promise<void> => {
    expect(await countRows()).to.equal('0');
  };

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
      await expectNothingStored();
    });
  }

  it('is refused at once when it is a list of 10,000 things, with at most 100 errors', async () => {
    const needs = Array.from({ length: 10_000 }, () => ({ support: 'x', strength: 7 }));
    const began = performance.now();
    const answer = await api.send('POST', '/candidates', body({ needs }));
    expect(performance.now() - began).to.be.below(5_000);
    expect(answer.status).to.equal(422);
    expect(answer.body.errors).to.have.length.within(1, 100);
    await expectNothingStored();
  });

  it('is not repeated in the answer', async () => {
    const secret = 'Kalle Karlsson 19121212-1212';
    const answers = [
      await api.send(
        'POST',
        '/candidates',
        body({ wishes: { secret }, sex: secret, experience: [{ text: secret }, { text: secret }] }),
      ),
      await api.send('POST', '/candidates', { body: `{"${secret}` }),
      await api.send('GET', `/candidates?q=${'x'.repeat(300)}&nodeId=${encodeURIComponent(secret)}`),
    ];
    for (const answer of answers) {
      expect(answer.status).to.be.oneOf([400, 422]);
      expect(answer.text).to.not.include('Karlsson');
    }
  });

  it('is refused with an explanation where any text of a profile holds a personal identity number', async () => {
    const number = '850709-9805';
    const text = `Kalle (${number})`;
    const requests: readonly [path: string, body: object, pointers: readonly string[]][] = [
      [
        '/candidates',
        {
          reference: number,
          wishes: text,
          experience: [{ text }, { text: `${text}!` }],
          groups: [text],
          name: text,
          contact: text,
        },
        [
          '/reference',
          '/wishes',
          '/experience/0/text',
          '/experience/1/text',
          '/groups/0',
          '/name',
          '/contact',
        ],
      ],
      [
        '/roles',
        { reference: number, title: text, description: text, tasks: [{ text }] },
        ['/reference', '/title', '/description', '/tasks/0/text'],
      ],
      [
        '/workplaces',
        { reference: number, name: text, mentors: [{ name: text }] },
        ['/reference', '/name', '/mentors/0/name'],
      ],
      [
        '/suggestions/0192f000-0000-7000-8000-00000000000a/reviews',
        { decision: 'hold', comment: text },
        ['/comment'],
      ],
    ];
    for (const [path, sent, pointers] of requests) {
      const answer = await api.send('POST', path, { body: sent });
      expect(answer.status, path).to.equal(422);
      const errors = answer.body.errors as { pointer: string; code: string; message: string }[];
      expect(errors.map(({ pointer }) => pointer)).to.have.members(pointers);
      for (const { code, message } of errors) {
        expect(code).to.equal('personal-identity-number');
        expect(message).to.include('personnummer');
      }
      expect(answer.text).to.not.include('9805');
    }
    await expectNothingStored();
  });

  it('is answered with what would be right', async () => {
    const messagesOf = async (method: string, path: string, request: TestRequest): Promise<unknown> => {
      const answer = await api.send(method, path, request);
      return (answer.body.errors as { message: string }[]).map(({ message }) => message);
    };
    const cases: readonly [string, object, string][] = [
      [
        '/candidates',
        { reference: 'x', abilities: { attention: 1.5 } },
        'Must be a level, a whole number 0–4, or {level, source, ratedOn}.',
      ],
      [
        '/roles',
        { demands: { attention: 'two' } },
        'Must be a level, a whole number 0–4, or {level, essential}.',
      ],
      ['/candidates', { reference: '  ' }, 'Must hold more than spaces.'],
      ['/candidates', {}, 'Is missing.'],
      ['/candidates', { reference: 7 }, 'Must be text in quotes.'],
      [
        '/candidates',
        { reference: 'x', waitingSince: '9999-01-01' },
        'Must be a date from 1900-01-01 to 2100-12-31.',
      ],
      [
        '/candidates',
        { reference: 'x', waitingSince: 'igår' },
        'Must have the form of a date that exists, YYYY-MM-DD.',
      ],
      [
        '/candidates',
        { reference: 'x', languages: { svenska: 'B1' } },
        'Must be an ISO 639 code of two or three lower-case letters, e.g. sv.',
      ],
      [
        '/candidates',
        { reference: 'x', nodeId: 'Göteborg' },
        'Must be 1–64 lower-case letters, digits and hyphens, e.g. goteborg.',
      ],
      ['/interpret', { text: '' }, 'Too small: expected string to have >=1 characters.'],
    ];
    for (const [path, sent, message] of cases) {
      expect(await messagesOf('POST', path, { body: sent }), JSON.stringify(sent)).to.include(message);
    }
    for (const path of ['/candidates?limit=1&limit=2', '/roles?q=a&q=b']) {
      expect(await messagesOf('GET', path, {}), path).to.deep.equal(['May be given once only.']);
    }
    expect(await messagesOf('GET', '/roles?limit=ten', {})).to.include('Must be a whole number, 1–100.');
    await expectNothingStored();
  });

  it('is refused when there is no text to read', async () => {
    for (const text of ['', ' \n ']) {
      expect((await api.send('POST', '/interpret', { body: { text } })).status).to.equal(422);
    }
  });

  it('is refused where dates of a role or a workplace lie too far away', async () => {
    for (const [path, sent, pointers] of [
      ['/roles', { period: { from: '0000-01-01', to: '9999-12-31' } }, ['/period/from', '/period/to']],
      ['/workplaces', { mentors: [{ name: 'M', trainedOn: '2101-01-01' }] }, ['/mentors/0/trainedOn']],
    ] as const) {
      const answer = await api.send('POST', path, { body: sent });
      expect(answer.status).to.equal(422);
      expect((answer.body.errors as { pointer: string }[]).map(({ pointer }) => pointer)).to.deep.equal(
        pointers,
      );
    }
    await expectNothingStored();
  });

  it('is refused when a filter names a node that does not exist, or is not one of the principal', async () => {
    for (const [as, nodeId] of [
      [principalOf('coordinator'), 'nowhere'],
      [principalOf('coordinator'), 'fyrbodal'],
      [principalOf('admin', '*'), 'nowhere'],
    ] as const) {
      for (const path of ['/candidates', '/roles', '/workplaces']) {
        const answer = await api.send('GET', `${path}?nodeId=${nodeId}`, { as });
        expect([answer.status, answer.body.type], `${path} ${nodeId}`).to.deep.equal([
          404,
          'urn:passa:problem:unknown-node',
        ]);
      }
    }
    expect((await api.send('GET', '/candidates?nodeId=goteborg')).status).to.equal(200);
  });

  it('is refused when a role ends before it begins', async () => {
    const answer = await api.send('POST', '/roles', {
      body: { period: { from: '2027-02-01', to: '2027-01-01' } },
    });
    expect([answer.status, answer.body.errors]).to.have.nested.property('1[0].pointer', '/period/to');
    await expectNothingStored();
  });

  it('is refused in addresses, parameters and headers with 400', async () => {
    for (const path of [
      '/candidates/17',
      '/candidates/%00',
      '/candidates/%ff',
      '/candidates?limit=0',
      '/candidates?limit=101',
      '/candidates?limit=1&limit=2',
      '/candidates?colour=red',
      '/candidates?q=%00',
      '/candidates?cursor=made-up',
      '/vocabulary/colours',
      '/vocabulary/tasks?lang=de',
    ]) {
      expect((await api.send('GET', path)).status, path).to.equal(400);
    }
    const key = await api.send('POST', '/candidates', {
      ...body({}),
      headers: { 'idempotency-key': 'å'.repeat(3) },
    });
    expect(key.status).to.equal(400);
    await expectNothingStored();
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
    await expectNothingStored();
  });

  it('meets the addresses that do not exist with 404, and the wrong methods with 405 and Allow', async () => {
    expect((await api.send('GET', '/nothing')).status).to.equal(404);
    expect((await api.send('GET', '/api/nothing')).status).to.equal(404);
    const answer = await api.send('DELETE', '/candidates');
    expect(answer.status).to.equal(405);
    expect(answer.headers.get('allow')).to.equal('POST, GET, HEAD, OPTIONS');
  });

  it('that is cut off in the middle stores nothing and harms nobody', async () => {
    const { hostname, port } = new URL(api.address);
    const { token } = await api.authenticator.issue(
      principalOf('coordinator'),
      new Date(Date.now() + 60_000),
    );
    await new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          `POST /api/v1/candidates HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n` +
            'Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{"reference":',
          () => socket.destroy(),
        );
      });
      socket.once('close', () => resolve());
      socket.once('error', reject);
    });
    expect((await api.send('GET', '/candidates')).body).to.deep.equal({ items: [], next: null });
    await expectNothingStored();
  });
});

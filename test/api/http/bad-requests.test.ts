import { connect } from 'node:net';
import { expect } from 'chai';
import { expectNothingStored } from '../../support/expect-nothing-stored.ts';
import { principalOf, startTestApi, type TestApi, type TestRequest } from '../../support/start-test-api.ts';
import { withoutIds } from '../../support/without-ids.ts';

const body = (fields: object): TestRequest => ({ body: { reference: 'x', ...fields } });

describe('A bad request', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

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
      await api.send('GET', `/candidates/${encodeURIComponent(secret)}`),
      await api.send('POST', '/candidates', body({ [secret]: secret })),
      await api.send('GET', `/candidates?${encodeURIComponent(secret)}=1`),
    ];
    for (const answer of answers) {
      expect(answer.status).to.be.oneOf([400, 422]);
      expect(answer.text).to.not.include('Karlsson');
      expect(withoutIds(answer.text)).to.not.include('1212');
    }
  });

  it('is not repeated by its address or its number of a request, unless these are ids', async () => {
    const instanceOf = async (path: string): Promise<unknown> => (await api.send('GET', path)).body.instance;
    expect(await instanceOf('/candidates/Karlsson')).to.equal('/api/v1/candidates/{id}');
    expect(await instanceOf('/Karlsson')).to.equal('/api/v1');
    const id = '0192f000-0000-7000-8000-0000000000ff';
    expect(await instanceOf(`/candidates/${id}/suggestions`)).to.equal(
      `/api/v1/candidates/${id}/suggestions`,
    );
    const answer = await api.send('GET', '/me', { headers: { 'x-request-id': '19121212-1212' } });
    expect(answer.headers.get('x-request-id')).to.match(/^[0-9a-f]{32}$/);
    const traced = await api.send('GET', '/me', { headers: { 'x-request-id': id } });
    expect(traced.headers.get('x-request-id')).to.equal(id);
  });

  it('names fields that there are, and of one that there is not what was perhaps meant', async () => {
    const { body: problem } = await api.send('POST', '/candidates', {
      ...body({ wishs: 'x', Karlsson: 1, languages: { karlsson: 'A1' }, abilities: { attentoin: 1 } }),
      headers: { 'accept-language': 'sv' },
    });
    const told = (problem.errors as { pointer: string; message: string }[]).map(
      ({ pointer, message }) => `${pointer} ${message}`,
    );
    expect(told).to.include.members([
      '/… Det finns inget sådant fält. Kanske "wishes".',
      '/… Det finns inget sådant fält.',
      '/abilities/… Det finns inget sådant fält. Kanske "attention".',
    ]);
    expect(JSON.stringify(problem).toLowerCase()).to.not.include('karlsson');
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
        'Must be a level, a whole number 0–4, or {level, essential, stretchMinutes}.',
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
    ];
    for (const [path, sent, message] of cases) {
      expect(await messagesOf('POST', path, { body: sent }), JSON.stringify(sent)).to.include(message);
    }
    for (const path of ['/candidates?limit=1&limit=2', '/roles?q=a&q=b']) {
      expect(await messagesOf('GET', path, {}), path).to.deep.equal(['May be given once only.']);
    }
    expect(await messagesOf('GET', '/roles?limit=ten', {})).to.include('Must be a whole number, 1–100.');
    await expectNothingStored(api);
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
      '/roles?q=l%E4rar',
      '/roles?limit=5&q=%',
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
    await expectNothingStored(api);
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
    await expectNothingStored(api);
  });
});

import { expect } from 'chai';
import { expectNothingStored } from '../../support/expect-nothing-stored.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { withoutIds } from '../../support/without-ids.ts';

describe('A bad profile', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

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
      expect(withoutIds(answer.text)).to.not.include('9805');
    }
    await expectNothingStored(api);
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
    await expectNothingStored(api);
  });

  it('is refused when a role ends before it begins', async () => {
    const answer = await api.send('POST', '/roles', {
      body: { period: { from: '2027-02-01', to: '2027-01-01' } },
    });
    expect([answer.status, answer.body.errors]).to.have.nested.property('1[0].pointer', '/period/to');
    await expectNothingStored(api);
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
});

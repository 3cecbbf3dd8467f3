import { expect } from 'chai';
import { principalRoles } from '../../../api/authentication/authenticator.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

/** A number that Skatteverket gives out for tests. */
const testNumber = '189001019802';

interface Told {
  readonly label: string;
  readonly words: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  readonly [field: string]: unknown;
}

describe('POST /interpret', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  const post = (body: unknown) => api.send('POST', '/interpret', { body });

  it('tells tasks, conditions, supports and demands with the words that led to them', async () => {
    const text = 'Jag vill laga mat men inte jobba med barn. Behöver korta pauser. Jag kan lyfta tungt.';
    const { status, body } = await post({ text, lang: 'sv' });
    expect(status).to.equal(200);
    expect(body.inferred).to.equal(true);
    expect(body.lang).to.equal('sv');
    const lists = ['tasks', 'conditions', 'supports', 'demands'].map((list) => body[list] as Told[]);
    for (const told of lists.flat()) {
      expect(told.label).to.be.a('string').that.is.not.empty;
      expect(told.confidence).to.be.within(0.5, 1);
      for (const { text: words, start, end } of told.words) expect(text.slice(start, end)).to.equal(words);
    }
    const [tasks, conditions, supports, demands] = lists;
    expect(tasks?.[0]).to.include({ polarity: 'wish', strength: 'strong' });
    expect(conditions?.[0]).to.include({
      condition: 'children',
      label: 'Barn och unga',
      polarity: 'avoids',
      strength: 'rather-not',
    });
    expect(supports?.[0]).to.include({ support: 'short-breaks', strength: 'needed' });
    expect(demands?.[0]).to.include({ ability: 'lifting-and-carrying', direction: 'has' });
    expect(body.personal).to.deep.equal([]);
  });

  it('labels in the language that is asked for, Swedish when none is', async () => {
    const labelOf = async (body: object) => {
      const { supports } = (await post(body)).body as { supports: Told[] };
      return supports[0]?.label;
    };
    expect(await labelOf({ text: 'Jag behöver korta pauser' })).to.equal('Korta pauser');
    expect(await labelOf({ text: 'I need short breaks', lang: 'en' })).to.equal('Short breaks');
  });

  it('tells of personal facts as warnings and makes nothing of them', async () => {
    const { body } = await post({ text: 'Jag har adhd och är 45 år.', lang: 'sv' });
    expect((body.personal as { kind: string }[]).map(({ kind }) => kind)).to.deep.equal(['diagnosis', 'age']);
    expect([body.tasks, body.conditions, body.supports, body.demands]).to.deep.equal([[], [], [], []]);
  });

  it('refuses a personal identity number, says why and does not repeat it', async () => {
    const { status, body, text } = await post({ text: `Mitt nummer är ${testNumber}, jag vill städa` });
    expect(status).to.equal(422);
    const [error] = body.errors as { pointer: string; code: string; message: string }[];
    expect(error).to.include({ pointer: '/text', code: 'personal-identity-number' });
    expect(error?.message).to.include('personnummer');
    expect(text).to.not.include(testNumber.slice(-4));
  });

  it('takes a text of 10,000 characters, and none that is longer, empty or missing', async () => {
    expect((await post({ text: 'städa '.repeat(1_666) })).status).to.equal(200);
    for (const body of [
      { text: 'x'.repeat(10_001) },
      { text: '' },
      {},
      { text: 'x', lang: 'de' },
      { text: 'x', more: 1 },
    ]) {
      expect((await post(body)).status).to.equal(422);
    }
  });

  it('answers whoever is signed in, and nobody else', async () => {
    for (const role of principalRoles) {
      const answer = await api.send('POST', '/interpret', { as: principalOf(role), body: { text: 'städa' } });
      expect(answer.status, role).to.equal(200);
    }
    expect((await api.send('POST', '/interpret', { as: null, body: { text: 'städa' } })).status).to.equal(
      401,
    );
  });
});

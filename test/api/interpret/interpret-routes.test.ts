import { expect } from 'chai';
import pg from 'pg';
import { profileRoles } from '../../../api/http/authentication/authenticator.ts';
import { importSiteVocabulary } from '../../../db/vocabulary/import-site-vocabulary.ts';
import type { SiteTerm } from '../../../db/vocabulary/site-term.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { withoutIds } from '../../support/without-ids.ts';

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
      for (const { text: words, start, end } of told.words) {
        expect(text.slice(start, end)).to.equal(words);
      }
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

  it('tells how all words are meant, to be marked in the text, of a candidate or a role', async () => {
    const spansOf = async (body: object) => (await post(body)).body.spans;
    expect(await spansOf({ text: 'Jag vill laga mat men inte diska.' })).to.deep.equal([
      { text: 'Jag vill laga mat', start: 0, end: 17, label: 'wish', strength: 'strong' },
      { text: 'men inte diska', start: 18, end: 32, label: 'refused', strength: 'no' },
    ]);
    expect(await spansOf({ text: 'Laga mat.', of: 'role' })).to.deep.equal([
      { text: 'Laga mat', start: 0, end: 8, label: 'work', strength: null },
    ]);
    expect((await post({ text: 'Laga mat.', of: 'workplace' })).status).to.equal(422);
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
    expect(withoutIds(text)).to.not.include(testNumber.slice(-4));
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

  it('names one fault of a text without words', async () => {
    const codesOf = async (text: string) =>
      ((await post({ text })).body.errors as { pointer: string; code: string }[]).map(
        ({ pointer, code }) => `${pointer} ${code}`,
      );
    expect(await codesOf('')).to.deep.equal(['/text too-small']);
    expect(await codesOf(' \n')).to.deep.equal(['/text wrong-format']);
  });

  it('answers whoever reads profiles, and nobody else', async () => {
    for (const role of profileRoles) {
      const answer = await api.send('POST', '/interpret', { as: principalOf(role), body: { text: 'städa' } });
      expect(answer.status, role).to.equal(200);
    }
    expect((await api.send('POST', '/interpret', { as: null, body: { text: 'städa' } })).status).to.equal(
      401,
    );
  });

  describe('where the site has imported a vocabulary', () => {
    const term = (uri: string, preferredLabel: string, ...otherLabels: string[]): SiteTerm => ({
      uri,
      kind: 'skill',
      preferredLabel,
      otherLabels,
      definition: null,
      broader: [],
    });
    let client: pg.Client;
    before(async () => {
      client = new pg.Client(api.databaseUrl);
      await client.connect();
    });
    after(() => client.end());
    const importTerms = (...terms: SiteTerm[]) =>
      importSiteVocabulary(client, {
        source: 'own',
        format: 'esco',
        licence: 'CC0-1.0',
        version: null,
        terms,
      });
    const told = async (text: string, list: string) => (await post({ text })).body[list] as Told[];

    it('tells the concepts that a text names, by any label and place, as soon as it is there', async () => {
      const text = 'Jag har varit ytfinslipare. Svampodling vore roligt.';
      expect(await told(text, 'siteTerms')).to.deep.equal([]);
      await importTerms(term('a', 'glimmare', 'ytfinslipare'), term('b', 'Svampodling'), term('c', 'arbete'));
      expect(await told(text, 'siteTerms')).to.deep.equal([
        {
          source: 'own',
          id: 'a',
          label: 'glimmare',
          polarity: 'mention',
          strength: 'strong',
          confidence: 0.85,
          words: [{ text: 'har varit ytfinslipare', start: 4, end: 26 }],
        },
        {
          source: 'own',
          id: 'b',
          label: 'Svampodling',
          polarity: 'wish',
          strength: 'strong',
          confidence: 0.85,
          words: [
            { text: 'Svampodling', start: 28, end: 39 },
            { text: 'roligt', start: 45, end: 51 },
          ],
        },
      ]);
      await client.query('DELETE FROM site_vocabularies');
      expect(await told(text, 'siteTerms')).to.deep.equal([]);
    });

    it('reads its other names of a task type as that task type, and no word of a personal fact', async () => {
      const text = 'Jag vill klarbolla hela dagarna';
      expect(await told(text, 'tasks')).to.deep.equal([]);
      await importTerms(term('a', 'Diska', 'klarbolla'), term('b', 'adhd', 'glimmare'));
      expect((await told(text, 'tasks')).map(({ task, polarity }) => [task, polarity])).to.deep.equal([
        ['wash-dishes', 'wish'],
      ]);
      expect(await told('Jag har adhd', 'siteTerms')).to.deep.equal([]);
      await client.query('DELETE FROM site_vocabularies');
      expect(await told(text, 'tasks')).to.deep.equal([]);
    });
  });
});

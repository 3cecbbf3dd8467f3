import { expect } from 'chai';
import { wholeVocabulary, wholeVocabularySchema } from '../../../api/vocabulary/whole-vocabulary.ts';
import { adjustmentKinds } from '../../../matching/gates/adjustment-kinds.ts';
import { gateIds } from '../../../matching/gates/gates.ts';
import { candidateFields } from '../../../matching/model/candidate.ts';
import { ruleIds } from '../../../matching/rules/rules.ts';
import { labelOf } from '../../../matching/vocabulary/label-of.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

interface Entry {
  readonly id: string;
  readonly name: string;
}

const swedish: Readonly<Record<string, readonly Entry[]>> = wholeVocabulary('sv').lists;
const english: Readonly<Record<string, readonly Entry[]>> = wholeVocabulary('en').lists;
const idsOf = (list: string) => swedish[list]?.map(({ id }) => id);

describe('The whole vocabulary', () => {
  it('names everything in both languages, each identifier once', () => {
    for (const [list, entries] of Object.entries(swedish)) {
      const ids = entries.map(({ id }) => id);
      expect(ids, list).to.be.an('array').that.is.not.empty;
      expect(new Set(ids), list).to.have.lengthOf(ids.length);
      expect(
        english[list]?.map(({ id }) => id),
        list,
      ).to.deep.equal(ids);
      for (const { id, name } of [...entries, ...(english[list] ?? [])]) {
        expect(name, `${list} ${id}`).to.be.a('string').that.is.not.empty;
      }
    }
  });

  it('has every gate, rule and kind of adjustment, with a name of its own', () => {
    expect(idsOf('gates')).to.deep.equal(gateIds);
    expect(idsOf('rules')).to.deep.equal(ruleIds);
    expect(idsOf('adjustments')).to.deep.equal(adjustmentKinds.map(({ kind }) => kind));
    for (const { id, name } of [...(swedish.adjustments ?? []), ...(english.adjustments ?? [])]) {
      expect(name, id).to.not.equal(id);
    }
  });

  it('has the lists that adjustments are named by, and calls things as explanations do', () => {
    const { adjustments, times } = wholeVocabulary('sv').lists;
    for (const { id, list, value } of adjustments) {
      expect(list === null, id).to.equal(value === null);
      expect(list === null ? ['times'] : [list], id).to.satisfy(
        ([one]: string[]) => idsOf(one ?? '') !== undefined,
      );
    }
    expect(times[0]?.name).to.equal(labelOf('times', 'weekday-morning', 'sv'));
  });

  it('says in its schema which identifiers a profile can hold, so that a form can send what it shows', () => {
    const { shape } = wholeVocabularySchema.shape.lists;
    for (const list of ['abilities', 'conditions', 'supports', 'times', 'weekdays', 'licences'] as const) {
      expect(shape[list].element.shape.id.options, list).to.deep.equal(idsOf(list));
    }
  });

  it('has every word that a profile can hold', () => {
    const { status } = candidateFields;
    expect(idsOf('profile-statuses')).to.deep.equal(status.unwrap().options);
    const shown = JSON.stringify(swedish);
    for (const word of [
      'needed',
      'helpful',
      'never',
      'rather-not',
      'always',
      'avoidable',
      'gladly',
      'native',
    ]) {
      expect(shown).to.include(`"id":"${word}"`);
    }
  });
});

describe('GET /vocabulary', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  it('answers in Swedish unless asked otherwise, the same to everyone', async () => {
    const answer = await api.send('GET', '/vocabulary', { as: principalOf('manager') });
    expect(answer.status, answer.text).to.equal(200);
    expect(answer.body).to.deep.equal(JSON.parse(JSON.stringify(wholeVocabulary('sv'))));
    const inEnglish = await api.send('GET', '/vocabulary?lang=en');
    expect(inEnglish.body.lists).to.have.nested.property('decisions[0].name', 'Approved');
    expect((await api.send('GET', '/vocabulary')).text).to.equal(answer.text);
  });

  it('is kept by its tag: who has it already gets it no more', async () => {
    const first = await api.send('GET', '/vocabulary');
    const etag = String(first.headers.get('etag'));
    expect(first.headers.get('cache-control')).to.equal('private, no-cache');
    // fetch of Node asks for no cache by itself where this header is left out
    const cached = { 'cache-control': 'max-age=0' };
    const again = await api.send('GET', '/vocabulary', { headers: { ...cached, 'if-none-match': etag } });
    expect([again.status, again.text, again.headers.get('etag')]).to.deep.equal([304, '', etag]);
    const other = await api.send('GET', '/vocabulary?lang=en', {
      headers: { ...cached, 'if-none-match': etag },
    });
    expect(other.status).to.equal(200);
  });

  it('keeps the OpenAPI document in the same way', async () => {
    const path = '/openapi.json';
    const first = await api.send('GET', path, { as: null });
    const headers = { 'cache-control': 'max-age=0', 'if-none-match': String(first.headers.get('etag')) };
    expect((await api.send('GET', path, { as: null, headers })).status).to.equal(304);
  });
});

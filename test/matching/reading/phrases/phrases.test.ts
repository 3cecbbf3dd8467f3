import { expect } from 'chai';
import { PhraseTrie, phrasesOf } from '../../../../matching/reading/phrase-trie.ts';
import { abilityPhrases } from '../../../../matching/reading/phrases/ability-phrases.ts';
import {
  conditionPhrases,
  conditionWordsLeftOut,
} from '../../../../matching/reading/phrases/condition-phrases.ts';
import { cueKinds, cuePhrases } from '../../../../matching/reading/phrases/cue-phrases.ts';
import { personalPhrases } from '../../../../matching/reading/phrases/personal-phrases.ts';
import { supportPhrases, supportWordsLeftOut } from '../../../../matching/reading/phrases/support-phrases.ts';
import { taskPhrases, taskWordsNeverAlone } from '../../../../matching/reading/phrases/task-phrases.ts';
import { wordsOfList } from '../../../../matching/text/words-of-list.ts';
import { abilityIds } from '../../../../matching/vocabulary/abilities.ts';
import { conditionIds } from '../../../../matching/vocabulary/conditions.ts';
import { vocabularyLanguages } from '../../../../matching/vocabulary/localized-text.ts';
import { vocabulary } from '../../../../matching/vocabulary/vocabulary.ts';

const repeated = (phrases: readonly string[]): string[] =>
  phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at);

describe('the phrase lists', () => {
  for (const lang of vocabularyLanguages) {
    const lists = {
      tasks: Object.values(taskPhrases).flatMap((phrases) => phrasesOf(phrases[lang])),
      conditions: Object.values(conditionPhrases).flatMap((phrases) => phrasesOf(phrases?.[lang] ?? '')),
    };
    for (const [name, phrases] of Object.entries(lists)) {
      it(`give no phrase for ${name} (${lang}) to two meanings`, () => {
        expect(repeated(phrases)).to.deep.equal([]);
      });
    }
  }

  it('name only task types that the vocabulary has', () => {
    const ids = new Set(vocabulary.taskTypes.map(({ id }) => id));
    expect(Object.keys(taskPhrases).filter((id) => !ids.has(id))).to.deep.equal([]);
  });

  it('have phrases for every ability, condition and support', () => {
    const abilities = new Set(abilityPhrases.map(({ ability }) => ability));
    expect(abilityIds.filter((id) => !abilities.has(id))).to.deep.equal([]);
    expect(conditionIds.filter((id) => conditionPhrases[id] === undefined)).to.deep.equal([]);
    expect(vocabulary.supports.filter(({ id }) => supportPhrases[id] === undefined)).to.deep.equal([]);
  });

  it('give no cue to two kinds', () => {
    expect(repeated(cueKinds.flatMap((kind) => phrasesOf(cuePhrases[kind])))).to.deep.equal([]);
  });

  it('give no personal phrase to two kinds', () => {
    expect(repeated(Object.values(personalPhrases).flatMap(phrasesOf))).to.deep.equal([]);
  });

  it('leave out only words that some list has', () => {
    const words = (terms: readonly { readonly names: object; readonly synonyms: object }[]): Set<string> =>
      new Set(
        terms
          .flatMap(({ names, synonyms }) => [...Object.values(names), ...Object.values(synonyms).flat()])
          .map((text) => String(text).toLowerCase()),
      );
    const stale = [
      ...phrasesOf(conditionWordsLeftOut).filter((word) => !words(vocabulary.conditions).has(word)),
      ...phrasesOf(supportWordsLeftOut).filter((word) => !words(vocabulary.supports).has(word)),
      ...wordsOfList(taskWordsNeverAlone).filter((word) => !words(vocabulary.taskTypes).has(word)),
    ];
    expect(stale).to.deep.equal([]);
  });
});

describe('PhraseTrie', () => {
  const trie = new PhraseTrie<string>();
  trie.add(['vill', 'vill inte', 'född ####', '# år'], 'yes');
  const find = (text: string, joins = () => true) =>
    trie.find(wordsOfList(text), joins).map(({ from, to }) => [from, to]);

  it('finds the longest phrase at each place', () => {
    expect(find('jag vill inte det vill jag')).to.deep.equal([
      [1, 3],
      [4, 5],
    ]);
  });

  it('takes # for a number of one or two digits and #### for a year', () => {
    expect(find('född 1970 och 52 år')).to.deep.equal([
      [0, 2],
      [3, 5],
    ]);
    expect(find('född 3070 och 520 år')).to.deep.equal([]);
  });

  it('keeps to what may be joined', () => {
    expect(find('vill inte', () => false)).to.deep.equal([[0, 1]]);
  });
});

import { expect } from 'chai';
import { abilityIds } from '../../../matching/vocabulary/abilities.ts';
import type { LocalizedText, Synonyms } from '../../../matching/vocabulary/localized-text.ts';
import { vocabularyLanguages } from '../../../matching/vocabulary/localized-text.ts';
import { vocabulary } from '../../../matching/vocabulary/vocabulary.ts';
import { vocabularySchema } from './vocabulary-schema.ts';

/** Synonyms that may stand for two task types, because people do use one word for both. None yet. */
const sharedSynonyms: readonly string[] = [];

const { abilities, conditions, supports, taskAreas, taskTypes, employmentForms, reviewReasons } = vocabulary;
const terms: readonly { id: string; names: LocalizedText; synonyms: Synonyms }[] = [
  ...abilities,
  ...conditions,
  ...supports,
  ...taskTypes,
  ...employmentForms,
  ...reviewReasons,
  ...vocabulary.licences,
];

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, position) => values.indexOf(value) !== position);

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') {
    return [value];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

const textsIn = (value: unknown, lang: 'sv' | 'en'): string[] => {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    key === lang ? stringsIn(inner) : textsIn(inner, lang),
  );
};

describe('the vocabulary', () => {
  it('holds to its schema', () => {
    expect(vocabularySchema.safeParse(vocabulary).error?.issues ?? []).to.deep.equal([]);
  });

  it('is refused by its schema when a term is missing, out of place or refers to nothing', () => {
    const isValid = (change: object) => vocabularySchema.safeParse({ ...vocabulary, ...change }).success;
    const [firstTask, ...otherTasks] = taskTypes;
    const withFirstTask = (change: object) => ({ taskTypes: [{ ...firstTask, ...change }, ...otherTasks] });
    expect(isValid({})).to.equal(true);
    expect(isValid({ conditions: conditions.slice(1) })).to.equal(false);
    expect(isValid({ abilities: abilities.toReversed() })).to.equal(false);
    expect(isValid({ taskTypes: [...taskTypes, firstTask] })).to.equal(false);
    expect(isValid(withFirstTask({ demands: { strength: 2 } }))).to.equal(false);
    expect(isValid(withFirstTask({ demands: { standing: 5 } }))).to.equal(false);
    expect(isValid(withFirstTask({ essential: ['driving'] }))).to.equal(false);
    expect(isValid(withFirstTask({ area: 'nowhere' }))).to.equal(false);
    expect(isValid(withFirstTask({ names: { sv: 'Duka' } }))).to.equal(false);
  });

  it('can not be changed while the program runs', () => {
    const writable: { names: { sv: string } }[] = [...taskTypes];
    expect(() => {
      for (const term of writable) {
        term.names.sv = 'Ändrad';
      }
    }).to.throw(TypeError);
    expect(Object.isFrozen(vocabulary.abilities[0]?.levels[0])).to.equal(true);
  });

  it('has 32 abilities with five different level sentences in each language', () => {
    expect(abilities).to.have.length(32);
    for (const lang of vocabularyLanguages) {
      const sentences = abilities.flatMap(({ levels }) => levels.map((level) => level[lang]));
      expect(sentences).to.have.length(160);
      expect(repeated(sentences)).to.deep.equal([]);
    }
  });

  it('has at least 150 task types, some in every area, with words enough to find them by', () => {
    expect(taskTypes.length).to.be.at.least(150);
    for (const { id } of taskAreas) {
      expect(taskTypes.filter(({ area }) => area === id).length, id).to.be.at.least(5);
    }
    for (const { id, synonyms, demands, essential } of taskTypes) {
      expect(synonyms.sv.length, id).to.be.at.least(4);
      expect(synonyms.en.length, id).to.be.at.least(2);
      expect(Object.keys(demands).length, id).to.be.within(3, 10);
      expect(essential, id).to.not.be.empty;
    }
  });

  it('demands only levels that make a difference', () => {
    for (const { id, demands } of taskTypes) {
      expect(Object.values(demands), id).to.not.include(0);
    }
  });

  it('uses every ability group and most conditions in some task', () => {
    const demanded = new Set(taskTypes.flatMap(({ demands }) => Object.keys(demands)));
    const groups = new Set(abilities.filter(({ id }) => demanded.has(id)).map(({ group }) => group));
    expect(groups.size).to.equal(7);
    const present = new Set(taskTypes.flatMap((task) => task.conditions.map(({ condition }) => condition)));
    expect(present.size).to.be.at.least(35);
  });

  it('repeats no name within a list, no condition within a task, and no synonym within a term', () => {
    for (const lang of vocabularyLanguages) {
      for (const list of [abilities, conditions, supports, taskTypes, employmentForms, reviewReasons]) {
        expect(repeated(list.map(({ names }) => names[lang].toLowerCase()))).to.deep.equal([]);
      }
      for (const { id, names, synonyms } of terms) {
        expect(repeated([names[lang].toLowerCase(), ...synonyms[lang]]), id).to.deep.equal([]);
      }
    }
    for (const task of taskTypes) {
      expect(repeated(task.conditions.map(({ condition }) => condition)), task.id).to.deep.equal([]);
    }
  });

  it('lets a synonym stand for one task type only', () => {
    for (const lang of vocabularyLanguages) {
      const phrases = taskTypes.flatMap(({ names, synonyms }) => [
        names[lang].toLowerCase(),
        ...synonyms[lang],
      ]);
      expect(repeated(phrases).filter((phrase) => !sharedSynonyms.includes(phrase))).to.deep.equal([]);
    }
  });

  it('writes synonyms in lower case', () => {
    for (const { synonyms } of terms) {
      for (const phrase of [...synonyms.sv, ...synonyms.en]) {
        expect(phrase).to.equal(phrase.toLowerCase());
      }
    }
  });

  it('ends every sentence with one full stop, and no name with any', () => {
    const sentences = [...abilities, ...conditions, ...supports, ...employmentForms]
      .flatMap(({ description }) => [description.sv, description.en])
      .concat(abilities.flatMap(({ levels }) => levels.flatMap(({ sv, en }) => [sv, en])))
      .concat(taskTypes.flatMap(({ law }) => (law ? [law.note.sv, law.note.en] : [])));
    for (const sentence of sentences) {
      expect(sentence).to.match(/^\p{Lu}.*[^.\s]\.$/u);
    }
    for (const { names } of terms) {
      expect([names.sv, names.en].join()).to.not.match(/\.(,|$)/);
    }
  });

  it('uses one form of space and of letters', () => {
    for (const value of stringsIn(vocabulary)) {
      expect(value).to.equal(value.normalize('NFC').trim());
      expect(value).to.not.match(/\s{2}|[^\P{Z} ]/u);
      expect(value).to.not.match(/[^\P{L}\p{Script=Latin}]/u);
    }
  });

  it('has Swedish letters in Swedish texts and none in English ones', () => {
    const swedish = textsIn({ abilities, conditions, supports, taskTypes }, 'sv');
    const withSwedishLetters = swedish.filter((value) => /[åäö]/i.test(value));
    expect(withSwedishLetters.length / swedish.length).to.be.above(0.45);
    const english = textsIn({ abilities, conditions, supports, taskTypes }, 'en');
    expect(english.filter((value) => /[åäö]/i.test(value))).to.deep.equal([
      'Undersköterska (assistant nurse) is a protected title since 1 July 2023. The task belongs to regular staff and is no part of a complementary role.',
    ]);
  });

  it('has an ICF code for every ability but accuracy, none twice', () => {
    expect(abilities.filter(({ icf }) => icf === null).map(({ id }) => id)).to.deep.equal(['accuracy']);
    expect(repeated(abilities.flatMap(({ icf }) => icf ?? []))).to.deep.equal([]);
  });

  it('has some support for a deficit in every ability but none that compensates one twice', () => {
    const compensated = new Set(
      supports.flatMap(({ compensates }) => compensates.map(({ ability }) => ability)),
    );
    expect(abilityIds.filter((id) => !compensated.has(id))).to.deep.equal([]);
    for (const { id, compensates, eases } of supports) {
      expect(repeated(compensates.map(({ ability }) => ability)), id).to.deep.equal([]);
      expect(repeated(eases), id).to.deep.equal([]);
    }
  });

  it('keeps each employment form with its source and date, to be confirmed', () => {
    for (const { id, source, checkedAt, mustBeConfirmed } of employmentForms) {
      expect(source, id).to.not.be.empty;
      expect(checkedAt, id).to.match(/^\d{4}-\d\d-\d\d$/);
      expect(mustBeConfirmed, id).to.equal(true);
    }
  });

  it('has a reason for each decision that may need one', () => {
    expect(reviewReasons.filter(({ decisions }) => decisions.includes('decline'))).to.have.length.above(10);
    expect(reviewReasons.filter(({ decisions }) => decisions.includes('hold'))).to.have.length.above(5);
  });

  it('covers the whole week with its times', () => {
    for (const isWeekend of [false, true]) {
      const times = vocabulary.times.filter((time) => time.isWeekend === isWeekend);
      const hours = times.map(({ fromHour, toHour }) => (toHour - fromHour + 24) % 24);
      expect(hours.reduce((sum, next) => sum + next, 0)).to.equal(24);
    }
  });
});

import { expect } from 'chai';
import { findTerms, termLists } from '../../../matching/vocabulary/find-terms.ts';
import { vocabularyLanguages } from '../../../matching/vocabulary/localized-text.ts';
import { vocabulary } from '../../../matching/vocabulary/vocabulary.ts';

const firstId = (...args: Parameters<typeof findTerms>) => findTerms(...args)[0]?.id;

describe('findTerms', () => {
  const misspelt = [
    ['tvät', 'wash-laundry'],
    ['städnig', 'clean-rooms'],
    ['dammsugga', 'vacuum'],
    ['kaffeservring', 'serve-coffee'],
    ['gräsklipning', 'mow-lawns'],
    ['fönsterputts', 'clean-windows'],
    ['skota snö', 'snow-and-grit'],
    ['bibliotk', 'shelve-books'],
    ['hund', 'walk-dogs'],
    ['gräs', 'mow-lawns'],
    ['blommor', 'water-office-plants'],
    ['KÖRA TRUCK', 'drive-forklift'],
    ['städa kök och toaletter', 'clean-kitchen'],
  ] as const;
  for (const [query, id] of misspelt) {
    it(`finds ${id} first for "${query}"`, () => {
      expect(firstId('tasks', query, 'sv')).to.equal(id);
    });
  }

  it('finds terms of every list, in both languages', () => {
    expect(firstId('abilities', 'koncentration', 'sv')).to.equal('attention');
    expect(firstId('abilities', 'körkort', 'sv')).to.equal('driving');
    expect(firstId('conditions', 'bullrig', 'sv')).to.equal('loud-noise');
    expect(firstId('conditions', 'crowd', 'en')).to.equal('crowds');
    expect(firstId('supports', 'bildstöd', 'sv')).to.equal('written-instructions');
    expect(firstId('supports', 'hering loop', 'en')).to.equal('hearing-loop');
    expect(firstId('employment-forms', 'sommarjobb', 'sv')).to.equal('feriearbete');
    expect(firstId('reasons', 'för långt', 'sv')).to.equal('travel-too-long');
    expect(firstId('tasks', 'dishwaser', 'en')).to.equal('wash-dishes');
  });

  it('finds a task first by its own words, for every eighth name or synonym', () => {
    for (const lang of vocabularyLanguages) {
      const phrases = vocabulary.taskTypes.flatMap(({ id, names, synonyms }) =>
        [names[lang], ...synonyms[lang]].map((text) => ({ id, text })),
      );
      for (const { id, text } of phrases.filter((_, position) => position % 8 === 0)) {
        expect(firstId('tasks', text, lang, 1), text).to.equal(id);
      }
    }
  });

  it('meets a sentence word by word when no phrase meets it as a whole', () => {
    const found = findTerms(
      'tasks',
      'jag skulle gärna vilja vattna blommor inomhus på ett lugnt kontor',
      'sv',
      5,
    );
    expect(found.map(({ id }) => id)).to.include('water-office-plants');
  });

  it('gives the whole list in vocabulary order for an empty query', () => {
    for (const list of termLists) {
      expect(findTerms(list, '  ', 'sv')).to.not.be.empty;
    }
    expect(findTerms('abilities', '', 'sv').map(({ id }) => id)).to.deep.equal(
      vocabulary.abilities.map(({ id }) => id),
    );
    expect(findTerms('tasks', '', 'en', 3)).to.have.length(3);
  });

  it('says which words met the query and how well', () => {
    const [found] = findTerms('supports', 'hörlurar', 'sv');
    expect(found).to.include({
      id: 'hearing-protection',
      name: 'Hörselskydd eller hörlurar',
      matched: 'hörlurar',
    });
    expect(found?.similarity).to.equal(1);
  });

  it('reads the first 32 letters of a query, and finds by them what it finds without the rest', () => {
    const letters = 'dammsuga trapphus och korridorer';
    expect(letters).to.have.lengthOf(32);
    const found = findTerms('tasks', letters, 'sv');
    expect(found).to.not.deep.equal([]);
    expect(findTerms('tasks', `  ${letters} laga mat och duka fram till alla`, 'sv')).to.deep.equal(found);
    expect(findTerms('tasks', letters.slice(0, 9), 'sv')).to.not.deep.equal(found);
  });

  it('orders ties by id and limits after ordering', () => {
    const all = findTerms('tasks', 'städ', 'sv');
    expect(findTerms('tasks', 'städ', 'sv', 4)).to.deep.equal(all.slice(0, 4));
    const similarities = all.map(({ similarity }) => similarity);
    expect(similarities).to.deep.equal([...similarities].sort((a, b) => b - a));
  });

  it('finds nothing for what is no word', () => {
    expect(findTerms('tasks', 'qqqxxxzzz', 'sv')).to.be.empty;
  });
});

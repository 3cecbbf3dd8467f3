import { expect } from 'chai';
import { takeStep } from '../../../matching/lexicon/packed-format.ts';
import { readWords } from '../../../tools/lexicon/read-words.ts';

const affixes = `
SET UTF-8
SFX A Y 1
SFX A 0 s .
SFX D Y 1
SFX D 0 en [^a]
SFX G Y 4
SFX G 0 ar [^ae]
SFX G 0 arna [^ae]
SFX G 0 arnas [^ae]
SFX G 0 ars [^ae]
SFX H Y 4
SFX H 0 er .
SFX H 0 ers .
SFX H 0 erna .
SFX H 0 ernas .
SFX M Y 2
SFX M 0 de a
SFX M 0 t a
SFX v N 1
SFX v 0 s/WXZ [^a]
SFX z N 1
SFX z a 0/WXZ a
`;
const list = `12
duk/ADG
duka/M
hund/ADGXY
Lund/A
lund/ADG
arbete/v
lampa/z
fulord/!
felstavt/%
t.ex.
plan-
idé/A
`;
const readings = readWords(affixes, list);
const lemmasOf = (form: string, as: 'asWord' | 'asFirst' = 'asWord'): string[] | null =>
  readings
    .get(form)
    ?.[as].map((step) => takeStep(form, step))
    .map(({ lemma, wordClass }) => `${lemma} ${wordClass}`) ?? null;

describe('readWords', () => {
  it('finds a verb whose present the list has of a noun alone', () => {
    expect(lemmasOf('dukar')).to.deep.equal(['duka verb', 'duk noun']);
    expect(lemmasOf('dukade')).to.deep.equal(['duka verb']);
    expect(lemmasOf('dukarna')).to.deep.equal(['duk noun']);
  });

  it('takes a noun for no verb when forms of the verb are missing', () => {
    expect(lemmasOf('hundar')).to.deep.equal(['hund noun']);
  });

  it('tells what may begin and what may end a compound', () => {
    expect(readings.get('hundarna')).to.include({ isLast: true });
    expect(readings.get('dukarna')).to.include({ isLast: false });
    expect(lemmasOf('hund', 'asFirst')).to.deep.equal(['hund noun']);
    expect(lemmasOf('duk', 'asFirst')).to.deep.equal([]);
  });

  it('gives the start of a compound the dictionary form of its word', () => {
    expect(readings.get('arbets')).to.equal(undefined);
    expect(lemmasOf('arbetes', 'asFirst')).to.deep.equal(['arbete other']);
    expect(readings.get('lamp')).to.deep.include({ asWord: [] });
    expect(lemmasOf('lamp', 'asFirst')).to.deep.equal(['lampa other']);
  });

  it('takes a word for a name when it is nothing else', () => {
    expect(lemmasOf('lund')).to.deep.equal(['lund noun']);
    expect(lemmasOf('lunds')).to.deep.equal(['lund noun']);
    expect(readWords(affixes, '1\nLund/A').get('lunds')?.asWord).to.deep.equal([
      { cut: 1, add: '', wordClass: 'name' },
    ]);
  });

  it('folds letters, and leaves out what is misspelt, offensive or no word of letters', () => {
    expect(lemmasOf('ides')).to.deep.equal(['ide other']);
    for (const form of ['fulord', 'felstavt', 't.ex.', 'plan-', 'plan']) {
      expect(readings.has(form), form).to.equal(false);
    }
  });

  it('leaves dictionary forms out that nobody means', () => {
    const paper = readWords(affixes, '2\npapper/A\npapp/ADH');
    expect(paper.get('papper')?.asWord.map((step) => takeStep('papper', step).lemma)).to.deep.equal([
      'papper',
    ]);
  });
});

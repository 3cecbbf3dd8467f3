import { expect } from 'chai';
import { splitSentences } from '../../../matching/reading/split-sentences.ts';

const sentencesOf = (text: string): string[] => {
  const sentences: string[] = [];
  for (const { folded, sentence } of splitSentences(text)) {
    sentences[sentence] = sentences[sentence] === undefined ? folded : `${sentences[sentence]} ${folded}`;
  }
  return sentences;
};

describe('splitSentences', () => {
  it('ends a sentence at full stops, question marks, line ends and bullets', () => {
    expect(sentencesOf('Duka. Diska?\n- moppa\n* sopa; bädda')).to.deep.equal([
      'duka',
      'diska',
      'moppa',
      'sopa',
      'bädda',
    ]);
  });

  it('does not end one at a shortening', () => {
    expect(sentencesOf('diska m.m. och t.ex. bädda')).to.have.length(1);
  });

  it('tells which words come after a comma, a colon or a dash', () => {
    const after = splitSentences('städa, diska: baka – sopa och duka').filter(({ afterComma }) => afterComma);
    expect(after.map(({ folded }) => folded)).to.deep.equal(['diska', 'baka', 'sopa']);
  });

  it('keeps the place of each word, with hidden marks inside it', () => {
    const text = 'ba\u00adka 😀 diska';
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).to.deep.equal([
      'ba\u00adka',
      'diska',
    ]);
    expect(splitSentences(text)[0]?.folded).to.equal('baka');
  });

  it('reads at most 20,000 UTF-16 units', () => {
    expect(splitSentences('ab '.repeat(10_000)).at(-1)?.end).to.be.at.most(20_000);
  });
});

import { expect } from 'chai';
import { conceptFields } from '../../../../matching/text/concepts/concept-fields.ts';
import { meaningOfWord } from '../../../../matching/text/concepts/word-meaning.ts';

const shared = (a: string, b: string): number => {
  const { concepts } = meaningOfWord(b);
  return [...meaningOfWord(a).concepts.keys()].filter((term) => concepts.has(term)).length;
};

describe('The meaning of a word', () => {
  it('is shared by words without a letter in common', () => {
    expect(shared('läkare', 'sjukhus')).to.be.above(0);
    expect(shared('städa', 'lokalvård')).to.be.above(0);
    expect(shared('ornitolog', 'fågel')).to.be.above(0);
  });

  it('is not shared by words of different work', () => {
    expect(shared('städa', 'bokföring')).to.equal(0);
    expect(shared('häst', 'faktura')).to.equal(0);
  });

  it('is that of every part of a compound', () => {
    expect(shared('klädtvätt', 'tvätta')).to.be.above(0);
    expect(shared('klädtvätt', 'kläder')).to.be.above(0);
  });

  it('is nothing for an unknown word', () => {
    expect(meaningOfWord('qwxz')).to.deep.equal({
      partStarts: [],
      partEnds: [],
      knownShare: 0,
      concepts: new Map(),
    });
  });

  it('is known for every stem, with a strength above 0', () => {
    for (const { concepts } of conceptFields) {
      for (const { id, stems } of concepts) {
        for (const stem of stems.filter((each) => !each.startsWith('-'))) {
          const strengths = [...meaningOfWord(stem.replace(/^=|-$/gu, '')).concepts.values()];
          expect(strengths, `${id}: ${stem}`).to.not.deep.equal([]);
          expect(Math.min(...strengths), `${id}: ${stem}`).to.be.above(0);
        }
      }
    }
  });

  it('tells where known parts start inside a compound', () => {
    expect(meaningOfWord('klädtvätt').partStarts).to.deep.equal([4]);
    expect(meaningOfWord('tvätt').partStarts).to.deep.equal([]);
  });

  it('tells where known parts end, and how much of the word they are', () => {
    expect(meaningOfWord('fordonsvård').partEnds).to.deep.equal([6, 11]);
    expect(meaningOfWord('fordonsvård').knownShare).to.be.closeTo(10 / 11, 1e-9);
    expect(meaningOfWord('tvättqwxzy').partEnds).to.deep.equal([5]);
    expect(meaningOfWord('tvättqwxzy').knownShare).to.equal(0.5);
  });

  it('is also that of the parts of a compound that is a stem as a whole', () => {
    const stems = conceptFields.flatMap(({ concepts }) => concepts.flatMap((concept) => concept.stems));
    expect(stems).to.include('fordonsvård');
    expect(meaningOfWord('fordonsvård').partStarts).to.deep.equal([7]);
    expect(shared('fordonsvård', 'vårda')).to.be.above(0);
  });

  it('starts no part with the s that links two others', () => {
    expect(shared('behandlingsmetod', 'smet')).to.equal(0);
    expect(shared('anläggningsingenjör', 'singing')).to.equal(0);
  });
});

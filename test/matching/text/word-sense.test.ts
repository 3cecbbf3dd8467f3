import { expect } from 'chai';
import { sharedWords } from '../../../matching/text/shared-words.ts';
import { compileText } from '../../../matching/text/text-vectorizer.ts';

const met = (a: string, b: string): string[] =>
  sharedWords(compileText(a), compileText(b), 5).map((pair) => `${pair.a}–${pair.b}`);

describe('Words of two texts', () => {
  const alike: readonly (readonly [string, string])[] = [
    ['hundar', 'hunden'],
    ['städning', 'städa'],
    ['gamlingar', 'äldre'],
    ['hundpromenader', 'hund'],
    ['växter', 'krukväxter'],
    ['skräp', 'sopor'],
    ['laga', 'reparera'],
    ['doktor', 'läkare'],
    ['böcker', 'bibliotek'],
    ['elever', 'skola'],
    ['affär', 'butiken'],
    ['mobil', 'mobiltelefoner'],
    ['sydde', 'sy'],
    ['djur', 'hönsen'],
    ['städning', 'dammsuga'],
    ['odling', 'plantera'],
  ];
  for (const [a, b] of alike) {
    it(`have met where they mean the same: ${a}, ${b}`, () => {
      expect(met(a, b)).to.have.length(1);
    });
  }

  const apart: readonly (readonly [string, string])[] = [
    ['djur', 'rena'],
    ['handledare', 'hand'],
    ['dag', 'data'],
    ['o', 'o'],
    ['barn', 'duka'],
    ['barn', 'baren'],
    ['dom', 'stämning'],
    ['lugn', 'belastningsregistret'],
    ['Bor', 'bord'],
    ['caféarbete', 'duka'],
    ['stod', 'stolar'],
    ['hundar', 'lathundar'],
    ['vården', 'lokalvårdare'],
    ['mat', 'mata'],
    ['lag', 'laga'],
    ['planera', 'plantera'],
    ['helst', 'hela'],
    ['leka', 'läkare'],
    ['hav', 'havregrynsgröt'],
    ['tak', 'takt'],
    ['kar', 'karta'],
    ['buskar', 'sekatör'],
    ['tulpaner', 'spade'],
    ['magasin', 'kartonger'],
    ['dammsuga', 'spola'],
    ['reception', 'passerkort'],
    ['höns', 'kaniner'],
  ];
  for (const [a, b] of apart) {
    it(`have not met by letters that happen to be alike: ${a}, ${b}`, () => {
      expect(met(a, b)).to.deep.equal([]);
    });
  }

  it('have not met by words that everyone uses', () => {
    const text = 'Jag vill jobba, hjälpa och vara med, det är bra och roligt att göra olika saker hela dagen';
    expect(met(text, text)).to.deep.equal([]);
  });
});

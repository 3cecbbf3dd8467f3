import { expect } from 'chai';
import { analyseWord, isKnownWord } from '../../../matching/lexicon/analyse-word.ts';

const lemmasOf = (word: string): string[] => [...new Set(analyseWord(word).lemmas.map(({ lemma }) => lemma))];
const partsOf = (word: string): string[] => analyseWord(word).parts.map(({ form }) => form);

describe('analyseWord', () => {
  const forms: readonly (readonly [lemma: string, forms: string])[] = [
    ['städa', 'städa städar städade städat städas städande städad'],
    ['duka', 'duka dukar dukade dukat dukad'],
    ['sticka', 'sticker stack stuckit stickar stickade'],
    ['driva', 'driver drev drivit drivs driven'],
    ['köra', 'kör körde kört körs'],
    ['köpa', 'köper köpte köpt köpta'],
    ['sända', 'sänder sände sänt'],
    ['glömma', 'glömmer glömde glömt'],
    ['sy', 'syr sydde sytt'],
    ['trivas', 'trivs trivdes trivts'],
    ['gå', 'går gick gått'],
    ['beskriva', 'beskriver beskrev beskrivit'],
    ['flicka', 'flicka flickan flickor flickornas'],
    ['nyckel', 'nyckeln nycklar nycklarna'],
    ['bok', 'boken böcker böckerna'],
    ['handbok', 'handböcker'],
    ['rum', 'rummet rummen'],
    ['barn', 'barn barnet barnen barns barnens'],
    ['bar', 'baren barer'],
    ['lärare', 'lärare läraren lärarna lärares'],
    ['fönster', 'fönstret fönstren'],
    ['museum', 'museet museer'],
    ['lathund', 'lathund lathundar lathunden'],
    ['vacker', 'vackra vackert'],
    ['öppen', 'öppet'],
    ['liten', 'litet lilla små mindre'],
    ['kläder', 'kläder kläderna'],
    ['papper', 'papper papperet papperen'],
    ['matvana', 'matvanor'],
  ];
  for (const [lemma, all] of forms) {
    it(`knows the forms of ${lemma}`, () => {
      for (const form of all.split(' ')) {
        expect(lemmasOf(form), form).to.include(lemma);
      }
    });
  }

  const apart: readonly (readonly [string, string])[] = [
    ['barn', 'baren'],
    ['barnen', 'bar'],
    ['lager', 'lagen'],
    ['lager', 'laga'],
    ['lagret', 'lag'],
    ['mat', 'mata'],
    ['maten', 'matar'],
    ['planera', 'plantera'],
    ['planerar', 'planterar'],
    ['sticka', 'skicka'],
    ['leds', 'ledsen'],
    ['vården', 'lokalvårdare'],
    ['vården', 'vårdare'],
    ['duka', 'barn'],
    ['hund', 'lathundar'],
    ['hand', 'handledare'],
    ['skrivare', 'skriver'],
    ['papper', 'pappa'],
    ['minnen', 'min'],
  ];
  for (const [one, other] of apart) {
    it(`keeps ${one} and ${other} apart`, () => {
      expect(lemmasOf(one)).to.not.be.empty;
      expect(lemmasOf(other)).to.not.be.empty;
      expect(lemmasOf(one).filter((lemma) => lemmasOf(other).includes(lemma))).to.deep.equal([]);
    });
  }

  it('tells all that a form may be', () => {
    expect(analyseWord('får').lemmas).to.deep.include.members([
      { lemma: 'få', wordClass: 'verb' },
      { lemma: 'får', wordClass: 'noun' },
    ]);
    expect(lemmasOf('rena')).to.have.members(['rena', 'ren']);
  });

  const compounds: readonly (readonly [word: string, parts: string])[] = [
    ['diskhjälp', 'disk hjälp'],
    ['köksbiträdet', 'köks biträdet'],
    ['läxstugan', 'läx stugan'],
    ['busklaget', 'busk laget'],
    ['skräpplockarlaget', 'skräp plockar laget'],
    ['läkemedelshantering', 'läkemedels hantering'],
    ['vårdcentralsvärd', 'vårdcentrals värd'],
    ['sjukhusvärd', 'sjukhus värd'],
    ['tvättstugevärd', 'tvättstuge värd'],
    ['museivakt', 'musei vakt'],
    ['tullager', 'tull lager'],
    ['hygienrutinernas', 'hygien rutinernas'],
  ];
  for (const [word, parts] of compounds) {
    it(`cuts ${word} into ${parts}`, () => {
      expect(partsOf(word).join(' ')).to.equal(parts);
    });
  }

  it('gives a compound and its parts their dictionary forms', () => {
    expect(analyseWord('brevlådevakterna')).to.deep.equal({
      lemmas: [{ lemma: 'brevlådevakt', wordClass: 'noun' }],
      parts: [
        { form: 'brevlåde', lemmas: [{ lemma: 'brevlåda', wordClass: 'noun' }] },
        { form: 'vakterna', lemmas: [{ lemma: 'vakt', wordClass: 'noun' }] },
      ],
    });
  });

  for (const word of 'lathundar handledare lokalvårdare diskmaskin barnmat förskola allmänning trädgård'.split(
    ' ',
  )) {
    it(`leaves the listed word ${word} whole`, () => {
      expect(lemmasOf(word)).to.not.be.empty;
      expect(partsOf(word)).to.deep.equal([]);
    });
  }

  it('takes the start of a compound for its word', () => {
    expect(lemmasOf('förskole')).to.deep.equal(['förskola']);
  });

  for (const word of [
    '',
    'x',
    'asdf',
    'växetr',
    'jbba',
    'låtter',
    'mnagla',
    'wednesday',
    'praca',
    'مرحبا',
    'a1',
    'kök-',
  ]) {
    it(`knows nothing of ${JSON.stringify(word)}`, () => {
      expect(analyseWord(word)).to.deep.equal({ lemmas: [], parts: [] });
    });
  }

  it('gives the same object for a word seen before', () => {
    expect(analyseWord('städar')).to.equal(analyseWord('städar'));
  });
});

describe('isKnownWord', () => {
  it('holds for listed words and compounds, not for names', () => {
    expect(['disken', 'diskhjälp', 'inte', 'ö'].every(isKnownWord)).to.equal(true);
    expect(['göran', 'göteborgs', 'warehouse', 'q'].some(isKnownWord)).to.equal(false);
  });
});

import { expect } from 'chai';
import { sharedWords } from '../../../matching/text/shared-words.ts';
import { compileText } from '../../../matching/text/text-vectorizer.ts';

const similarity = (a: string, b: string): number => compileText(a).similarityOf(compileText(b));

describe('Texts of the same meaning', () => {
  const alike: readonly [text: string, near: string, far: string][] = [
    ['ta hand om äldre', 'omvårdnad på äldreboende', 'serva bilar'],
    ['jag vill ta hand om barn', 'förskola, lek och blöjbyte', 'lager och truck'],
    ['städa', 'lokalvårdare på skola', 'plocka varor'],
    ['chaufför', 'bussförare', 'kock'],
    ['laga mat', 'kock i restaurang', 'byta däck på cyklar'],
    ['hundar och katter', 'djurskötare', 'redovisning'],
    ['plantera blommor', 'parkarbete och trädgård', 'måla väggar'],
    ['fixa datorer', 'it-support och servrar', 'hår och naglar'],
    ['sy och sticka', 'textil och kläder', 'svetsa plåt'],
    ['sjunga i kör', 'musiker', 'snickare'],
    ['packa upp varor', 'lagerarbete', 'sällskap och promenader'],
    ['sortera sopor', 'återvinning', 'reception'],
    ['svara i telefon', 'kundtjänst och reception', 'gräsklippning'],
    ['bokföring', 'ekonomiassistent', 'kyrkvaktmästare'],
    ['bygga hus', 'snickare och murare', 'bibliotek'],
    ['skruva med bilar', 'fordonsmekaniker', 'barnskötare'],
    ['träna ungdomar i fotboll', 'idrottsledare', 'arkivarie'],
    ['cleaning', 'städning', 'matlagning'],
  ];
  for (const [text, near, far] of alike) {
    it(`"${text}" is nearer to "${near}" than to "${far}"`, () => {
      expect(similarity(text, near)).to.be.above(similarity(text, far) + 0.05);
    });
  }

  it('are nearer, the more precisely they mean the same', () => {
    expect(similarity('tandläkare', 'odontolog')).to.be.above(similarity('tandläkare', 'sjuksköterska'));
    expect(similarity('hundar', 'katter')).to.be.above(similarity('hundar', 'traktorer'));
  });

  it('show the words that met, though they share no letters', () => {
    expect(sharedWords(compileText('städa'), compileText('lokalvård'), 5)).to.deep.equal([
      { a: 'städa', b: 'lokalvård' },
    ]);
    expect(sharedWords(compileText('skräp'), compileText('slänga sopor'), 5)).to.deep.equal([
      { a: 'skräp', b: 'sopor' },
    ]);
  });

  it('show no words that only belong to the same trade', () => {
    expect(sharedWords(compileText('hundar'), compileText('jobba med katter'), 5)).to.deep.equal([]);
  });

  it('never cost a text its likeness to itself with a small edit', () => {
    const texts = [
      'Jag vill laga mat och diska i ett skolkök',
      'Tycker om att vara ute, klippa gräs och plantera',
      'Har kört truck på lager i fyra år',
    ];
    for (const text of texts) {
      expect(similarity(text, `${text}.`)).to.equal(1);
      expect(similarity(text, text.toUpperCase())).to.equal(1);
      expect(similarity(text, text.replace('ck', 'k'))).to.be.above(0.8);
      expect(similarity(text, `${text} gärna`)).to.be.above(0.9);
      expect(similarity(text, text.split(' ').slice(0, -1).join(' '))).to.be.above(0.7);
    }
  });
});

import { expect } from 'chai';
import fc from 'fast-check';
import { interpretText } from '../../../matching/reading/interpret-text.ts';
import { prepareReading } from '../../../matching/reading/prepare-reading.ts';
import { readAversions } from '../../../matching/reading/read-aversions.ts';
import { readWishes } from '../../../matching/reading/read-wishes.ts';
import { textArbitrary } from '../arbitraries.ts';

const aversionsOf = (text: string) => readAversions(prepareReading(text, 'sv').reading);

/** The text, what it says no to with its cues, and the words for what is refused. */
const table: readonly (readonly [text: string, spans: readonly string[], refused: readonly string[]])[] = [
  ['Jag vill inte jobba med barn', ['Jag vill inte jobba med barn'], ['barn']],
  ['Jag vill laga mat men inte diska', ['men inte diska'], []],
  ['Jag vill inte diska men gärna laga mat', ['Jag vill inte diska'], ['diska']],
  [
    'Vill inte byta däck och fylla på spolarvätska. Gärna kontor.',
    ['Vill inte byta däck', 'och fylla på spolarvätska'],
    ['byta däck', 'fylla', 'spolarvätska'],
  ],
  ['Allt utom att kopiera', ['Allt utom att kopiera'], ['kopiera']],
  ['Helst inte kontorslandskap', ['Helst inte kontorslandskap'], ['kontorslandskap']],
  ['Barn vill jag inte jobba med', ['Barn vill jag inte jobba med'], ['Barn']],
  ['Jag klarar inte trängsel', ['Jag klarar inte trängsel'], []],
  ['Jag har svårt att läsa, men tycker om böcker', ['Jag har svårt att läsa'], []],
  ['Jag kan sy utan hjälp', ['utan hjälp'], []],
  ['Inte bara städa, också laga mat', [], []],
  ['Inte städa, utan laga mat', ['Inte städa'], []],
  ['Jag har inget emot att städa', [], []],
  ['Jag vill laga mat', [], []],
  ['', [], []],
];

describe('readAversions', () => {
  for (const [text, spans, refused] of table) {
    it(`finds what is not wanted in ${JSON.stringify(text)}`, () => {
      const aversions = aversionsOf(text);
      expect(aversions.spans.map((span) => span.text)).to.deep.equal(spans);
      expect(aversions.refused.map((span) => span.text)).to.deep.equal(refused);
    });
  }

  it('gives rising spans of the text that do not overlap, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(textArbitrary, fc.string()), (text) => {
        const { spans } = aversionsOf(text);
        spans.forEach(({ text: words, start, end }, index) => {
          expect(text.slice(start, end)).to.equal(words);
          expect(start).to.be.at.least(spans[index - 1]?.end ?? 0);
        });
      }),
    );
  });
});

describe('readWishes', () => {
  it('leaves only wishes and mentions of the text, and tells what is refused, avoided and needed', () => {
    const { wished, refused, refusedTasks, refusedConditions, supports } = readWishes(
      'Jag vill laga mat. Vill inte städa, inte heller vara bland barn. Behöver korta pauser.',
    );
    expect(wished.replaceAll(/\s+/g, ' ')).to.equal('Jag vill laga mat. , . Behöver korta pauser.');
    expect(refused).to.equal('städa barn');
    expect(refusedTasks.map(({ task }) => task)).to.include('clean-rooms');
    expect(refusedConditions.map(({ condition }) => condition)).to.deep.equal(['children']);
    expect(supports.map(({ support, strength }) => `${support} ${strength}`)).to.deep.equal([
      'short-breaks needed',
    ]);
  });

  it('counts nothing that is not sure enough, though it is suggested to who asks', () => {
    const text = 'Jag kan sitta i reception';
    expect(interpretText(text, 'sv').supports.map(({ support }) => support)).to.deep.equal(['seated-work']);
    expect(readWishes(text).supports).to.deep.equal([]);
  });

  it('tells levels of abilities that are had or lacked, but of none that is both, or has no level', () => {
    const levelsOf = (text: string) =>
      readWishes(text).levels.map(({ ability, direction, level }) => `${ability} ${direction} ${level}`);
    expect(levelsOf('Jag kan köra bil. Jag kan inte lyfta tungt.')).to.deep.equal([
      'driving has 3',
      'lifting-and-carrying lacks 2',
    ]);
    expect(levelsOf('Jag kan stå länge. Jag kan inte stå länge.')).to.deep.equal([]);
    expect(levelsOf('Jag kan läsa och skriva. Tunga lyft ingår.')).to.deep.equal([]);
    expect(levelsOf('Jag är inte så noggrann')).to.deep.equal([]);
  });

  it('leaves a text alone that says no to nothing', () => {
    const text = 'Jag gillar djur, och att vara ute!';
    expect(readWishes(text).wished).to.equal(text);
  });
});

import { expect } from 'chai';
import { readWishes } from '../../matching/reading/read-wishes.ts';
import { scoreOf } from './generated-pairs.ts';

const totalOf = (wishes: string, title: string, description: string): number =>
  scoreOf({ candidate: { wishes }, role: { title, description }, workplace: null }).total;

/** The usual paragraphs of a municipal advertisement. */
const boilerplate = `

Om oss
Vi är 4 000 anställda som bryr oss om varandra och om dem som bor här. Hos oss är det högt i tak, och du får utvecklas i yrket.

Vi erbjuder
Friskvårdsbidrag, flextid, fri parkering och trevliga kollegor.

Övrigt
Staden arbetar för mångfald och ser därför gärna att du registrerar din ansökan via vår webb. Ansökan är en allmän handling. Har du skyddade personuppgifter ska du ringa oss. Tjänsten inleds med provanställning. Vi undanber oss kontakt med mediesäljare.

Välkommen med din ansökan!`;
/** The same as running text, without a heading. */
const running = boilerplate.replaceAll(/\n+(?:Om oss|Vi erbjuder|Övrigt)?\n/gu, ' ');

describe('an advertisement around the work', () => {
  /** Wishes, a title and the work. */
  const table: readonly (readonly [wishes: string, title: string, work: string])[] = [
    [
      'Jag vill duka, torka bord och diska.',
      'Måltidsvärd',
      'Du dukar fram frukost, torkar bord och sköter disken.',
    ],
    ['Jag vill städa. Jag vill inte programmera.', 'Lokalvårdare', 'Du städar kontor.'],
    ['Jag vill städa, men inte sticka eller sy.', 'Lokalvårdare', 'Du städar kontor.'],
    ['Jag vill städa, men inte handla mat.', 'Lokalvårdare', 'Du städar kontor.'],
    ['Jag vill sortera papper.', 'Arkivhjälp', 'Sortera handlingar och sätta in dem i arkivet.'],
    ['Jag vill registrera ansökningar på webben.', 'Lokalvårdare', 'Du städar kontor.'],
  ];
  for (const [wishes, title, work] of table) {
    it(`hardly moves the total, three times over or as running text: ${JSON.stringify(wishes)}`, () => {
      const plain = totalOf(wishes, title, work);
      for (const around of [boilerplate, boilerplate.repeat(3), running, running.repeat(3)]) {
        expect(totalOf(wishes, title, work + around)).to.be.closeTo(plain, 0.02);
      }
    });
  }

  it('lets nobody meet recruiting text', () => {
    const wishes = 'Jag vill registrera ansökningar på webben.';
    const role = ['Måltidsvärd', `Du dukar fram frukost.${boilerplate.repeat(3)}`] as const;
    expect(totalOf(wishes, ...role)).to.be.below(totalOf('Jag vill duka fram frukost.', ...role) - 0.1);
  });
});

describe('what candidates write of looking for work', () => {
  const table: readonly string[] = [
    'Skicka gärna ett sms till mig.',
    'Det är viktigt för mig att det är högt i tak på jobbet.',
    'Jag får utvecklas i min egen takt.',
    'Hör av er om ni har frågor.',
  ];
  for (const wishes of table) {
    it(`is no wish for a task and no word on a condition: ${JSON.stringify(wishes)}`, () => {
      const { wishedTasks, refusedTasks, refusedConditions } = readWishes(wishes);
      expect(wishedTasks.map(({ task }) => task)).to.deep.equal([]);
      expect(refusedTasks).to.deep.equal([]);
      expect(refusedConditions.filter(({ condition }) => condition !== 'time-pressure')).to.deep.equal([]);
    });
  }
});

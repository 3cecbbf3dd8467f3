import { expect } from 'chai';
import { joinSplitWords } from '../../../matching/reading/join-split-words.ts';
import { readWishes } from '../../../matching/reading/read-wishes.ts';

describe('joinSplitWords', () => {
  const joined: readonly (readonly [written: string, read: string])[] = [
    ['Jobba me rull stolar å hjälp medel', 'Jobba me rullstolar å hjälpmedel'],
    ['Vara barn vakt eller hund vakt', 'Vara barnvakt eller hundvakt'],
    ['Vill ha kontors arbete.', 'Vill ha kontorsarbete.'],
    ['läsa dags tidningar', 'läsa dagstidningar'],
  ];
  for (const [written, read] of joined) {
    it(`puts together what is one word: ${written}`, () => {
      expect(joinSplitWords(written)).to.equal(read);
    });
  }

  const apart = [
    'Jag vill städa kontor och laga mat till barn.',
    'I första hand vill jag jobba med små barn, hemma hos dem.',
    'Barn, vakt. Hund\nvakt',
    'Jag är bra på att köra bil och kan hålla rent',
    'Jag vill inte ha mycket folk omkring mig, helst i liten grupp.',
  ];
  for (const text of apart) {
    it(`leaves apart what is two words: ${text}`, () => {
      expect(joinSplitWords(text)).to.equal(text);
    });
  }

  it('lets wishes be read as the words that were meant', () => {
    expect(readWishes('Jag vill vara hund vakt.').wishedTasks.map(({ task }) => task)).to.include(
      'walk-dogs',
    );
  });
});

import { expect } from 'chai';
import { groupWeekdays } from '../../../matching/language/group-weekdays.ts';
import { Speech } from '../../../matching/language/speech.ts';

const days = (...ids: string[]) => ({ days: { labels: 'weekdays' as const, ids } });
const say = (lang: 'sv' | 'en', ...ids: string[]): string | null =>
  new Speech(lang).fill('({days})', days(...ids), 3);

describe('Days of the week', () => {
  it('are told by the first and the last of three or more in a row, whatever their order', () => {
    expect(groupWeekdays(['wednesday', 'monday', 'tuesday'])).to.deep.equal([['monday', 'wednesday']]);
    expect(groupWeekdays(['monday', 'tuesday'])).to.deep.equal([['monday'], ['tuesday']]);
    expect(groupWeekdays(['sunday', 'monday', 'wednesday', 'thursday', 'friday'])).to.deep.equal([
      ['monday'],
      ['wednesday', 'friday'],
      ['sunday'],
    ]);
    expect(groupWeekdays([])).to.deep.equal([]);
  });

  it('are all said, however many, with the capital that the language has', () => {
    expect(say('sv', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday')).to.equal(
      '(måndagar till fredagar)',
    );
    expect(say('en', 'monday', 'tuesday', 'thursday', 'saturday')).to.equal(
      '(Mondays, Tuesdays, Thursdays and Saturdays)',
    );
    expect(say('sv', 'monday', 'someday')).to.equal(null);
  });
});

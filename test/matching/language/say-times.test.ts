import { expect } from 'chai';
import fc from 'fast-check';
import { sayTimes } from '../../../matching/language/say-times.ts';
import { vocabularyLanguages } from '../../../matching/vocabulary/localized-text.ts';
import { type TimeId, timeIds } from '../../../matching/vocabulary/times.ts';

const table: readonly [ids: readonly TimeId[], sv: string, en: string][] = [
  [['weekday-morning'], 'förmiddagar på vardagar', 'mornings on weekdays'],
  [['weekday-morning', 'weekday-afternoon'], 'dagtid på vardagar', 'daytime on weekdays'],
  [
    ['weekday-morning', 'weekday-evening'],
    'förmiddagar och kvällar på vardagar',
    'mornings and evenings on weekdays',
  ],
  [
    ['weekday-morning', 'weekday-afternoon', 'weekday-evening'],
    'dagtid och kvällar på vardagar',
    'daytime and evenings on weekdays',
  ],
  [
    ['weekday-afternoon', 'weekday-evening', 'weekday-night'],
    'eftermiddagar, kvällar och nätter på vardagar',
    'afternoons, evenings and nights on weekdays',
  ],
  [
    ['weekday-morning', 'weekday-afternoon', 'weekend-morning', 'weekend-afternoon'],
    'dagtid alla dagar',
    'daytime every day',
  ],
  [
    ['weekday-morning', 'weekday-afternoon', 'weekend-evening'],
    'dagtid på vardagar, kvällar på helger',
    'daytime on weekdays, evenings at weekends',
  ],
  [['weekend-night'], 'nätter på helger', 'nights at weekends'],
  [timeIds, 'dygnet runt alla dagar', 'round the clock every day'],
];

describe('Times of the week as a person says them', () => {
  for (const [ids, sv, en] of table) {
    it(`are "${sv}"`, () => {
      expect(sayTimes(ids, 'sv')).to.equal(sv);
      expect(sayTimes(ids, 'en')).to.equal(en);
    });
  }

  it('are others for other times, whatever their order', () => {
    for (const lang of vocabularyLanguages) {
      const said = new Set<string | null>();
      for (let mask = 1; mask < 2 ** timeIds.length; mask += 1) {
        said.add(
          sayTimes(
            timeIds.filter((_, at) => mask & (1 << at)),
            lang,
          ),
        );
      }
      expect(said.size).to.equal(2 ** timeIds.length - 1);
      fc.assert(
        fc.property(fc.shuffledSubarray([...timeIds], { minLength: 1 }), (ids) => {
          const inOrder = timeIds.filter((id) => ids.includes(id));
          expect(sayTimes(ids, lang)).to.equal(sayTimes(inOrder, lang));
        }),
      );
    }
  });

  it('are not said when there is none, or one that is not known', () => {
    expect(sayTimes([], 'sv')).to.equal(null);
    expect(sayTimes(['weekday-morning', 'weekday-noon'], 'sv')).to.equal(null);
  });
});

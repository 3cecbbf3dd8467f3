import { expect } from 'chai';
import fc from 'fast-check';
import { explain } from '../../../matching/explanation/explain.ts';
import { type Reader, readers } from '../../../matching/language/sentence.ts';
import type { Policy } from '../../../matching/model/policy.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { adjustablePairArbitrary, type Profiles, pairArbitrary, scoreOf } from '../generated-pairs.ts';
import { subjectOf, wholeText } from './parts-of-explanation.ts';

const anyPair = fc.oneof(pairArbitrary, adjustablePairArbitrary);

describe('an explanation where waiting and earlier proposals weigh', () => {
  const weighing = (waiting: number, proposed: number) => ({
    ...defaultPolicy,
    weights: { ...defaultPolicy.weights, 'waiting-time': waiting, 'times-proposed': proposed },
  });
  const cook = { wishes: 'Laga mat', waitingSince: '2025-03-01' };
  const profiles: Profiles = { candidate: cook, role: { title: 'Laga mat' }, workplace: null };
  const told = (policy: Policy, reader: Reader, times = 4) =>
    wholeText(explain(scoreOf(profiles, policy, times), { reader, lang: 'sv' }));

  it('says so plainly to the coach and to the person', () => {
    expect(told(weighing(6, 0), 'coach'))
      .to.include('Personen har väntat länge, och det lyfter förslaget.')
      .and.include('Personen har väntat länge, sedan 1 mars 2025.')
      .and.include('säger inte hur väl tjänsten passar');
    expect(told(weighing(6, 0), 'candidate')).to.include('Du har väntat länge, och det lyfter förslaget.');
    expect(told(weighing(0, 6), 'candidate', 1)).to.include(
      'Du har sällan blivit föreslagen, och det lyfter förslaget.',
    );
    expect(told(weighing(6, 6), 'candidate', 0)).to.include(
      'Du har väntat länge och sällan blivit föreslagen',
    );
  });

  it('says so, too, where it lifts others', () => {
    expect(told(weighing(0, 6), 'coach'))
      .to.include('Reglerna lyfter också den som sällan har fått en förfrågan.')
      .and.include('4 förfrågningar har redan gjorts för personen.');
    expect(told(weighing(0, 6), 'candidate')).to.include(
      'Den som sällan har blivit föreslagen får förslag tidigare.',
    );
  });

  it('gives no reason for the pair by it', () => {
    const { points } = explain(scoreOf(profiles, weighing(20, 20), 0), { reader: 'coach', lang: 'sv' });
    expect(points.filter(({ place }) => place === 'reason').map(subjectOf)).to.not.include.members([
      'waiting-time',
    ]);
    expect(
      points
        .filter((point) => /waiting-time|times-proposed/.test(subjectOf(point)))
        .map(({ place }) => place),
    ).to.deep.equal(['more', 'more']);
  });

  it('says nothing of it where neither weighs anything', () => {
    for (const reader of readers) {
      expect(told(defaultPolicy, reader)).to.not.match(/väntat|förfrågning|föreslag(?:en|its)/);
    }
  });

  it('never tells the manager, nor changes anything of what a manager is told', () => {
    fc.assert(
      fc.property(anyPair, fc.integer({ min: 0, max: 9 }), (pair, times) => {
        const managers = [defaultPolicy, weighing(6, 6)].map((policy) =>
          explain(scoreOf(pair, policy, times), { reader: 'manager', lang: 'sv' }),
        );
        expect(managers[1]).to.deep.equal(managers[0]);
      }),
      { numRuns: 200 },
    );
  });

  it('is in no doubt of who has waited a short while, or been proposed often', () => {
    const short: Profiles = { ...profiles, candidate: { ...cook, waitingSince: '2026-11-20' } };
    const { points } = explain(scoreOf(short, weighing(20, 20), 9), { reader: 'coach', lang: 'sv' });
    const ofSpread = points.filter(
      (point) => 'rule' in point && /waiting-time|times-proposed/.test(point.rule),
    );
    expect(ofSpread.map(({ kind, place }) => [kind, place])).to.deep.equal([
      ['against', 'more'],
      ['against', 'more'],
    ]);
  });
});

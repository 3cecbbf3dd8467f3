import { expect } from 'chai';
import { reviewReasons } from '../../../../matching/vocabulary/review-reasons.ts';
import {
  type Judged,
  likelyToDecline,
  likelyToHold,
  otherReasons,
} from '../../../../web/src/pages/suggestions/likely-reasons.ts';

const judged = (given: Partial<Judged>): Judged => ({ gates: [], rules: [], nearMiss: null, ...given });

describe('Likely reasons', () => {
  it('to decline begin with what fails, then with what weighs most against', () => {
    const found = likelyToDecline(
      judged({
        gates: [
          { gate: 'conditions', outcome: 'fail' },
          { gate: 'licence', outcome: 'unknown' },
        ],
        rules: [
          { rule: 'travel-time', fit: 0.1, weight: 1.5 },
          { rule: 'abilities', fit: 0.5, weight: 8 },
          { rule: 'room-to-grow', fit: 0.9, weight: 1 },
          { rule: 'hours-wanted', fit: null, weight: 1 },
        ],
      }),
    );
    expect(found.slice(0, 3)).to.deep.equal(['condition-avoided', 'ability-not-enough', 'travel-too-long']);
  });

  it('are five, none twice, also where nothing speaks against', () => {
    const wishes = judged({ rules: [{ rule: 'wishes', fit: 0.2, weight: 8 }] });
    for (const found of [likelyToDecline(judged({})), likelyToDecline(wishes), likelyToHold(judged({}))]) {
      expect(found).to.have.length(5);
      expect(new Set(found).size).to.equal(5);
    }
  });

  it('to hold begin with what has to be adapted or checked', () => {
    const found = likelyToHold(
      judged({
        gates: [
          { gate: 'register-extract', outcome: 'unknown' },
          { gate: 'hours', outcome: 'unknown' },
          { gate: 'travel', outcome: 'pass' },
        ],
        nearMiss: { gate: 'hours' },
      }),
    );
    expect(found.slice(0, 3)).to.deep.equal([
      'awaiting-adaptation',
      'awaiting-register-extract',
      'information-to-check',
    ]);
  });

  it('and the others are together all that go with the decision, each once', () => {
    for (const decision of ['decline', 'hold'] as const) {
      const likely = decision === 'decline' ? likelyToDecline(judged({})) : likelyToHold(judged({}));
      const others = Object.values(otherReasons(reviewReasons, decision, likely)).flat();
      const all = reviewReasons.filter(({ decisions }) => decisions.includes(decision)).map(({ id }) => id);
      expect([...likely, ...others].sort()).to.deep.equal(all.sort());
    }
  });
});

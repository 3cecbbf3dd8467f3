import { expect } from 'chai';
import { fewCount } from '../../../matching/what-if/few-count.ts';
import { tellNodeAdjustments } from '../../../matching/what-if/tell-adjustments.ts';

describe('The doors of a node as they are told', () => {
  it('hold no count from 1 to 4', () => {
    expect([0, 1, 4, 5, 12].map(fewCount)).to.deep.equal([
      { count: 0, fewerThan: null },
      { count: null, fewerThan: 5 },
      { count: null, fewerThan: 5 },
      { count: 5, fewerThan: null },
      { count: 12, fewerThan: null },
    ]);
  });

  it('hold numbers of candidates and not their ids, in the order of the exact counts', () => {
    const five = ['c1', 'c2', 'c3', 'c4', 'c5'];
    const adjustment = { kind: 'avoid-condition', condition: 'loud-noise' } as const;
    const told = tellNodeAdjustments({
      perRole: [
        { roleId: 'r', adjustment, enter: five, becomeGood: ['c1'], loseGood: [] },
        { roleId: 'q', adjustment, enter: ['c1', 'c2'], becomeGood: [], loseGood: ['c3'] },
      ],
      shared: [
        {
          kind: 'avoid-condition',
          what: 'loud-noise',
          roles: 2,
          enter: 7,
          becomeGood: 1,
          loseGood: 0,
        },
      ],
    });
    const untold = fewCount(1);
    expect(told).to.deep.equal({
      perRole: [
        { roleId: 'r', adjustment, enter: fewCount(5), becomeGood: untold, loseGood: fewCount(0) },
        { roleId: 'q', adjustment, enter: untold, becomeGood: fewCount(0), loseGood: untold },
      ],
      shared: [
        {
          kind: 'avoid-condition',
          what: 'loud-noise',
          roles: 2,
          enter: fewCount(7),
          becomeGood: untold,
          loseGood: fewCount(0),
        },
      ],
    });
    expect(JSON.stringify(told)).to.not.match(/c\d/);
  });
});

import { expect } from 'chai';
import { nextOfPlacement, nextOfProposal } from '../../../web/src/way/next-step.ts';

const id = '0192f000-0000-7000-8000-00000000e001';

describe('The next step', () => {
  it('of a proposal is whoever’s turn it is', () => {
    for (const [state, next] of [
      ['proposed', 'wait'],
      ['asked', 'reply'],
      ['welcomed', 'plan'],
      ['not-now', 'ask-again'],
      ['expired', 'ask-again'],
      ['refused', 'others'],
      ['withdrawn', 'others'],
    ] as const) {
      expect(nextOfProposal({ state, placement: null, steps: [{ reason: null }] }), state).to.equal(next);
    }
  });

  it('after what was wrong in a proposal is to ask again, after anything else that took it back the others', () => {
    const after = (reason: string) =>
      nextOfProposal({ state: 'withdrawn', placement: null, steps: [{ reason: null }, { reason }] });
    expect(['wrong-information', 'role-changed', 'person-declined'].map(after)).to.deep.equal([
      'ask-again',
      'ask-again',
      'others',
    ]);
  });

  it('of a proposal with a placement is the placement, until that is called off', () => {
    const of = (state: 'planned' | 'running' | 'ended' | 'called-off') =>
      nextOfProposal({ state: 'welcomed', placement: { id, state, startsOn: '2027-01-11' }, steps: [] });
    expect((['planned', 'running', 'ended', 'called-off'] as const).map(of)).to.deep.equal([
      'placement',
      'placement',
      'placement',
      'others',
    ]);
  });

  it('of a placement goes by its days', () => {
    const today = '2027-01-11';
    for (const [state, startsOn, endsOn, next] of [
      ['planned', '2027-01-12', null, 'wait-for-start'],
      ['planned', '2027-01-11', null, 'start'],
      ['running', '2026-06-01', null, 'run'],
      ['running', '2026-06-01', '2027-01-12', 'run'],
      ['running', '2026-06-01', '2027-01-11', 'end'],
      ['ended', '2026-06-01', null, 'over'],
      ['called-off', '2027-06-01', null, 'over'],
    ] as const) {
      expect(nextOfPlacement({ state, startsOn, endsOn }, today), `${state} ${next}`).to.equal(next);
    }
  });
});

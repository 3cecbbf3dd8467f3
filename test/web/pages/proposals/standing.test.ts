import { expect } from 'chai';
import {
  isOpen,
  latestAnswer,
  mayChangeAnswer,
  talkOf,
} from '../../../../web/src/pages/proposals/standing.ts';

const now = new Date('2026-11-26T12:00:00Z');
const step = (kind: Parameters<typeof talkOf>[0][number]['kind'], at = '2026-11-26T11:30:00Z') => ({
  ...{ id: kind, kind, reason: null, text: null, until: null, at, by: null },
});
const placement = { id: 'p', state: 'planned', startsOn: '2026-12-01' } as const;

describe('How a proposal stands', () => {
  it('is open while it waits for either side', () => {
    expect((['proposed', 'asked'] as const).every((state) => isOpen({ state }))).to.equal(true);
    const closed = ['welcomed', 'not-now', 'refused', 'withdrawn', 'expired'] as const;
    expect(closed.some((state) => isOpen({ state }))).to.equal(false);
  });

  it('is answered otherwise until there is a placement, a no within an hour', () => {
    const cases = [
      ['welcomed', null, '2026-11-01T00:00:00Z', true],
      ['not-now', null, '2026-11-01T00:00:00Z', true],
      ['welcomed', placement, '2026-11-26T11:59:00Z', false],
      ['refused', null, '2026-11-26T11:00:01Z', true],
      ['refused', null, '2026-11-26T11:00:00Z', false],
      ['withdrawn', null, '2026-11-26T11:59:00Z', false],
      ['expired', null, '2026-11-26T11:59:00Z', false],
    ] as const;
    for (const [state, placed, at, may] of cases) {
      const kind = state === 'withdrawn' || state === 'expired' ? 'welcomed' : state;
      const proposal = { state, placement: placed, steps: [step('proposed'), step(kind, at)] };
      expect(mayChangeAnswer(proposal, now), `${state} ${at}`).to.equal(may);
    }
  });

  it('tells the latest answer, and the conversation in the order of time', () => {
    const steps = [step('proposed'), step('asked'), step('replied'), step('not-now'), step('welcomed')];
    expect(latestAnswer(steps)?.kind).to.equal('welcomed');
    expect(latestAnswer(steps.slice(0, 3))).to.equal(undefined);
    expect(talkOf(steps).map(({ kind }) => kind)).to.deep.equal(['asked', 'replied']);
  });
});

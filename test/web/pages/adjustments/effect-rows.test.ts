import { expect } from 'chai';
import {
  type RoleEffect,
  roleEffects,
  type SharedEffect,
  sharedEffects,
  whatOf,
  workplacesOf,
} from '../../../../web/src/pages/adjustments/effect-rows.ts';

const counts = {
  label: null,
  enter: { count: 7, fewerThan: null },
  becomeGood: { count: 0, fewerThan: null },
  loseGood: { count: 0, fewerThan: null },
} as const;
const quiet: RoleEffect = {
  roleId: 'a',
  roleTitle: 'Kock',
  workplaceId: 'w',
  workplaceName: 'Ängen',
  adjustment: { kind: 'offer-support', support: 'quiet-place' },
  ...counts,
};
const hours: RoleEffect = {
  ...quiet,
  roleId: 'b',
  workplaceId: 'v',
  workplaceName: 'Ekan',
  adjustment: { kind: 'widen-hours', hoursPerWeek: 10, byHours: 2 },
};
const placeless: RoleEffect = {
  ...quiet,
  roleId: 'c',
  workplaceId: null,
  workplaceName: null,
  adjustment: { kind: 'offer-support', support: 'short-breaks' },
};
const effects = [quiet, hours, placeless];

describe('What adjustments would bring', () => {
  it('is filtered by kind, by what is offered and by workplace, and keeps its order', () => {
    expect(roleEffects(effects, {})).to.deep.equal(effects);
    expect(roleEffects(effects, { kind: 'offer-support' })).to.deep.equal([quiet, placeless]);
    expect(roleEffects(effects, { kind: 'offer-support', what: 'short-breaks' })).to.deep.equal([placeless]);
    expect(roleEffects(effects, { workplace: 'v' })).to.deep.equal([hours]);
    const shared: SharedEffect = { kind: 'add-time', what: 'weekday-morning', roles: 2, ...counts };
    expect(sharedEffects([shared], { kind: 'add-time' })).to.deep.equal([shared]);
    expect(sharedEffects([shared], { kind: 'widen-hours' })).to.deep.equal([]);
  });

  it('begins with what opens for most, as each row says it', () => {
    const opening = (what: string, count: number | null): SharedEffect => ({
      ...counts,
      kind: 'offer-support',
      what,
      roles: 1,
      enter: { count, fewerThan: count === null ? 5 : null },
    });
    const shared = [opening('none', 0), opening('few', null), opening('some', 8), opening('most', 20)];
    expect(sharedEffects(shared, {}).map(({ what }) => what)).to.deep.equal(['most', 'some', 'few', 'none']);
  });

  it('names what is offered or changed, where the numbers do not say it all', () => {
    expect(effects.map(whatOf)).to.deep.equal(['quiet-place', null, 'short-breaks']);
    expect(whatOf({ adjustment: { kind: 'drop-demand', ability: 'reading' } })).to.equal('reading');
  });

  it('has the workplaces to choose from, by the Swedish alphabet', () => {
    expect(workplacesOf([...effects, quiet], 'sv-SE').map(({ name }) => name)).to.deep.equal([
      'Ekan',
      'Ängen',
    ]);
  });
});

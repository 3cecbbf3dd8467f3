import { expect } from 'chai';
import { mergePatch } from '../../../../api/profiles/merge-patch.ts';
import { changesOf, undoOf } from '../../../../web/src/pages/role/changes-of.ts';
import type { Adjustment } from '../../../../web/src/reach/reach-queries.ts';

const stored = {
  id: '0192f000-0000-7000-8000-00000000000a',
  nodeId: 'goteborg',
  revision: 1,
  createdAt: '2026-11-01T08:00:00Z',
  updatedAt: '2026-11-01T08:00:00Z',
  matched: true,
  matchedRevision: 1,
  matchFailure: null,
  supports: ['same-mentor' as const],
  demands: { accuracy: 3, standing: { level: 2, essential: true } },
  conditions: [{ condition: 'loud-noise' as const, presence: 'always' as const }],
  hoursPerWeek: { min: 10, max: 20 },
};

describe('A change of a stored role that reaches more', () => {
  const cases: readonly (readonly [Adjustment, object])[] = [
    [{ kind: 'offer-support', support: 'quiet-place' }, { supports: ['same-mentor', 'quiet-place'] }],
    [
      { kind: 'avoid-condition', condition: 'loud-noise' },
      { conditions: [{ condition: 'loud-noise', presence: 'avoidable' }] },
    ],
    [
      { kind: 'lower-demand', ability: 'accuracy', level: 2 },
      { demands: { accuracy: { level: 2 }, standing: { level: 2, essential: true } } },
    ],
    [
      { kind: 'soften-demand', ability: 'standing' },
      { demands: { accuracy: 3, standing: { level: 2, essential: false } } },
    ],
    [{ kind: 'drop-demand', ability: 'accuracy' }, { demands: { standing: { level: 2, essential: true } } }],
    [{ kind: 'widen-hours', hoursPerWeek: 25, byHours: 5 }, { hoursPerWeek: { min: 10, max: 25 } }],
    [{ kind: 'add-time', time: 'weekday-morning' }, { times: ['weekday-morning'] }],
    [{ kind: 'add-employment-form', form: 'osa' }, { employmentForms: ['osa'] }],
    [{ kind: 'extend-period', to: '2027-06-30', byDays: 30 }, { period: { to: '2027-06-30' } }],
  ];
  for (const [adjustment, changed] of cases) {
    it(`is made and taken back whole: ${adjustment.kind}`, () => {
      const changes = changesOf(stored, adjustment) ?? {};
      const after = mergePatch(stored, changes);
      expect(after).to.deep.include(changed);
      const back = mergePatch(after, undoOf(stored, changes));
      expect(back).to.deep.equal(stored);
    });
  }

  it('is not made by a click where it needs a thought', () => {
    expect(changesOf(stored, { kind: 'soften-demand', ability: 'reading' })).to.equal(null);
    expect(changesOf(stored, { kind: 'drop-demand', ability: 'reading' })).to.equal(null);
  });
});

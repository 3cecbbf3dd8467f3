import { expect } from 'chai';
import type { Point } from '../../../../web/src/pages/suggestions/arrange-points.ts';
import { type Asked, fieldToAsk } from '../../../../web/src/pages/suggestions/field-to-ask.ts';

const toCheck = (about: { gate: Point['gate'] } | { rule: Point['rule'] }) =>
  ({ kind: 'to-check', place: 'question', text: '?', ...about }) as Point;
const none: Asked = { gates: [], rules: [] };

describe('The field that answers what is to be checked', () => {
  it('is the person’s where the person’s answer is missing, alone or with the workplace’s', () => {
    for (const missing of ['candidate', 'both'] as const) {
      const gates = [{ gate: 'travel', outcome: 'unknown', evidence: { missing } }] as const;
      expect(fieldToAsk(toCheck({ gate: 'travel' }), { ...none, gates })).to.equal('travel');
    }
    const gates = [{ gate: 'travel', outcome: 'unknown', evidence: { missing: 'role' } }] as const;
    expect(fieldToAsk(toCheck({ gate: 'travel' }), { ...none, gates })).to.equal(null);
  });

  it('is the very ability that is not rated', () => {
    const gates = [
      {
        gate: 'essential-abilities',
        outcome: 'unknown',
        evidence: { missing: 'candidate', toCheck: ['standing', 'memory'] },
      },
    ] as const;
    const asked = {
      ...none,
      gates: gates.map((gate) => ({
        ...gate,
        evidence: { ...gate.evidence, toCheck: [...gate.evidence.toCheck] },
      })),
    };
    expect(fieldToAsk(toCheck({ gate: 'essential-abilities' }), asked)).to.equal('abilities/standing');
  });

  it('is found for abilities that are rated in part, and for nothing that is no question', () => {
    const rule = { rule: 'abilities', side: 'workplace', weight: 8, fit: 0.5, known: 0.5 } as const;
    const partly = { ...none, rules: [{ ...rule, evidence: { known: 2, of: 4 } }] };
    expect(fieldToAsk(toCheck({ rule: 'abilities' }), partly)).to.equal('abilities');
    const whole = { ...none, rules: [{ ...rule, evidence: { known: 4, of: 4 } }] };
    expect(fieldToAsk(toCheck({ rule: 'abilities' }), whole)).to.equal(null);
    expect(fieldToAsk({ ...toCheck({ rule: 'abilities' }), kind: 'against' }, partly)).to.equal(null);
    expect(fieldToAsk(toCheck({ gate: 'hours' }), none)).to.equal(null);
  });
});

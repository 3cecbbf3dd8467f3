import { expect } from 'chai';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { waitingTimeRule } from '../../../matching/rules/waiting-time.ts';
import { today } from '../pair-of.ts';
import { testRule } from './rule-table.ts';

testRule(waitingTimeRule, [
  {
    title: 'as long as counts half',
    candidate: { waitingSince: '2026-05-25' },
    fit: 0.5,
    evidence: { since: '2026-05-25', days: 180 },
  },
  {
    title: 'three times as long: more, and never the most',
    candidate: { waitingSince: '2025-05-30' },
    fit: 0.75,
    evidence: { since: '2025-05-30', days: 540 },
  },
  { title: 'since today', candidate: { waitingSince: today }, fit: 0, evidence: { since: today, days: 0 } },
  {
    title: 'from a day to come',
    candidate: { waitingSince: '2027-01-01' },
    fit: 0,
    evidence: { since: '2027-01-01', days: 0 },
  },
  {
    title: 'by another half of the policy',
    candidate: { waitingSince: '2026-05-25' },
    policy: { ...defaultPolicy, spread: { ...defaultPolicy.spread, halfWaitDays: 60 } },
    fit: 0.75,
  },
  { title: 'not told since when', fit: null, evidence: { missing: 'candidate' } },
]);

describe('fit rule waiting-time', () => {
  it('takes who does not tell since when for one who has just come, and is off as shipped', () => {
    expect(waitingTimeRule.unknownFit?.(defaultPolicy)).to.equal(0);
    expect(defaultPolicy.weights['waiting-time']).to.equal(0);
  });
});

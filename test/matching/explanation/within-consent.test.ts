import { expect } from 'chai';
import { withinConsent } from '../../../matching/explanation/within-consent.ts';
import { gates } from '../../../matching/gates/gates.ts';
import { rules, spreadRuleIds } from '../../../matching/rules/rules.ts';
import { consentFactIds } from '../../../matching/vocabulary/proposal-codes.ts';

const points = [
  ...gates.map(({ id: gate }) => ({ gate, kind: 'for', place: 'more', text: gate }) as const),
  ...rules.map(({ id: rule }) => ({ rule, kind: 'for', place: 'more', text: rule }) as const),
];

describe('What is told within a consent', () => {
  it('is all of it when the consent names every fact', () => {
    // how long somebody has waited, and how often they were proposed, is told to no workplace whatever is consented to
    const aboutWork = points.filter((point) => !('rule' in point && spreadRuleIds.includes(point.rule)));
    expect(withinConsent(points, consentFactIds)).to.deep.equal(aboutWork);
  });

  it('is what tells of no person when it names none', () => {
    expect(withinConsent(points, []).map(({ text }) => text)).to.have.members([
      'candidate-open',
      'role-open',
      'node-reach',
    ]);
  });

  it('is nothing of a rule that reads one fact more than it names', () => {
    const told = (facts: Parameters<typeof withinConsent>[1]) =>
      withinConsent(points, facts).map(({ text }) => text);
    expect(told(['availability'])).to.include.members(['hours', 'times', 'hours-covered']);
    expect(told(['availability'])).to.not.include.members(['wished-conditions']);
    expect(told(['avoids'])).to.include('conditions');
  });

  it('is nothing of a gate or rule that this program does not know', () => {
    expect(
      withinConsent([{ gate: 'gone', kind: 'for', place: 'more', text: 'x' }], consentFactIds),
    ).to.deep.equal([]);
  });
});

import { expect } from 'chai';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { policySchema } from '../../../matching/policy/policy-schema.ts';
import { rules } from '../../../matching/rules/rules.ts';

/** The first complaint about a policy: where, and what. */
function complaint(policy: unknown): string | undefined {
  const issue = policySchema.safeParse(policy).error?.issues[0];
  return issue && `${issue.path.join('.')}: ${issue.message}`;
}

const candidateRuleIds = rules.filter(({ side }) => side === 'candidate').map(({ id }) => id);

describe('the policy schema', () => {
  it('takes the default policy, back from JSON too', () => {
    expect(policySchema.parse(JSON.parse(JSON.stringify(defaultPolicy)))).to.deep.equal(defaultPolicy);
  });

  it('refuses a side without any weight, and says what to do', () => {
    const zero = Object.fromEntries(candidateRuleIds.map((id) => [id, 0]));
    // who comes first is no measure of a fit
    const spread = { 'waiting-time': 5, 'times-proposed': 5 };
    expect(
      complaint({ ...defaultPolicy, weights: { ...defaultPolicy.weights, ...zero, ...spread } }),
    ).to.equal(
      "weights: every weight of the candidate's side is 0; give at least one of wishes, wished-conditions, helpful-supports, hours-wanted, travel-time, room-to-grow a weight above 0",
    );
  });

  it('takes a side with a single weight', () => {
    const zero = Object.fromEntries(candidateRuleIds.map((id) => [id, 0]));
    expect(
      complaint({ ...defaultPolicy, weights: { ...defaultPolicy.weights, ...zero, wishes: 0.1 } }),
    ).to.equal(undefined);
  });

  it('takes the shipped weight of a rule that it does not name, as one stored before the rule came', () => {
    const { wishes, abilities, ...named } = defaultPolicy.weights;
    const policy = policySchema.parse({ ...defaultPolicy, weights: { ...named, experience: 7 } });
    expect(policy.weights).to.deep.equal({ ...named, wishes, abilities, experience: 7 });
  });

  it('refuses a misspelt and a negative weight', () => {
    expect(complaint({ ...defaultPolicy, weights: { ...defaultPolicy.weights, whishes: 1 } })).to.include(
      'whishes',
    );
    expect(complaint({ ...defaultPolicy, weights: { ...defaultPolicy.weights, wishes: -1 } })).to.match(
      /^weights\.wishes: /,
    );
  });

  it('refuses a larger deficit that fits better', () => {
    const abilities = { ...defaultPolicy.abilities, fitByDeficit: [0.5, 0.6, 0, 0] };
    expect(complaint({ ...defaultPolicy, abilities })).to.equal(
      'abilities.fitByDeficit: a larger deficit must not fit better than a smaller one',
    );
  });

  it('refuses a surplus scale that is turned round', () => {
    const roomToGrow = { ...defaultPolicy.roomToGrow, ordinarySurplus: 2 };
    expect(complaint({ ...defaultPolicy, roomToGrow })).to.equal(
      'roomToGrow.surplusForNothing: surplusForNothing must be above ordinarySurplus',
    );
  });
});

describe('the default policy', () => {
  it('can not be changed by anyone', () => {
    expect(() => Object.assign(defaultPolicy.weights, { wishes: 0 })).to.throw(TypeError);
    expect(() => defaultPolicy.abilities.fitByDeficit.fill(1)).to.throw(TypeError);
  });
});

import { expect } from 'chai';
import { toPolicy } from '../../db/to-policy.ts';
import { defaultPolicy } from '../../matching/policy/default-policy.ts';

describe('A stored policy', () => {
  const { wishes: _wishes, ...older } = defaultPolicy.weights;

  it('takes the shipped weight of a rule that came after it', () => {
    const stored = JSON.parse(JSON.stringify({ ...defaultPolicy, weights: { ...older, experience: 7 } }));
    const policy = toPolicy({ version: 12, document: stored });

    expect(policy.version).to.equal(12);
    expect(policy.weights).to.deep.equal({ ...defaultPolicy.weights, experience: 7 });
  });

  it('takes the shipped value of a number that came after it, and loses one that is no longer read', () => {
    const { wishes: _, ...before } = defaultPolicy;
    const { neutralWish: __, ...thinProfile } = defaultPolicy.thinProfile;
    const { likeFrom: ___, ...experience } = defaultPolicy.experience;
    const inferred = { ...defaultPolicy.inferred, share: 0.4, unlikeUpTo: 0.1 };
    const policy = toPolicy({ version: 12, document: { ...before, thinProfile, experience, inferred } });

    expect(policy).to.deep.equal({
      ...defaultPolicy,
      version: 12,
      inferred: { ...defaultPolicy.inferred, share: 0.4 },
    });
  });

  it('is refused with a rule that this program does not have', () => {
    const document = { ...defaultPolicy, weights: { ...older, charm: 1 } };
    expect(() => toPolicy({ version: 12, document })).to.throw('charm');
  });
});

import { expect } from 'chai';
import { NodePolicies } from '../../../matching/model/node-policies.ts';
import type { Policy } from '../../../matching/model/policy.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';

const policyWith = (version: number, opensTo: Policy['opensTo'] = {}): Policy => ({
  ...defaultPolicy,
  version,
  opensTo,
});

describe('The policies of nodes', () => {
  it("are a node's own, else the site's", () => {
    const policies = new NodePolicies(policyWith(1), new Map([['goteborg', policyWith(2)]]));
    expect(policies.of('goteborg').version).to.equal(2);
    expect(policies.of('fyrbodal').version).to.equal(1);
    expect(policies.of(null).version).to.equal(1);
  });

  it('hold an opening while the policies of both nodes name it', () => {
    const site = policyWith(1, { goteborg: ['fyrbodal', 'sjuharad'], sjuharad: ['fyrbodal'] });
    expect(new NodePolicies(site).opensTo).to.equal(site.opensTo);
    const left = new NodePolicies(site, new Map([['fyrbodal', policyWith(2)]]));
    expect(left.opensTo).to.deep.equal({ goteborg: ['sjuharad'] });
    const back = left.with('fyrbodal', policyWith(3, { goteborg: ['fyrbodal'], fyrbodal: ['goteborg'] }));
    expect(back.opensTo).to.deep.equal({ goteborg: ['fyrbodal', 'sjuharad'] });
    expect(back.of('fyrbodal').opensTo).to.equal(back.opensTo);
    expect(back.with('fyrbodal', null).opensTo).to.equal(site.opensTo);
  });

  it("take the site's next for every node without an own", () => {
    const policies = new NodePolicies(policyWith(1), new Map([['goteborg', policyWith(2)]]));
    const next = policies.with(null, policyWith(3));
    expect([next.of('goteborg').version, next.of('fyrbodal').version]).to.deep.equal([2, 3]);
  });

  it('do not take a node for what every object has', () => {
    const policies = new NodePolicies(policyWith(1), new Map([['goteborg', policyWith(2)]]));
    expect(policies.of('constructor').version).to.equal(1);
    expect(policies.opensTo).to.deep.equal({});
  });

  it('are told apart by whose each is and by version', () => {
    const own = (nodeId: string, version: number) =>
      new NodePolicies(policyWith(1), new Map([[nodeId, policyWith(version)]])).stamp;
    expect(
      new Set([own('a', 2), own('a', 3), own('b', 2), new NodePolicies(policyWith(1)).stamp]),
    ).to.have.lengthOf(4);
  });
});

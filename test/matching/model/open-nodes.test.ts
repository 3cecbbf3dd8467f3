import { expect } from 'chai';
import { candidateNodesOf, roleNodesOf } from '../../../matching/model/open-nodes.ts';

describe('Nodes that are open to each other', () => {
  const policy = { opensTo: { goteborg: ['fyrbodal', 'goteborg'], sjuharad: ['goteborg'] } };

  it('give a role the candidates of its own node and of those it is open to', () => {
    expect(candidateNodesOf(policy, 'goteborg')).to.deep.equal(['goteborg', 'fyrbodal']);
    expect(candidateNodesOf(policy, 'fyrbodal')).to.deep.equal(['fyrbodal']);
  });

  it('give a candidate the roles of its own node and of those that are open to it', () => {
    expect(roleNodesOf(policy, 'goteborg')).to.deep.equal(['goteborg', 'sjuharad']);
    expect(roleNodesOf(policy, 'sjuharad')).to.deep.equal(['sjuharad']);
  });

  it('are no more than the policy names, whatever a node is called', () => {
    expect(candidateNodesOf(policy, 'constructor')).to.deep.equal(['constructor']);
  });
});

import { expect } from 'chai';
import { proposalAliases } from '../../../../db/stores/way/proposal-aliases.ts';

describe('The names of proposals', () => {
  it('are plain words first, then words with ever longer numbers, without end', () => {
    const tried: string[] = [];
    for (const alias of proposalAliases()) {
      tried.push(alias);
      if (tried.length === 200) {
        break;
      }
    }
    expect(tried.slice(0, 4).every((alias) => /^[A-ZÅÄÖ][a-zåäö]+$/.test(alias))).to.equal(true);
    expect(tried.slice(4).every((alias) => /^[A-ZÅÄÖ][a-zåäö]+ \d{1,9}$/.test(alias))).to.equal(true);
    expect(new Set(tried.slice(100)).size).to.be.above(90);
  });
});

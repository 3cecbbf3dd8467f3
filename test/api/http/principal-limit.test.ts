import { expect } from 'chai';
import { createPrincipalLimit } from '../../../api/http/principal-limit.ts';
import { Problem } from '../../../api/http/problems/problem.ts';
import { principalOf } from '../../support/start-test-api.ts';

describe('The limit of a principal', () => {
  it('counts each principal for itself, says when to ask again, and lets in again when a minute is over', () => {
    let now = 0;
    const limit = createPrincipalLimit(2, () => new Date(now));
    const anna = principalOf('manager', '*', 'anna');
    limit.count(anna);
    limit.count(anna);
    limit.count(principalOf('manager', '*', 'bo'));
    now = 20_500;
    let refused: unknown;
    try {
      limit.count(anna);
    } catch (error) {
      refused = error;
    }
    expect(refused).to.be.an.instanceOf(Problem);
    expect(refused).to.have.nested.property('extras.headers.Retry-After', '40');
    now = 60_000;
    expect(() => limit.count(anna)).to.not.throw();
  });
});

import { expect } from 'chai';
import { ApiProblem, Unreachable, wrongOf } from '../../../web/src/api/problem.ts';

describe('What went wrong', () => {
  const problem = new ApiProblem(409, {
    ...{ type: 'urn:passa:problem:out-of-order', title: 'Inte nu', status: 409 },
    detail: 'Platsen är tagen.',
  });

  it('is told in the words of the API, and in others where it gave none', () => {
    expect(wrongOf({ error: problem, isPending: false }, 'Inte sparat.')).to.equal('Platsen är tagen.');
    expect(wrongOf({ error: new Unreachable(), isPending: false }, 'Inte sparat.')).to.equal('Inte sparat.');
  });

  it('is nothing before it went wrong, and while it is tried again', () => {
    expect(wrongOf({ error: null, isPending: false }, 'Inte sparat.')).to.equal('');
    expect(wrongOf({ error: problem, isPending: true }, 'Inte sparat.')).to.equal('');
  });
});

import { expect } from 'chai';
import { scopeOf } from '../../../api/http/scope-of.ts';
import { principalOf } from '../../support/start-test-api.ts';

describe('The scope of a manager', () => {
  it('names the manager as workplaces do, whatever case the sign-in writes ids in', () => {
    const id = '0192F000-0000-7000-8000-0000000000AB';
    expect(scopeOf(principalOf('manager', ['goteborg'], id)).managerId).to.equal(id.toLowerCase());
  });
});

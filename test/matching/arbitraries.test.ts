import { expect } from 'chai';
import fc from 'fast-check';
import { candidateSchema } from '../../matching/model/candidate.ts';
import { roleSchema } from '../../matching/model/role.ts';
import { workplaceSchema } from '../../matching/model/workplace.ts';
import { candidateArbitrary, roleArbitrary, workplaceArbitrary } from './arbitraries.ts';

describe('generated profiles', () => {
  it('are valid, and leave the schemas as they went in', () => {
    fc.assert(
      fc.property(candidateArbitrary, roleArbitrary, workplaceArbitrary, (candidate, role, workplace) => {
        expect(candidateSchema.parse(candidate)).to.deep.equal(candidate);
        expect(roleSchema.parse(role)).to.deep.equal(role);
        expect(workplaceSchema.parse(workplace)).to.deep.equal(workplace);
      }),
    );
  });
});

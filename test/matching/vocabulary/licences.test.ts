import { expect } from 'chai';
import { coversLicence, licences } from '../../../matching/vocabulary/licences.ts';

describe('coversLicence', () => {
  it('holds for the licence itself and for the classes below it', () => {
    expect(coversLicence(['B'], 'B')).to.equal(true);
    expect(coversLicence(['C'], 'B')).to.equal(true);
    expect(coversLicence(['DE'], 'BE')).to.equal(true);
    expect(coversLicence(['forklift', 'A'], 'AM')).to.equal(true);
  });

  it('does not hold upwards, sideways or for no licence', () => {
    expect(coversLicence(['B'], 'C')).to.equal(false);
    expect(coversLicence(['C'], 'D')).to.equal(false);
    expect(coversLicence(['CE'], 'forklift')).to.equal(false);
    expect(coversLicence([], 'AM')).to.equal(false);
  });

  it('is transitive: what a covered licence covers is covered', () => {
    for (const { id, covers } of licences) {
      for (const covered of covers) {
        for (const below of licences.find((licence) => licence.id === covered)?.covers ?? []) {
          expect(covers, `${id} over ${covered}`).to.include(below);
        }
      }
      expect(covers).to.not.include(id);
    }
  });
});

import { expect } from 'chai';
import { nearestTown } from '../../../db/places/nearest-town.ts';
import { regionNodes } from '../../../demo/towns.ts';

const nameAt = (lat: number, lon: number) => nearestTown({ lat, lon })?.name ?? null;

describe('The nearest town', () => {
  it('is the one that the place lies in, or near', () => {
    expect(nameAt(58.39, 13.85)).to.equal('Skövde');
    expect(nameAt(67.86, 20.23)).to.equal('Kiruna');
    expect(nameAt(57.6915, 11.9215)).to.equal('Majorna');
  });

  it('measures in kilometres, not degrees: a degree east is shorter than one north', () => {
    // Östersund is 0.15° and 9 km away, Krokom 0.11° and 11 km
    expect(nameAt(63.227, 14.494)).to.equal('Östersund');
  });

  it('is none abroad', () => {
    expect(nameAt(52.52, 13.4)).to.equal(null);
    expect(nameAt(0, 0)).to.equal(null);
  });

  it('is found for each town of the demonstration, and nowhere far away', () => {
    for (const [town] of regionNodes.flatMap((node) => node.towns)) {
      const nearest = nearestTown(town);
      expect(nearest, town.name).to.not.equal(null);
      expect(Math.abs((nearest?.lat ?? 0) - town.lat), town.name).to.be.lessThan(0.2);
    }
  });
});

import { expect } from 'chai';
import { findPlace } from '../../../db/places/find-place.ts';

describe('A place by its name', () => {
  it('is found as a town or a smaller place, whatever the case, with its county or as a municipality', () => {
    for (const name of [
      'Lidköping',
      'LIDKÖPING',
      ' lidköping ',
      'Lidköpings kommun',
      'Lidköping, Västra Götaland',
    ]) {
      expect(findPlace(name), name).to.deep.equal({ kind: 'found', location: { lat: 58.505, lon: 13.158 } });
    }
    expect(findPlace('Borås kommun').kind).to.equal('found');
    expect(findPlace('Fjällbacka, Västra Götaland').kind).to.equal('found');
    expect(findPlace('Torsby').kind).to.equal('found');
  });

  it('is a town rather than a smaller place of the same name', () => {
    const mora = findPlace('Mora');
    expect(mora.kind === 'found' && mora.location.lat).to.be.within(61, 61.1);
  });

  it('is asked for where several are called so', () => {
    const found = findPlace('Alvik');
    expect(found.kind).to.equal('ambiguous');
    const names = found.kind === 'found' ? [] : found.names;
    expect(names).to.have.length.greaterThan(1);
    for (const name of names) {
      expect(findPlace(name).kind, name).to.equal('found');
    }
  });

  for (const [slip, meant] of [
    ['Lidkoping', 'Lidköping'],
    ['Lidköpin', 'Lidköping'],
    ['Göteborgg', 'Göteborg'],
    ['Trolhättan', 'Trollhättan'],
    ['Skövd', 'Skövde'],
    ['Udevalla', 'Uddevalla'],
  ] as const) {
    it(`is suggested past a slip of the pen: ${slip}`, () => {
      const found = findPlace(slip);
      expect(found.kind).to.equal('unknown');
      expect(found.kind === 'found' ? [] : found.names).to.include(meant);
    });
  }

  it('is not guessed for what is no place', () => {
    for (const name of ['', 'hemma', 'xyz123', 'Berlin i Tyskland']) {
      expect(findPlace(name).kind, name).to.equal('unknown');
    }
  });
});

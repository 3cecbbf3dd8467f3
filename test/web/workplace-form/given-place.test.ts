import { expect } from 'chai';
import { readPlace, writePlace } from '../../../web/src/workplace-form/given-place.ts';

const lidkoping = { name: 'Lidköping', location: { lat: 58.50517, lon: 13.15765 } };
const towns = [lidkoping, { name: 'Skara', location: { lat: 58.38659, lon: 13.43836 } }];

describe('The place of a workplace', () => {
  it('is a town by its name, coordinates in whatever form, or a name for the API to find', () => {
    for (const [text, place] of [
      ['', undefined],
      ['  ', undefined],
      ['lidköping ', lidkoping.location],
      ['58.50517, 13.15765', lidkoping.location],
      ['58,50517; 13,15765', lidkoping.location],
      ['58,50517 13,15765', lidkoping.location],
      ['58,50517,13,15765', lidkoping.location],
      ['58.5,13.1', { lat: 58.5, lon: 13.1 }],
      ['6485000 375000', { lat: 6_485_000, lon: 375_000 }],
      ['Rackeby', { place: 'Rackeby' }],
      ['Storgatan 12', { place: 'Storgatan 12' }],
    ] as const) {
      expect(readPlace(text, towns), text).to.deep.equal(place);
    }
  });

  it('is written by the name of the town whose middle it is, else by its coordinates', () => {
    expect(writePlace(lidkoping.location, towns)).to.equal('Lidköping');
    expect(writePlace({ lat: 58.51, lon: 13.16 }, towns)).to.equal('58.51, 13.16');
    expect(writePlace({ place: 'Rackeby' }, towns)).to.equal('Rackeby');
    expect(writePlace(undefined, towns)).to.equal('');
  });

  it('is read as it was written', () => {
    for (const place of [lidkoping.location, { lat: 58.51, lon: 13.16 }, { place: 'Rackeby' }]) {
      expect(readPlace(writePlace(place, towns), towns)).to.deep.equal(place);
    }
  });
});

import { expect } from 'chai';
import fc from 'fast-check';
import { greatCircleKm, travelMinutes } from '../../../matching/pair/travel-minutes.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';

const goteborg = { lat: 57.7089, lon: 11.9746 };
const boras = { lat: 57.721, lon: 12.9401 };
const placeArbitrary = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('great-circle distance', () => {
  it('is known between two towns, and between the poles', () => {
    expect(greatCircleKm(goteborg, boras)).to.be.closeTo(57.4, 0.1);
    expect(greatCircleKm({ lat: 90, lon: 0 }, { lat: -90, lon: 77 })).to.be.closeTo(20_015.1, 0.1);
  });

  it('is the same both ways, and none from a place to itself', () => {
    fc.assert(
      fc.property(placeArbitrary, placeArbitrary, (a, b) => {
        expect(greatCircleKm(a, b)).to.be.closeTo(greatCircleKm(b, a), 1e-6);
        expect(greatCircleKm(a, a)).to.equal(0);
      }),
    );
  });
});

describe('travel time', () => {
  it('is the overhead alone where there is no distance', () => {
    expect(travelMinutes(goteborg, goteborg, defaultPolicy)).to.equal(5);
  });

  it('takes each part of the way at its own speed', () => {
    // 2 km at 10 km/h, 13 km at 24 km/h, 42.4 km at 55 km/h and 5 minutes: 12 + 32.5 + 46.3 + 5.
    expect(travelMinutes(goteborg, boras, defaultPolicy)).to.equal(96);
  });

  it('is whole minutes and never falls with the distance', () => {
    fc.assert(
      fc.property(placeArbitrary, placeArbitrary, placeArbitrary, (from, a, b) => {
        const [near, far] = greatCircleKm(from, a) < greatCircleKm(from, b) ? [a, b] : [b, a];
        const minutes = travelMinutes(from, near, defaultPolicy);
        expect(minutes).to.equal(Math.round(minutes)).and.at.least(5);
        expect(travelMinutes(from, far, defaultPolicy)).to.be.at.least(minutes);
      }),
    );
  });
});

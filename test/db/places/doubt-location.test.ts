import { expect } from 'chai';
import { doubtLocation } from '../../../db/places/doubt-location.ts';
import { localities } from '../../../db/places/find-place.ts';
import { towns } from '../../../db/places/nearest-town.ts';

describe('Coordinates', () => {
  it('are right for every Swedish place, for the mountains and for those who live just beyond the border', () => {
    for (const { name, lat, lon } of [...towns, ...localities]) {
      expect(doubtLocation({ lat, lon }), name).to.equal(null);
    }
    for (const [name, lat, lon] of [
      ['Kebnekaise', 67.902, 18.525],
      ['Grövelsjön', 62.1, 12.31],
      ['Helsingør', 56.03, 12.61],
      ['Halden', 59.12, 11.39],
      ['Vrångö', 57.574, 11.785],
    ] as const) {
      expect(doubtLocation({ lat, lon }), name).to.equal(null);
    }
  });

  it('of every Swedish place are told to be swapped when they are', () => {
    for (const { name, lat, lon } of towns) {
      expect(doubtLocation({ lat: lon, lon: lat })?.sv, name).to.match(
        new RegExp(`Omkastade\\? Kanske lat ${lat}, lon ${lon}\\.`),
      );
    }
  });

  for (const [why, lat, lon, sv] of [
    ['zero', 0, 0, /0 är en plats/],
    ['half zero', 57.7, 0, /0 är en plats/],
    ['without decimal marks', 577089, 119746, /Utan decimaltecken\? Kanske lat 57\.7089, lon 11\.9746/],
    ['in SWEREF 99 TM', 6_400_000, 319_000, /SWEREF 99 TM/],
    ['with a sign', 57.7, -11.97, /minustecken.*lon 11\.97/],
    ['in Berlin', 52.52, 13.4, /ingen plats i Sverige eller strax utanför/],
    ['in Oslo', 59.91, 10.75, /ingen plats i Sverige/],
    ['in Helsinki', 60.17, 24.94, /ingen plats i Sverige/],
    ['in Turku', 60.45, 22.27, /ingen plats i Sverige/],
  ] as const) {
    it(`are doubted when they are ${why}`, () => {
      expect(doubtLocation({ lat, lon })?.sv).to.match(sv);
    });
  }
});

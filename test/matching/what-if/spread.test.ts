import { expect } from 'chai';
import { gatherTopPlaces, spreadOf } from '../../../matching/what-if/spread.ts';

describe('The spread of people over the tops of lists', () => {
  it('gathers who stands on as many tops, and leaves out who stands on none', () => {
    expect(gatherTopPlaces([3, 1, 0, 3, 12, 1, 1])).to.deep.equal([
      [1, 3],
      [3, 2],
      [12, 1],
    ]);
  });

  it('counts who stands on any top, and how many places they hold together', () => {
    const spread = spreadOf(gatherTopPlaces([3, 1, 3, 12, 1, 1]), 9);
    expect(spread).to.include({ people: 9, onTop: 6, places: 21 });
    expect(spread.bands).to.deep.equal([
      { band: 'none', people: 3, places: 0 },
      { band: 'fewer-than-5', people: 5, places: 9 },
      { band: '5-9', people: 0, places: 0 },
      { band: '10-19', people: 1, places: 12 },
      { band: '20-49', people: 0, places: 0 },
      { band: '50-or-more', people: 0, places: 0 },
    ]);
  });

  it('tells what the tenth who stand on most hold, whoever of equals they are', () => {
    // 30 people: the first three of 10, 6, 6, 6, 2 …
    const tops = [6, 10, 6, 2, 6, 0, 0];
    expect(spreadOf(gatherTopPlaces(tops), 30).mostListed).to.deep.equal({
      people: 3,
      places: 22,
      share: 22 / 30,
    });
    expect(spreadOf(gatherTopPlaces(tops), 31).mostListed).to.deep.include({ people: 4, places: 28 });
  });

  it('is a tenth when all stand on as many', () => {
    expect(spreadOf(gatherTopPlaces(Array(40).fill(4)), 40).mostListed?.share).to.equal(0.1);
  });

  it('says nothing of the tenth where nobody stands on a top', () => {
    expect(spreadOf([], 5)).to.deep.include({ people: 5, onTop: 0, places: 0, mostListed: null });
    expect(spreadOf([], 0).bands[0]).to.deep.equal({ band: 'none', people: 0, places: 0 });
  });

  it('never counts fewer people than stand on tops, when some have just left', () => {
    expect(spreadOf([[2, 5]], 4)).to.include({ people: 5, onTop: 5 });
  });
});

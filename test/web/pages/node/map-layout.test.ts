import { expect } from 'chai';
import { layOutMap, type MapTown } from '../../../../web/src/pages/node/map-layout.ts';

const town = (name: string, lat: number, lon: number, people: number, openPlaces = 0): MapTown => ({
  name,
  lat,
  lon,
  people,
  openPlaces,
});
const boras = town('Borås', 57.72, 12.94, 40, 10);
const kinna = town('Kinna', 57.5, 12.69, 10, 40);
const hjo = town('Hjo', 58.3, 14.28, 0, 0);
const letter = 13;

describe('The layout of the map of a node', () => {
  const layOut = (towns: readonly MapTown[], width = 500) => {
    const layout = layOutMap(towns, width, letter);
    const drawn = (name: string) => {
      const found = layout.towns.find((one) => one.name === name);
      if (found === undefined) {
        throw new Error(`${name} is not drawn`);
      }
      return found;
    };
    return { layout, drawn };
  };

  it('has north up and east to the right, at the same scale', () => {
    const { layout, drawn } = layOut([boras, kinna, hjo]);
    expect(drawn('Hjo').y).to.be.lessThan(drawn('Borås').y);
    expect(drawn('Kinna').x).to.be.lessThan(drawn('Borås').x);
    const pixels = layout.scaleBar.width / layout.scaleBar.km;
    expect((drawn('Kinna').y - drawn('Borås').y) / pixels).to.be.closeTo(0.22 * 111.2, 0.5);
    expect((drawn('Borås').x - drawn('Kinna').x) / pixels).to.be.closeTo(0.25 * 111.2 * 0.53, 1);
  });

  it('makes the area of a circle the number', () => {
    const { drawn } = layOut([boras, kinna]);
    expect((drawn('Borås').peopleRadius / drawn('Kinna').peopleRadius) ** 2).to.be.closeTo(4, 0.01);
    expect(drawn('Borås').placesRadius).to.be.closeTo(drawn('Kinna').peopleRadius, 0.01);
    expect(layOut([hjo]).drawn('Hjo')).to.include({ peopleRadius: 0, placesRadius: 0 });
  });

  it('draws small circles on top of large ones', () => {
    expect(layOut([kinna, hjo, boras]).layout.towns.at(-1)?.name).to.equal('Hjo');
  });

  it('keeps everything within the picture, however narrow', () => {
    for (const width of [250, 330, 600]) {
      const { layout } = layOut([boras, kinna, hjo], width);
      for (const { x, y, peopleRadius, placesRadius } of layout.towns) {
        const radius = Math.max(peopleRadius, placesRadius);
        expect(Math.min(x, y) - radius).to.be.at.least(0);
        expect(x + radius).to.be.at.most(width);
        expect(y + radius).to.be.at.most(layout.height);
      }
    }
  });

  it('names a town only where the name covers nothing', () => {
    const near = [town('Skene', 57.489, 12.646, 3), town('Fritsla', 57.56, 12.79, 3)];
    const { layout } = layOut([boras, kinna, ...near, hjo], 300);
    const boxes = layout.towns.flatMap(({ name, label }) =>
      label === null ? [] : [{ name, left: label.x, right: label.x + name.length * 5, y: label.y }],
    );
    expect(boxes.map(({ name }) => name)).to.include('Borås');
    for (const one of boxes) {
      for (const other of boxes.filter((box) => box !== one)) {
        const apart =
          one.right <= other.left || other.right <= one.left || Math.abs(one.y - other.y) >= letter;
        expect(apart, `${one.name} and ${other.name}`).to.equal(true);
      }
    }
    const onOnePlace = Array.from({ length: 30 }, (_, at) => town(`Långt ortnamn ${at}`, 57.7, 12.9, 9));
    expect(layOut(onOnePlace, 300).layout.towns.filter(({ label }) => label !== null).length).to.be.lessThan(
      5,
    );
  });

  it('shows a node of one town with what lies around it', () => {
    const { layout, drawn } = layOut([boras]);
    expect(drawn('Borås').x).to.be.closeTo(250, 0.5);
    expect(layout.height).to.be.within(250, 600);
    expect(layout.scaleBar.width).to.be.at.most(125);
  });
});

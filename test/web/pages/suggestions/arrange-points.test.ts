import { expect } from 'chai';
import {
  type ArrangedPoints,
  arrangePoints,
  type Point,
} from '../../../../web/src/pages/suggestions/arrange-points.ts';

const point = (kind: Point['kind'], place: Point['place'], text: string): Point => ({ kind, place, text });
const textsOf = (arranged: readonly ArrangedPoints[]) =>
  arranged.map(({ section, points }) => [section, ...points.map(({ text }) => text)]);

describe('Reasons', () => {
  const { first, more } = arrangePoints([
    point('for', 'reason', 'wish'),
    point('for', 'reason', 'travel'),
    point('to-check', 'question', 'hours?'),
    point('against', 'doubt', 'noise'),
    point('for', 'more', 'open'),
    point('against', 'more', 'experience'),
    point('adjustment', 'more', 'lift'),
  ]);

  it('stand in the order that one decides by, under headings that have any', () => {
    expect(textsOf(first)).to.deep.equal([
      ['opens', 'lift'],
      ['against', 'noise'],
      ['check', 'hours?'],
      ['reasons', 'wish', 'travel'],
    ]);
    expect(textsOf(arrangePoints([point('for', 'reason', 'a')]).first)).to.deep.equal([['reasons', 'a']]);
  });

  it('are folded where the API says so, but for what would open it', () => {
    expect(textsOf(more)).to.deep.equal([
      ['against', 'experience'],
      ['reasons', 'open'],
    ]);
  });
});

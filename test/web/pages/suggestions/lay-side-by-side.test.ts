import { expect } from 'chai';
import type { Point } from '../../../../web/src/pages/suggestions/arrange-points.ts';
import { laySideBySide } from '../../../../web/src/pages/suggestions/lay-side-by-side.ts';

const point = (kind: Point['kind'], text: string, place: Point['place'] = 'reason'): Point => ({
  kind,
  place,
  text,
});

describe('Two suggestions side by side', () => {
  it('show what differs, and apart what is true of both, wherever it stands', () => {
    const a = [point('for', 'near'), point('for', 'open'), point('against', 'dark', 'doubt')];
    const b = [point('for', 'quiet'), point('for', 'open', 'more')];
    expect(laySideBySide(a, b, 'for')).to.deep.equal({ a: ['near'], b: ['quiet'], both: ['open'] });
    expect(laySideBySide(a, b, 'against')).to.deep.equal({ a: ['dark'], b: [], both: [] });
  });

  it('leave out what speaks for one and is not worth saying first, but nothing that speaks against it', () => {
    const a = [point('for', 'walks', 'more'), point('against', 'noise', 'more')];
    expect(laySideBySide(a, [], 'for').a).to.deep.equal([]);
    expect(laySideBySide(a, [], 'against').a).to.deep.equal(['noise']);
  });
});

import { expect } from 'chai';
import fc from 'fast-check';
import { normalReference } from '../../../matching/model/normal-reference.ts';

describe('A reference', () => {
  it('stays as it is once it is normal, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const normal = normalReference(text);
        expect(normalReference(normal)).to.equal(normal);
      }),
    );
  });

  it('keeps what tells references apart', () => {
    for (const reference of ['K-01', 'k-01', 'A/1', 'Å-1', 'a b', '007', '1E5']) {
      expect(normalReference(reference)).to.equal(reference);
    }
  });
});

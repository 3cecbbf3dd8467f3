import { expect } from 'chai';
import { mergePatch } from '../../../api/profiles/merge-patch.ts';

/** The test cases of RFC 7396, appendix A: original, patch, result. */
const cases: readonly (readonly [unknown, unknown, unknown])[] = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [
    ['a', 'b'],
    ['c', 'd'],
    ['c', 'd'],
  ],
  [{ a: 'b' }, ['c'], ['c']],
  [{ a: 'foo' }, null, null],
  [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
];

describe('A merge patch', () => {
  for (const [original, patch, result] of cases) {
    it(`${JSON.stringify(patch)} makes ${JSON.stringify(result)} of ${JSON.stringify(original)}`, () => {
      const before = structuredClone(original);
      expect(mergePatch(original, patch)).to.deep.equal(result);
      expect(original).to.deep.equal(before);
    });
  }

  it('can not change what all objects inherit', () => {
    const merged = mergePatch({}, JSON.parse('{"__proto__": {"isAdmin": true}}'));
    expect(Object.keys(merged as object)).to.deep.equal(['__proto__']);
    expect(({} as Record<string, unknown>).isAdmin).to.equal(undefined);
  });
});

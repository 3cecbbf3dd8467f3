import { expect } from 'chai';
import { jsonOf } from '../../db/json-of.ts';

describe('A value as JSON', () => {
  it('is written once for each object', () => {
    let readings = 0;
    const value = {
      get id() {
        readings += 1;
        return 'a';
      },
    };
    expect([jsonOf(value), jsonOf(value)]).to.deep.equal(['{"id":"a"}', '{"id":"a"}']);
    expect(readings).to.equal(1);
    expect(jsonOf({ id: 'b' })).to.equal('{"id":"b"}');
  });

  it('is what JSON says of all others', () => {
    expect([jsonOf(undefined), jsonOf(null), jsonOf('a'), jsonOf(1)]).to.deep.equal([
      undefined,
      'null',
      '"a"',
      '1',
    ]);
  });
});

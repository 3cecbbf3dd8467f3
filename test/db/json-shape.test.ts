import { expect } from 'chai';
import { jsonShapeOf, mostLevels, mostValues } from '../../db/json-shape.ts';

const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const list = (values: number): string => JSON.stringify(Array.from({ length: values }, () => 1));

describe('The shape of JSON', () => {
  it('is deep from one level more than there may be, closed or not', () => {
    expect(jsonShapeOf(nested(mostLevels))).to.equal('fine');
    expect(jsonShapeOf(nested(mostLevels + 1))).to.equal('deep');
    expect(jsonShapeOf('{"a":'.repeat(mostLevels + 1))).to.equal('deep');
  });

  it('is wide from one value more than there may be, wherever they are', () => {
    expect(jsonShapeOf(list(mostValues))).to.equal('fine');
    expect(jsonShapeOf(list(mostValues + 1))).to.equal('wide');
    const empty = JSON.stringify(
      Array.from({ length: mostValues }, (_, index) => (index % 2 === 0 ? {} : [])),
    );
    expect(jsonShapeOf(empty), 'of empty ones').to.equal('fine');
    expect(jsonShapeOf(`[ ${empty.slice(1, -1)}, null ]`)).to.equal('wide');
    const half = mostValues / 2;
    expect(jsonShapeOf(`{"a":${list(half)},"b":${list(half)}}`)).to.equal('wide');
  });

  it('is not in what stands in texts, whatever is escaped in them', () => {
    const text = '[{"\\,'.repeat(mostValues);
    expect(jsonShapeOf(JSON.stringify({ [text]: text, ends: '\\' }))).to.equal('fine');
    expect(jsonShapeOf(`{"ends":"\\\\","a":${nested(mostLevels + 1)}}`)).to.equal('deep');
    expect(jsonShapeOf(`{"quotes":"\\"","a":${nested(mostLevels + 1)}}`)).to.equal('deep');
  });

  it('is told of what is no JSON, too', () => {
    for (const text of ['', '"', '"\\', ']]]]', ',', 'hej']) {
      expect(jsonShapeOf(text)).to.equal('fine');
    }
  });
});

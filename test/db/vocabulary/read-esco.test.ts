import { expect } from 'chai';
import { readEsco } from '../../../db/vocabulary/read-esco.ts';

const address = 'http://data.europa.eu/esco';

describe('Reading ESCO', () => {
  it('takes a table of labels by language, the others between bars', () => {
    const text = `\uFEFFuri\tpref_label_sv\tother_labels_sv\r\n${address}/occupation/1\tköksbiträde\tdiskare | diskbiträde\r\n${address}/isco/C9412\tKöksbiträden\t\r\n`;
    expect(readEsco(text, 'f.tsv')).to.deep.equal([
      {
        uri: `${address}/occupation/1`,
        kind: 'occupation',
        preferredLabel: 'köksbiträde',
        otherLabels: ['diskare', 'diskbiträde'],
        definition: null,
        broader: [],
      },
      {
        uri: `${address}/isco/C9412`,
        kind: 'isco',
        preferredLabel: 'Köksbiträden',
        otherLabels: [],
        definition: null,
        broader: [],
      },
    ]);
  });

  it("takes ESCO's own download, with commas, quotes and line breaks in a cell", () => {
    const text = `conceptType,conceptUri,preferredLabel,altLabels,description\nKnowledgeSkillCompetence,${address}/skill/2,"städa, torka","moppa\ntorka golv","Att hålla ""rent""."\n`;
    expect(readEsco(text, 'f.csv')).to.deep.equal([
      {
        uri: `${address}/skill/2`,
        kind: 'skill',
        preferredLabel: 'städa, torka',
        otherLabels: ['moppa', 'torka golv'],
        definition: 'Att hålla "rent".',
        broader: [],
      },
    ]);
  });

  it('leaves a lone quote between tabs where it is', () => {
    const [term] = readEsco(`uri\tpref_label_sv\n${address}/skill/3\t19" rack\n`, 'f.tsv');
    expect(term?.preferredLabel).to.equal('19" rack');
  });

  for (const [title, text, message] of [
    ['without its columns', 'a\tb\n1\t2\n', 'f.tsv: line 1: Has no column for the address'],
    ['that is empty', '', 'f.tsv: line 1: Has no column'],
    ['with a header alone', 'uri\tpref_label_sv\n', 'f.tsv: Holds no term'],
    [
      'with a row without a label',
      `uri\tpref_label_sv\n${address}/skill/1\t \n`,
      'f.tsv: line 2: preferredLabel is empty',
    ],
    [
      'with what no text can hold',
      `uri\tpref_label_sv\n${address}/skill/1\ta\u0000b\n`,
      'f.tsv: line 2: preferredLabel contains a NUL',
    ],
    [
      'with a row without an address',
      `uri\tpref_label_sv\n${address}/skill/1\ta\nskill\tb\n`,
      'f.tsv: line 3: uri is not an address',
    ],
  ] as const) {
    it(`refuses a table ${title}, and says where`, () => {
      expect(() => readEsco(text, 'f.tsv')).to.throw(message);
    });
  }
});

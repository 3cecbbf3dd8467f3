import { expect } from 'chai';
import { readJobtech } from '../../../db/vocabulary/read-jobtech.ts';
import { mergeTerms } from '../../../db/vocabulary/site-term.ts';

const read = (concepts: unknown) => readJobtech(JSON.stringify({ data: { concepts } }), 'f.json');

describe('Reading the JobTech Taxonomy', () => {
  it('takes groups with their occupations, each a term that knows the wider one', () => {
    const terms = mergeTerms(
      read([
        {
          id: 'g1',
          preferred_label: 'Köksbiträden',
          type: 'ssyk-level-4',
          ssyk_code_2012: '9412',
          definition: ' Diskar och dukar. ',
          narrower: [{ id: 'o1', preferred_label: 'Diskare', type: 'occupation-name' }],
        },
        {
          id: 'o1',
          preferred_label: 'Diskare',
          type: 'occupation-name',
          alternative_labels: ['Diskbiträde', 'Diskare'],
        },
      ]),
    );
    const address = 'http://data.jobtechdev.se/taxonomy/concept/';
    expect(terms).to.deep.equal([
      {
        uri: `${address}g1`,
        kind: 'ssyk-level-4',
        preferredLabel: 'Köksbiträden',
        otherLabels: [],
        definition: 'Diskar och dukar.',
        broader: [],
      },
      {
        uri: `${address}o1`,
        kind: 'occupation-name',
        preferredLabel: 'Diskare',
        otherLabels: ['Diskbiträde'],
        definition: null,
        broader: [`${address}g1`],
      },
    ]);
  });

  it('takes what is related to a collection', () => {
    const related = [{ id: 'o1', preferred_label: 'Skolvärd', type: 'occupation-name' }];
    const terms = read([{ id: 'c', preferred_label: 'Samling', type: 'occupation-collection', related }]);
    expect(terms.map(({ preferredLabel }) => preferredLabel)).to.deep.equal(['Samling', 'Skolvärd']);
  });

  for (const [title, text, message] of [
    ['that is not JSON', 'id;label', 'f.json: Is not JSON'],
    ['of another shape', '{"concepts":[]}', 'f.json: data: Is not as the taxonomy API answers'],
    [
      'with a concept without a label',
      '{"data":{"concepts":[{"id":"a","type":"skill"}]}}',
      'f.json: data.concepts.0.preferred_label: ',
    ],
    [
      'with a broken concept inside another',
      '{"data":{"concepts":[{"id":"a","type":"skill","preferred_label":"A","narrower":[{"id":"b"}]}]}}',
      'f.json: data.concepts.0.narrower.0.',
    ],
    ['without concepts', '{"data":{"concepts":[]}}', 'f.json: data.concepts: Holds no concept'],
  ] as const) {
    it(`refuses a file ${title}, and says where`, () => {
      expect(() => readJobtech(text, 'f.json')).to.throw(message);
    });
  }
});

import { expect } from 'chai';
import { wholeVocabulary } from '../../../../api/vocabulary/whole-vocabulary.ts';
import { type FieldPath, pathAt } from '../../../../web/src/pages/person/profile.ts';
import { tellValue } from '../../../../web/src/pages/person/tell-value.ts';

const { lists } = wholeVocabulary('sv');
const words = {
  nothing: 'Inget',
  extractYes: 'Kan visas',
  extractNo: 'Kan inte visas',
  number: (value: number) => String(value),
};
const told = (path: FieldPath, value: unknown) => tellValue(path, value, lists, words);

describe('A value of a person', () => {
  it('is told with names, a line an item', () => {
    expect(told('needs', [{ support: 'same-mentor', strength: 'needed' }])).to.equal(
      'Samma handledare varje dag, Behövs',
    );
    expect(told('availability/weekdays', ['monday', 'friday'])).to.equal('Måndagar\nFredagar');
    expect(told('needs', [])).to.equal('Inget');
  });

  it('is told of an extract as whether it can be shown, since a bare yes reads as a record', () => {
    expect(told('registerExtract', true)).to.equal('Kan visas');
    expect(told('registerExtract', false)).to.equal('Kan inte visas');
  });

  it('is told of a language with which it is', () => {
    expect(told('languages/fi', 'native')).to.match(/^finska: \S/);
  });

  it('is told by its own field’s names: B1 is a language’s level and a licence', () => {
    expect(told('languages/sv', 'B1')).to.match(/: B1, klarar det mesta/);
    expect(told('licences', ['B1'])).to.match(/motorcykelfordon/);
  });

  it('is told as a sentence where it is an ability, with who says so', () => {
    expect(told('abilities/standing', 2)).to.equal('Kan stå omkring en halvtimme i taget.');
    expect(told('abilities/standing', { level: 2, source: 'self' })).to.equal(
      'Kan stå omkring en halvtimme i taget. (Personen själv)',
    );
  });
});

describe('A pointer of the API', () => {
  it('leads to the field that it is in', () => {
    expect(pathAt('/wishes')).to.equal('wishes');
    expect(pathAt('/abilities/attention/level')).to.equal('abilities/attention');
    expect(pathAt('/availability/hoursPerWeek/max')).to.equal('availability/hoursPerWeek');
    expect(pathAt('/needs/0/support')).to.equal('needs');
    expect(pathAt('/nodeId')).to.equal(null);
    expect(pathAt('')).to.equal(null);
  });
});

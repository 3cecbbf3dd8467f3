import { expect } from 'chai';
import { languageCodePattern, languageLevelsAbove } from '../../../matching/vocabulary/languages.ts';

describe('languages', () => {
  it('counts the steps between two levels, native above C2', () => {
    expect(languageLevelsAbove('B1', 'A2')).to.equal(1);
    expect(languageLevelsAbove('A1', 'B1')).to.equal(-2);
    expect(languageLevelsAbove('native', 'C2')).to.equal(1);
    expect(languageLevelsAbove('C1', 'C1')).to.equal(0);
  });

  it('accepts any well-formed code, listed or not', () => {
    expect('sv').to.match(languageCodePattern);
    expect('xho').to.match(languageCodePattern);
    expect('SV').to.not.match(languageCodePattern);
    expect('sv-SE').to.not.match(languageCodePattern);
  });
});

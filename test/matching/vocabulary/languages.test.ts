import { expect } from 'chai';
import { languageCodePattern } from '../../../matching/vocabulary/languages.ts';

describe('languages', () => {
  it('accepts any well-formed code, listed or not', () => {
    expect('sv').to.match(languageCodePattern);
    expect('xho').to.match(languageCodePattern);
    expect('SV').to.not.match(languageCodePattern);
    expect('sv-SE').to.not.match(languageCodePattern);
  });
});

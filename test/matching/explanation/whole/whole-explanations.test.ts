import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { writeExplanations } from './write-explanations.ts';

describe('whole explanations', () => {
  it('are to the letter those that a person has read and frozen', () => {
    const frozen = readFileSync(new URL('explanations.md', import.meta.url), 'utf8');
    expect(writeExplanations().split('\n')).to.deep.equal(frozen.split('\n'));
  });
});

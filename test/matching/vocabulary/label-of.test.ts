import { expect } from 'chai';
import { labelOf } from '../../../matching/vocabulary/label-of.ts';

describe('labelOf', () => {
  it('names a term of each kind in the language asked for', () => {
    expect(labelOf('abilities', 'standing', 'sv')).to.equal('Stå');
    expect(labelOf('conditions', 'loud-noise', 'en')).to.equal('Loud noise');
    expect(labelOf('supports', 'hearing-loop', 'sv')).to.equal('Hörslinga');
    expect(labelOf('tasks', 'wash-dishes', 'sv')).to.equal('Diska');
    expect(labelOf('task-areas', 'meals', 'sv')).to.equal('Måltider');
    expect(labelOf('employment-forms', 'arbetspraktik', 'en')).to.equal('Work practice');
    expect(labelOf('reasons', 'other', 'en')).to.equal('Other, see the comment');
    expect(labelOf('times', 'weekend-night', 'sv')).to.equal('Helg, natt');
    expect(labelOf('licences', 'B', 'sv')).to.equal('Personbil (B)');
    expect(labelOf('languages', 'so', 'sv')).to.equal('somaliska');
  });

  it('gives the identifier back for a term that it does not have', () => {
    expect(labelOf('languages', 'xho', 'sv')).to.equal('xho');
  });
});

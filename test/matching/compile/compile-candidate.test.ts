import { expect } from 'chai';
import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import { abilityIds } from '../../../matching/vocabulary/abilities.ts';

describe('a compiled candidate', () => {
  it('knows nothing of an empty profile', () => {
    const { id, isOpen, levels, ...rest } = compileCandidate('c', {});
    expect({ id, isOpen }).to.deep.equal({ id: 'c', isOpen: true });
    expect([...levels]).to.deep.equal(abilityIds.map(() => -1));
    const { wishedShare, refusalStrength, avoidedDaysMask, areWishesUnread, ...others } = rest;
    const {
      wishedTasks,
      wishedConditions,
      refusedWords,
      refusedTasks,
      refusedConditions,
      longestStretches,
      ...more
    } = others;
    const { inferredRatherNot, inferredHelpful, inferredLevels, inferredTerms, ...unknown } = more;
    expect(new Set(Object.values(unknown))).to.deep.equal(new Set([null]));
    const read = [
      wishedTasks,
      wishedConditions,
      refusedWords,
      refusedTasks,
      refusedConditions,
      longestStretches,
      inferredRatherNot,
      inferredHelpful,
      inferredLevels,
      inferredTerms,
    ];
    expect(read.flat()).to.deep.equal([]);
    expect({ wishedShare, refusalStrength, areWishesUnread, avoidedDaysMask }).to.deep.equal({
      wishedShare: 0,
      refusalStrength: 'no',
      areWishesUnread: false,
      avoidedDaysMask: 0,
    });
  });

  it('takes a bare level and a rating alike, and tells 0 from unknown', () => {
    const { levels } = compileCandidate('c', {
      abilities: { attention: 0, learning: { level: 3, source: 'coach', ratedOn: '2026-10-01' } },
    });
    expect([...levels.slice(0, 3)]).to.deep.equal([0, 3, -1]);
  });

  it('tells an empty list, which says none, from an absent one', () => {
    const none = compileCandidate('c', {
      needs: [],
      avoids: [],
      experience: [],
      licences: [],
      languages: {},
    });
    expect(none).to.deep.include({
      neededSupports: [],
      helpfulSupports: [],
      neverConditions: [],
      experience: [],
      licencesMask: 0,
    });
    expect(none.languages?.size).to.equal(0);
  });

  it('has no wishes where the text holds no word', () => {
    expect(compileCandidate('c', { wishes: ' … \n' }).wishes).to.equal(null);
  });
});

import { expect } from 'chai';
import { wishesRule } from '../../../matching/rules/wishes.ts';
import { pairOf } from '../pair-of.ts';
import { testRule } from './rule-table.ts';

const role = { title: 'Måltidsvärd', tasks: [{ text: 'Duka och servera frukost' }] };

testRule(wishesRule, [
  { title: 'no wishes', role, fit: null, evidence: { missing: 'candidate' } },
  { title: 'wishes of nothing but spaces', candidate: { wishes: '  \n ' }, role, fit: null },
  { title: 'a role without text', candidate: { wishes: 'servera mat' }, fit: null },
  {
    title: 'wishes in a language that is not read',
    candidate: { wishes: 'أريد أن أعمل في التنظيف' },
    role,
    fit: null,
    evidence: { unread: true },
  },
  { title: 'wishes that can not be read', candidate: { wishes: 'xyzzy' }, role, fit: null },
  {
    title: 'nothing in common',
    candidate: { wishes: 'Jag vill sjunga' },
    role: { title: 'Skruv' },
    fit: 0.25,
  },
]);

describe('fit rule wishes, by degree', () => {
  const fitOf = (wishes: string) => wishesRule.fit(pairOf({ candidate: { wishes }, role })) ?? Number.NaN;

  it('rises with what the wishes have in common with the role', () => {
    const none = fitOf('klippa gräs');
    const some = fitOf('klippa gräs och duka bord');
    const much = fitOf('duka och servera frukost');
    expect([none, some, much]).to.deep.equal([none, some, much].toSorted((a, b) => a - b));
    expect(some).to.be.greaterThan(none);
    expect(much).to.be.greaterThan(some).and.lessThan(1);
  });

  it('tells which words met which', () => {
    const evidence = wishesRule.evidence(pairOf({ candidate: { wishes: 'Jag vill servera mat' }, role }));
    expect(evidence).to.have.all.keys('likeness', 'similarity', 'words', 'tasks');
    expect(evidence.tasks).to.deep.equal([['serve-meals', 'serve-meals']]);
    expect(JSON.stringify(evidence.words)).to.include('servera');
  });
});

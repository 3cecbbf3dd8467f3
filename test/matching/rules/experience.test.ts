import { expect } from 'chai';
import { experienceRule } from '../../../matching/rules/experience.ts';
import { pairOf } from '../pair-of.ts';
import { testRule } from './rule-table.ts';

const role = { title: 'Diskare på restaurang' };

testRule(experienceRule, [
  { title: 'experience unknown', role, fit: null, evidence: { missing: 'candidate' } },
  { title: 'a role without text', candidate: { experience: [{ text: 'diskat' }] }, fit: null },
  {
    title: 'no experience',
    candidate: { experience: [] },
    role,
    fit: 0.4,
    evidence: { likeness: 'none' },
  },
  {
    title: 'nothing that resembles the role is no worse than none',
    candidate: { experience: [{ text: 'xyzzy' }] },
    role,
    fit: 0.4,
  },
]);

describe('fit rule experience, by degree', () => {
  const fitOf = (experience: { text: string; months?: number }[]) =>
    experienceRule.fit(pairOf({ candidate: { experience }, role })) ?? Number.NaN;
  const related = 'diskade på restaurang';

  it('counts the experience that speaks most for the role, wherever it stands', () => {
    const alone = fitOf([{ text: related, months: 8 }]);
    expect(fitOf([{ text: 'klippt gräs' }, { text: related, months: 8 }])).to.equal(alone);
    expect(fitOf([{ text: related, months: 8 }, { text: 'klippt gräs' }])).to.equal(alone);
    expect(alone).to.be.greaterThan(0.4);
  });

  it('counts long experience for more than short, and unknown length as something between', () => {
    const [short, unknown, long] = [
      fitOf([{ text: related, months: 0 }]),
      fitOf([{ text: related }]),
      fitOf([{ text: related, months: 60 }]),
    ];
    expect(unknown).to.be.greaterThan(short).and.lessThan(long);
  });

  it('shows the words and the months of that experience', () => {
    const evidence = experienceRule.evidence(
      pairOf({
        candidate: {
          experience: [
            { text: 'klippt gräs', months: 2 },
            { text: related, months: 8 },
          ],
        },
        role,
      }),
    );
    expect(evidence.months).to.equal(8);
    expect(JSON.stringify(evidence.words)).to.include('restaurang');
  });
});

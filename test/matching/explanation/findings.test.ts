import { expect } from 'chai';
import { explain } from '../../../matching/explanation/explain.ts';
import type { Reader } from '../../../matching/language/sentence.ts';
import type { ConditionId } from '../../../matching/vocabulary/conditions.ts';
import { supportIds } from '../../../matching/vocabulary/supports.ts';
import { scoreOf } from '../generated-pairs.ts';

describe('an explanation of a near miss', () => {
  it('says that a language is enough only with the change', () => {
    const { nearMiss, ...rest } = scoreOf({
      candidate: { languages: { sv: 'A2' } },
      role: { languages: { sv: 'B1' } },
      workplace: null,
    });
    expect(nearMiss?.adjustment).to.deep.equal({ kind: 'offer-support', support: 'easy-swedish' });
    const tell = (reader: Reader, miss: typeof nearMiss) =>
      explain({ ...rest, nearMiss: miss }, { reader, lang: 'sv' }).points.find(
        (point) => 'rule' in point && point.rule === 'language-level',
      )?.text;
    expect(tell('candidate', nearMiss)).to.equal(
      'Så blir det efter ändringen. De pratar lätt svenska där. Då räcker din svenska.',
    );
    expect(tell('coach', nearMiss)).to.match(/ Så blir det med ändringen\. Språket räcker med stödet/);
    expect(tell('manager', nearMiss)).to.match(/^Så blir det med ändringen\. Personen kan det språk/);
    // what another change would open has this support already
    const travel = {
      gate: 'travel',
      adjustment: { kind: 'longer-travel', minutes: 50, byMinutes: 5 },
    } as const;
    expect(tell('candidate', travel)).to.equal('De pratar lätt svenska där. Då räcker din svenska.');
  });

  it('says of a lowered demand what is so only with the change', () => {
    const score = scoreOf({
      candidate: { abilities: { attention: { level: 0 }, reading: { level: 1 } } },
      role: {
        demands: { attention: { level: 3, essential: true }, reading: { level: 2 } },
        supports: [...supportIds],
      },
      workplace: null,
    });
    const change = { kind: 'lower-demand', ability: 'attention', level: 2 } as const;
    expect(score.nearMiss?.adjustment).to.deep.equal(change);
    const told = (reader: Reader) =>
      explain(score, { reader, lang: 'sv' })
        .points.filter((point) => 'rule' in point && point.rule === 'abilities')
        .map(({ text }) => text);
    expect(told('coach')).to.include.members([
      'Så blir det med ändringen. Stödet ”lugn plats” täcker underskottet i förmågan ”uppmärksamhet”: kravet är nivå 2, förmågan är nivå 0.',
      'Stödet ”visa i stället för att berätta” täcker underskottet i förmågan ”läsa”: kravet är nivå 2, förmågan är nivå 1.',
    ]);
    expect(told('candidate')).to.include(
      'Så blir det efter ändringen. Du får hjälp med det här: uppmärksamhet. Hjälpen är: lugn plats.',
    );
  });

  it('says of a support on offer what it eases only with the change, as what it closes', () => {
    const score = scoreOf({
      candidate: {
        needs: [{ support: 'one-task-at-a-time', strength: 'needed' }],
        abilities: { stress: { level: 0 } },
      },
      role: { demands: { stress: { level: 2 } }, supports: [] },
      workplace: null,
    });
    expect(score.nearMiss?.adjustment).to.include({ kind: 'offer-support' });
    expect(explain(score, { reader: 'coach', lang: 'sv' }).points.map(({ text }) => text)).to.include(
      'Så blir det med ändringen. Stödet ”en uppgift i taget” minskar underskottet i förmågan ”stress och tempo” till 1 nivå: kravet är nivå 2, förmågan är nivå 0.',
    );
  });

  it('says of a condition that is avoided what is free then, and not that others come with the change', () => {
    const told = (conditions: readonly ConditionId[]) =>
      explain(
        scoreOf({
          candidate: {
            avoids: [
              { condition: 'loud-noise', strength: 'never' },
              { condition: 'crowds', strength: 'rather-not' },
            ],
          },
          role: {
            conditions: [
              { condition: 'loud-noise', presence: 'avoidable' },
              ...conditions.map((condition) => ({ condition, presence: 'always' as const })),
            ],
          },
          workplace: null,
        }),
        { reader: 'candidate', lang: 'sv' },
      )
        .points.filter((point) => 'rule' in point && point.rule === 'wished-conditions')
        .map(({ text }) => text);
    expect(told([])).to.deep.equal(['Det du helst vill slippa finns inte där: många människor samtidigt.']);
    expect(told(['crowds'])).to.deep.equal([
      'Där finns något som du helst vill slippa: många människor samtidigt.',
    ]);
  });
});

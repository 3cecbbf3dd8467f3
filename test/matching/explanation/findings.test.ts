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
    expect(tell('coach', nearMiss)).to.equal(
      'Med ändringen: Språket räcker med ett stöd som erbjuds: lätt svenska.',
    );
    expect(tell('manager', nearMiss)).to.equal(
      'Med ändringen: Personens språk räcker så som ni pratar på platsen.',
    );
    // what another change would open has this support already
    const travel = {
      gate: 'travel',
      adjustment: { kind: 'longer-travel', minutes: 50, byMinutes: 5 },
    } as const;
    expect(tell('coach', travel)).to.equal('Språket räcker med ett stöd som erbjuds: lätt svenska.');
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
      'Med ändringen: Kravet ”uppmärksamhet” är på nivå 2, och personen är på nivå 0, men ett stöd som erbjuds räcker: lugn plats.',
      'Kravet ”läsa” är på nivå 2, och personen är på nivå 1, men ett stöd som erbjuds räcker: visa i stället för att berätta.',
    ]);
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
      'Med ändringen: Kravet ”stress och tempo” är på nivå 2, och personen är på nivå 0. Ett stöd som erbjuds hjälper, men 1 nivå saknas: en uppgift i taget.',
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
        { reader: 'coach', lang: 'sv' },
      )
        .points.filter((point) => 'rule' in point && point.rule === 'wished-conditions')
        .map(({ text }) => text);
    expect(told([])).to.deep.equal([
      'Det som personen helst undviker finns inte i tjänsten: många människor samtidigt.',
    ]);
    expect(told(['crowds'])).to.deep.equal([
      'Personen undviker helst något som alltid finns i tjänsten: många människor samtidigt.',
    ]);
  });
});

import { expect } from 'chai';
import fc from 'fast-check';
import { explain } from '../../../matching/explanation/explain.ts';
import type { Explanation } from '../../../matching/explanation/explanation.ts';
import { type Reader, readers } from '../../../matching/language/sentence.ts';
import type { PairScore, RuleResult } from '../../../matching/model/pair-score.ts';
import { vocabularyLanguages } from '../../../matching/vocabulary/localized-text.ts';
import { adjustablePairArbitrary, pairArbitrary, scoreOf } from '../generated-pairs.ts';
import { textsOf } from './parts-of-explanation.ts';

const anyPair = fc.oneof(pairArbitrary, adjustablePairArbitrary);
const sentencesOf = (explanation: Explanation): string[] =>
  textsOf(explanation)
    .join(' ')
    .split(/(?<=[.?])\s+/u)
    .filter((sentence) => sentence !== '');

/** Holds a truth for whatever pair there is, as every reader is told of it in Swedish. */
function holds(truth: (told: string, score: PairScore, reader: Reader) => void): void {
  fc.assert(
    fc.property(anyPair, fc.constantFrom(...readers), (profiles, reader) => {
      const score = scoreOf(profiles);
      truth(textsOf(explain(score, { reader, lang: 'sv' })).join('\n'), score, reader);
    }),
    { numRuns: 300 },
  );
}

function ruleIn({ rules }: PairScore, id: string): RuleResult | undefined {
  return rules.find(({ rule }) => rule === id);
}

function knownOf({ rules }: PairScore, side: RuleResult['side']): number {
  const own = rules.filter((rule) => rule.side === side);
  const all = own.reduce((sum, { weight }) => sum + weight, 0);
  return own.reduce((sum, { weight, known }) => sum + weight * known, 0) / all;
}

describe('what is said of a pair', () => {
  it('is three to five short sentences to the candidate', () => {
    fc.assert(
      fc.property(anyPair, fc.constantFrom(...vocabularyLanguages), (profiles, lang) => {
        const sentences = sentencesOf(explain(scoreOf(profiles), { reader: 'candidate', lang }));
        expect(sentences.length).to.be.within(3, 5);
        expect(new Set(sentences).size).to.equal(sentences.length);
      }),
      { numRuns: 300 },
    );
  });

  it('repeats no point', () => {
    fc.assert(
      fc.property(anyPair, fc.constantFrom(...readers), (profiles, reader) => {
        const texts = textsOf(explain(scoreOf(profiles), { reader, lang: 'sv' }));
        expect(new Set(texts).size).to.equal(texts.length);
      }),
      { numRuns: 300 },
    );
  });

  it('is good or strong only where half of it is known, and no requirement waits for an answer', () => {
    holds((told, score, reader) => {
      if (!/passar (?:dig|personen) bra|starkt förslag/.test(told)) {
        return;
      }
      expect(knownOf(score, 'workplace')).to.be.at.least(0.5);
      if (reader !== 'manager') {
        expect(knownOf(score, 'candidate')).to.be.at.least(0.5);
        expect(
          score.gates.filter(({ evidence }) => evidence.required !== undefined && 'missing' in evidence),
        ).to.deep.equal([]);
      }
      expect(ruleIn(score, 'abilities')?.fit ?? 1).to.be.at.least(0.5);
    });
  });

  it('is that role and wish are alike only where the evidence says so', () => {
    holds((told, score) => {
      const likeness = ruleIn(score, 'wishes')?.evidence.likeness;
      if (/liknar det (?:som personen|du) vill|[Ss]tämmer med önskemålet/.test(told)) {
        expect(likeness).to.equal('clear');
      }
      if (/liknar lite det|[Ss]tämmer lite/.test(told)) {
        expect(likeness).to.equal('some');
      }
    });
  });

  it('is that something alike has been done before only where the evidence says so', () => {
    holds((told, score) => {
      if (
        /gjort (?:något som liknar|något liknande|liknande)/.test(
          told.replaceAll(/Kanske har du gjort[^.]*/g, ''),
        )
      ) {
        expect(['clear', 'some']).to.include(ruleIn(score, 'experience')?.evidence.likeness);
      }
    });
  });

  it('is that the person can do most of it only where more than half of the demands are met', () => {
    holds((told, score) => {
      if (/klarar det mesta (?:i jobbet|av uppgifterna)/.test(told)) {
        const { known, of } = ruleIn(score, 'abilities')?.evidence ?? {};
        expect(Number(known) * 2).to.be.greaterThan(Number(of));
      }
    });
  });

  it('is that nothing is required only where the role says that nothing is', () => {
    holds((told, score) => {
      for (const [gate, sentence] of [
        ['licence', /(?:kräver|behöver) inget körkort/],
        ['register-extract', /kräver inget utdrag|inte visa något papper/],
        ['minimum-age', /har ingen åldersgräns/],
      ] as const) {
        if (sentence.test(told)) {
          expect(score.gates.find((result) => result.gate === gate)?.evidence).to.deep.equal({
            isRequired: false,
          });
        }
      }
    });
  });

  it('is that something was written only to who wrote something', () => {
    fc.assert(
      fc.property(anyPair, (profiles) => {
        const told = textsOf(explain(scoreOf(profiles), { reader: 'candidate', lang: 'sv' })).join('\n');
        if (/skrev|har skrivit/.test(told)) {
          const { wishes = '', wishesInOrder = [] } = profiles.candidate;
          expect([wishes, ...wishesInOrder].join('').trim()).not.to.equal('');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is that the person is asked only what the person has not told', () => {
    fc.assert(
      fc.property(anyPair, ({ candidate, role, workplace }) => {
        const times = { ...candidate.availability, times: ['weekday-morning' as const] };
        const score = scoreOf({ candidate: { ...candidate, availability: times }, role, workplace });
        const told = textsOf(explain(score, { reader: 'candidate', lang: 'sv' })).join('\n');
        expect(told).not.to.include('När kan du arbeta?');
      }),
      { numRuns: 200 },
    );
  });
});

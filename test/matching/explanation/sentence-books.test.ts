import { expect } from 'chai';
import fc from 'fast-check';
import { explain } from '../../../matching/explanation/explain.ts';
import { gateFindings } from '../../../matching/explanation/findings/gate-findings.ts';
import { nearMissFinding } from '../../../matching/explanation/findings/near-miss-finding.ts';
import { ruleFindings } from '../../../matching/explanation/findings/rule-findings.ts';
import { sentenceBooks, workGates } from '../../../matching/explanation/sentences/sentence-book.ts';
import { summaryFindings } from '../../../matching/explanation/summary-findings.ts';
import type { Adjustment } from '../../../matching/model/adjustment.ts';
import { defaultPolicy } from '../../../matching/model/default-policy.ts';
import { gateIds, type PairScore, ruleIds, workplaceRuleIds } from '../../../matching/model/pair-score.ts';
import { vocabularyLanguages } from '../../../matching/vocabulary/localized-text.ts';
import { adjustablePairArbitrary, pairArbitrary, scoreOf } from '../generated-pairs.ts';

const adjustments: readonly Adjustment[] = [
  { kind: 'offer-support', support: 'quiet-place' },
  { kind: 'avoid-condition', condition: 'loud-noise' },
  { kind: 'lower-demand', ability: 'memory', level: 1 },
  { kind: 'lower-language', language: 'sv', level: 'A2' },
  { kind: 'widen-hours', hoursPerWeek: 1, byHours: 2.5 },
  { kind: 'longer-travel', minutes: 52, byMinutes: 1 },
];

const keysOf = (reader: keyof typeof sentenceBooks, lang: 'sv' | 'en' = 'sv'): string[] =>
  Object.keys(sentenceBooks[reader][lang]);
const placesOf = (template: string | undefined): string[] =>
  [...new Set([...(template ?? '').matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();

/** The keys of the sentences that any of some thousand pairs comes to. */
function sentencesMet(): Set<string> {
  const met = new Set<string>(adjustments.map(({ kind }) => `adjustment.${kind}`));
  const meet = (score: PairScore): void => {
    const findings = [
      ...summaryFindings(score, 'coach', defaultPolicy.good),
      ...score.gates.flatMap(gateFindings),
      ...score.rules.flatMap(ruleFindings),
    ];
    for (const { sentence } of findings) {
      met.add(sentence);
    }
  };
  const pairs = fc.sample(fc.oneof(pairArbitrary, adjustablePairArbitrary), { numRuns: 3_000, seed: 7 });
  const policy = { ...defaultPolicy, opensTo: { goteborg: ['fyrbodal'] } };
  for (const pair of pairs) {
    meet(scoreOf(pair, policy));
  }
  return met;
}

describe('the books of sentences', () => {
  it('hold the same keys in both languages, with the same places in each sentence', () => {
    for (const books of Object.values(sentenceBooks)) {
      expect(Object.keys(books.en).sort()).to.deep.equal(Object.keys(books.sv).sort());
      for (const [key, template] of Object.entries(books.sv)) {
        const other = Object.entries(books.en).find(([name]) => name === key)?.[1];
        expect(placesOf(other), key).to.deep.equal(placesOf(template));
      }
    }
  });

  it('end each sentence with a full stop, begin it with a capital or a value, and ask nothing', () => {
    for (const books of Object.values(sentenceBooks)) {
      for (const [key, template] of [...Object.entries(books.sv), ...Object.entries(books.en)]) {
        expect(template, key)
          .to.match(/^[\p{Lu}{].*\.$/u)
          .and.not.match(/[?!]| {2}/);
      }
    }
  });

  it('cover every gate, every rule and every adjustment for coach and candidate', () => {
    for (const reader of ['coach', 'candidate'] as const) {
      for (const id of [...gateIds, ...ruleIds]) {
        expect(
          keysOf(reader).filter((key) => key.startsWith(`${id}.`)),
          id,
        ).to.have.length.above(1);
      }
      for (const { kind } of adjustments) {
        expect(keysOf(reader)).to.include(`adjustment.${kind}`);
      }
    }
  });

  it('tell the manager of the work alone', () => {
    const subjects = new Set(keysOf('manager').map((key) => key.split('.')[0]));
    expect([...subjects]).to.have.members([
      'summary',
      'plain',
      'adjustment',
      ...workGates,
      ...workplaceRuleIds,
    ]);
    const places = new Set(Object.values(sentenceBooks.manager.sv).flatMap(placesOf));
    expect([...places].sort()).to.deep.equal(
      ['hours', 'language', 'licence', 'max', 'min', 'of', 'periodTo', 'times', 'to'].sort(),
    );
  });

  it('hold no sentence that no evidence comes to', () => {
    const met = sentencesMet();
    const said = keysOf('coach').filter((key) => !key.startsWith('plain.') && !key.startsWith('rule.'));
    // a demand within the policy's tolerance and a wish without words that met are rare: they have tests of their own
    const rare = ['essential-abilities.tolerated', 'wishes.alike', 'experience.alike', 'rule.unknown'];
    expect(said.filter((key) => !met.has(key) && !rare.includes(key))).to.deep.equal([]);
  });

  it('have words for every kind of adjustment, in number and language', () => {
    const score: PairScore = {
      total: 0.5,
      forCandidate: 0.5,
      forWorkplace: 0.5,
      coverage: 1,
      gates: [],
      rules: [],
      nearMiss: null,
    };
    const texts = adjustments.flatMap((adjustment) =>
      vocabularyLanguages.map((lang) => {
        const nearMiss = { gate: 'hours', adjustment } as const;
        return explain({ ...score, nearMiss }, { reader: 'coach', lang }).points[0]?.text;
      }),
    );
    expect(texts).to.deep.equal([
      'Det öppnar om arbetsplatsen erbjuder stödet ”lugn plats”.',
      'It opens if the workplace offers the support “quiet place”.',
      'Det öppnar om arbetsplatsen kan undvika högt ljud.',
      'It opens if the workplace can avoid loud noise.',
      'Det öppnar om kravet ”minne” sänks till nivå 1.',
      'It opens if the demand “memory” is lowered to level 1.',
      'Det öppnar om kravet på svenska sänks till A2.',
      'It opens if the requirement of Swedish is lowered to A2.',
      'Det öppnar om rollen kan omfatta 1 timme i veckan, alltså 2,5 timmars skillnad mot i dag.',
      'It opens if the role can be 1 hour a week, a difference of 2.5 hours from what it is now.',
      'Det öppnar om kandidaten godtar en resa på 52 minuter, alltså 1 minut längre.',
      'It opens if the candidate accepts a trip of 52 minutes, which is 1 minute longer.',
    ]);
    for (const adjustment of adjustments) {
      expect(nearMissFinding({ gate: 'hours', adjustment }).kind).to.equal('adjustment');
    }
  });

  it('have a plain sentence for evidence that lacks what the full one needs', () => {
    const score = scoreOf({ candidate: {}, role: {}, workplace: null });
    const [gate] = explain(
      { ...score, gates: [{ gate: 'travel', outcome: 'pass', evidence: {} }], rules: [] },
      { reader: 'coach', lang: 'sv' },
    ).points;
    expect(gate).to.deep.equal({
      kind: 'for',
      gate: 'travel',
      text: 'Spärren eller regeln talar för paret.',
    });
  });

  it('have sentences for what is rare', () => {
    const [tolerated] = gateFindings({
      gate: 'essential-abilities',
      outcome: 'pass',
      evidence: { closed: [{ ability: 'memory', support: null }] },
    });
    expect(tolerated?.sentence).to.equal('essential-abilities.tolerated');
    for (const rule of ['wishes', 'experience'] as const) {
      const numbers = { rule, side: 'candidate', weight: 1, fit: 0.6, known: 1 } as const;
      expect(ruleFindings({ ...numbers, evidence: { similarity: 0.2, words: [] } })[0]?.sentence).to.equal(
        `${rule}.alike`,
      );
    }
  });
});

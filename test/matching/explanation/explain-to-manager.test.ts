import { expect } from 'chai';
import fc from 'fast-check';
import { explain } from '../../../matching/explanation/explain.ts';
import type { Explanation } from '../../../matching/explanation/explanation.ts';
import { workGateIds } from '../../../matching/gates/gates.ts';
import { labelOf } from '../../../matching/vocabulary/label-of.ts';
import { vocabularyLanguages } from '../../../matching/vocabulary/localized-text.ts';
import { adjustablePairArbitrary, type Profiles, pairArbitrary, scoreOf } from '../generated-pairs.ts';
import { goldenScore } from '../golden/score-golden.ts';
import { workplaceRuleIds } from '../workplace-rule-ids.ts';
import { wholeText } from './parts-of-explanation.ts';

const anyPair = fc.oneof(pairArbitrary, adjustablePairArbitrary);

describe('an explanation for the manager', () => {
  const manager = (profiles: Profiles, lang: 'sv' | 'en' = 'sv'): Explanation =>
    explain(scoreOf(profiles), { reader: 'manager', lang });

  it('never holds a word, need, condition or reference of the candidate', () => {
    fc.assert(
      fc.property(anyPair, fc.constantFrom(...vocabularyLanguages), (profiles, lang) => {
        const { candidate } = profiles;
        const text = wholeText(manager(profiles, lang)).toLowerCase();
        const secrets = [
          ...(candidate.needs ?? []).map(({ support }) => labelOf('supports', support, lang)),
          ...(candidate.avoids ?? []).map(({ condition }) => labelOf('conditions', condition, lang)),
          candidate.reference ?? '',
        ].filter((secret) => secret !== '');
        for (const secret of secrets) {
          const word = new RegExp(
            `(?<![\\p{L}\\p{N}])${escaped(secret.toLowerCase())}(?![\\p{L}\\p{N}])`,
            'u',
          );
          expect(text).to.not.match(word);
        }
        const own = candidate.wishes?.trim().toLowerCase() ?? '';
        if (own.includes(' ')) {
          expect(text).to.not.include(own);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('says the same of the work whatever the candidate wishes, needs, avoids, or is called', () => {
    fc.assert(
      fc.property(pairArbitrary, pairArbitrary, (profiles, { candidate: other }) => {
        const { candidate, role, workplace } = profiles;
        const {
          wishes: _w,
          needs: _n,
          avoids: _a,
          reference: _r,
          travel: _t,
          registerExtract: _x,
          ...rest
        } = candidate;
        const { wishes, needs, avoids, reference, travel, registerExtract } = other;
        const given = { wishes, needs, avoids, reference, travel, registerExtract };
        const changed = {
          ...rest,
          ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
        };
        const [one, two] = [profiles, { candidate: changed, role, workplace }].map((pair) => scoreOf(pair));
        // of a near miss the rules are those of the adjusted role, which is the workplace's own
        fc.pre(one?.nearMiss === null && two?.nearMiss === null);
        if (!one || !two) {
          return;
        }
        const options = { reader: 'manager', lang: 'sv' } as const;
        expect(explain(one, options).points).to.deep.equal(explain(two, options).points);
      }),
      { numRuns: 500 },
    );
  });

  it('is about gates and rules of the work alone', () => {
    const own: readonly string[] = [...workGateIds, ...workplaceRuleIds];
    fc.assert(
      fc.property(anyPair, (profiles) => {
        for (const point of manager(profiles).points) {
          expect(own).to.include('gate' in point ? point.gate : point.rule);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('names no level, and no gap', () => {
    fc.assert(
      fc.property(anyPair, (profiles) => {
        for (const point of manager(profiles).points) {
          if (!('rule' in point) || point.rule === 'hours-covered') {
            continue;
          }
          expect(point.text).to.not.match(/\d/);
        }
        expect(wholeText(manager(profiles))).to.not.match(/\b(?:A1|A2|B1|B2|C1|C2|nivå|underskott)\b/);
      }),
      { numRuns: 500 },
    );
  });

  it('tells what concerns the work', () => {
    const { summary, points } = explain(goldenScore('all-known-and-good'), { reader: 'manager', lang: 'sv' });
    expect(summary).to.equal(
      'Arbetet passar personen bra. Det är ett förslag, och arbetskonsulenten berättar mer.',
    );
    expect(points.map(({ place, text }) => `${place}: ${text}`)).to.have.members([
      'reason: Personen klarar det mesta av uppgifterna.',
      'reason: Personen kan arbeta 20 av 20 timmar i veckan.',
      'reason: Personen har gjort liknande uppgifter förut.',
      'more: Arbetet är öppet att söka.',
      'more: Personen kan börja innan perioden slutar den 30 juni 2027.',
      'more: Timmarna i veckan går ihop.',
      'more: Tider som passar: förmiddagar på vardagar.',
      'more: Anställningsformen passar er båda.',
      'more: Arbetet kräver inget körkort.',
      'more: Språket räcker för arbetet: svenska.',
    ]);
  });
});

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

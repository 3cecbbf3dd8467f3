import { expect } from 'chai';
import fc from 'fast-check';
import { explain } from '../../../matching/explanation/explain.ts';
import type { Explanation } from '../../../matching/explanation/explanation.ts';
import { verdictForCoach } from '../../../matching/explanation/summary-findings.ts';
import { gateIds, workGateIds } from '../../../matching/gates/gates.ts';
import {
  type PointPlace,
  pointKinds,
  pointPlaces,
  type Reader,
  readers,
} from '../../../matching/language/sentence.ts';
import type { PairScore } from '../../../matching/model/pair-score.ts';
import { ruleIds } from '../../../matching/rules/rules.ts';
import { labelOf } from '../../../matching/vocabulary/label-of.ts';
import { vocabularyLanguages } from '../../../matching/vocabulary/localized-text.ts';
import { vocabulary } from '../../../matching/vocabulary/vocabulary.ts';
import { adjustablePairArbitrary, type Profiles, pairArbitrary, scoreOf } from '../generated-pairs.ts';
import { goldenCases } from '../golden/cases.ts';
import { scoreGolden } from '../golden/score-golden.ts';
import { workplaceRuleIds } from '../workplace-rule-ids.ts';
import { subjectOf, textsOf, wholeText } from './parts-of-explanation.ts';

const anyPair = fc.oneof(pairArbitrary, adjustablePairArbitrary);
const runs = { numRuns: 500 };

/** Identifiers that no reader should meet: those of several words, which no label is spelled as. */
const codes = [
  ...gateIds,
  ...ruleIds,
  ...[vocabulary.abilities, vocabulary.conditions, vocabulary.supports, vocabulary.times].flatMap((terms) =>
    terms.map(({ id }) => id),
  ),
  ...vocabulary.employmentForms.map(({ id }) => id),
  ...['offer-support', 'avoid-condition', 'lower-demand', 'lower-language', 'widen-hours', 'longer-travel'],
].filter((id) => id.includes('-'));
const anyCode = new RegExp(codes.join('|'));
const wellFormed = /^[\p{Lu}\p{N}].*[.?]$/su;
const broken = /undefined|null|NaN|\[object|[{}#|]|\.\.| {2}| [.,]/;
const isBad = (text: string): boolean => !wellFormed.test(text) || broken.test(text) || anyCode.test(text);

const verdictInWords = {
  good: 'Det är ett starkt förslag.',
  fair: 'Det är ett rimligt förslag.',
  weak: 'Det är ett svagt förslag.',
  thin: 'För lite är känt för att säga hur bra förslaget är.',
};

function golden(name: keyof typeof goldenCases): PairScore {
  const found = goldenCases[name];
  if (!found) {
    throw new Error(`There is no golden case "${name}".`);
  }
  return scoreGolden(found).score;
}

describe('the verdict on a pair', () => {
  it('is what the summary says to the coach, and none where there is no match', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(anyPair, fc.constantFrom(0.5, 0.6, 0.7), (profiles, good) => {
        const score = scoreOf(profiles);
        const { summary } = explain(score, { reader: 'coach', lang: 'sv', good });
        const verdict = verdictForCoach(score, good);
        const said = Object.values(verdictInWords).filter((words) => summary.includes(words));
        expect(said).to.deep.equal(verdict === null ? [] : [verdictInWords[verdict]]);
        met.add(String(verdict));
      }),
      runs,
    );
    expect(met.size, 'verdicts that were met').to.be.greaterThan(2);
  });
});

describe('an explanation', () => {
  for (const reader of readers) {
    for (const lang of vocabularyLanguages) {
      it(`for the ${reader} is in whole sentences without codes, in ${lang}`, () => {
        fc.assert(
          fc.property(anyPair, (profiles) => {
            const explanation = explain(scoreOf(profiles), { reader, lang });
            expect(textsOf(explanation).filter(isBad)).to.deep.equal([]);
          }),
          runs,
        );
      });
    }
  }

  it('for the coach has a point for every gate and every rule, and for the candidate no more than comes first', () => {
    fc.assert(
      fc.property(anyPair, (profiles) => {
        const score = scoreOf(profiles);
        const { points } = explain(score, { reader: 'coach', lang: 'sv' });
        const subjects = new Set(points.map(subjectOf));
        expect([...subjects]).to.include.members([...gateIds]);
        const adjustments = points.filter(({ kind }) => kind === 'adjustment');
        expect(adjustments.map(({ place }) => place)).to.deep.equal(score.nearMiss === null ? [] : ['doubt']);
        const short = explain(score, { reader: 'candidate', lang: 'sv' }).points;
        expect(short.filter(({ place }) => place === 'more')).to.deep.equal([]);
      }),
      runs,
    );
  });

  it('says first at most three reasons, two doubts and one question, then the rest of gates and rules in their order', () => {
    fc.assert(
      fc.property(anyPair, fc.constantFrom(...readers), (profiles, reader) => {
        const { points } = explain(scoreOf(profiles), { reader, lang: 'sv' });
        const places = points.map(({ place }) => pointPlaces.indexOf(place));
        expect(places).to.deep.equal(places.toSorted((one, other) => one - other));
        const numberOf = (place: PointPlace) => points.filter((point) => point.place === place).length;
        expect(numberOf('reason')).to.be.at.most(3);
        expect(numberOf('doubt')).to.be.at.most(2);
        expect(numberOf('question')).to.be.at.most(1);
        const rest = [...new Set(points.filter(({ place }) => place === 'more').map(subjectOf))];
        expect(rest).to.deep.equal([...gateIds, ...ruleIds].filter((id) => rest.includes(id)));
        for (const { kind, place } of points) {
          expect(pointKinds).to.include(kind);
          const kinds = {
            reason: ['for'],
            doubt: ['against', 'to-check', 'adjustment'],
            question: ['to-check'],
          };
          expect(place === 'more' || kinds[place].includes(kind)).to.equal(true);
        }
      }),
      runs,
    );
  });

  it('says for a failed gate what speaks against, and for an unknown one what is to be checked', () => {
    fc.assert(
      fc.property(anyPair, (profiles) => {
        const score = scoreOf(profiles);
        const { points } = explain(score, { reader: 'coach', lang: 'en' });
        for (const { gate, outcome } of score.gates) {
          const kinds = points
            .filter((point) => 'gate' in point && point.gate === gate)
            .map(({ kind }) => kind);
          if (outcome === 'pass') {
            expect(kinds).to.include('for').and.not.include('against');
          }
          if (outcome === 'fail') {
            expect(kinds).to.include('against');
          }
          if (outcome === 'unknown') {
            expect(kinds).to.include('to-check').and.not.include('against');
          }
        }
      }),
      runs,
    );
  });

  it('for the candidate is in short sentences: at most 12 words each on average', () => {
    fc.assert(
      fc.property(anyPair, fc.constantFrom(...vocabularyLanguages), (profiles, lang) => {
        const text = wholeText(explain(scoreOf(profiles), { reader: 'candidate', lang }));
        const sentences = text.split(/[.:]+(?:\s|$)/u).filter((sentence) => sentence.trim() !== '');
        const words = text.split(/\s+/u).filter((word) => word !== '');
        expect(words.length / sentences.length).to.be.at.most(12);
      }),
      runs,
    );
  });

  it('says once what is unknown to a gate and its rules', () => {
    const about = (reader: Reader, word: RegExp) =>
      explain(golden('nothing-known'), { reader, lang: 'sv' })
        .points.map(({ text }) => text)
        .filter((text) => word.test(text));
    expect(about('manager', /[Tt]immar/)).to.deep.equal(['Timmarna i veckan behöver stämmas av.']);
    expect(about('coach', /[Ss]pråk/)).to.deep.equal([
      'Kontrollera språket: det är inte angett för personen och tjänsten.',
    ]);
  });

  it('asks the candidate what the candidate has not told, and never says that the job has not told it', () => {
    const score = scoreOf({
      candidate: { wishes: 'Vill laga mat.' },
      role: { title: 'Kökshjälp', description: 'Laga mat.', times: ['weekday-morning'] },
      workplace: null,
    });
    const question = (reader: Reader) =>
      explain(score, { reader, lang: 'sv' }).points.find(({ place }) => place === 'question');
    expect(question('candidate')).to.deep.equal({
      kind: 'to-check',
      gate: 'times',
      place: 'question',
      text: 'När kan du arbeta?',
    });
    expect(question('coach')?.text).to.equal('Fråga: När kan personen arbeta?');
  });

  it('asks the workplace what the workplace has not told', () => {
    const score = scoreOf({
      candidate: {
        wishes: 'Vill laga mat.',
        availability: { times: ['weekday-morning'], hoursPerWeek: { min: 10, max: 20 } },
      },
      role: { title: 'Kökshjälp', description: 'Laga mat.', hoursPerWeek: { min: 10, max: 20 }, demands: {} },
      workplace: null,
    });
    const textFor = (reader: Reader) => wholeText(explain(score, { reader, lang: 'sv' }));
    expect(textFor('manager')).to.include('Vad kräver uppgifterna');
    expect(textFor('candidate')).not.to.include('När kan du arbeta?');
  });

  it('calls a match good from where its policy does', () => {
    const score = golden('all-known-and-good');
    const summaryFrom = (good: number) => explain(score, { reader: 'candidate', lang: 'sv', good }).summary;
    expect(summaryFrom(score.total)).to.include('Jobbet passar dig bra.');
    expect(summaryFrom(score.total + 0.01)).not.to.include('Jobbet passar dig bra.');
  });

  it('says that too little is known rather than that it is bad', () => {
    const unknown = golden('nothing-known');
    expect(explain(unknown, { reader: 'candidate', lang: 'sv' }).summary).to.include(
      'Vi behöver veta mer för att se om jobbet passar.',
    );
    expect(explain(unknown, { reader: 'manager', lang: 'en' }).summary).to.match(/^Too little is known/);
  });

  it('tells the coach the numbers apart from the sentences, and what they are', () => {
    const score = golden('all-known-and-good');
    const { numbers, points, summary } = explain(score, { reader: 'coach', lang: 'sv' });
    expect(numbers?.total.value).to.equal(score.total);
    expect(numbers?.total.text).to.match(/^Sammanlagt \d+(?:,\d)?\u00a0%\. /);
    expect(
      numbers?.rules.map(({ rule, fit, weight, known }) => ({ rule, fit, weight, known })),
    ).to.deep.equal(score.rules.map(({ rule, fit, weight, known }) => ({ rule, fit, weight, known })));
    expect(numbers?.rules[0]?.text).to.match(/^Önskemål: passar till \d+(?:,\d)?\u00a0%, väger 12\.$/);
    expect([summary, ...points.map(({ text }) => text)].join(' ')).not.to.match(/%|vikt|medelvärde/);
    expect(explain(score, { reader: 'candidate', lang: 'sv' }).numbers).to.equal(null);
    expect(explain(score, { reader: 'manager', lang: 'sv' }).numbers).to.equal(null);
  });

  it('comes out the same from evidence that has been stored and read back', () => {
    fc.assert(
      fc.property(anyPair, fc.constantFrom(...readers), (profiles, reader) => {
        const score = scoreOf(profiles);
        const stored: PairScore = JSON.parse(JSON.stringify(score));
        expect(explain(stored, { reader, lang: 'sv' })).to.deep.equal(explain(score, { reader, lang: 'sv' }));
      }),
      { numRuns: 100 },
    );
  });

  it('is still in whole sentences where the evidence is of another engine', () => {
    fc.assert(
      fc.property(anyPair, fc.constantFrom(...readers), fc.object(), (profiles, reader, odd) => {
        const score = scoreOf(profiles);
        const evidence = JSON.parse(JSON.stringify(odd));
        const other: PairScore = {
          ...score,
          gates: score.gates.map((gate) => ({ ...gate, evidence })),
          rules: score.rules.map((rule) => ({ ...rule, evidence })),
        };
        expect(textsOf(explain(other, { reader, lang: 'sv' })).filter(isBad)).to.deep.equal([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('an explanation of levels and demands in own words', () => {
  const pointsFor = (name: keyof typeof goldenCases, reader: Reader): readonly string[] =>
    explain(golden(name), { reader, lang: 'sv' })
      .points.filter((point) => 'rule' in point && point.rule === 'abilities')
      .map(({ kind, text }) => `${kind}: ${text}`);

  it('asks the coach to rate them, with the words', () => {
    expect(pointsFor('reads-poorly-in-own-words', 'coach')).to.include(
      'to-check: Personens egna ord läses som högst nivå 1 i ”läsa”, och kravet är 3: ”svårt att läsa”. Bedöm det.',
    );
    expect(pointsFor('lifts-in-own-words', 'coach')).to.include(
      'to-check: Personens egna ord läses som nivå 3 i ”lyfta och bära”, och kravet är 3: ”kan lyfta tungt”. Bedöm det.',
    );
    expect(pointsFor('weak-for-a-demand-in-the-text', 'coach')).to.include(
      'to-check: Tjänstens text läses som att ”lyfta och bära” krävs på nivå 3: ”Tunga lyft ingår”. Stäm av det.',
    );
  });

  it('says the same to the manager as if nothing had been read', () => {
    for (const [read, silent] of [
      ['reads-poorly-in-own-words', 'reading-not-told'],
      ['lifts-in-own-words', 'lifting-not-told'],
      ['cannot-lift-in-own-words', 'lifting-not-told'],
    ] as const) {
      expect(pointsFor(read, 'manager')).to.deep.equal(pointsFor(silent, 'manager'));
    }
  });
});

describe('an explanation of what is rather avoided', () => {
  const wishes = 'Jag vill laga mat, helst i lugn miljö';
  const textFor = (candidate: Profiles['candidate'], reader: Reader): string =>
    wholeText(
      explain(scoreOf({ candidate, role: { title: 'Kock', conditions: [] }, workplace: null }), {
        reader,
        lang: 'sv',
      }),
    );

  it('says no more of own words than that nothing of it is known to be there', () => {
    expect(textFor({ wishes }, 'candidate')).to.include(
      'Det som du skrev att du vill slippa verkar inte finnas där: högt ljud',
    );
    expect(textFor({ wishes }, 'coach')).to.include(
      'Det som personen i egna ord vill slippa är inte angett för tjänsten: högt ljud',
    );
    const rated = { avoids: [{ condition: 'loud-noise', strength: 'rather-not' }] } as const;
    expect(textFor({ ...rated, avoids: [...rated.avoids] }, 'candidate')).to.include(
      'Det som du helst vill slippa finns inte där: högt ljud.',
    );
  });
});

describe('an explanation of a deficit that a support closes', () => {
  it('names it to the coach, and tells the manager nothing of any support', () => {
    const coach = wholeText(explain(golden('lifting-gap-closed'), { reader: 'coach', lang: 'sv' }));
    expect(coach).to.include('men ett stöd som erbjuds räcker: lyfthjälpmedel');
    for (const lang of vocabularyLanguages) {
      const manager = wholeText(explain(golden('lifting-gap-closed'), { reader: 'manager', lang }));
      expect(manager).not.to.match(/stöd som ni redan|support that you already/iu);
    }
  });
});

describe('an explanation of supports that the text of a role offers', () => {
  it('asks the coach to check them, promises the candidate nothing, and tells the manager nothing of them', () => {
    const textFor = (reader: Reader): string =>
      wholeText(explain(golden('helped-by-an-offer-in-the-text'), { reader, lang: 'sv' }));
    expect(textFor('coach')).to.include(
      'Tjänstens text läses som att det här stödet finns: korta pauser. Kontrollera det.',
    );
    expect(textFor('candidate')).not.to.include('Du får');
    expect(textFor('manager').toLowerCase()).not.to.include('pauser');
  });
});

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
      runs,
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
      runs,
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
      runs,
    );
  });

  it('tells what concerns the work', () => {
    const { summary, points } = explain(golden('all-known-and-good'), { reader: 'manager', lang: 'sv' });
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

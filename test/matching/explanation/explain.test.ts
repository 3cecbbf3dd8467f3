import { expect } from 'chai';
import fc from 'fast-check';
import { explain } from '../../../matching/explanation/explain.ts';
import type { Explanation } from '../../../matching/explanation/explanation.ts';
import { gateIds, workGateIds } from '../../../matching/gates/gates.ts';
import { pointKinds, type Reader, readers } from '../../../matching/language/sentence.ts';
import type { PairScore } from '../../../matching/model/pair-score.ts';
import { ruleIds, workplaceRuleIds } from '../../../matching/rules/rules.ts';
import { labelOf } from '../../../matching/vocabulary/label-of.ts';
import { vocabularyLanguages } from '../../../matching/vocabulary/localized-text.ts';
import { vocabulary } from '../../../matching/vocabulary/vocabulary.ts';
import { adjustablePairArbitrary, type Profiles, pairArbitrary, scoreOf } from '../generated-pairs.ts';
import { goldenCases } from '../golden/cases.ts';
import { scoreGolden } from '../golden/score-golden.ts';

const anyPair = fc.oneof(pairArbitrary, adjustablePairArbitrary);
const runs = { numRuns: 500 };
const textsOf = ({ summary, points }: Explanation): string[] => [summary, ...points.map(({ text }) => text)];
const wholeText = (explanation: Explanation): string => textsOf(explanation).join('\n');

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
const wellFormed = /^[\p{Lu}\p{N}].*\.$/su;
const broken = /undefined|null|NaN|\[object|[{}#|]|\.\.| {2}| [.,]/;
const isBad = (text: string): boolean => !wellFormed.test(text) || broken.test(text) || anyCode.test(text);

function golden(name: keyof typeof goldenCases): PairScore {
  const found = goldenCases[name];
  if (!found) {
    throw new Error(`There is no golden case "${name}".`);
  }
  return scoreGolden(found).score;
}

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

  it('has a point for every gate, for the coach also for every rule, in their fixed order', () => {
    fc.assert(
      fc.property(anyPair, fc.constantFrom<Reader>('coach', 'candidate'), (profiles, reader) => {
        const score = scoreOf(profiles);
        const { points } = explain(score, { reader, lang: 'sv' });
        const reasons = points.filter(({ kind }) => kind !== 'adjustment');
        const subjects = new Set(reasons.map((point) => ('gate' in point ? point.gate : point.rule)));
        const inOrder = [...gateIds, ...ruleIds];
        expect([...subjects]).to.deep.equal(inOrder.filter((id) => subjects.has(id)));
        expect([...subjects]).to.include.members(reader === 'coach' ? inOrder : [...gateIds]);
        const adjustments = points.filter(({ kind }) => kind === 'adjustment');
        expect(adjustments).to.have.length(score.nearMiss === null ? 0 : 1);
        if (score.nearMiss !== null) {
          expect(points.at(-1)).to.equal(adjustments[0]);
        }
        for (const { kind } of points) {
          expect(pointKinds).to.include(kind);
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

  it('says once what is unknown to a gate and its rules, with the numbers of each rule for the coach', () => {
    const tell = (reader: Reader) =>
      explain(golden('nothing-known'), { reader, lang: 'sv' }).points.map(({ text }) => text);
    const about = (reader: Reader, word: RegExp) => tell(reader).filter((text) => word.test(text));
    expect(about('candidate', /timmar/)).to.deep.equal(['Vi vet inte hur många timmar det gäller.']);
    expect(about('candidate', /språk/)).to.deep.equal(['Vi vet inte vilket språk som behövs.']);
    expect(about('manager', /[Tt]immar/)).to.deep.equal(['Timmarna i veckan behöver stämmas av.']);
    expect(about('manager', /[Ss]pråk/)).to.deep.equal(['Språket behöver stämmas av.']);
    expect(about('coach', /[Ss]pråk/)).to.deep.equal([
      'Kontrollera språket: uppgift saknas för kandidaten och rollen.',
      'Språk: okänt, vikt 1.',
    ]);
  });

  it('calls a match good from where its policy does', () => {
    const score = golden('known-and-fair');
    const summaryFrom = (good: number) => explain(score, { reader: 'candidate', lang: 'sv', good }).summary;
    expect(summaryFrom(score.total)).to.match(/^Jobbet passar dig bra\./);
    expect(summaryFrom(score.total + 0.01)).to.match(/^Jobbet passar dig delvis\./);
  });

  it('says that too little is known rather than that it is bad', () => {
    const unknown = golden('nothing-known');
    expect(explain(unknown, { reader: 'candidate', lang: 'sv' }).summary).to.match(/^Vi vet för lite än\./);
    expect(explain(unknown, { reader: 'manager', lang: 'en' }).summary).to.match(/^Too little is known/);
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
      'to-check: I egna ord: förmågan ”läsa” läses som högst nivå 1, kravet är 3. Orden är: svårt att läsa. Bedöm den.',
    );
    expect(pointsFor('lifts-in-own-words', 'coach')).to.include(
      'to-check: I egna ord: förmågan ”lyfta och bära” läses som nivå 3, kravet är 3. Orden är: kan lyfta tungt. Bedöm den.',
    );
    expect(pointsFor('weak-for-a-demand-in-the-text', 'coach')).to.include(
      'to-check: Läst ur rollens text: kravet ”lyfta och bära” på nivå 3. Orden är: Tunga lyft ingår. Stäm av.',
    );
  });

  it('tells the candidate what to talk about', () => {
    expect(pointsFor('reads-poorly-in-own-words', 'candidate')).to.include(
      'to-check: Du har skrivit att det här kan vara svårt: läsa. Berätta mer för din arbetskonsulent.',
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
      'Du har skrivit att du vill slippa det här, och det verkar inte finnas där: högt ljud',
    );
    expect(textFor({ wishes }, 'coach')).to.include(
      'Det som personen i egna ord vill slippa är inte angett för rollen: högt ljud',
    );
    const rated = { avoids: [{ condition: 'loud-noise', strength: 'rather-not' }] } as const;
    expect(textFor({ ...rated, avoids: [...rated.avoids] }, 'candidate')).to.include(
      'Det du helst vill slippa finns inte där: högt ljud.',
    );
  });
});

describe('what decided a pair', () => {
  it('is never said to be one rule that both lifts and lowers it', () => {
    let both = 0;
    fc.assert(
      fc.property(anyPair, (profiles) => {
        const { summary } = explain(scoreOf(profiles), { reader: 'coach', lang: 'sv' });
        const lifting = /Mest lyfter regeln ”([^”]+)”/.exec(summary)?.[1];
        const lowering = /Mest drar regeln ”([^”]+)” ned/.exec(summary)?.[1];
        if (lifting === undefined || lowering === undefined) {
          return;
        }
        both += 1;
        expect(lowering).not.to.equal(lifting);
      }),
      runs,
    );
    expect(both).to.be.greaterThan(0);
  });
});

describe('an explanation of a deficit that a support closes', () => {
  it('names it to the coach, and tells the manager nothing of any support', () => {
    const coach = wholeText(explain(golden('lifting-gap-closed'), { reader: 'coach', lang: 'sv' }));
    expect(coach).to.include('täcker underskottet');
    for (const lang of vocabularyLanguages) {
      const manager = wholeText(explain(golden('lifting-gap-closed'), { reader: 'manager', lang }));
      expect(manager).not.to.match(/stöd som ni redan|support that you already/iu);
    }
  });
});

describe('an explanation of supports that the text of a role offers', () => {
  it('asks coach and candidate to check them, and tells the manager nothing of them', () => {
    const textFor = (reader: Reader): string =>
      wholeText(explain(golden('helped-by-an-offer-in-the-text'), { reader, lang: 'sv' }));
    expect(textFor('coach')).to.include(
      'Rollens text läses som att stödet ”korta pauser” finns. Kontrollera det.',
    );
    expect(textFor('candidate')).to.include(
      'Det står att det finns stöd: korta pauser. Vi ska fråga om det.',
    );
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
      'Personen passar arbetet bra. Det är ett förslag, och arbetskonsulenten berättar mer.',
    );
    expect(points.map(({ text }) => text)).to.deep.equal([
      'Er roll är öppen och har plats.',
      'Personen kan börja innan perioden är slut den 30 juni 2027.',
      'Timmarna i veckan går ihop.',
      'Tider som passar: förmiddagar på vardagar.',
      'Anställningsformen passar er båda.',
      'Rollen kräver inget körkort.',
      'Personen kan språket som behövs: svenska.',
      'Personen klarar det mesta av uppgifterna.',
      'Personen har gjort liknande uppgifter förut.',
      'Personen kan arbeta 20 av rollens 20 timmar i veckan.',
    ]);
  });
});

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

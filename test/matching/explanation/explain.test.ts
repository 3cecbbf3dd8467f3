import { expect } from 'chai';
import fc from 'fast-check';
import { explain } from '../../../matching/explanation/explain.ts';
import { verdictForCoach } from '../../../matching/explanation/summary-findings.ts';
import { gateIds } from '../../../matching/gates/gates.ts';
import {
  type PointPlace,
  pointKinds,
  pointPlaces,
  type Reader,
  readers,
} from '../../../matching/language/sentence.ts';
import type { PairScore } from '../../../matching/model/pair-score.ts';
import { ruleIds } from '../../../matching/rules/rules.ts';
import { vocabularyLanguages } from '../../../matching/vocabulary/localized-text.ts';
import { vocabulary } from '../../../matching/vocabulary/vocabulary.ts';
import { adjustablePairArbitrary, type Profiles, pairArbitrary, scoreOf } from '../generated-pairs.ts';
import { goldenScore } from '../golden/score-golden.ts';
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
      explain(goldenScore('nothing-known'), { reader, lang: 'sv' })
        .points.map(({ text }) => text)
        .filter((text) => word.test(text));
    expect(about('manager', /[Tt]immar/)).to.deep.equal(['Timmarna i veckan behöver stämmas av.']);
    expect(about('coach', /[Ss]pråk/)).to.deep.equal([
      'Kontrollera språket: det är inte angett för personen och tjänsten.',
    ]);
  });

  it('sets no times against each other where it is that somebody can come on no day', () => {
    const times = ['weekday-morning' as const];
    const score = scoreOf({
      candidate: { availability: { times, weekdays: [] } },
      role: { times },
      workplace: null,
    });
    const told = explain(score, { reader: 'coach', lang: 'sv' }).points.find(
      (point) => 'gate' in point && point.gate === 'times',
    );
    expect(told?.text).to.equal('Det finns ingen tid som både personen och tjänsten kan.');
  });

  it('quotes of what is not to be done again only the words that tell of the task', () => {
    const text = 'Var på skolan i ett år. Fick mest diska. Kom inte överens med kocken.';
    const score = scoreOf({
      candidate: { experience: [{ text, ended: { again: 'never' } }] },
      role: { tasks: [{ text: 'Diska' }] },
      workplace: null,
    });
    const told = (reader: Reader) => wholeText(explain(score, { reader, lang: 'sv' }));
    expect(told('candidate')).to.include('I jobbet finns kanske något som du inte vill ha: diska.');
    expect(told('coach')).to.not.include('kocken');
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
    const score = goldenScore('all-known-and-good');
    const summaryFrom = (good: number) => explain(score, { reader: 'candidate', lang: 'sv', good }).summary;
    expect(summaryFrom(score.total)).to.include('Jobbet passar dig bra.');
    expect(summaryFrom(score.total + 0.01)).not.to.include('Jobbet passar dig bra.');
  });

  it('says that too little is known rather than that it is bad', () => {
    const unknown = goldenScore('nothing-known');
    expect(explain(unknown, { reader: 'candidate', lang: 'sv' }).summary).to.include(
      'Vi behöver veta mer för att se om jobbet passar.',
    );
    expect(explain(unknown, { reader: 'manager', lang: 'en' }).summary).to.match(/^Too little is known/);
  });

  it('tells the coach the numbers apart from the sentences, and what they are', () => {
    const score = goldenScore('all-known-and-good');
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
  const pointsFor = (name: string, reader: Reader): readonly string[] =>
    explain(goldenScore(name), { reader, lang: 'sv' })
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
    const coach = wholeText(explain(goldenScore('lifting-gap-closed'), { reader: 'coach', lang: 'sv' }));
    expect(coach).to.include('men ett stöd som erbjuds räcker: lyfthjälpmedel');
    for (const lang of vocabularyLanguages) {
      const manager = wholeText(explain(goldenScore('lifting-gap-closed'), { reader: 'manager', lang }));
      expect(manager).not.to.match(/stöd som ni redan|support that you already/iu);
    }
  });
});

describe('an explanation of supports that the text of a role offers', () => {
  it('asks the coach to check them, promises the candidate nothing, and tells the manager nothing of them', () => {
    const textFor = (reader: Reader): string =>
      wholeText(explain(goldenScore('helped-by-an-offer-in-the-text'), { reader, lang: 'sv' }));
    expect(textFor('coach')).to.include(
      'Tjänstens text läses som att det här stödet finns: korta pauser. Kontrollera det.',
    );
    expect(textFor('candidate')).not.to.include('Du får');
    expect(textFor('manager').toLowerCase()).not.to.include('pauser');
  });
});

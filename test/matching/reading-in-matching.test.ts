import { expect } from 'chai';
import fc from 'fast-check';
import { compileCandidate } from '../../matching/compile/compile-candidate.ts';
import { compileLevels } from '../../matching/compile/compile-levels.ts';
import { compileRole } from '../../matching/compile/compile-role.ts';
import { nothingWished } from '../../matching/compile/infer-from-wishes.ts';
import type { Candidate } from '../../matching/model/candidate.ts';
import type { Evidence, PairScore } from '../../matching/model/pair-score.ts';
import type { Policy } from '../../matching/model/policy.ts';
import type { Role } from '../../matching/model/role.ts';
import { demandsInForce } from '../../matching/pair/demands-in-force.ts';
import { abilityPositions } from '../../matching/pair/positions.ts';
import { defaultPolicy } from '../../matching/policy/default-policy.ts';
import { createPairScorer } from '../../matching/scoring/pair-scorer.ts';
import { adjustablePairArbitrary, pairArbitrary, scoreOf } from './generated-pairs.ts';
import { today } from './pair-of.ts';
import { protectedSamples } from './text/protected-samples.ts';

const children: Role = {
  title: 'Barnvärd på förskola',
  tasks: [{ text: 'Leka med barnen' }, { text: 'Hjälpa barnen vid måltider' }],
};
const kitchen: Role = {
  title: 'Köksbiträde',
  tasks: [{ text: 'Diska' }, { text: 'Duka och servera lunch' }],
};
const cleaning: Role = {
  title: 'Städhjälp',
  tasks: [{ text: 'Dammsuga och moppa golv' }, { text: 'Städa kontorsrum' }],
};
const garden: Role = { title: 'Parkarbetare', tasks: [{ text: 'Klippa gräs' }, { text: 'Rensa rabatter' }] };
const laundry: Role = { title: 'Tvätthjälp', tasks: [{ text: 'Tvätta och vika kläder' }] };

function score(candidate: Candidate, role: Role, policy: Policy = defaultPolicy): PairScore {
  return scoreOf({ candidate, role, workplace: null }, policy);
}

function ruleOf({ rules }: PairScore, id: string) {
  const rule = rules.find((one) => one.rule === id);
  expect(rule, id).to.not.equal(undefined);
  return rule as NonNullable<typeof rule>;
}

const totalOf = (wishes: string | undefined, role: Role, more: Candidate = {}): number =>
  score(wishes === undefined ? more : { ...more, wishes }, role).total;

const withPolicy = (inferred: Partial<Policy['inferred']>): Policy => ({
  ...defaultPolicy,
  inferred: { ...defaultPolicy.inferred, ...inferred },
});

describe('a wish that says no', () => {
  /** What is said no to, the role that is just that, and one that is not. */
  const table: readonly (readonly [wishes: string, unwanted: Role, other: Role])[] = [
    ['Jag vill inte jobba med barn', children, garden],
    ['vill inte jobba med barn', children, kitchen],
    ['Helst inte städa', cleaning, garden],
    ['Allt utom att diska', kitchen, garden],
    ['Jag tänker inte klippa gräs', garden, cleaning],
    ['Barn vill jag absolut inte jobba med', children, laundry],
    ['I do not want to work with children', children, garden],
    ['Jag hatar att städa', cleaning, laundry],
    ['jag viill inte städa', cleaning, laundry],
  ];
  for (const [wishes, unwanted, other] of table) {
    it(`never raises the role that it is about, nor another: ${JSON.stringify(wishes)}`, () => {
      expect(totalOf(wishes, unwanted)).to.be.below(totalOf(undefined, unwanted));
      expect(totalOf(wishes, unwanted)).to.be.below(totalOf(wishes, other));
    });
  }

  /** A wish with a no beside it, the same without the no, the role of the no, and the role of the wish. */
  const mixed: readonly (readonly [wishes: string, wish: string, unwanted: Role, wanted: Role])[] = [
    ['Jag vill diska men inte jobba med barn', 'Jag vill diska', children, kitchen],
    ['Vill klippa gräs. Vill inte städa.', 'Vill klippa gräs.', cleaning, garden],
    ['Gärna tvätta kläder, helst inte diska', 'Gärna tvätta kläder', kitchen, laundry],
    ['Inte städa, utan laga mat och diska', 'Jag vill laga mat och diska', cleaning, kitchen],
  ];
  for (const [wishes, wish, unwanted, wanted] of mixed) {
    it(`lowers the role that it is about and hardly moves the wished one: ${JSON.stringify(wishes)}`, () => {
      expect(totalOf(wishes, unwanted)).to.be.below(totalOf(wish, unwanted));
      expect(Math.abs(totalOf(wishes, wanted) - totalOf(wish, wanted))).to.be.at.most(0.05);
      expect(totalOf(wishes, wanted)).to.be.above(totalOf(wishes, unwanted));
    });
  }

  it('is a wish all the same where the no denies nothing', () => {
    for (const wishes of ['Jag har inget emot att städa', 'Inte bara städa, allt går bra']) {
      expect(ruleOf(score({ wishes }, cleaning), 'wishes').evidence).to.not.have.property('unwanted');
      expect(totalOf(wishes, cleaning)).to.be.above(totalOf(wishes, garden));
    }
  });

  it('counts less when hedged, and less against a role of which it is only a part', () => {
    const strengthOf = (wishes: string, role: Role) => {
      const { evidence } = ruleOf(score({ wishes }, role), 'wishes');
      return (evidence as { readonly unwanted?: { readonly share: number } }).unwanted?.share ?? 0;
    };
    const only: Role = { tasks: [{ text: 'Städa rum' }] };
    const partly: Role = { tasks: [{ text: 'Städa rum' }, { text: 'Klippa gräs' }, { text: 'Diska' }] };
    expect(strengthOf('Jag vill inte städa', only)).to.equal(defaultPolicy.inferred.unwantedShare);
    expect(strengthOf('Helst inte städa', only)).to.be.within(0.4, 0.5);
    expect(strengthOf('Jag vill inte städa', partly)).to.be.within(0.35, 0.45);
    expect(strengthOf('Jag vill inte städa', garden)).to.equal(0);
  });

  it('never raises any total by being added, whatever else is wished for and whatever the role', () => {
    const nos = ['Vill inte städa.', 'Aldrig barn.', 'Helst inte diska.', 'Inget kök.', 'Inte klippa gräs.'];
    for (const wish of ['', 'Jag vill laga mat. ', 'Gärna djur eller trädgård. ']) {
      for (const role of [children, kitchen, cleaning, garden, laundry]) {
        for (const no of nos) {
          const before = totalOf(wish === '' ? undefined : wish, role);
          expect(totalOf(wish + no, role), `${wish}${no}`).to.be.at.most(before);
        }
      }
    }
  });

  it('is of no more than the thing: other forms of it that are welcome stay so', () => {
    const horses: Role = { title: 'Stallet', tasks: [{ text: 'Rykta och sadla hästar' }] };
    const hens: Role = { title: 'Höns och kaniner', tasks: [{ text: 'Mata höns och kaniner' }] };
    const wishes = 'Jag är rädd för hästar men älskar höns och kaniner.';
    expect(totalOf(wishes, hens)).to.be.above(totalOf(wishes, garden));
    expect(totalOf(wishes, garden)).to.be.above(totalOf(wishes, horses));
  });

  it('is of a whole area where its name is what is refused', () => {
    const mopping: Role = { title: 'Golvvård', tasks: [{ text: 'Moppa golven i korridorer' }] };
    expect(totalOf('Inget städ, tack.', mopping)).to.be.below(totalOf('Inget städ, tack.', garden));
    expect(totalOf('Inte städa toaletter.', mopping)).to.equal(totalOf('Inte städa toaletter.', laundry));
  });

  it('ranks what it is about below all that it is not: no, rather not, and nothing said', () => {
    const totals = ['Jag vill inte städa', 'Helst inte städa', undefined].map((wishes) =>
      totalOf(wishes, cleaning),
    );
    expect(totals).to.deep.equal(totals.toSorted((a, b) => a - b));
    expect(new Set(totals).size).to.equal(totals.length);
  });

  it('is told in the evidence: what, by which words, inferred', () => {
    const { fit, known, evidence } = ruleOf(score({ wishes: 'Jag vill inte städa' }, cleaning), 'wishes');
    const { neutralWish } = defaultPolicy.thinProfile;
    expect(fit).to.be.below(neutralWish * defaultPolicy.wishes.refusedFit);
    expect(known).to.equal(1);
    const { unwanted } = evidence as { readonly unwanted: Evidence };
    expect(unwanted).to.deep.include({ tasks: ['clean-rooms'], inferred: true });
    expect(unwanted.words).to.include('vill inte städa');
  });

  it('is not known at all where the role is nothing like it', () => {
    const { fit, known } = ruleOf(score({ wishes: 'Jag vill inte jobba med djur' }, laundry), 'wishes');
    expect([fit, known]).to.deep.equal([null, 0]);
  });
});

describe('a wish for conditions', () => {
  it('raises the roles in which they always are', () => {
    const wishes = 'Jag vill vara utomhus.';
    expect(totalOf(wishes, garden)).to.be.above(totalOf(wishes, laundry) + 0.02);
    const indoors: Role = { ...garden, conditions: [] };
    expect(totalOf(wishes, indoors)).to.be.below(totalOf(wishes, garden));
  });
});

describe('conditions in own words', () => {
  const noisy: Role = { title: 'Verkstad', conditions: [{ condition: 'loud-noise', presence: 'always' }] };
  const quiet: Role = { title: 'Verkstad', conditions: [] };
  const fitOf = (candidate: Candidate, role: Role) => ruleOf(score(candidate, role), 'wished-conditions');

  it('count as rather-not, in part, where the candidate has rated nothing', () => {
    const read = fitOf({ wishes: 'Jag klarar inte buller' }, noisy);
    const rated = fitOf({ avoids: [{ condition: 'loud-noise', strength: 'rather-not' }] }, noisy);
    expect(read.fit).to.be.within(rated.fit ?? 1, 0.99);
    expect(read.known).to.equal(defaultPolicy.inferred.share);
    expect(read.evidence).to.deep.equal({
      present: [
        { condition: 'loud-noise', presence: 'always', inferred: true, words: ['klarar inte buller'] },
      ],
    });
    expect(fitOf({ wishes: 'Jag klarar inte buller' }, quiet)).to.deep.include({ fit: 1, known: 0.5 });
  });

  it('give way to what the candidate rated: the same condition, or none at all', () => {
    const wishes = 'Jag klarar inte buller';
    for (const avoids of [
      [],
      [{ condition: 'loud-noise', strength: 'rather-not' }],
      [{ condition: 'loud-noise', strength: 'never' }],
    ] as const) {
      expect(fitOf({ wishes, avoids: [...avoids] }, noisy)).to.deep.equal(
        fitOf({ avoids: [...avoids] }, noisy),
      );
    }
    const other = fitOf({ wishes, avoids: [{ condition: 'heights', strength: 'never' }] }, noisy);
    expect([other.fit, other.known]).to.deep.equal([0.6, 1]);
  });

  it('count in part where they are read from a role that has rated none', () => {
    const avoids: Candidate['avoids'] = [{ condition: 'outdoors', strength: 'rather-not' }];
    const outdoors: Role = { title: 'Vaktmästare', description: 'Arbetet är utomhus i alla väder.' };
    const read = fitOf({ avoids }, outdoors);
    // by half known, so that it counts by half and is below what nothing is known of
    expect(read.fit).to.equal(defaultPolicy.ratherNot.always);
    expect(read.fit).to.be.below(defaultPolicy.thinProfile.prior);
    expect(read.known).to.equal(defaultPolicy.inferred.share);
    expect(read.evidence).to.have.nested.property('present[0].inferred', true);
    expect(read.evidence).to.have.nested.property('present[0].roleWords').that.is.not.empty;
    const rated: Role = { ...outdoors, conditions: [{ condition: 'stairs', presence: 'always' }] };
    expect(fitOf({ avoids }, rated)).to.deep.include({ fit: 1, known: 1, evidence: { kept: ['outdoors'] } });
    expect(fitOf({ avoids }, { title: 'Vaktmästare' })).to.deep.include({ fit: null, known: 0 });
  });
});

describe('supports in own words', () => {
  const wishes = 'Jag vill städa. Jag behöver korta pauser.';
  const fitOf = (candidate: Candidate, supports: Role['supports']) =>
    ruleOf(score(candidate, { ...cleaning, ...(supports && { supports }) }), 'helpful-supports');

  it('count as helpful, in part, and shut no gate though they are needed', () => {
    expect(fitOf({ wishes }, ['short-breaks'])).to.deep.include({ fit: 1, known: 0.5 });
    expect(fitOf({ wishes }, [])).to.deep.include({ fit: 0, known: 0.5 });
    expect(fitOf({ wishes }, undefined)).to.deep.include({ fit: null, known: 0 });
    const gate = score({ wishes }, { ...cleaning, supports: [] }).gates.find(
      (one) => one.gate === 'needed-supports',
    );
    expect(gate?.outcome).to.equal('unknown');
    expect(fitOf({ wishes }, []).evidence).to.deep.equal({
      lacking: ['short-breaks'],
      inferred: [{ support: 'short-breaks', inferred: true, words: ['behöver korta pauser'] }],
    });
  });

  it('give way to what the candidate rated', () => {
    for (const needs of [
      [],
      [{ support: 'short-breaks', strength: 'helpful' }],
      [{ support: 'short-breaks', strength: 'needed' }],
    ] as const) {
      expect(fitOf({ wishes, needs: [...needs] }, ['short-breaks'])).to.deep.equal(
        fitOf({ needs: [...needs] }, ['short-breaks']),
      );
    }
    const beside = fitOf({ wishes, needs: [{ support: 'no-phone', strength: 'helpful' }] }, ['no-phone']);
    expect(beside.fit).to.equal(0.666667);
    expect(beside.known).to.equal(1);
  });
});

describe('abilities in own words', () => {
  const reaching: Role = { ...cleaning, demands: { reading: 3, accuracy: 3 } };

  it('never raise a role where they are said to be lacking, whatever it demands', () => {
    for (const wishes of ['Jag har svårt att läsa', 'Jag kan inte läsa', 'Jag har dåligt minne']) {
      for (const ability of ['reading', 'memory'] as const) {
        for (const level of [0, 1, 2, 3, 4]) {
          const of = (text: string | undefined, more: Candidate = {}) =>
            ruleOf(
              score(
                { ...more, ...(text && { wishes: text }) },
                { ...cleaning, demands: { [ability]: level, accuracy: 2 } },
              ),
              'abilities',
            );
          const more: Candidate = { abilities: { accuracy: 2 } };
          expect(of(wishes, more).fit).to.be.at.most(of(undefined, more).fit ?? 0);
          const alone = of(wishes);
          if (alone.fit !== null) {
            expect(alone.fit).to.be.below(defaultPolicy.thinProfile.prior);
          }
        }
      }
    }
  });

  it('shut and open no gate, though the demand is essential', () => {
    const essential: Role = { ...cleaning, demands: { reading: { level: 4, essential: true } } };
    const outcomeOf = (candidate: Candidate, role: Role) =>
      score(candidate, role).gates.find(({ gate }) => gate === 'essential-abilities')?.outcome;
    expect(outcomeOf({ wishes: 'Jag har svårt att läsa' }, essential)).to.equal('unknown');
    expect(outcomeOf({ wishes: 'Jag är duktig på att läsa' }, essential)).to.equal('unknown');
    const told: Role = { ...cleaning, description: 'Tunga lyft ingår.' };
    expect(outcomeOf({ abilities: { 'lifting-and-carrying': 0 } }, told)).to.equal('unknown');
  });

  it('are silent on what is rated', () => {
    const of = (candidate: Candidate) => ruleOf(score(candidate, reaching), 'abilities');
    const rated: Candidate = { abilities: { reading: 3 } };
    expect(of({ ...rated, wishes: 'Jag har svårt att läsa' })).to.deep.equal(of(rated));
  });
});

describe('what is read in own words', () => {
  const scorer = createPairScorer(defaultPolicy, today);

  it('changes no gate and no near miss when it is taken away, in any pair', () => {
    let read = 0;
    const outcomesOf = ({ gates }: PairScore) => gates.map(({ gate, outcome }) => [gate, outcome]);
    fc.assert(
      fc.property(fc.oneof(pairArbitrary, adjustablePairArbitrary), ({ candidate, role, workplace }) => {
        const compiledCandidate = compileCandidate('c', candidate);
        const compiledRole = compileRole('r', role, workplace);
        read += compiledCandidate.inferredTerms.length + compiledRole.inferredTerms.length;
        const before = scorer.explain(compiledCandidate, compiledRole);
        const { wishes } = compiledCandidate;
        const after = scorer.explain(
          { ...compiledCandidate, ...nothingWished, wishes },
          {
            ...compiledRole,
            inferredConditions: null,
            tasks: [],
            inferredTerms: [],
            ...demandsInForce(compileLevels(abilityPositions, role.demands), null),
          },
        );
        expect(outcomesOf(after)).to.deep.equal(outcomesOf(before));
        expect(after.nearMiss).to.deep.equal(before.nearMiss);
      }),
      { numRuns: 1_000 },
    );
    expect(read).to.be.above(200);
  });

  it('is silent on what is rated: a condition or support that the profile names is never read as well', () => {
    fc.assert(
      fc.property(pairArbitrary, ({ candidate }) => {
        const compiled = compileCandidate('c', candidate);
        const ratedConditions = [
          ...(compiled.neverConditions ?? []),
          ...(compiled.ratherNotConditions ?? []),
        ];
        const ratedSupports = [...(compiled.neededSupports ?? []), ...(compiled.helpfulSupports ?? [])];
        if (ratedConditions.length > 0) {
          expect(compiled.inferredRatherNot).to.not.include.any.members(ratedConditions);
        }
        if (ratedSupports.length > 0) {
          expect(compiled.inferredHelpful).to.not.include.any.members(ratedSupports);
        }
        for (const { ability } of compiled.inferredLevels) {
          expect(compiled.levels[ability]).to.equal(-1);
        }
        if (candidate.avoids?.length === 0) {
          expect(compiled.inferredRatherNot).to.deep.equal([]);
        }
        if (candidate.needs?.length === 0) {
          expect(compiled.inferredHelpful).to.deep.equal([]);
        }
      }),
    );
  });

  it('moves nothing where a protected word is put in, before, inside or after a no', () => {
    const wishes =
      'Jag vill laga mat, inte jobba med barn. Behöver korta pauser, klarar inte buller och kan lyfta tungt.';
    const words = wishes.split(' ');
    const roles = [
      children,
      kitchen,
      { ...cleaning, conditions: [{ condition: 'loud-noise', presence: 'always' }] },
      { ...cleaning, demands: { 'lifting-and-carrying': 4 } },
    ] as Role[];
    const totals = (text: string) => roles.map((role) => totalOf(text, role));
    const plain = totals(wishes);
    for (const word of protectedSamples.slice(0, 12)) {
      for (let at = 0; at <= words.length; at += 3) {
        expect(totals(words.toSpliced(at, 0, word).join(' ')), `${word} at ${at}`).to.deep.equal(plain);
      }
    }
  });

  it('counts for nothing but what is not wanted where the policy gives it no share', () => {
    const policy = withPolicy({ share: 0, unwantedShare: 0 });
    const noisy: Role = {
      ...cleaning,
      supports: [],
      conditions: [{ condition: 'loud-noise', presence: 'always' }],
    };
    const candidate = { wishes: 'Jag vill städa, klarar inte buller. Behöver korta pauser.' };
    for (const id of ['wished-conditions', 'helpful-supports'] as const) {
      expect(ruleOf(score(candidate, noisy, policy), id)).to.deep.include({ fit: null, known: 0 });
    }
  });
});

import { expect } from 'chai';
import fc from 'fast-check';
import { z } from 'zod';
import { defineAdjustment } from '../../../../matching/adjustments/adjustment-kind.ts';
import { offerSupport } from '../../../../matching/adjustments/offer-support.ts';
import { compileCandidate } from '../../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../../matching/compile/compile-role.ts';
import { defineGate, type Gate } from '../../../../matching/gates/gate.ts';
import { gates } from '../../../../matching/gates/gates.ts';
import { defaultPolicy } from '../../../../matching/policy/default-policy.ts';
import { CandidatePool } from '../../../../matching/ranking/candidate-pool.ts';
import { rankPlainly, totalsPlainly } from '../../../../matching/ranking/rank-plainly.ts';
import { defineRule, type FitRule } from '../../../../matching/rules/fit-rule.ts';
import { rules } from '../../../../matching/rules/rules.ts';
import { createPairScorer, type PairScorer } from '../../../../matching/scoring/pair-scorer.ts';
import { candidateArbitrary, workplaceArbitrary } from '../../arbitraries.ts';
import { adjustablePairArbitrary } from '../../generated-pairs.ts';
import { today } from '../../pair-of.ts';

const names = { sv: 'prov', en: 'trial' };
const told = { pass: 'Det går.', fail: 'Det går inte.' };
const says = {
  sv: { coach: told, candidate: told },
  en: { coach: told, candidate: told },
};
const opens = { opens: 'Det öppnar.' };
const asOpening = {
  says: { sv: { coach: opens, candidate: opens }, en: { coach: opens, candidate: opens } },
  brief: names,
  values: () => ({}),
};

/** An adjustment of a kind that only a gate of this test names. */
const nameMentor = defineAdjustment(
  'name-mentor',
  { when: z.string() },
  { ofRole: { alters: ['hasMentor'], make: (role) => ({ ...role, hasMentor: true }) }, asOpening },
);

/** Made by the candidate alone. */
const startEarlier = defineAdjustment(
  'start-earlier',
  { from: z.string() },
  {
    ofCandidate: {
      alters: ['availableFrom'],
      make: (candidate, { from }) => ({ ...candidate, availableFrom: from }),
    },
    asOpening,
  },
);

/** Alters what the trip is judged by. */
const movePlace = defineAdjustment(
  'move-place',
  { lat: z.number(), lon: z.number() },
  { ofRole: { alters: ['location'], make: (role, location) => ({ ...role, location }) }, asOpening },
);
const otherPlace = { lat: 57.7, lon: 11.97 };

const trialGate = (gate: Pick<Gate, 'id' | 'reads' | 'check' | 'openedBy' | 'adjustments'>): Gate => {
  const { openedBy, adjustments, ...rest } = gate;
  const declared = {
    ...rest,
    names,
    stops: names,
    evidence: () => ({}),
    tell: (_: unknown, outcome: string) => [[outcome === 'fail' ? 'fail' : 'pass'] as const],
    isOfWork: false,
    says,
  } as const;
  return openedBy === undefined || adjustments === undefined
    ? defineGate(declared)
    : defineGate({ ...declared, openedBy, adjustments });
};

/** Gates that the columns know by no field, by one column, by two, or by texts; most of them can be opened. */
const trialGates: Readonly<Record<string, Gate>> = {
  'reads nothing of the candidate': trialGate({
    id: 'mentor',
    reads: { candidate: [], role: ['hasMentor'] },
    check: ({ role }) => (role.hasMentor === false ? 'fail' : 'pass'),
    openedBy: [nameMentor],
    adjustments: () => [nameMentor.of({ when: 'now' })],
  }),
  'reads one column of values': trialGate({
    id: 'mentor-for-some',
    reads: { candidate: ['helpfulSupports'], role: ['hasMentor'] },
    check: ({ candidate, role }) =>
      candidate.helpfulSupports?.length && role.hasMentor !== true ? 'fail' : 'pass',
    openedBy: [nameMentor],
    adjustments: () => [nameMentor.of({ when: 'now' })],
  }),
  'is opened by what opens others, too': trialGate({
    id: 'first-help',
    reads: { candidate: ['neededSupports'], role: ['offers'] },
    check: ({ candidate, role }) =>
      candidate.neededSupports?.some((support) => role.offers[support] === 0) ? 'fail' : 'pass',
    openedBy: [offerSupport],
    adjustments: () => [
      offerSupport.of({ support: 'quiet-place' }),
      offerSupport.of({ support: 'short-breaks' }),
    ],
  }),
  'is opened by the candidate': trialGate({
    id: 'early-start',
    reads: { candidate: ['availableFrom'], role: [] },
    check: ({ candidate }) => ((candidate.availableFrom ?? '') > '2027-01-01' ? 'fail' : 'pass'),
    openedBy: [startEarlier],
    adjustments: () => [startEarlier.of({ from: '2027-01-01' })],
  }),
  'is opened by what moves the trip': trialGate({
    id: 'place',
    reads: { candidate: ['registerExtract'], role: ['location'] },
    check: ({ candidate, role }) =>
      candidate.registerExtract !== true && role.location !== null && role.location.lat !== otherPlace.lat
        ? 'fail'
        : 'pass',
    openedBy: [movePlace],
    adjustments: () => [movePlace.of(otherPlace)],
  }),
  'reads several columns, and is opened': trialGate({
    id: 'mentor-by-two',
    reads: { candidate: ['hours', 'levels'], role: ['hasMentor'] },
    check: ({ candidate, role }) =>
      (candidate.hours?.max ?? 0) > 15 && (candidate.levels[0] ?? -1) < 2 && role.hasMentor !== true
        ? 'fail'
        : 'pass',
    openedBy: [nameMentor],
    adjustments: () => [nameMentor.of({ when: 'now' })],
  }),
  'reads several columns, and is never opened': trialGate({
    id: 'by-two',
    reads: { candidate: ['hours', 'maxTravelMinutes'], role: [] },
    check: ({ candidate }) =>
      (candidate.hours?.max ?? 0) > 25 && (candidate.maxTravelMinutes ?? 0) > 60 ? 'fail' : 'pass',
  }),
};

const trialRule = (rule: Pick<FitRule, 'id' | 'reads' | 'fit' | 'known'>, side: FitRule['side']): FitRule => {
  const declared = {
    ...rule,
    weight: 10,
    names,
    stops: names,
    evidence: () => ({}),
    tell: () => [['for'] as const],
  };
  const sentences = { for: 'Det talar för.', unknown: 'Det är okänt.' };
  const own = { coach: sentences, candidate: sentences };
  return side === 'candidate'
    ? defineRule({ ...declared, side, says: { sv: own, en: own } })
    : defineRule({
        ...declared,
        side,
        says: { sv: { ...own, manager: sentences }, en: { ...own, manager: sentences } },
      });
};

const mentorFit = (hasMentor: boolean | null, most: number): number | null =>
  hasMentor === null ? null : hasMentor ? most : 0.1;

/** Rules by no field of the candidate, by one column, known in part, and by several columns. */
const trialRules: Readonly<Record<string, FitRule>> = {
  'reads nothing of the candidate': trialRule(
    {
      id: 'mentored',
      reads: { candidate: [], role: ['hasMentor'] },
      fit: ({ role }) => mentorFit(role.hasMentor, 1),
    },
    'workplace',
  ),
  'reads one column of values, and is known in part': trialRule(
    {
      id: 'mentored-in-part',
      reads: { candidate: ['hours'], role: ['hasMentor'] },
      fit: ({ candidate, role }) => mentorFit(role.hasMentor, candidate.hours === null ? 0.4 : 0.9),
      known: ({ candidate }) => (candidate.hours === null ? 0.3 : 0.8),
    },
    'candidate',
  ),
  'reads several columns': trialRule(
    {
      id: 'mentored-by-two',
      reads: { candidate: ['levels', 'languages'], role: ['hasMentor'] },
      fit: ({ candidate, role }) => mentorFit(role.hasMentor, candidate.languages === null ? 0.7 : 0.95),
    },
    'workplace',
  ),
};

/** The new gate in the middle, so that it comes before some gates and after others. */
const withGate = (gate: Gate): Gate[] => [...gates.slice(0, 6), gate, ...gates.slice(6)];
const withRule = (rule: FitRule): FitRule[] =>
  [...rules, rule].toSorted((a, b) => (a.side === b.side ? 0 : a.side === 'candidate' ? -1 : 1));

let nearMisses = 0;

/** Ranks generated pools in columns and plainly, in full lists and in short ones. */
function expectEqualRankings(scorer: PairScorer, numRuns: number): void {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          candidateArbitrary,
          adjustablePairArbitrary.map(({ candidate }) => candidate),
        ),
        {
          minLength: 1,
          maxLength: 25,
        },
      ),
      adjustablePairArbitrary,
      fc.option(workplaceArbitrary),
      fc.constantFrom(true, false, false, null),
      (profiles, { role: profile }, workplace, hasMentor) => {
        const candidates = profiles.map(({ nodeId: _, status: _s, ...one }, index) =>
          compileCandidate(`c${String(index).padStart(2, '0')}`, one),
        );
        const role = { ...compileRole('r', profile, workplace), hasMentor };
        const pool = new CandidatePool();
        for (const candidate of candidates) {
          pool.set(candidate);
        }
        const { ids, totals } = pool.totalsFor(role, scorer);
        const expected = totalsPlainly(role, candidates, scorer).filter(({ kind }) => kind !== 'none');
        expect(new Map(ids.map((id, at) => [id, totals[at]]))).to.deep.equal(
          new Map(expected.map(({ candidate, total }) => [candidate.id, total])),
        );
        nearMisses += expected.filter(({ kind }) => kind === 'near-miss').length;
        for (const length of [2, 25]) {
          const limits = { suggestions: length, nearMisses: length };
          expect(pool.rank(role, scorer, limits)).to.deep.equal(
            rankPlainly(role, candidates, scorer, limits),
          );
        }
      },
    ),
    { numRuns },
  );
}

describe('The fast ranking, with a gate or rule that it was never told of', () => {
  for (const [title, gate] of Object.entries(trialGates)) {
    it(`is the plain one where the gate ${title}`, () => {
      nearMisses = 0;
      expectEqualRankings(createPairScorer(defaultPolicy, today, { gates: withGate(gate) }), 150);
      expect(nearMisses, 'near misses compared').to.be.above(10);
    }).timeout(60_000);
  }

  for (const [title, rule] of Object.entries(trialRules)) {
    it(`is the plain one where the rule ${title}`, () => {
      expectEqualRankings(createPairScorer(defaultPolicy, today, { rules: withRule(rule) }), 60);
    }).timeout(60_000);
  }

  it('is the plain one where a new adjustment alters what a new rule reads', () => {
    for (const gate of Object.values(trialGates)) {
      for (const rule of Object.values(trialRules)) {
        const scorer = createPairScorer(defaultPolicy, today, {
          gates: withGate(gate),
          rules: withRule(rule),
        });
        expectEqualRankings(scorer, 12);
      }
    }
  }).timeout(120_000);

  it('is the plain one without the gates and rules that it knows best', () => {
    const scorer = createPairScorer(defaultPolicy, today, {
      gates: gates.filter(({ id }) => id !== 'travel' && id !== 'essential-abilities'),
      rules: rules.filter(({ id }) => !['wishes', 'travel-time', 'abilities'].includes(id)),
    });
    expectEqualRankings(scorer, 60);
  }).timeout(60_000);
});

import { expect } from 'chai';
import fc from 'fast-check';
import { compileCandidate } from '../../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../../matching/compile/compile-role.ts';
import { adjustmentKinds } from '../../../../matching/gates/adjustment-kinds.ts';
import type { Adjustment } from '../../../../matching/model/adjustment.ts';
import { type Candidate, candidateSchema } from '../../../../matching/model/candidate.ts';
import type { Change } from '../../../../matching/model/change.ts';
import { NodePolicies } from '../../../../matching/model/node-policies.ts';
import { type Role, roleSchema } from '../../../../matching/model/role.ts';
import type { CompiledCandidate, CompiledRole } from '../../../../matching/pair/compiled-profile.ts';
import type { PairTexts } from '../../../../matching/pair/pair.ts';
import { defaultPolicy } from '../../../../matching/policy/default-policy.ts';
import { createPairScorer } from '../../../../matching/scoring/pair-scorer.ts';
import {
  findLeftWithout,
  type LeftWithout,
  type LeftWithoutSubject,
} from '../../../../matching/what-if/left-without/find-left-without.ts';
import { candidateArbitrary, roleArbitrary } from '../../arbitraries.ts';
import { today } from '../../pair-of.ts';
import { editCandidate, editRole, isEditedByHand } from '../edit-profile.ts';

const policies = new NodePolicies(defaultPolicy);
const scorer = createPairScorer(defaultPolicy, today);
/** So far that nothing is left out. */
const allOfIt = { nearest: 100, openings: 10_000, tries: Number.POSITIVE_INFINITY };
const find = (subject: LeftWithoutSubject) => findLeftWithout(subject, policies, today, allOfIt);
const idOf = (index: number) => `other-${index}`;

const failedGates = (candidate: CompiledCandidate, role: CompiledRole): string[] =>
  scorer.explain(candidate, role).gates.flatMap(({ gate, outcome }) => (outcome === 'fail' ? [gate] : []));
/** No gate reads how alike texts are, and comparing them takes long. */
const noTexts: PairTexts = { wishes: () => 0, experience: () => 0 };
const isOpen = (candidate: CompiledCandidate, role: CompiledRole): boolean =>
  scorer.total(candidate, role, noTexts).kind === 'match';

/** Profiles of few known fields: they fail a gate or two. */
const few = <Profile extends Candidate | Role>(whole: fc.Arbitrary<Profile>): fc.Arbitrary<Profile> =>
  whole.chain(({ nodeId: _, status: _status, ...profile }) =>
    fc
      .subarray(Object.keys(profile), { maxLength: Math.min(5, Object.keys(profile).length) })
      .map(
        (kept) =>
          Object.fromEntries(Object.entries(profile).filter(([key]) => kept.includes(key))) as Profile,
      ),
  );
/** Few demands, so that what could be changed can be tried by hand; supports, since adding to untold ones says there is no other. */
const fewDemands = few(roleArbitrary).map(
  ({ demands, ...role }): Role => ({
    supports: [],
    ...role,
    ...(demands === undefined ? {} : { demands: Object.fromEntries(Object.entries(demands).slice(0, 2)) }),
  }),
);
const fewAbilities = few(candidateArbitrary).map(
  ({ abilities, ...candidate }): Candidate => ({
    ...candidate,
    ...(abilities === undefined
      ? {}
      : { abilities: Object.fromEntries(Object.entries(abilities).slice(0, 2)) }),
  }),
);

/** Of what gates read, from so few values that a change or two often helps. */
const hours = fc.constantFrom({ min: 10, max: 15 }, { min: 20, max: 25 }, { min: 30, max: 40 });
const times = fc.subarray(['weekday-morning', 'weekday-evening', 'weekend-morning'] as const, {
  minLength: 1,
});
const forms = fc.subarray(['osa', 'anstallning'] as const, { minLength: 1 });
const supports = ['quiet-place', 'same-mentor', 'short-breaks'] as const;
const gatedRole: fc.Arbitrary<Role> = fc.record(
  {
    supports: fc.subarray([...supports], { maxLength: 1 }),
    hoursPerWeek: hours,
    times,
    employmentForms: forms,
    conditions: fc.constantFrom<Role['conditions']>(
      [],
      [
        { condition: 'loud-noise', presence: 'avoidable' },
        { condition: 'animals', presence: 'always' },
      ],
    ),
    demands: fc.constantFrom<Role['demands']>({ memory: { level: 3, essential: true } }, { standing: 1 }),
    languages: fc.constantFrom<Role['languages']>({ sv: 'B1' }, {}),
  },
  { requiredKeys: ['supports'] },
);
const gatedCandidate: fc.Arbitrary<Candidate> = fc.record(
  {
    needs: fc
      .subarray([...supports])
      .map((needed) => needed.map((support) => ({ support, strength: 'needed' as const }))),
    availability: fc.record({ hoursPerWeek: hours, times }, { requiredKeys: [] }),
    employmentForms: forms,
    avoids: fc.constantFrom<Candidate['avoids']>(
      [{ condition: 'loud-noise', strength: 'never' }],
      [{ condition: 'animals', strength: 'never' }],
    ),
    abilities: fc.constantFrom<Candidate['abilities']>({ memory: 1 }, { memory: 3, standing: 0 }),
    languages: fc.constantFrom<Candidate['languages']>({ sv: 'A1' }, { sv: 'A2' }),
  },
  { requiredKeys: [] },
);
const anyRole = fc.oneof(fewDemands, { arbitrary: gatedRole, weight: 5 });
const anyCandidate = fc.oneof(fewAbilities, { arbitrary: gatedCandidate, weight: 5 });

/** What gates stop, counted from the full analysis of each pair. */
function countGates(failed: readonly (readonly string[])[]) {
  const stops = new Map<string, { stops: number; alone: number }>();
  for (const gates of failed) {
    for (const gate of gates) {
      const known = stops.get(gate) ?? { stops: 0, alone: 0 };
      stops.set(gate, { stops: known.stops + 1, alone: known.alone + (gates.length === 1 ? 1 : 0) });
    }
  }
  return stops;
}

function expectCounts(found: LeftWithout, failed: readonly (readonly string[])[]): void {
  expect(found.others).to.equal(failed.length);
  expect(found.listed).to.equal(failed.filter((gates) => gates.length === 0).length);
  expect(new Map(found.gates.map(({ gate, ...counts }) => [gate, counts]))).to.deep.equal(countGates(failed));
  const told = found.nearest.map(({ id, gates }) => [id, gates.length] as const);
  expect(told.map(([, count]) => count)).to.deep.equal(
    failed
      .map(({ length }) => length)
      .filter((length) => length > 0)
      .sort((a, b) => a - b),
  );
  expect(new Set(told.map(([id]) => id)).size).to.equal(told.length);
}

/** The same answer for the same adjustments, worked out once. */
function once<Answer>(
  work: (made: readonly Adjustment[]) => Answer,
): (made: readonly Adjustment[]) => Answer {
  const known = new Map<string, Answer>();
  return (made) => {
    const key = JSON.stringify(made);
    const answer = known.get(key) ?? work(made);
    known.set(key, answer);
    return answer;
  };
}

/** What every one and every two of the adjustments bring, made by hand, against what was found. */
function expectOpenings(
  found: LeftWithout,
  adjustments: readonly Adjustment[],
  idsWith: (made: readonly Adjustment[], without: ReadonlySet<string>) => string[],
  onList: ReadonlySet<string>,
): number {
  const brought = (made: readonly Adjustment[]) => idsWith(made, onList);
  const byOne = new Set(adjustments.flatMap((one) => brought([one])));
  expect(found.needTwo).to.equal(found.others - onList.size - byOne.size);
  for (const { changes, ids } of found.openings) {
    const made = changes.map(({ adjustment }) => adjustment);
    expect(ids.toSorted(), JSON.stringify(made)).to.deep.equal(brought(made).toSorted());
  }
  const ofOne = found.openings.filter(({ changes }) => changes.length === 1);
  const ofTwo = found.openings.filter(({ changes }) => changes.length === 2);
  expect(new Set(ofOne.flatMap(({ ids }) => ids))).to.deep.equal(byOne);
  if (found.needTwo === 0) {
    expect(ofTwo).to.deep.equal([]);
    return 0;
  }
  const known = new Set([...onList, ...byOne]);
  const byTwo = new Set(
    adjustments.flatMap((one, index) =>
      adjustments.slice(index + 1).flatMap((other) => idsWith([one, other], known)),
    ),
  );
  expect(new Set(ofTwo.flatMap(({ ids }) => ids).filter((id) => !byOne.has(id)))).to.deep.equal(byTwo);
  return byTwo.size;
}

describe('Who is left without', () => {
  it('of a role is counted by gate, and brought by one change or two exactly as when the role is edited and all ranked anew', () => {
    let ofTwo = 0;
    fc.assert(
      fc.property(anyRole, fc.array(anyCandidate, { minLength: 6, maxLength: 6 }), (profile, profiles) => {
        const role = compileRole('role', profile, null);
        const candidates = profiles.map((one, index) => compileCandidate(idOf(index), one));
        const found = find({ role, candidates });
        const failed = candidates.map((candidate) => failedGates(candidate, role));
        expectCounts(found, failed);
        const adjustments = adjustmentKinds.flatMap((kind) => kind.listForRole(role)).filter(isEditedByHand);
        const idsWith = (made: readonly Adjustment[], without: ReadonlySet<string>) => {
          const edited = compileRole('role', roleSchema.parse(made.reduce(editRole, profile)), null);
          return candidates.flatMap((candidate) =>
            !without.has(candidate.id) && isOpen(candidate, edited) ? [candidate.id] : [],
          );
        };
        ofTwo += expectOpenings(found, adjustments, idsWith, new Set(idsWith([], new Set())));
      }),
      { numRuns: 10 },
    );
    expect(ofTwo, 'brought by two').to.be.above(1);
  }).timeout(120_000);

  it('of a candidate likewise, a support being offered by every role', () => {
    let ofTwo = 0;
    fc.assert(
      fc.property(
        gatedCandidate,
        fc.array(gatedRole, { minLength: 5, maxLength: 5 }),
        (profile, profiles) => {
          const candidate = compileCandidate('candidate', profile);
          const roles = profiles.map((one, index) => compileRole(idOf(index), one, null));
          const found = find({ candidate, roles });
          expectCounts(
            found,
            roles.map((role) => failedGates(candidate, role)),
          );
          const adjustments = adjustmentKinds
            .flatMap((kind) => kind.listForCandidate(candidate, roles))
            .filter(isEditedByHand);
          const editedWith = once((own) =>
            compileCandidate('candidate', candidateSchema.parse(own.reduce(editCandidate, profile))),
          );
          const offering = profiles.map((one, index) =>
            once((offered) => {
              const more = offered.filter(({ support }) => !one.supports?.some((known) => known === support));
              return compileRole(idOf(index), more.reduce(editRole, one), null);
            }),
          );
          const idsWith = (made: readonly Adjustment[], without: ReadonlySet<string>) => {
            const edited = editedWith(made.filter(({ kind }) => kind !== 'offer-support'));
            const offered = made.filter(({ kind }) => kind === 'offer-support');
            return offering.flatMap((roleWith, index) =>
              !without.has(idOf(index)) && isOpen(edited, roleWith(offered)) ? [idOf(index)] : [],
            );
          };
          ofTwo += expectOpenings(found, adjustments, idsWith, new Set(idsWith([], new Set())));
        },
      ),
      { numRuns: 10 },
    );
    expect(ofTwo, 'brought by two').to.be.above(1);
  }).timeout(120_000);

  it('names for the nearest a smallest change that is true and not too large, tried by hand on both sides', () => {
    const counts = [0, 0, 0];
    fc.assert(
      fc.property(anyRole, anyCandidate, (roleProfile, candidateProfile) => {
        const role = compileRole('role', roleProfile, null);
        const candidate = compileCandidate('candidate', candidateProfile);
        const [near] = find({ role, candidates: [candidate] }).nearest;
        if (near === undefined) {
          return;
        }
        const isOpenWith = (changes: readonly Change[]) => {
          const made = (by: Change['by']) =>
            changes.filter((one) => one.by === by).map(({ adjustment }) => adjustment);
          return isOpen(
            compileCandidate(
              'candidate',
              candidateSchema.parse(made('person').reduce(editCandidate, candidateProfile)),
            ),
            compileRole('role', roleSchema.parse(made('workplace').reduce(editRole, roleProfile)), null),
          );
        };
        const possible: Change[] = [
          ...adjustmentKinds
            .flatMap((kind) => kind.listForRole(role))
            .map((adjustment) => ({ by: 'workplace' as const, adjustment })),
          ...adjustmentKinds
            .filter(({ ofCandidate }) => ofCandidate !== undefined)
            .flatMap((kind) => kind.listForCandidate(candidate, [role]))
            .map((adjustment) => ({ by: 'person' as const, adjustment })),
        ];
        counts[near.changes.length] = (counts[near.changes.length] ?? 0) + 1;
        if (near.changes.length > 0) {
          expect(isOpenWith(near.changes), JSON.stringify(near.changes)).to.equal(true);
        }
        if (near.changes.length !== 1) {
          expect(possible.filter((one) => isOpenWith([one]))).to.deep.equal([]);
        }
        const { nearMiss } = scorer.explain(candidate, role);
        if (nearMiss !== null) {
          expect(near.changes.map(({ adjustment }) => adjustment)).to.deep.equal([nearMiss.adjustment]);
        }
      }),
      { numRuns: 150 },
    );
    expect(Math.min(...counts), `none, one, two: ${counts.join()}`).to.be.above(1);
  });

  it('finds two supports that are missing together, and not fewer hours', () => {
    const candidate = compileCandidate('c', {
      needs: [
        { support: 'same-mentor', strength: 'needed' },
        { support: 'quiet-place', strength: 'needed' },
      ],
      availability: { hoursPerWeek: { min: 10, max: 20 } },
    });
    const role = compileRole('r', { supports: [], hoursPerWeek: { min: 10, max: 20 } }, null);
    const changes: Change[] = [
      { by: 'workplace', adjustment: { kind: 'offer-support', support: 'same-mentor' } },
      { by: 'workplace', adjustment: { kind: 'offer-support', support: 'quiet-place' } },
    ];
    const found = find({ candidate, roles: [role] });
    expect(found.gates).to.deep.equal([{ gate: 'needed-supports', stops: 1, alone: 1 }]);
    expect(found.openings).to.deep.equal([{ changes, ids: ['r'] }]);
    expect(found.nearest).to.deep.equal([{ id: 'r', gates: ['needed-supports'], changes }]);
  });

  it('says that no two changes open what is full, and tries none for it', () => {
    const role = compileRole('r', { places: 0, times: ['weekday-evening'] }, null);
    const candidate = compileCandidate('c', { availability: { times: ['weekday-morning'] } });
    const found = find({ role, candidates: [candidate] });
    expect(found).to.deep.include({ needTwo: 1, searched: 1, openings: [] });
    expect(found.nearest[0]).to.deep.include({ gates: ['role-open', 'times'], changes: [] });
  });

  it('searches no further than its limits allow, and says how far that was', () => {
    const role = compileRole('r', { employmentForms: ['osa'], times: ['weekday-evening'] }, null);
    const candidates = Array.from({ length: 20 }, (_, index) =>
      compileCandidate(idOf(index), {
        employmentForms: ['anstallning'],
        availability: { times: ['weekday-morning'] },
      }),
    );
    const found = findLeftWithout({ role, candidates }, policies, today, {
      nearest: 3,
      openings: 2,
      tries: 100,
    });
    expect(found.needTwo).to.equal(20);
    expect(found.searched).to.be.within(1, 10);
    expect(found.nearest).to.have.length(3);
    const [opening] = found.openings;
    expect(opening?.changes.map(({ adjustment }) => adjustment)).to.deep.equal([
      { kind: 'add-time', time: 'weekday-morning' },
      { kind: 'add-employment-form', form: 'anstallning' },
    ]);
    expect(opening?.ids, 'tried on everybody').to.have.length(20);
  });
});

import { expect } from 'chai';
import fc from 'fast-check';
import type { AdjustmentKind } from '../../../matching/adjustments/adjustment-kind.ts';
import { dropDemand } from '../../../matching/adjustments/demands.ts';
import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../matching/compile/compile-role.ts';
import { adjustmentKinds } from '../../../matching/gates/adjustment-kinds.ts';
import type { Adjustment } from '../../../matching/model/adjustment.ts';
import { type Candidate, candidateSchema } from '../../../matching/model/candidate.ts';
import { NodePolicies } from '../../../matching/model/node-policies.ts';
import type { Policy } from '../../../matching/model/policy.ts';
import { type Role, roleSchema } from '../../../matching/model/role.ts';
import type { CompiledCandidate, CompiledRole } from '../../../matching/pair/compiled-profile.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { createPairScorer } from '../../../matching/scoring/pair-scorer.ts';
import { supportIds } from '../../../matching/vocabulary/supports.ts';
import { compareWorth } from '../../../matching/what-if/adjustment-effect.ts';
import { createAdjustmentFinder } from '../../../matching/what-if/adjustment-finder.ts';
import { candidateArbitrary, roleArbitrary } from '../arbitraries.ts';
import { today } from '../pair-of.ts';
import { editCandidate, editRole, isEditedByHand } from './edit-profile.ts';

/** Half of the generated matches are good by it. */
const policy: Policy = { ...defaultPolicy, good: 0.5 };
const scorer = createPairScorer(policy, today);
const finder = createAdjustmentFinder(new NodePolicies(policy), today);

const listOfRole = (role: CompiledRole) => adjustmentKinds.flatMap((kind) => kind.listForRole(role));
const listOfCandidate = (candidate: CompiledCandidate, roles: readonly CompiledRole[]) =>
  adjustmentKinds.flatMap((kind) => kind.listForCandidate(candidate, roles));

interface Baseline {
  readonly isListed: boolean;
  readonly isGood: boolean;
}

function baselineOf(candidate: CompiledCandidate, role: CompiledRole): Baseline {
  const { kind, total } = scorer.total(candidate, role);
  return { isListed: kind === 'match', isGood: kind === 'match' && total >= policy.good };
}

/** What changes between two rankings of the same others. */
function recount(before: readonly Baseline[], after: readonly Baseline[]) {
  const ids = (wanted: (was: Baseline, is: Baseline) => boolean) =>
    before.flatMap((was, index) => {
      const is = after[index];
      return is !== undefined && wanted(was, is) ? [idOf(index)] : [];
    });
  return {
    enter: ids((was, is) => !was.isListed && is.isListed),
    becomeGood: ids((was, is) => !was.isGood && is.isGood),
    loseGood: ids((was, is) => was.isGood && !is.isGood),
  };
}

const isGain = (effect: { enter: readonly string[]; becomeGood: readonly string[] }) =>
  effect.enter.length + effect.becomeGood.length > 0;
function madeBy<Values extends object>(
  { ofRole }: AdjustmentKind<Values>,
  role: CompiledRole,
  values: Values,
): CompiledRole {
  return ofRole?.make(role, values) ?? role;
}

const byHand = ({ adjustment }: { adjustment: Adjustment }) => isEditedByHand(adjustment);
const idOf = (index: number) => `other-${index}`;

/** Profiles of a few known fields: those that know everything hardly ever meet, and closed ones never. */
const meeting = <Profile extends Candidate | Role>(whole: fc.Arbitrary<Profile>): fc.Arbitrary<Profile> =>
  whole.chain(({ nodeId: _, status: _status, ...profile }) =>
    fc
      .subarray(Object.keys(profile), { maxLength: Math.min(6, Object.keys(profile).length) })
      .map(
        (kept) =>
          Object.fromEntries(Object.entries(profile).filter(([key]) => kept.includes(key))) as Profile,
      ),
  );

/** Where nothing is told of supports, adding one to the profile would say that there is no other. */
const meetingRole = meeting(roleArbitrary).map((role): Role => ({ supports: [], ...role }));

describe('What adjustments would bring', () => {
  it('of a role change exactly what ranking everybody with the edited role changes', () => {
    let gains = 0;
    fc.assert(
      fc.property(
        meetingRole,
        fc.option(fc.record({ supports: fc.subarray([...supportIds].slice(0, 8)) })),
        fc.array(meeting(candidateArbitrary), { minLength: 10, maxLength: 10 }),
        (role, workplace, profiles) => {
          const candidates = profiles.map((profile, index) => compileCandidate(idOf(index), profile));
          const compiled = compileRole('role', role, workplace);
          const before = candidates.map((candidate) => baselineOf(candidate, compiled));
          const expected = listOfRole(compiled)
            .filter(isEditedByHand)
            .map((adjustment) => {
              const edited = compileRole('role', roleSchema.parse(editRole(role, adjustment)), workplace);
              const after = candidates.map((candidate) => baselineOf(candidate, edited));
              return { adjustment, ...recount(before, after) };
            })
            .filter(isGain)
            .sort(compareWorth);
          gains += expected.length;
          expect(finder.ofRole(compiled, candidates).filter(byHand)).to.deep.equal(expected);
          expect(finder.countListed(candidates.map((candidate) => [candidate, compiled]))).to.equal(
            before.filter(({ isListed }) => isListed).length,
          );
        },
      ),
      { numRuns: 250 },
    );
    expect(gains, 'effects compared').to.be.above(30);
  });

  it('of a candidate change exactly what ranking every role with the edited candidate changes', () => {
    let gains = 0;
    fc.assert(
      fc.property(
        meeting(candidateArbitrary),
        fc.array(meetingRole, { minLength: 10, maxLength: 10 }),
        (candidate, profiles) => {
          const compiled = compileCandidate('candidate', candidate);
          const roles = profiles.map((profile, index) => compileRole(idOf(index), profile, null));
          const before = roles.map((role) => baselineOf(compiled, role));
          const withAdjustment = (adjustment: Adjustment): Baseline[] => {
            if (adjustment.kind !== 'offer-support') {
              const edited = compileCandidate(
                'candidate',
                candidateSchema.parse(editCandidate(candidate, adjustment)),
              );
              return roles.map((role) => baselineOf(edited, role));
            }
            return profiles.map((profile, index) => {
              const isOffered = profile.supports?.some((support) => support === adjustment.support) === true;
              const edited = isOffered ? profile : editRole(profile, adjustment);
              return baselineOf(compiled, compileRole(idOf(index), edited, null));
            });
          };
          const expected = listOfCandidate(compiled, roles)
            .filter(isEditedByHand)
            .map((adjustment) => ({ adjustment, ...recount(before, withAdjustment(adjustment)) }))
            .filter(isGain)
            .sort(compareWorth);
          gains += expected.length;
          expect(finder.ofCandidate(compiled, roles).filter(byHand)).to.deep.equal(expected);
        },
      ),
      { numRuns: 150 },
    );
    expect(gains, 'effects compared').to.be.above(30);
  });

  it('leave the profiles as they were', () => {
    const role = compileRole(
      'role',
      { hoursPerWeek: { min: 20, max: 20 }, times: ['weekday-evening'] },
      null,
    );
    const candidate = compileCandidate('c', {
      availability: { hoursPerWeek: { min: 10, max: 15 }, times: ['weekday-evening'] },
    });
    const before = JSON.stringify([role, candidate]);
    const [first] = finder.ofRole(role, [candidate]);
    expect(first).to.deep.include({
      adjustment: { kind: 'widen-hours', hoursPerWeek: 15, byHours: 5 },
      enter: ['c'],
    });
    expect(JSON.stringify([role, candidate])).to.equal(before);
  });

  it('are not opened by one adjustment where two would be needed', () => {
    const role = compileRole('role', { employmentForms: ['osa'], times: ['weekday-evening'] }, null);
    const candidate = compileCandidate('c', {
      employmentForms: ['anstallning'],
      availability: { times: ['weekday-morning'] },
    });
    expect(finder.ofRole(role, [candidate])).to.deep.equal([]);
  });

  it('propose no week shorter than a quarter of a full one, none longer, and keep one that is so already', () => {
    const weeks = (min: number, max: number) =>
      listOfRole(compileRole('r', { hoursPerWeek: { min, max } }, null)).flatMap((adjustment) =>
        adjustment.kind === 'widen-hours' ? [[adjustment.hoursPerWeek, adjustment.byHours]] : [],
      );
    expect(weeks(25, 25)).to.deep.equal([
      [20, 5],
      [15, 10],
      [30, 5],
      [35, 10],
    ]);
    expect(weeks(12, 38)).to.deep.equal([
      [10, 2],
      [40, 2],
    ]);
    expect(weeks(4, 8)).to.deep.equal([
      [13, 5],
      [18, 10],
    ]);
    expect(weeks(60, 60)).to.deep.equal([
      [55, 5],
      [50, 10],
    ]);
    expect(weeks(10, 40)).to.deep.equal([]);
  });

  it('propose nothing about demands that were only read in the text of the role', () => {
    const role = compileRole('r', { description: 'Tunga lyft ingår.' }, null);
    expect(role.demanded).to.have.length(1);
    expect(listOfRole(role).filter(({ kind }) => kind.endsWith('-demand'))).to.deep.equal([]);
  });

  it('make the text of a role count again where its last rated demand is dropped', () => {
    const profile: Role = {
      description: 'Tunga lyft ingår.',
      demands: { memory: { level: 2, essential: true } },
    };
    const dropped = dropDemand.of({ ability: 'memory' });
    const { text: _, ...opened } = madeBy(dropDemand, compileRole('r', profile, null), { ability: 'memory' });
    const { text: _other, ...edited } = compileRole('r', roleSchema.parse(editRole(profile, dropped)), null);
    expect(opened).to.deep.equal(edited);
    expect(opened.areDemandsInferred).to.equal(true);
  });

  it('are never what a candidate can not accept', () => {
    const candidate = compileCandidate('c', {
      avoids: [{ condition: 'loud-noise', strength: 'never' }],
      employmentForms: ['osa'],
    });
    const role = compileRole(
      'role',
      { conditions: [{ condition: 'loud-noise', presence: 'always' }], employmentForms: ['osa'] },
      null,
    );
    expect(finder.ofCandidate(candidate, [role])).to.deep.equal([]);
    expect(finder.ofRole(role, [candidate]).map(({ adjustment }) => adjustment)).to.deep.equal([
      { kind: 'avoid-condition', condition: 'loud-noise' },
    ]);
  });

  it('open a role where another language is spoken on site, whatever language is learned', () => {
    const candidate = compileCandidate('c', { languages: { sv: 'A1' } });
    const abroad = compileRole('abroad', { languages: { sv: 'A1', en: 'A1' } }, null);
    const site = compileRole('site', { languages: { sv: 'C1' }, supports: ['other-language-on-site'] }, null);
    const effects = finder.ofCandidate(candidate, [abroad, site]);
    expect(effects.find(({ adjustment }) => adjustment.kind === 'raise-language')).to.deep.include({
      adjustment: { kind: 'raise-language', language: 'en', level: 'A1' },
      enter: ['abroad', 'site'],
    });
  });

  it('open a role with an age limit to who seeks more than holiday work for minors', () => {
    const candidate = compileCandidate('c', { employmentForms: ['feriearbete'] });
    const role = compileRole(
      'role',
      { employmentForms: ['feriearbete', 'anstallning'], requires: { minAge: 20 } },
      null,
    );
    expect(finder.ofCandidate(candidate, [role])[0]).to.deep.include({
      adjustment: { kind: 'add-employment-form', form: 'arbetspraktik' },
      enter: ['role'],
    });
  });

  it('weigh what stays essential as before when an essential demand is dropped', () => {
    const role: Role = {
      demands: {
        attention: { level: 3, essential: true },
        learning: { level: 3, essential: true },
        memory: 3,
      },
      supports: [],
    };
    const lax: Policy = { ...policy, abilities: { ...policy.abilities, essentialTolerance: 2 } };
    const candidate = compileCandidate('c', { abilities: { attention: 0, learning: 2, memory: 3 } });
    const dropped = dropDemand.of({ ability: 'attention' });
    const without = madeBy(dropDemand, compileRole('r', role, null), { ability: 'attention' });
    const laxScorer = createPairScorer(lax, today);
    expect(laxScorer.total(candidate, without)).to.deep.equal(
      laxScorer.total(candidate, compileRole('r', editRole(role, dropped), null)),
    );
  });

  it('count who is good and would no longer be, where an adjustment gains somebody else', () => {
    const strict = createAdjustmentFinder(new NodePolicies({ ...defaultPolicy, good: 0.52 }), today);
    const role = compileRole('role', { demands: { attention: { level: 4, essential: true } } }, null);
    const strong = compileCandidate('strong', { abilities: { attention: 4 } });
    const weak = compileCandidate('weak', { abilities: { attention: 1 } });
    const effects = strict.ofRole(role, [strong, weak]);
    expect(effects.find(({ adjustment }) => adjustment.kind === 'drop-demand')).to.deep.equal({
      adjustment: { kind: 'drop-demand', ability: 'attention' },
      enter: ['weak'],
      becomeGood: [],
      loseGood: ['strong'],
    });
  });
});

import { expect } from 'chai';
import fc from 'fast-check';
import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../matching/compile/compile-role.ts';
import { adjustmentKinds } from '../../../matching/gates/adjustment-kinds.ts';
import { gates } from '../../../matching/gates/gates.ts';
import type { Adjustment } from '../../../matching/model/adjustment.ts';
import { compareTexts, Pair } from '../../../matching/pair/pair.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { rules } from '../../../matching/rules/rules.ts';
import { createPairScorer } from '../../../matching/scoring/pair-scorer.ts';
import { KindReach, makeAdjustment } from '../../../matching/what-if/adjustment-reach.ts';
import { PairFits, roundingSlack } from '../../../matching/what-if/pair-fits.ts';
import { candidateArbitrary, roleArbitrary, workplaceArbitrary } from '../arbitraries.ts';
import { today } from '../pair-of.ts';

const scorer = createPairScorer(defaultPolicy, today);
/** Own words that are read: supports, conditions, levels and demands. */
const wishes = fc.constantFrom(
  'Jag vill helst ha skriftliga instruktioner och lugn miljö.',
  'Kan lyfta tungt. Gillar inte buller.',
  'Vill laga mat, men inte jobba med barn.',
);
const description = fc.constantFrom('Tunga lyft ingår. Vi erbjuder täta pauser.', 'Bullrigt kök, laga mat.');

function pairOf(candidate: Pair['candidate'], role: Pair['role']): Pair {
  return new Pair(candidate, role, compareTexts(candidate, role), scorer.setting);
}

const reaches = adjustmentKinds.flatMap((kind) =>
  (['role', 'candidate'] as const).map((subject) => new KindReach(kind, subject, scorer)),
);

/** An adjustment with what its kind reaches, as one of the two sides would make it. */
interface Tried {
  readonly adjustment: Adjustment;
  readonly reach: KindReach;
}

/** Every adjustment of a generated pair, with the pair as it stands and with it made. */
function forEachAdjusted(look: (tried: Tried, before: Pair, after: Pair) => void, numRuns: number): void {
  fc.assert(
    fc.property(
      candidateArbitrary,
      roleArbitrary,
      fc.option(wishes, { nil: undefined }),
      fc.option(description, { nil: undefined }),
      fc.option(workplaceArbitrary),
      (profile, roleProfile, words, text, workplace) => {
        const candidate = compileCandidate(
          'c',
          words === undefined ? profile : { ...profile, wishes: words },
        );
        const role = compileRole(
          'r',
          text === undefined ? roleProfile : { ...roleProfile, description: text },
          workplace,
        );
        const before = pairOf(candidate, role);
        const listed = adjustmentKinds.flatMap((kind) => [
          ...kind.listForRole(role).map((adjustment) => [adjustment, false] as const),
          ...kind.listForCandidate(candidate, [role]).map((adjustment) => [adjustment, true] as const),
        ]);
        for (const [adjustment, isOfCandidate] of listed) {
          const reach = reaches.find(
            (one) => one.kind.kind === adjustment.kind && one.isOfCandidate === isOfCandidate,
          );
          // a support for a candidate is the roles' to offer, and so listed twice
          if (reach !== undefined) {
            look({ adjustment, reach }, before, makeAdjustment(before, reach, adjustment));
          }
        }
      },
    ),
    { numRuns },
  );
}

const name = ({ adjustment }: Tried) => JSON.stringify(adjustment);

/** The fields of a profile that differ. */
function fieldsChanged<Profile extends object>(before: Profile, after: Profile): string[] {
  const was = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after).flatMap(([field, value]) => (value === was.get(field) ? [] : [field]));
}

describe('What an adjustment reaches', () => {
  it('is every rule that it moves, every gate that it opens or shuts, and every pair in which it does', function () {
    this.timeout(30_000);
    const moved = new Set<string>();
    forEachAdjusted((tried, before, after) => {
      const { adjustment, reach } = tried;
      const movedRules = rules.filter(
        (rule) => rule.fit(before) !== rule.fit(after) || rule.known?.(before) !== rule.known?.(after),
      );
      for (const { id } of movedRules) {
        expect([...reach.rules], `${name(tried)} moves ${id}`).to.include(id);
        moved.add(`${adjustment.kind} ${id}`);
      }
      const turned = gates.filter(
        (gate) => (gate.check(before) === 'fail') !== (gate.check(after) === 'fail'),
      );
      for (const gate of turned) {
        expect(reach.gates & (1 << gates.indexOf(gate)), `${name(tried)} turns ${gate.id}`).to.not.equal(0);
      }
      if (movedRules.length + turned.length > 0) {
        expect(reach.mayChange(adjustment, before), name(tried)).to.equal(true);
        const { what, whatMayChange } = reach.kind;
        if (what !== undefined && whatMayChange !== undefined) {
          expect([...whatMayChange()(before)], name(tried)).to.include(adjustment[what.value]);
        }
      }
    }, 400);
    const listed = Object.keys(Object.fromEntries([...moved].map((one) => [one.split(' ')[0], true])));
    expect(listed, 'kinds seen to move a rule').to.include.members([
      'offer-support',
      'avoid-condition',
      'lower-demand',
      'soften-demand',
      'drop-demand',
      'raise-ability',
      'lower-language',
      'raise-language',
      'widen-hours',
      'longer-travel',
    ]);
  });

  it('bounds how high the total can rise, which is found without looking at what stays', () => {
    let risen = 0;
    forEachAdjusted((tried, before, after) => {
      const fits = new PairFits(before, rules);
      const moved = tried.reach.rules;
      const total = fits.totalWith(after, moved);
      const { total: stands } = fits;
      expect(total, name(tried)).to.equal(new PairFits(after, rules).total);
      expect(total, name(tried)).to.be.at.most(fits.highestTotal(moved) + roundingSlack);
      if (total > stands) {
        risen += 1;
      }
      for (const pair of [before, after]) {
        const scored = scorer.total(pair.candidate, pair.role);
        if (scored.kind === 'match') {
          expect(new PairFits(pair, rules).total).to.equal(scored.total);
        }
      }
    }, 60);
    expect(risen, 'totals that rose').to.be.above(50);
  });

  it('is no field but those that its kind is declared to alter', () => {
    forEachAdjusted((tried, before, after) => {
      const { kind, isOfCandidate } = tried.reach;
      const alters: readonly string[] = (isOfCandidate ? kind.ofCandidate : kind.ofRole)?.alters ?? [];
      const changed = isOfCandidate
        ? fieldsChanged(before.candidate, after.candidate)
        : fieldsChanged(before.role, after.role);
      expect(
        changed.filter((field) => !alters.includes(field)),
        name(tried),
      ).to.deep.equal([]);
    }, 100);
  });
});

import { expect } from 'chai';
import fc from 'fast-check';
import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../matching/compile/compile-role.ts';
import { gates } from '../../../matching/gates/gates.ts';
import { defaultPolicy } from '../../../matching/model/default-policy.ts';
import { compareTexts, Pair } from '../../../matching/pair/pair.ts';
import { candidateRules, workplaceRules } from '../../../matching/rules/fit-rules.ts';
import { createPairScorer } from '../../../matching/scoring/pair-scorer.ts';
import type { CandidateDoor, RoleDoor } from '../../../matching/what-if/door.ts';
import { gatesOf, reachOf, rulesOf } from '../../../matching/what-if/door-reach.ts';
import { listCandidateDoors, listRoleDoors } from '../../../matching/what-if/list-doors.ts';
import { openCandidateDoor, openRoleDoor } from '../../../matching/what-if/open-door.ts';
import { PairFits, roundingSlack } from '../../../matching/what-if/pair-fits.ts';
import { candidateArbitrary, roleArbitrary } from '../arbitraries.ts';
import { today } from '../pair-of.ts';

const scorer = createPairScorer(defaultPolicy, today);
const rules = [...candidateRules, ...workplaceRules];
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

/** Every adjustment of a generated pair, with the pair as it stands and with it made. */
function forEachAdjusted(
  look: (door: RoleDoor | CandidateDoor, before: Pair, after: Pair) => void,
  numRuns: number,
): void {
  fc.assert(
    fc.property(
      candidateArbitrary,
      roleArbitrary,
      fc.option(wishes, { nil: undefined }),
      fc.option(description, { nil: undefined }),
      (profile, roleProfile, words, text) => {
        const candidate = compileCandidate(
          'c',
          words === undefined ? profile : { ...profile, wishes: words },
        );
        const role = compileRole(
          'r',
          text === undefined ? roleProfile : { ...roleProfile, description: text },
          null,
        );
        const before = pairOf(candidate, role);
        for (const door of listRoleDoors(role)) {
          look(door, before, pairOf(candidate, openRoleDoor(role, door)));
        }
        for (const door of listCandidateDoors(candidate, [role])) {
          if (door.kind !== 'offer-support') {
            look(door, before, pairOf(openCandidateDoor(candidate, door), role));
          }
        }
      },
    ),
    { numRuns },
  );
}

const name = (door: RoleDoor | CandidateDoor) => JSON.stringify(door);

describe('What an adjustment reaches', () => {
  it('is every rule that it moves, every gate that it opens or shuts, and every pair in which it does', function () {
    this.timeout(30_000);
    const moved = new Set<string>();
    forEachAdjusted((door, before, after) => {
      const movedRules = rules.filter(
        (rule) => rule.fit(before) !== rule.fit(after) || rule.known?.(before) !== rule.known?.(after),
      );
      for (const { id } of movedRules) {
        expect(rulesOf(door.kind), `${name(door)} moves ${id}`).to.include(id);
        moved.add(`${door.kind} ${id}`);
      }
      const turned = gates.filter(
        (gate) => (gate.check(before) === 'fail') !== (gate.check(after) === 'fail'),
      );
      for (const gate of turned) {
        expect(
          gatesOf(door.kind) & (1 << gates.indexOf(gate)),
          `${name(door)} turns ${gate.id}`,
        ).to.not.equal(0);
      }
      if (movedRules.length + turned.length > 0) {
        expect(reachOf(door)(before), name(door)).to.equal(true);
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
    forEachAdjusted((door, before, after) => {
      const fits = new PairFits(before);
      const moved = rulesOf(door.kind);
      const total = fits.totalWith(after, moved);
      const { total: stands } = fits;
      expect(total, name(door)).to.equal(new PairFits(after).total);
      expect(total, name(door)).to.be.at.most(fits.highestTotal(moved) + roundingSlack);
      if (total > stands) {
        risen += 1;
      }
      for (const pair of [before, after]) {
        const scored = scorer.total(pair.candidate, pair.role);
        if (scored.kind === 'match') {
          expect(new PairFits(pair).total).to.equal(scored.total);
        }
      }
    }, 60);
    expect(risen, 'totals that rose').to.be.above(50);
  });
});

import { expect } from 'chai';
import { demonstrationSeed } from '../../../../demo/demonstration-seed.ts';
import { generateRegion } from '../../../../demo/generate-region.ts';
import { compileCandidate } from '../../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../../matching/compile/compile-role.ts';
import { kindOf } from '../../../../matching/gates/adjustment-kinds.ts';
import { gates } from '../../../../matching/gates/gates.ts';
import type { Change } from '../../../../matching/model/change.ts';
import { NodePolicies } from '../../../../matching/model/node-policies.ts';
import type { CompiledCandidate, CompiledRole } from '../../../../matching/pair/compiled-profile.ts';
import { compareTexts, Pair } from '../../../../matching/pair/pair.ts';
import { defaultPolicy } from '../../../../matching/policy/default-policy.ts';
import { createPairScorer } from '../../../../matching/scoring/pair-scorer.ts';
import { findLeftWithout } from '../../../../matching/what-if/left-without/find-left-without.ts';
import { today } from '../../pair-of.ts';

const policies = new NodePolicies(defaultPolicy);
const { setting } = createPairScorer(defaultPolicy, today);

interface Sides {
  readonly candidate: CompiledCandidate;
  readonly role: CompiledRole;
}

/** Both sides with a change made by whom it names. */
function makeChange({ candidate, role }: Sides, { by, adjustment }: Change): Sides {
  const kind = kindOf(adjustment);
  return by === 'person'
    ? { candidate: kind?.ofCandidate?.make(candidate, adjustment) ?? candidate, role }
    : { candidate, role: kind?.ofRole?.make(role, adjustment) ?? role };
}

describe('Who is left without in the whole demonstration region', () => {
  const { nodes, candidates, roles, workplaces } = generateRegion({ seed: demonstrationSeed, today });
  const workplacesById = new Map(workplaces.map((one) => [one.id, one]));
  const byNode = nodes.map(({ id }) => ({
    candidates: candidates
      .filter(({ nodeId }) => nodeId === id)
      .map(({ id: own, ...profile }) => compileCandidate(own, profile)),
    roles: roles
      .filter(({ nodeId }) => nodeId === id)
      .map(({ id: own, workplaceId, ...profile }) =>
        compileRole(own, profile, workplacesById.get(workplaceId ?? '') ?? null),
      ),
  }));

  it('is told by counts that every pair, checked gate by gate, adds up to; everybody has a suggestion or a gate that stops', () => {
    let without = 0;
    for (const node of byNode) {
      for (const candidate of node.candidates) {
        const failed = node.roles.map((role) => {
          const pair = new Pair(candidate, role, compareTexts(candidate, role), setting);
          return gates.filter((gate) => gate.check(pair) === 'fail').map(({ id }) => id);
        });
        const found = findLeftWithout({ candidate, roles: node.roles }, policies, today);
        const listed = failed.filter(({ length }) => length === 0).length;
        expect(found).to.include({ others: node.roles.length, listed });
        for (const { gate, stops, alone } of found.gates) {
          expect(stops, gate).to.equal(failed.filter((some) => some.includes(gate)).length);
          expect(alone, gate).to.equal(failed.filter((some) => some.length === 1 && some[0] === gate).length);
        }
        expect(new Set(found.gates.map(({ gate }) => gate))).to.deep.equal(new Set(failed.flat()));
        expect(listed > 0 || found.gates.length > 0).to.equal(true);
        without += listed === 0 ? 1 : 0;
      }
    }
    expect(without, 'people without a suggestion').to.be.above(10);
  }).timeout(120_000);

  it('names changes that bring exactly as many as are brought when they are made, for everybody without', () => {
    let told = 0;
    for (const node of byNode) {
      for (const candidate of node.candidates) {
        const found = findLeftWithout({ candidate, roles: node.roles }, policies, today);
        if (found.listed > 0) {
          continue;
        }
        for (const { changes, ids } of found.openings) {
          told += 1;
          const brought = node.roles.filter((role) => {
            const made = changes.reduce(makeChange, { candidate, role });
            const pair = new Pair(
              made.candidate,
              made.role,
              compareTexts(made.candidate, made.role),
              setting,
            );
            return gates.every((gate) => gate.check(pair) !== 'fail');
          });
          expect(new Set(ids), JSON.stringify(changes)).to.deep.equal(new Set(brought.map(({ id }) => id)));
        }
      }
    }
    expect(told, 'openings compared').to.be.above(20);
  }).timeout(120_000);
});

import { expect } from 'chai';
import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../matching/compile/compile-role.ts';
import { adjustmentKinds, kindOf, whatOf } from '../../../matching/gates/adjustment-kinds.ts';
import type { Candidate } from '../../../matching/model/candidate.ts';
import type { Role } from '../../../matching/model/role.ts';
import { deficitOfRead } from '../../../matching/pair/demand-counts.ts';
import { compareTexts, Pair } from '../../../matching/pair/pair.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { CandidatePool } from '../../../matching/ranking/candidate-pool.ts';
import { rankPlainly, totalsPlainly } from '../../../matching/ranking/rank-plainly.ts';
import { RolePool } from '../../../matching/ranking/role-pool.ts';
import { createPairScorer } from '../../../matching/scoring/pair-scorer.ts';
import { KindReach } from '../../../matching/what-if/adjustment-reach.ts';
import { today } from '../pair-of.ts';

const scorer = createPairScorer(defaultPolicy, today);

/** Every way of putting one of each together. */
function combined<Profile extends object>(...parts: readonly (readonly Profile[])[]): Profile[] {
  return parts.reduce<Profile[]>(
    (profiles, options) =>
      profiles.flatMap((profile) => options.map((option) => ({ ...profile, ...option }))),
    [{} as Profile],
  );
}

const wishing = combined<Candidate>(
  [
    {},
    { wishes: 'Jag vill inte diska' },
    { wishes: 'Vill städa, helst inte diska. Jag klarar inte buller.' },
    { wishes: 'Vill slippa trängsel. Jag behöver hörselskydd och korta pauser.' },
    { wishes: 'Jag vill diska och tvätta kläder' },
  ],
  [
    {},
    { avoids: [] },
    { avoids: [{ condition: 'loud-noise', strength: 'rather-not' }] },
    { avoids: [{ condition: 'outdoors', strength: 'never' }] },
  ],
  [
    {},
    { needs: [{ support: 'quiet-place', strength: 'needed' }] },
    { needs: [] },
    {
      needs: [
        { support: 'short-breaks', strength: 'helpful' },
        { support: 'quiet-place', strength: 'helpful' },
      ],
    },
  ],
  [{}, { abilities: { 'lifting-and-carrying': 1, stress: 1 } }],
);

/** Abilities in own words, rated ones beside them. */
const tellingLevels = combined<Candidate>(
  [
    { wishes: 'Jag kan inte lyfta tungt. Jag är stresstålig.' },
    { wishes: 'Jag är noggrann. Jag har svårt att läsa.' },
    { wishes: 'Jag blir lätt stressad, men kan lyfta tungt och diska.' },
  ],
  [{}, { abilities: { stress: 1 } }, { abilities: { 'lifting-and-carrying': 1, accuracy: 0 } }],
  [{}, { needs: [{ support: 'own-pace', strength: 'needed' }] }],
);

const candidates = [...wishing, ...tellingLevels].map((profile, index) =>
  compileCandidate(`c${index}`, profile),
);

const placed = combined<Role>(
  [
    {},
    { title: 'Diskare', tasks: [{ text: 'Diska' }] },
    { description: 'Du städar och diskar. Det förekommer buller och mycket folk. Vi erbjuder korta pauser.' },
  ],
  [
    {},
    { conditions: [] },
    {
      conditions: [
        { condition: 'loud-noise', presence: 'always' },
        { condition: 'outdoors', presence: 'avoidable' },
      ],
    },
  ],
  [{}, { supports: [] }, { supports: ['short-breaks'] }],
  [{}, { demands: { 'lifting-and-carrying': { level: 2, essential: true }, stress: 2 } }],
);

/** Demands in the text of a role, and rated ones in their place. */
const demanding = combined<Role>(
  [
    { description: 'Tunga lyft ingår. Du måste vara stresstålig.' },
    { description: 'Du behöver vara noggrann och ha ett gott minne.' },
  ],
  [
    {},
    { demands: {} },
    { demands: { 'lifting-and-carrying': 4, stress: { level: 4, essential: true }, reading: 3 } },
    { demands: { accuracy: 1 } },
  ],
  [{}, { supports: [] }, { supports: ['lifting-aid'] }],
);

const roles = [...placed, ...demanding].map((profile, index) => compileRole(`r${index}`, profile, null));

describe('What is read in own words, in pools', () => {
  it('is read in these texts: levels that meet rated demands and read ones, with a deficit and without', () => {
    const deficits = new Set<string>();
    for (const { inferredLevels } of candidates) {
      for (const role of roles) {
        for (const read of inferredLevels) {
          deficits.add(`${role.areDemandsInferred ? 'read' : 'rated'} ${deficitOfRead(read, role)}`);
        }
      }
    }
    expect([...deficits]).to.include.members([
      'rated null',
      'rated 0',
      'rated 1',
      'rated 2',
      'rated 3',
      'read 0',
      'read 2',
    ]);
  });

  it('scores and explains every pair as alone, near misses too', () => {
    const pool = new CandidatePool();
    for (const candidate of candidates) {
      pool.set(candidate);
    }
    const limits = { suggestions: 200, nearMisses: 200 };
    let nearMisses = 0;
    for (const role of roles) {
      const alone = new Map(
        totalsPlainly(role, candidates, scorer).map(({ candidate, total }) => [candidate.id, total]),
      );
      const { ids, totals } = pool.totalsFor(role, scorer);
      ids.forEach((id, at) => {
        expect(totals[at], `${role.id} ${id}`).to.equal(alone.get(id));
      });
      const ranked = pool.rank(role, scorer, limits);
      expect(ranked).to.deep.equal(rankPlainly(role, candidates, scorer, limits));
      nearMisses += ranked.nearMisses.length;
      for (const few of [1, 5]) {
        const short = { suggestions: few, nearMisses: few };
        expect(pool.rank(role, scorer, short)).to.deep.equal({
          suggestions: ranked.suggestions.slice(0, few),
          nearMisses: ranked.nearMisses.slice(0, few),
        });
      }
    }
    expect(nearMisses).to.be.above(200);
  }).timeout(30_000);

  for (const share of [0, 1]) {
    it(`scores every pair as alone where it counts by a share of ${share}`, () => {
      const policy = { ...defaultPolicy, inferred: { ...defaultPolicy.inferred, share } };
      const other = createPairScorer(policy, today);
      const pool = new CandidatePool();
      for (const candidate of candidates) {
        pool.set(candidate);
      }
      for (const role of roles) {
        const { ids, totals } = pool.totalsFor(role, other);
        const alone = new Map(
          totalsPlainly(role, candidates, other).map(({ candidate, total }) => [candidate.id, total]),
        );
        ids.forEach((id, at) => {
          expect(totals[at], `${role.id} ${id}`).to.equal(alone.get(id));
        });
      }
    }).timeout(30_000);
  }

  it('scores roles for a candidate as candidates for the role', () => {
    const pool = new RolePool();
    for (const role of roles) {
      pool.set(role);
    }
    for (const candidate of candidates) {
      for (const { id, total } of pool.rank(candidate, scorer, { suggestions: 99, nearMisses: 0 })
        .suggestions) {
        const role = pool.get(id);
        expect(role && scorer.total(candidate, role).total).to.equal(total);
      }
    }
  }).timeout(30_000);

  it('is within reach of every adjustment that changes a total by it', () => {
    let changes = 0;
    for (const role of roles) {
      for (const adjustment of adjustmentKinds.flatMap((kind) => kind.listForRole(role))) {
        const kind = kindOf(adjustment);
        const opened = kind?.ofRole?.make(role, adjustment);
        if (kind === undefined || opened === undefined) {
          throw new Error(`${adjustment.kind} is no adjustment of a role`);
        }
        const reach = new KindReach(kind, 'role', scorer);
        for (const candidate of candidates) {
          const [before, after] = [scorer.total(candidate, role), scorer.total(candidate, opened)];
          if (before.total === after.total) {
            continue;
          }
          changes += 1;
          const pair = new Pair(candidate, role, compareTexts(candidate, role), scorer.setting);
          const isReached =
            kind
              .whatMayChange?.()(pair)
              .has(whatOf(adjustment) ?? '') ?? reach.mayChange(adjustment, pair);
          expect(isReached, `${JSON.stringify(adjustment)} ${role.id} ${candidate.id}`).to.equal(true);
        }
      }
    }
    expect(changes).to.be.above(1_000);
  }).timeout(60_000);
});

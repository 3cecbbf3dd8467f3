import { expect } from 'chai';
import { Turns } from '../../../db/turns.ts';
import { matchEngine } from '../../../matching/engine.ts';
import { NodePolicies } from '../../../matching/model/node-policies.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { AreaMemory } from '../../../worker/area/area-memory.ts';
import { failWithCulprits, ScoringFailed } from '../../../worker/area/find-culprits.ts';

describe('Finding who is to blame for pairs that can not be scored', () => {
  it('lets other work of the process run meanwhile', async () => {
    const memory = new AreaMemory(
      { epoch: 0, basis: null, policyStamp: ':1', siteStamp: '' },
      new NodePolicies(defaultPolicy),
      [],
      '2026-11-20',
    );
    for (let at = 0; at < 10; at += 1) {
      memory.candidates.set(matchEngine.compileCandidate(`c${at}`, {}));
      memory.roles.set(matchEngine.compileRole(`r${at}`, { title: 'x' }, null));
    }
    const scorer = {
      ...matchEngine.createPairScorer(defaultPolicy, '2026-11-20'),
      total: (candidate: { readonly id: string }): never => {
        const until = performance.now() + 2;
        while (performance.now() < until) {}
        throw new Error(candidate.id);
      },
    };
    let turns = 0;
    let isOver = false;
    const count = (): void => {
      turns += 1;
      if (!isOver) {
        setImmediate(count);
      }
    };
    setImmediate(count);

    const failure = await failWithCulprits(
      memory,
      { candidates: new Map(), roles: new Map() },
      scorer,
      new Turns(async () => undefined),
      new Error('cause'),
    ).catch((error: unknown) => error);
    isOver = true;

    expect(failure).to.be.instanceOf(ScoringFailed);
    // 100 pairs of 2 ms, in turns of 5 ms
    expect(turns).to.be.at.least(5);
  });
});

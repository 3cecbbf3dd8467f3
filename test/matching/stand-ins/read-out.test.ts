import { expect } from 'chai';
import { SeededRandom } from '../../../demo/seeded-random.ts';
import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../matching/compile/compile-role.ts';
import type { Role } from '../../../matching/model/role.ts';
import type { CompiledCandidate } from '../../../matching/pair/compiled-profile.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { CandidatePool } from '../../../matching/ranking/candidate-pool.ts';
import { makeStandIns } from '../../../matching/stand-ins/make-stand-ins.ts';
import type { ReachBand } from '../../../matching/what-if/reach-band.ts';
import { findRoleReach } from '../../../matching/what-if/role-reach.ts';
import { peopleOfNode } from './people-of-node.ts';
import { Attacker, secrets, today } from './read-out-attack.ts';
import { normalised, Onlooker } from './told-by-stand-ins.ts';

const people = peopleOfNode(100, today);

/** What is told of a role that reaches for these, by the code that answers managers. */
function answersFrom(group: readonly CompiledCandidate[]): (role: Role) => ReachBand {
  const pool = new CandidatePool();
  for (const one of group) {
    pool.set(one);
  }
  return (role) =>
    findRoleReach(
      compileRole('asked', role, null),
      [{ standIns: group, pool, weight: 1 }],
      defaultPolicy,
      today,
    ).reach.band;
}

function standInsOf(seed: number): CompiledCandidate[] {
  const random = new SeededRandom(seed);
  return makeStandIns(people, () => random.share()).map((profile, index) =>
    compileCandidate(`stand-in ${index}`, { ...profile, nodeId: 'goteborg' }),
  );
}

/** How sure the attacker takes the answers to be: as deviations of the numbers behind the bands. */
const deviations = [0.2, 1, 2, 4, 8, 16];

/** Most edits, each with everything asked. */
const mostEdits = 500;

interface Score {
  /** How many secrets were guessed. */
  readonly all: number;
  /** How many of them rightly, by asking and by what is most common at the node. */
  readonly right: number;
  readonly rightUnasked: number;
}

const kinds = ['level', 'need', 'refusal'] as const;
type Kind = (typeof kinds)[number];

/** How often guesses are right, by kind of secret. */
class Tally {
  readonly #scores = new Map<Kind, Score>();

  add(target: number, guesses: readonly number[], unasked: readonly number[]): void {
    for (const [secret, { kind, of }] of secrets.entries()) {
      const person = people[target];
      const truth = person === undefined ? null : of(person);
      const { all, right, rightUnasked } = this.of(kind);
      this.#scores.set(kind, {
        all: all + 1,
        right: right + Number(guesses[secret] === truth),
        rightUnasked: rightUnasked + Number(unasked[secret] === truth),
      });
    }
  }

  of(kind: Kind): Score {
    return this.#scores.get(kind) ?? { all: 0, right: 0, rightUnasked: 0 };
  }
}

function mostLikely(likely: readonly number[]): number {
  return likely.indexOf(Math.max(...likely));
}

describe('Whoever knows everybody of a node but one', () => {
  const attacker = new Attacker(people, new SeededRandom(1));

  /** The attack on some targets, by each deviation. */
  function attack(targets: readonly number[], answerOf: (role: Role) => ReachBand): Tally[] {
    const tallies = deviations.map(() => new Tally());
    for (const target of targets) {
      const edits = attacker.edits(target, mostEdits);
      expect(edits.length).to.be.within(300, mostEdits);
      const answers = edits.map((edit) => ({ edit, band: answerOf(edit.role) }));
      const unasked = attacker.guess(target, [], 1);
      for (const [index, deviation] of deviations.entries()) {
        tallies[index]?.add(target, attacker.guess(target, answers, deviation), unasked);
      }
    }
    return tallies;
  }

  it('reads the one out of bands of exact counts by 500 edits', () => {
    const [sure] = attack([44], answersFrom(people));
    const { all, right, rightUnasked } = sure?.of('level') ?? { all: 0, right: 0, rightUnasked: 0 };
    expect(all).to.equal(32);
    expect(right).to.equal(all);
    expect(rightUnasked).to.be.below(all / 2);
    const refusals = sure?.of('refusal');
    expect(refusals?.right).to.be.above(refusals?.rightUnasked ?? 0);
  }).timeout(60_000);

  it('guesses no better than the node’s distribution by 500 edits of what is told', () => {
    const tallies = attack([3, 86], answersFrom(standInsOf(5)));
    for (const tally of tallies) {
      const scores = kinds.map((kind) => tally.of(kind));
      const sum = (of: keyof Score) => scores.reduce((all, score) => all + score[of], 0);
      const byChance = 2.5 * Math.sqrt(0.2 * sum('all'));
      expect(sum('right')).to.be.below(sum('rightUnasked') + byChance);
    }
  }).timeout(60_000);

  it('guesses no better when shown all stand-ins, and learns next to nothing', () => {
    const onlooker = new Onlooker(people, standInsOf(6));
    const tally = new Tally();
    let learnt = 0;
    const targets = [...people.keys()].filter((target) => target % 2 === 0);
    for (const target of targets) {
      const likelihoods = onlooker.likelihoods(target, secrets);
      const common = secrets.map((_, secret) => attacker.common(secret, target));
      const believed = common.map((shares, secret) =>
        normalised(shares.map((share, value) => Math.log(share) + (likelihoods[secret]?.[value] ?? 0))),
      );
      tally.add(target, believed.map(mostLikely), common.map(mostLikely));
      for (const [secret, { of }] of secrets.entries()) {
        const truth = of(people[target] ?? expect.fail());
        const before = normalised((common[secret] ?? []).map(Math.log))[truth] ?? 0;
        learnt += Math.log((believed[secret]?.[truth] ?? 0) / before);
      }
    }
    for (const kind of kinds) {
      const { all, right, rightUnasked } = tally.of(kind);
      expect(right / all, kind).to.be.below(rightUnasked / all + 0.02);
    }
    // in nats; a secret of five values as likely holds 1.6
    expect(learnt / (targets.length * secrets.length)).to.be.below(0.01);
  }).timeout(60_000);
});

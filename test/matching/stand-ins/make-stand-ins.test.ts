import { expect } from 'chai';
import { candidatesOf } from '../../../demo/generate-region.ts';
import { SeededRandom } from '../../../demo/seeded-random.ts';
import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import { candidateSchema } from '../../../matching/model/candidate.ts';
import type { CompiledCandidate } from '../../../matching/pair/compiled-profile.ts';
import { makeStandIns } from '../../../matching/stand-ins/make-stand-ins.ts';

const drawFrom = (seed: number) => {
  const random = new SeededRandom(seed);
  return () => random.share();
};
const people = [...candidatesOf(3, 400, '2026-11-26', ['goteborg'])];
const compiled = people.map(({ id, details: _details, ...profile }) => compileCandidate(id, profile));

describe('Stand-ins', () => {
  it('are as many as the people, at most 2,000, and none where there is nobody', () => {
    expect(makeStandIns(compiled, drawFrom(1))).to.have.lengthOf(400);
    const many = Array.from({ length: 6 }, () => compiled).flat();
    expect(makeStandIns(many, drawFrom(1))).to.have.lengthOf(2_000);
    expect(makeStandIns([], drawFrom(1))).to.deep.equal([]);
  });

  it('are profiles, by what is drawn alone', () => {
    const standIns = makeStandIns(compiled, drawFrom(1));
    for (const standIn of standIns) {
      expect(candidateSchema.safeParse(standIn).success).to.equal(true);
    }
    expect(makeStandIns(compiled, drawFrom(1))).to.deep.equal(standIns);
    expect(makeStandIns(compiled, drawFrom(2))).to.not.deep.equal(standIns);
  });

  it('say nothing in anybody’s own words, and name nobody', () => {
    const text = JSON.stringify(makeStandIns(compiled, drawFrom(1)));
    for (const { id, reference, wishes, experience = [] } of people) {
      for (const own of [id, reference, wishes, ...experience.map((one) => one.text)]) {
        expect(own !== undefined && own.length > 25 && text.includes(own)).to.equal(false);
      }
    }
    expect(text).to.not.match(/"(experience|coachId|coachNotes|reference|nodeId|waitingSince)":/);
  });

  it('are as the people are on the whole', () => {
    const standIns = makeStandIns(compiled, drawFrom(1)).map((profile, index) =>
      compileCandidate(String(index), profile),
    );
    const shareOf = (all: readonly CompiledCandidate[], is: (one: CompiledCandidate) => boolean) =>
      all.filter(is).length / all.length;
    for (const is of [
      (one: CompiledCandidate) => one.hours !== null,
      (one: CompiledCandidate) => one.location !== null,
      (one: CompiledCandidate) => ((one.timesMask ?? 0) & 1) === 1,
      (one: CompiledCandidate) => (one.languages?.get('sv') ?? -1) >= 2,
      (one: CompiledCandidate) => (one.levels[0] ?? -1) >= 2,
      (one: CompiledCandidate) => one.registerExtract === true,
    ]) {
      expect(shareOf(standIns, is)).to.be.closeTo(shareOf(compiled, is), 0.1);
    }
  });
});

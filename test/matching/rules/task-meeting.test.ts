import { expect } from 'chai';
import type { WishedTask } from '../../../matching/pair/compiled-profile.ts';
import { positionOf, taskPositions } from '../../../matching/pair/positions.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { coverageOf, fitOfTasks, tasksMet } from '../../../matching/rules/task-meeting.ts';

const task = (id: string): number => positionOf(taskPositions, id);
const tasks = (...ids: string[]): number[] => ids.map(task);
const wish = (id: string, more: Partial<WishedTask> = {}): WishedTask => ({
  ...{ task: task(id), isHedged: false, choice: 1 },
  ...more,
});
const fitOf = (wished: readonly WishedTask[], ...ids: string[]): number =>
  fitOfTasks(wished, tasks(...ids), defaultPolicy);

describe('how wished task types meet those of a role', () => {
  it('is 1 for just the same, and 0 where either has none', () => {
    expect(fitOf([wish('walk-dogs')], 'walk-dogs')).to.equal(1);
    expect(fitOf([wish('walk-dogs'), wish('bake')], 'bake', 'walk-dogs')).to.equal(1);
    expect(fitOf([], 'walk-dogs')).to.equal(0);
    expect(fitOf([wish('walk-dogs')])).to.equal(0);
  });

  it('is more, the more of the role is wished for, and most for what is just that', () => {
    const bake = [wish('bake')];
    const falling = [
      fitOf(bake, 'bake'),
      fitOf(bake, 'bake', 'walk-dogs'),
      fitOf(bake, 'bake', 'walk-dogs', 'scan-documents'),
      fitOf(bake, 'wash-dishes'),
      fitOf(bake, 'scan-documents'),
    ];
    expect(falling).to.deep.equal(falling.toSorted((a, b) => b - a));
    expect(new Set(falling).size).to.equal(falling.length);
    expect(falling[2]).to.be.above(0.6);
  });

  it('is more for a first choice than for a second, and for a plain wish than for a hedged one', () => {
    const choices = [wish('bake'), wish('walk-dogs', { choice: 2 }), wish('paint-walls', { choice: 3 })];
    const falling = [fitOf(choices, 'bake'), fitOf(choices, 'walk-dogs'), fitOf(choices, 'paint-walls')];
    expect(falling).to.deep.equal(falling.toSorted((a, b) => b - a));
    expect(new Set(falling).size).to.equal(3);
    const one = [wish('bake'), wish('walk-dogs', { isHedged: true })];
    expect(fitOf(one, 'bake')).to.be.above(fitOf(one, 'walk-dogs'));
  });

  it('decides as much as the task types cover of both texts, and nothing where they cover none of either', () => {
    expect(coverageOf(0, 1, defaultPolicy)).to.equal(0);
    expect(coverageOf(1, 0, defaultPolicy)).to.equal(0);
    expect(coverageOf(1, 1, defaultPolicy)).to.equal(defaultPolicy.wishes.tasksShare);
    expect(coverageOf(0.25, 0.25, defaultPolicy)).to.be.closeTo(0.28, 1e-9);
  });

  it('tells which met, the most alike first', () => {
    expect(
      tasksMet(tasks('bake', 'clean-rooms', 'walk-dogs'), tasks('clean-staff-room', 'bake'), defaultPolicy),
    ).to.deep.equal([
      ['bake', 'bake'],
      ['clean-rooms', 'clean-staff-room'],
    ]);
    expect(tasksMet(tasks('walk-dogs'), tasks('bake'), defaultPolicy)).to.deep.equal([]);
  });
});

import { expect } from 'chai';
import { positionOf, taskIds, taskPositions } from '../../../matching/pair/positions.ts';
import { areaPosition, taskLikeness } from '../../../matching/pair/task-likeness.ts';
import { taskAreaIds, taskTypes } from '../../../matching/vocabulary/task-types.ts';

const likeness = (a: string, b: string): number =>
  taskLikeness(positionOf(taskPositions, a), positionOf(taskPositions, b));

describe('taskLikeness', () => {
  it('is symmetric, 1 for a task type and itself alone, and more within an area than for nothing in common', () => {
    for (let a = 0; a < taskIds.length; a += 1) {
      for (let b = 0; b <= a; b += 1) {
        const alike = taskLikeness(a, b);
        expect(alike).to.equal(taskLikeness(b, a));
        expect(alike === 1, `${taskIds[a]} and ${taskIds[b]}`).to.equal(a === b);
        const areOfOneArea = taskTypes[a]?.area === taskTypes[b]?.area;
        expect(alike).to.be.at.least(areOfOneArea ? 0.25 : 0);
        expect(alike).to.be.at.most(areOfOneArea ? 1 : 0.7);
      }
    }
  });

  it('goes by the words that name them, across areas too', () => {
    expect(likeness('wash-laundry', 'fold-laundry')).to.be.above(likeness('wash-laundry', 'iron'));
    expect(likeness('clean-rooms', 'clean-classrooms')).to.be.above(likeness('clean-rooms', 'clean-windows'));
    expect(likeness('bake', 'bake-with-residents')).to.be.above(0.2);
    expect(likeness('weed-beds', 'weed-files')).to.be.below(0.2);
    expect(likeness('walk-dogs', 'wash-dishes')).to.equal(0);
  });

  it('takes an area as a whole for alike with all that is in it, and nothing else', () => {
    const cleaning = areaPosition(taskAreaIds.indexOf('cleaning'));
    expect(taskLikeness(cleaning, positionOf(taskPositions, 'mop-floors'))).to.equal(0.6);
    expect(taskLikeness(positionOf(taskPositions, 'mop-floors'), cleaning)).to.equal(0.6);
    expect(taskLikeness(cleaning, positionOf(taskPositions, 'bake'))).to.equal(0);
    expect(taskLikeness(cleaning, cleaning)).to.equal(1);
  });
});

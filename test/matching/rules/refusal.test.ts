import { expect } from 'chai';
import type { RefusalStrength } from '../../../matching/pair/compiled-profile.ts';
import { conditionPositions, positionOf, taskPositions } from '../../../matching/pair/positions.ts';
import { areaPosition } from '../../../matching/pair/task-likeness.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { refusalOfRead, refusalOfWords } from '../../../matching/rules/refusal.ts';
import { fitOfWishes } from '../../../matching/rules/wishes.ts';
import { compileText } from '../../../matching/text/text-vectorizer.ts';
import { conditionIds } from '../../../matching/vocabulary/conditions.ts';
import { taskAreaIds } from '../../../matching/vocabulary/task-types.ts';

const task = (id: string): number => positionOf(taskPositions, id);
const strengths: readonly RefusalStrength[] = ['never', 'no', 'rather-not'];

function roleOf(tasks: readonly string[], conditions: Readonly<Record<string, number>> = {}) {
  return {
    tasks: tasks.map(task),
    workConditions: Uint8Array.from(conditionIds, (id) => conditions[id] ?? 0),
  };
}

const ofTask = (id: string, strength: RefusalStrength, ...tasks: string[]) =>
  refusalOfRead(
    { refusedTasks: [{ task: task(id), strength }], refusedConditions: [] },
    roleOf(tasks),
    defaultPolicy,
  );

describe('what is refused', () => {
  it('comes below all that is not, however well that is liked: never, no, rather not', () => {
    for (const likeness of [0, 0.4, 1, null]) {
      const fits = strengths.map((strength) =>
        fitOfWishes({ likeness, refusal: ofTask('bake', strength, 'bake') }, defaultPolicy),
      );
      expect(fits).to.deep.equal(fits.toSorted((a, b) => Number(a) - Number(b)));
      expect(new Set(fits).size).to.equal(strengths.length);
      expect(Math.max(...fits.map(Number))).to.be.below(defaultPolicy.thinProfile.neutralWish);
    }
  });

  it('is the task refused and what is very like it, not its whole area', () => {
    expect(ofTask('bake', 'no', 'wash-dishes').hold).to.equal(0);
    expect(ofTask('clean-rooms', 'no', 'clean-staff-room').hold).to.equal(1);
    expect(ofTask('help-in-sports-lesson', 'never', 'prepare-teaching-material').hold).to.equal(0);
    expect(ofTask('bake', 'never').hold).to.equal(0);
  });

  it('is a whole area where that is what is refused', () => {
    const cleaning = { task: areaPosition(taskAreaIds.indexOf('cleaning')), strength: 'no' } as const;
    const refused = { refusedTasks: [cleaning], refusedConditions: [] };
    expect(refusalOfRead(refused, roleOf(['mop-floors']), defaultPolicy).hold).to.equal(1);
    expect(refusalOfRead(refused, roleOf(['bake']), defaultPolicy).hold).to.equal(0);
  });

  it('takes over a role of which it is a part: a plain no all of it, a “rather not” as much as it is', () => {
    expect(ofTask('bake', 'no', 'bake', 'walk-dogs').hold).to.equal(1);
    const partly = ofTask('bake', 'rather-not', 'bake', 'walk-dogs', 'scan-documents');
    expect(partly.hold).to.be.within(0.4, 0.7);
    expect(partly.strength).to.be.below(ofTask('bake', 'rather-not', 'bake').strength);
  });

  it('is a condition that is there, less where it can be avoided', () => {
    const condition = positionOf(conditionPositions, 'children');
    const of = (strength: RefusalStrength, presence: number) =>
      refusalOfRead(
        { refusedTasks: [], refusedConditions: [{ condition, strength }] },
        roleOf([], { children: presence }),
        defaultPolicy,
      );
    expect(of('never', 2)).to.deep.equal({ strength: 1, hold: 1 });
    expect(of('rather-not', 1).hold).to.be.within(0.1, 0.9);
    expect(of('never', 0)).to.deep.equal({ strength: 0, hold: 0 });
  });

  it('is told by words alone where nothing else is read, however long the text of the role is', () => {
    const of = (words: string, text: string, strength: RefusalStrength = 'no') =>
      refusalOfWords(compileText(words), strength, compileText(text), defaultPolicy);
    const long =
      'Du hälsar på besökare, följer dem till rätt rum, plockar undan i väntrummet och svarar på frågor. ';
    expect(of('zinkplåtar', 'Bära zinkplåtar').hold).to.equal(1);
    expect(of('zinkplåt', `${long.repeat(5)}Ibland bär du zinkplåtar.`).hold).to.equal(1);
    expect(of('zinkplåtar', long).hold).to.equal(0);
    const falling = strengths.map((one) => of('zinkplåt', 'zinkplåtar', one).strength);
    expect(falling).to.deep.equal(falling.toSorted((a, b) => b - a));
    expect(new Set(falling).size).to.equal(3);
  });
});

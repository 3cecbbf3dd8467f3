import { expect } from 'chai';
import fc from 'fast-check';
import { compileRole } from '../../../../../matching/compile/compile-role.ts';
import { countDemands } from '../../../../../matching/pair/demand-counts.ts';
import {
  AbilityColumns,
  blockSlots,
  countColumns,
} from '../../../../../matching/ranking/columnar/ability-kernel/ability-columns.ts';
import { abilityIds } from '../../../../../matching/vocabulary/abilities.ts';
import { roleArbitrary } from '../../../arbitraries.ts';

const levelsArbitrary = fc
  .array(fc.integer({ min: -1, max: 4 }), { minLength: abilityIds.length, maxLength: abilityIds.length })
  .map((levels) => Int8Array.from(levels));
/** Every ability demanded, so that no counter is too small. */
const fullDemands = Object.fromEntries(
  abilityIds.map((ability, position) => [
    ability,
    { level: 4 - (position % 5), essential: position % 2 === 0 },
  ]),
);

describe('Ability columns', () => {
  it('count like the reference, slot by slot, whatever the role', () => {
    fc.assert(
      fc.property(
        fc.array(levelsArbitrary, { minLength: 1, maxLength: 40 }),
        fc.oneof(roleArbitrary, fc.constant({ demands: fullDemands })),
        (pool, profile) => {
          const role = compileRole('r', profile, null);
          const columns = new AbilityColumns();
          pool.forEach((levels, slot) => {
            columns.set(slot, levels);
          });
          const counts = columns.count(0, pool.length, columns.prepare(role));
          pool.forEach((levels, slot) => {
            const at = (column: number) => counts[column * blockSlots + slot] ?? 0;
            const { essential, helpful } = countDemands(levels, role);
            const sum = (numbers: ArrayLike<number>) => Array.from(numbers).reduce((a, b) => a + b, 0);
            expect(at(countColumns.essentialKnown)).to.equal(sum(essential));
            expect(at(countColumns.helpfulKnown)).to.equal(sum(helpful));
            for (let deficit = 1; deficit <= 4; deficit += 1) {
              expect(at(countColumns.essentialKnown + deficit)).to.equal(essential[deficit]);
              expect(at(countColumns.helpfulKnown + deficit)).to.equal(helpful[deficit]);
            }
            const surplus = role.demanded.map((ability) =>
              Math.max(0, (levels[ability] ?? -1) - (role.demands[ability] ?? 0)),
            );
            expect(at(countColumns.surplus)).to.equal(sum(surplus));
          });
        },
      ),
    );
  });

  it('give back the levels of every slot, over several blocks', () => {
    const columns = new AbilityColumns();
    const slots = [0, 15, blockSlots - 1, blockSlots, 3 * blockSlots + 7];
    for (const slot of slots) {
      columns.set(slot, new Int8Array(abilityIds.length).fill((slot % 6) - 1));
    }
    for (const slot of slots) {
      expect([...columns.get(slot)]).to.deep.equal(new Array(abilityIds.length).fill((slot % 6) - 1));
    }
  });
});

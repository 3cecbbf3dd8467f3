import { candidatesOf } from '../../../demo/generate-region.ts';
import { SeededRandom } from '../../../demo/seeded-random.ts';
import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import type { CompiledCandidate } from '../../../matching/pair/compiled-profile.ts';
import { abilityIds } from '../../../matching/vocabulary/abilities.ts';
import { conditionIds } from '../../../matching/vocabulary/conditions.ts';
import { supportIds } from '../../../matching/vocabulary/supports.ts';

/**
 * Invented people of whom all levels, needs and refusals are known, some of them common and most rare: so that there is much to find out of
 * each.
 */
export function peopleOfNode(count: number, today: string): CompiledCandidate[] {
  return [...candidatesOf(7, count, today, ['goteborg'])].map(
    ({ id, details: _details, ...profile }, index) => {
      const random = new SeededRandom(11, index);
      const general = random.normal();
      const levels = abilityIds.map((ability, position) => {
        const level = Math.round(1.2 + (position % 5) * 0.4 + 0.6 * general + 0.9 * random.normal());
        return [ability, Math.max(0, Math.min(4, level))];
      });
      return compileCandidate(id, {
        ...profile,
        abilities: Object.fromEntries(levels),
        needs: chosen(supportIds, random).map((support) => ({ support, strength: 'needed' })),
        avoids: chosen(conditionIds, random).map((condition) => ({ condition, strength: 'never' })),
      });
    },
  );
}

/** The first of the list often, the others more and more seldom. */
function chosen<Id>(ids: readonly Id[], random: SeededRandom): Id[] {
  return ids.filter((_, position) => random.chance(0.35 / (1 + position / 8)));
}

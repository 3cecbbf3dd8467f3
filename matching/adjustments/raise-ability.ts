import { z } from 'zod';
import { levelField } from '../model/fields.ts';
import { abilityPositions, positionOf } from '../pair/positions.ts';
import { abilityIds } from '../vocabulary/abilities.ts';
import { defineAdjustment } from './adjustment-kind.ts';

const highestLevel = 4;

/** The candidate reaches a level of an ability that is rated. */
export const raiseAbility = defineAdjustment(
  'raise-ability',
  { ability: z.enum(abilityIds), level: levelField },
  {
    what: { value: 'ability', labels: 'abilities' },
    ofCandidate: {
      alters: ['levels'],
      make: (candidate, { ability, level }) => {
        const levels = candidate.levels.slice();
        levels[positionOf(abilityPositions, ability)] = level;
        return { ...candidate, levels };
      },
    },
    listForCandidate: ({ levels }, _, of) =>
      abilityIds.flatMap((ability, position) => {
        const level = levels[position] ?? -1;
        return level < 0 || level === highestLevel ? [] : [of({ ability, level: level + 1 })];
      }),
    mayChange: ({ ability }, { role }) => (role.demands[positionOf(abilityPositions, ability)] ?? -1) >= 0,
  },
);

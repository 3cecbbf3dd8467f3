import { z } from 'zod';
import { namesOne } from '../language/names-one.ts';
import { levelField } from '../model/fields.ts';
import { demandsInForce } from '../pair/demands-in-force.ts';
import { abilityPositions, idAt, positionOf } from '../pair/positions.ts';
import { abilityIds } from '../vocabulary/abilities.ts';
import { defineAdjustment } from './adjustment-kind.ts';

const ability = z.enum(abilityIds);
const what = { value: 'ability', labels: 'abilities' } as const;

/** The demand stays at its level, but the task can be done without it. */
export const softenDemand = defineAdjustment(
  'soften-demand',
  { ability },
  {
    what,
    ofRole: {
      alters: ['essential'],
      make: (role, adjustment) => ({
        ...role,
        essential: without(role.essential, positionOf(abilityPositions, adjustment.ability)),
      }),
    },
  },
);

/** The task is done without it. */
export const dropDemand = defineAdjustment(
  'drop-demand',
  { ability },
  {
    what,
    ofRole: {
      alters: ['demands', 'demanded', 'areDemandsInferred', 'essential', 'stretches'],
      make: (role, adjustment) => {
        const position = positionOf(abilityPositions, adjustment.ability);
        const demands = role.demands.slice();
        demands[position] = -1;
        return {
          ...role,
          // without any demand that is rated, the text counts again
          ...demandsInForce(demands, role.inferredDemands),
          essential: without(role.essential, position),
          stretches: role.stretches.filter(([ability]) => ability !== position),
        };
      },
    },
  },
);

/** A demand goes down to a level. */
export const lowerDemand = defineAdjustment(
  'lower-demand',
  { ability, level: levelField },
  {
    what,
    ofRole: {
      alters: ['demands'],
      make: (role, adjustment) => {
        const demands = role.demands.slice();
        demands[positionOf(abilityPositions, adjustment.ability)] = adjustment.level;
        return { ...role, demands };
      },
    },
    // those of the other two kinds are in it, so that what concerns one demand stays together
    listForRole: (role, of) => {
      if (role.areDemandsInferred) {
        return [];
      }
      return role.demanded.flatMap((position) => {
        const demanded = { ability: idAt(abilityIds, position) };
        const level = role.demands[position] ?? 0;
        return [
          ...(level > 0 ? [of({ ...demanded, level: level - 1 })] : []),
          ...(role.essential.includes(position) ? [softenDemand.of(demanded)] : []),
          dropDemand.of(demanded),
        ];
      });
    },
    mayChange: (adjustment, { candidate: { levels, inferredLevels } }) => {
      const position = positionOf(abilityPositions, adjustment.ability);
      return (levels[position] ?? -1) >= 0 || inferredLevels.some((read) => read.ability === position);
    },
    asOpening: {
      says: {
        sv: {
          coach: { opens: 'Det blir möjligt om kravet ”{ability}” sänks till nivå {level}.' },
          candidate: { opens: 'Det går om jobbet kräver lite mindre här: {ability}.' },
        },
        en: {
          coach: { opens: 'It becomes possible if the demand “{ability}” is lowered to level {level}.' },
          candidate: { opens: 'It is possible if the job asks a little less here: {ability}.' },
        },
      },
      brief: {
        sv: 'Sänk kravet: {ability} till nivå {level}',
        en: 'Lower the demand: {ability} to level {level}',
      },
      values: (adjustment) => ({
        ability: { labels: 'abilities', ids: [adjustment.ability] },
        level: adjustment.level,
      }),
      brings: (adjustment, values) => namesOne(values, 'abilities', adjustment.ability),
    },
  },
);

function without(list: readonly number[], position: number): number[] {
  return list.filter((one) => one !== position);
}

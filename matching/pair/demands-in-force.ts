import type { CompiledRole } from './compiled-profile.ts';

/** The demands of a role that count. */
export type DemandsInForce = Pick<CompiledRole, 'demands' | 'demanded' | 'areDemandsInferred'>;

/** The rated demands, by ability, −1 unknown; where none is rated, those read from the text, if any. */
export function demandsInForce(rated: Int8Array, inferred: Int8Array | null): DemandsInForce {
  const areDemandsInferred = inferred !== null && rated.every((level) => level < 0);
  const demands = areDemandsInferred ? inferred : rated;
  const demanded: number[] = [];
  demands.forEach((level, ability) => {
    if (level >= 0) {
      demanded.push(ability);
    }
  });
  return { demands, demanded, areDemandsInferred };
}

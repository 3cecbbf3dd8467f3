import type { Policy } from '../policy/policy.ts';
import type { CompiledRole } from './compiled-profile.ts';

/** The largest deficit in levels. */
export const largestDeficit = 4;

/**
 * How many of a role's demands a candidate meets how well. Counting leaves no order of adding, so that the fit is the
 * same to the last bit however the counts were made.
 */
export interface DemandCounts {
  /** Number of essential demands by deficit, 0 to 4 levels, that meet a known ability. */
  readonly essential: ArrayLike<number>;
  /** The same for the other demands. */
  readonly helpful: ArrayLike<number>;
}

/** Counts the demands of a role by what is left of their deficit after the supports on offer. */
export function countDemands(
  levels: Int8Array,
  role: Pick<CompiledRole, 'demanded' | 'demands' | 'essential' | 'closes'>,
): DemandCounts {
  const essential = [0, 0, 0, 0, 0];
  const helpful = [0, 0, 0, 0, 0];
  let nextEssential = 0;
  for (const ability of role.demanded) {
    const isEssential = role.essential[nextEssential] === ability;
    if (isEssential) nextEssential += 1;
    const level = levels[ability] ?? -1;
    if (level < 0) continue;
    const deficit = Math.max(0, (role.demands[ability] ?? 0) - level - (role.closes[ability] ?? 0));
    const counts = isEssential ? essential : helpful;
    counts[deficit] = (counts[deficit] ?? 0) + 1;
  }
  return { essential, helpful };
}

/** Fit, 0..1, of the counted demands; null when none meets a known ability. */
export function fitOfDemands(
  { essential, helpful }: DemandCounts,
  policy: Policy['abilities'],
): number | null {
  const { fitByDeficit, worstShare, essentialWeight } = policy;
  let worst = 1;
  let weighted = 0;
  let weights = 0;
  for (let deficit = 0; deficit <= largestDeficit; deficit += 1) {
    const weight = essentialWeight * (essential[deficit] ?? 0) + (helpful[deficit] ?? 0);
    if (weight === 0) continue;
    const fit = deficit === 0 ? 1 : (fitByDeficit[deficit - 1] ?? 0);
    worst = Math.min(worst, fit);
    weighted += weight * fit;
    weights += weight;
  }
  return weights === 0 ? null : worstShare * worst + (1 - worstShare) * (weighted / weights);
}

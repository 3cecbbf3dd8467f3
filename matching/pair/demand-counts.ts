import type { Policy } from '../model/policy.ts';
import type { CompiledCandidate, CompiledRole, InferredLevel } from './compiled-profile.ts';

/** The largest deficit in levels. */
export const largestDeficit = 4;

/**
 * How many of a role's demands a candidate meets how well. Counting leaves no order of adding, so that the fit is
 * bit-identical however the counts were made.
 */
export interface DemandCounts {
  /** Number of essential demands by deficit, 0 to 4 levels, that meet a level. */
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
    if (isEssential) {
      nextEssential += 1;
    }
    const level = levels[ability] ?? -1;
    if (level < 0) {
      continue;
    }
    const deficit = Math.max(0, (role.demands[ability] ?? 0) - level - (role.closes[ability] ?? 0));
    const counts = isEssential ? essential : helpful;
    counts[deficit] = (counts[deficit] ?? 0) + 1;
  }
  return { essential, helpful };
}

/** How many of a role's demands of each kind meet a level. */
export interface KnownCounts {
  readonly knownEssential: number;
  readonly knownHelpful: number;
}

/** The same counts of levels that were read: of the candidate's own words. At least one demand meets one. */
export interface ReadCounts extends DemandCounts, KnownCounts {}

/**
 * What is said to be lacking is short of a demand by at least so many levels: a gap of one fits better than an ability of
 * which nothing is known, and who says that something doesn't work is not to gain by it.
 */
const leastLack = 2;

/**
 * Deficit in levels, after the supports on offer, of the demand that a level read in own words meets; null where the role
 * doesn't demand the ability, or so little that what is lacking tells nothing of it.
 */
export function deficitOfRead(
  { ability, level, isAtMost }: InferredLevel,
  { demands, closes }: Pick<CompiledRole, 'demands' | 'closes'>,
): number | null {
  const demand = demands[ability] ?? -1;
  if (demand < 0 || (isAtMost && demand <= level)) {
    return null;
  }
  const deficit = isAtMost ? Math.max(leastLack, demand - level) : demand - level;
  return Math.max(0, deficit - (closes[ability] ?? 0));
}

/** Counts the demands of a role that meet a level read in the candidate's own words; null when none does. */
export function countRead(
  inferredLevels: CompiledCandidate['inferredLevels'],
  role: Pick<CompiledRole, 'demands' | 'essential' | 'closes'>,
): ReadCounts | null {
  let knownEssential = 0;
  let knownHelpful = 0;
  const essential = [0, 0, 0, 0, 0];
  const helpful = [0, 0, 0, 0, 0];
  for (const read of inferredLevels) {
    const deficit = deficitOfRead(read, role);
    if (deficit === null) {
      continue;
    }
    const isEssential = role.essential.includes(read.ability);
    if (isEssential) {
      knownEssential += 1;
    } else {
      knownHelpful += 1;
    }
    const counts = isEssential ? essential : helpful;
    counts[deficit] = (counts[deficit] ?? 0) + 1;
  }
  return knownEssential + knownHelpful === 0 ? null : { knownEssential, knownHelpful, essential, helpful };
}

/**
 * Fit, 0..1, of the counted demands; null when none of them counts. A level that was read weighs `inferred.share` of a
 * rated one, and takes as much less from the fit where its deficit is the worst; with a share of 0 it is not there.
 */
export function fitOfDemands(
  rated: DemandCounts,
  read: DemandCounts | null,
  { abilities, inferred: { share } }: Pick<Policy, 'abilities' | 'inferred'>,
): number | null {
  const { fitByDeficit, worstShare, essentialWeight } = abilities;
  let worst = 1;
  let weighted = 0;
  let weights = 0;
  for (let deficit = 0; deficit <= largestDeficit; deficit += 1) {
    const fit = deficit === 0 ? 1 : (fitByDeficit[deficit - 1] ?? 0);
    const weight = weightOf(rated, deficit, essentialWeight);
    if (weight > 0) {
      worst = Math.min(worst, fit);
      weighted += weight * fit;
      weights += weight;
    }
    const readWeight = read === null ? 0 : share * weightOf(read, deficit, essentialWeight);
    if (readWeight > 0) {
      worst = Math.min(worst, 1 - share * (1 - fit));
      weighted += readWeight * fit;
      weights += readWeight;
    }
  }
  return weights === 0 ? null : worstShare * worst + (1 - worstShare) * (weighted / weights);
}

function weightOf({ essential, helpful }: DemandCounts, deficit: number, essentialWeight: number): number {
  return essentialWeight * (essential[deficit] ?? 0) + (helpful[deficit] ?? 0);
}

/**
 * Share, 0..1, of the weight of a role's demands that is known: an essential one weighs `essentialWeight`, as in the fit, so
 * that what is told of a demand counts for what it weighs. `rated` are those that meet a rated level; `read` those that meet
 * one that was read, which count by `inferred.share`. Where the demands themselves were read, only that share of all is known.
 */
export function knownWeightShare(
  rated: KnownCounts,
  read: KnownCounts | null,
  role: Pick<CompiledRole, 'demanded' | 'essential' | 'areDemandsInferred'>,
  { abilities: { essentialWeight }, inferred: { share } }: Pick<Policy, 'abilities' | 'inferred'>,
): number {
  const essential = role.essential.length;
  const all = essentialWeight * essential + role.demanded.length - essential;
  if (all === 0) {
    return 0;
  }
  const ratedWeight = essentialWeight * rated.knownEssential + rated.knownHelpful;
  const readWeight = read === null ? 0 : essentialWeight * read.knownEssential + read.knownHelpful;
  const known = (ratedWeight + share * readWeight) / all;
  return role.areDemandsInferred ? share * known : known;
}

/**
 * Share, 0..1, of the number of a role's demands that is known where so many meet a rated level. Where the demands themselves
 * were read, only the policy's share of all is known.
 */
export function knownNumberShare(
  rated: number,
  { demanded, areDemandsInferred }: Pick<CompiledRole, 'demanded' | 'areDemandsInferred'>,
  { inferred: { share } }: Pick<Policy, 'inferred'>,
): number {
  if (demanded.length === 0) {
    return 0;
  }
  const known = rated / demanded.length;
  return areDemandsInferred ? share * known : known;
}

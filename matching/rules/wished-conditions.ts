import type { Evidence } from '../model/pair-score.ts';
import { easingOffer } from '../pair/compensation.ts';
import { presence } from '../pair/compiled-profile.ts';
import { wordsBehind } from '../pair/inferred-term.ts';
import type { Pair } from '../pair/pair.ts';
import { idAt } from '../pair/positions.ts';
import { roundScore } from '../pair/round.ts';
import { conditionIds } from '../vocabulary/conditions.ts';
import { supportIds } from '../vocabulary/supports.ts';
import type { FitRule } from './fit-rule.ts';

/** A rather-not condition that the role has, and who of the two it was only read of. */
interface Met {
  readonly condition: number;
  /** `presence` of the role. */
  readonly how: number;
  readonly isReadOfCandidate: boolean;
  readonly isReadOfRole: boolean;
}

/** The rather-not conditions that the role has: first those that both rate, then those that either is read to say. */
function metBy({ candidate, role }: Pair): Met[] {
  const presences = role.conditions ?? role.inferredConditions;
  if (presences === null) {
    return [];
  }
  const met: Met[] = [];
  const isReadOfRole = role.conditions === null;
  const { ratherNotConditions, inferredRatherNot } = candidate;
  if (ratherNotConditions !== null) {
    addMet(met, ratherNotConditions, presences, false, isReadOfRole);
  }
  addMet(met, inferredRatherNot, presences, true, isReadOfRole);
  return met;
}

function addMet(
  met: Met[],
  conditions: readonly number[],
  presences: Uint8Array,
  isReadOfCandidate: boolean,
  isReadOfRole: boolean,
): void {
  for (const condition of conditions) {
    const how = presences[condition] ?? presence.absent;
    if (how !== presence.absent) {
      met.push({ condition, how, isReadOfCandidate, isReadOfRole });
    }
  }
}

/** Fit of one rather-not condition that is present; what is only read counts by a share for each side that it is read of. */
function fitOf(pair: Pair, { condition, how, isReadOfCandidate, isReadOfRole }: Met): number {
  const { ratherNot, inferred } = pair.setting.policy;
  const fit = how === presence.always ? ratherNot.always : ratherNot.avoidable;
  const eased = easingOffer(pair.role.offers, condition) === null ? fit : Math.max(fit, ratherNot.eased);
  if (!isReadOfCandidate && !isReadOfRole) {
    return eased;
  }
  const share = (isReadOfCandidate ? inferred.share : 1) * (isReadOfRole ? inferred.share : 1);
  return 1 - share * (1 - eased);
}

/** Whether both sides have rated what the rule looks at, as far as the candidate has anything to avoid. */
function isRated({ candidate: { ratherNotConditions }, role }: Pair): boolean {
  return ratherNotConditions !== null && (ratherNotConditions.length === 0 || role.conditions !== null);
}

/** The share that is known where not both sides have rated; 0 when nothing was read either. */
function shareRead(pair: Pair): number {
  const { candidate, role, setting } = pair;
  const isRead = role.conditions === null ? metBy(pair).length > 0 : candidate.inferredRatherNot.length > 0;
  return isRead ? roundScore(setting.policy.inferred.share) : 0;
}

/**
 * What the candidate would rather not have around. Each such condition lowers the fit by itself, so that a long
 * list of others can't hide it; a support on offer that eases it softens the blow. What the wishes or the role's text
 * are read to say of conditions that nobody has rated lowers it less.
 */
export const wishedConditionsRule: FitRule = {
  id: 'wished-conditions',
  fit: (pair) => {
    if (!isRated(pair) && shareRead(pair) === 0) {
      return null;
    }
    return metBy(pair).reduce((fit, met) => fit * fitOf(pair, met), 1);
  },
  known: (pair) => (isRated(pair) ? 1 : shareRead(pair)),
  evidence: (pair) => {
    const met = metBy(pair);
    return met.length === 0 ? {} : { present: met.map((one) => evidenceOf(pair, one)) };
  },
};

function evidenceOf({ candidate, role }: Pair, met: Met): Evidence {
  const condition = idAt(conditionIds, met.condition);
  const support = easingOffer(role.offers, met.condition);
  return {
    condition,
    presence: met.how === presence.always ? 'always' : 'avoidable',
    ...(support === null ? {} : { easedBy: idAt(supportIds, support) }),
    ...(met.isReadOfCandidate || met.isReadOfRole ? { inferred: true } : {}),
    ...(met.isReadOfCandidate ? { words: wordsBehind(candidate.inferredTerms, 'condition', condition) } : {}),
    ...(met.isReadOfRole ? { roleWords: wordsBehind(role.inferredTerms, 'condition', condition) } : {}),
  };
}

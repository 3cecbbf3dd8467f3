import type { Schemas } from '../../api/client.ts';

/** How strong a suggestion is, in the words of its explanation: numbers to the percent would promise more than is known. */
export type Verdict = 'strong' | 'fair' | 'weak' | 'thin';

/** What is needed of a suggestion to tell it. */
export interface Scored {
  /** 0..1. */
  readonly total: number;
  readonly rules: readonly Pick<Schemas['RuleResult'], 'side' | 'weight' | 'known'>[];
}

/** From which total it is strong, as the policy that ships says, and from which fair. */
const strongFrom = 0.6;
const fairFrom = 0.5;
/** Below this share known of either side nothing is said of how strong it is. */
const thinBelow = 0.5;

/** How strong a suggestion is; `thin` where too little is known to say. */
export function verdictOf({ total, rules }: Scored): Verdict {
  if (Math.min(knownOf(rules, 'candidate'), knownOf(rules, 'workplace')) < thinBelow) {
    return 'thin';
  }
  if (total >= strongFrom) {
    return 'strong';
  }
  return total >= fairFrom ? 'fair' : 'weak';
}

/** The share of a side's weights that is known. */
function knownOf(rules: Scored['rules'], side: Scored['rules'][number]['side']): number {
  const own = rules.filter((rule) => rule.side === side);
  const all = own.reduce((sum, { weight }) => sum + weight, 0);
  const known = own.reduce((sum, rule) => sum + rule.weight * rule.known, 0);
  return all === 0 ? 0 : known / all;
}

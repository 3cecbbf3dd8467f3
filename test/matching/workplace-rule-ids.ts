import { rules } from '../../matching/rules/rules.ts';

/** The identifiers of the rules of the workplace's side. */
export const workplaceRuleIds: readonly string[] = rules
  .filter(({ side }) => side === 'workplace')
  .map(({ id }) => id);

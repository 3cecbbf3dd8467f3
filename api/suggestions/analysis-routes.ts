import { z } from 'zod';
import { listSuggestions, type SuggestionSubject } from '../../db/read-models/suggestion-view.ts';
import { compareScores } from '../../matching/analysis/compare-scores.ts';
import { rankStability, weightMove } from '../../matching/analysis/rank-stability.ts';
import { sayDifference, sayRankRange } from '../../matching/explanation/analysis-in-words.ts';
import { waitNumber } from '../../matching/ranking/waiting-order.ts';
import type { ApiContext } from '../api-context.ts';
import { defineRoute } from '../define-route.ts';
import type { Principal } from '../http/authentication/authenticator.ts';
import { idParams } from '../http/parameters.ts';
import { Problem } from '../http/problems/problem.ts';
import { requireProfile } from '../profiles/require-profile.ts';
import { comparisonSchema, stabilitySchema } from './analysis-schemas.ts';
import {
  currentSetting,
  explainSuggestions,
  readExplained,
  type SuggestionView,
} from './explain-suggestions.ts';

const analysts = ['coach', 'coordinator', 'admin'] as const;

/** The longest part of a list that is ranked anew, and how much of it is shown. */
const rankedAnew = 200;
const shown = 20;

/** Compares two suggestions of one role or of one candidate. */
export const compareSuggestionsRoute = defineRoute({
  operationId: 'compareSuggestions',
  audit: { action: 'read', kind: 'suggestion', purpose: 'matching' },
  path: '/suggestions/{id}/comparison',
  tag: 'suggestions',
  summary: 'The difference of two suggestions, rule by rule',
  description: 'Two candidates for one role, or two roles for one candidate: `b` (`with`) less `a` (`id`).',
  roles: analysts,
  params: idParams,
  query: z.strictObject({
    with: z.uuid().toLowerCase().describe('Id of the other suggestion.'),
  }),
  responses: { 200: { description: 'The difference.', schema: comparisonSchema } },
  problems: ['not-found', 'not-comparable'],
  async handle({ params, query }, context, principal) {
    context.audit.about([params.id, query.with]);
    const setting = await currentSetting(context, context.dataSource.manager);
    const a = await readExplained(context, setting, params.id, principal);
    const b = await readExplained(context, setting, query.with, principal);
    if (a.roleId !== b.roleId && a.candidateId !== b.candidateId) {
      throw new Problem('not-comparable', {
        en: 'These suggestions share neither role nor candidate. Compare two of one role or of one candidate.',
        sv: 'Förslagen delar varken tjänst eller kandidat. Jämför två för samma tjänst eller samma kandidat.',
      });
    }
    if (a.failure !== null || b.failure !== null) {
      throw new Problem('not-comparable', {
        en: 'One of these suggestions can not be scored: see its failure. Compare two that can.',
        sv: 'Ett av förslagen går inte att poängsätta, se dess fel. Jämför två som går.',
      });
    }
    const thinProfileOf = ({ roleNodeId }: SuggestionView) => setting.policies.of(roleNodeId).thinProfile;
    const { difference, sides } = compareScores(
      { rules: a.rules, thinProfile: thinProfileOf(a) },
      { rules: b.rules, thinProfile: thinProfileOf(b) },
    );
    return {
      status: 200,
      body: {
        of: a.roleId === b.roleId ? ('candidates' as const) : ('roles' as const),
        a: { ...namesOf(a), total: a.total },
        b: { ...namesOf(b), total: b.total },
        difference,
        text: sayDifference('total', difference),
        sides: sides.map((one) => ({
          ...one,
          text: sayDifference(one.side, one.difference),
          rules: one.rules.map((rule) => ({ ...rule, text: sayDifference(rule, rule.difference) })),
        })),
      },
    };
  },
});

const stabilityFacts = {
  tag: 'suggestions',
  description:
    `Each weight in turn is made ${weightMove * 100} % lower and higher. Totals are worked out anew from at most ${rankedAnew} ` +
    `suggestions of the list, exactly; a pair that is on no list cannot enter. The first ${shown} are shown.`,
  roles: analysts,
  params: idParams,
  responses: { 200: { description: 'How far each rank moves.', schema: stabilitySchema } },
  problems: ['not-found'],
} as const;

/** How stable the ranks of a role's candidates are. */
export const readRoleStabilityRoute = defineRoute({
  ...stabilityFacts,
  operationId: 'readRoleStability',
  audit: { action: 'read', kind: 'role', purpose: 'matching' },
  path: '/roles/{id}/stability',
  summary: 'How stable the ranks of a role are',
  async handle({ params }, context, principal) {
    return { status: 200, body: await readStability(context, { kind: 'role', id: params.id }, principal) };
  },
});

/** How stable the ranks of a candidate's roles are. */
export const readCandidateStabilityRoute = defineRoute({
  ...stabilityFacts,
  operationId: 'readCandidateStability',
  audit: { action: 'read', kind: 'candidate', purpose: 'matching' },
  path: '/candidates/{id}/stability',
  summary: 'How stable the ranks of a candidate are',
  async handle({ params }, context, principal) {
    return {
      status: 200,
      body: await readStability(context, { kind: 'candidate', id: params.id }, principal),
    };
  },
});

async function readStability(context: ApiContext, subject: SuggestionSubject, principal: Principal) {
  await requireProfile(context, subject.kind, subject.id, principal);
  const { manager } = context.dataSource;
  const setting = await currentSetting(context, manager);
  const stored = await listSuggestions(manager, subject, 'match', {
    review: null,
    after: null,
    limit: rankedAnew,
  });
  const explained = await explainSuggestions(context, setting, principal, stored);
  // what passes no longer, or can't be scored, has no rank to move
  const suggestions = explained.filter(({ kind, failure }) => kind === 'match' && failure === null);
  const otherOf = (suggestion: SuggestionView): string =>
    subject.kind === 'role' ? suggestion.candidateId : suggestion.roleId;
  const byOther = new Map(suggestions.map((suggestion) => [otherOf(suggestion), suggestion]));
  const sinceById = new Map(stored.map(({ id, waitingSince }) => [id, waitingSince]));
  const ranges = rankStability(
    suggestions.map((suggestion) => ({
      id: otherOf(suggestion),
      wait: subject.kind === 'role' ? waitNumber(sinceById.get(suggestion.id) ?? null) : 0,
      rules: suggestion.rules,
      thinProfile: setting.policies.of(suggestion.roleNodeId).thinProfile,
    })),
    shown,
  );
  return {
    weightMove,
    among: suggestions.length,
    items: ranges.flatMap(({ id, ...range }) => {
      const suggestion = byOther.get(id);
      return suggestion === undefined
        ? []
        : [{ ...namesOf(suggestion), ...range, text: sayRankRange(range) }];
    }),
  };
}

function namesOf({ id, candidateId, candidateReference, roleId, roleTitle, workplaceName }: SuggestionView) {
  return { suggestionId: id, candidateId, candidateReference, roleId, roleTitle, workplaceName };
}

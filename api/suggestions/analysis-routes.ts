import { z } from 'zod';
import { candidateReader, roleReader } from '../../db/read-models/profile-view.ts';
import { readPolicyThresholds } from '../../db/read-models/read-policy-thresholds.ts';
import {
  findSuggestion,
  listSuggestions,
  type SuggestionSubject,
  type SuggestionView,
} from '../../db/read-models/suggestion-view.ts';
import { compareScores } from '../../matching/analysis/compare-scores.ts';
import { rankStability, weightMove } from '../../matching/analysis/rank-stability.ts';
import type { ApiContext } from '../api-context.ts';
import { defineRoute } from '../define-route.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { idParams } from '../http/parameters.ts';
import { notFound, Problem } from '../http/problems/problem.ts';
import { described } from '../http/schema-registry.ts';
import { comparisonSchema, stabilitySchema } from './analysis-schemas.ts';

const analysts = ['coach', 'coordinator', 'admin'] as const;

/** The longest part of a list that is ranked anew, and how much of it is shown. */
const rankedAnew = 200;
const shown = 20;

/** Compares two suggestions of one role or of one candidate. */
export const compareSuggestionsRoute = defineRoute({
  operationId: 'compareSuggestions',
  method: 'get',
  path: '/suggestions/{id}/comparison',
  tag: 'suggestions',
  summary: 'The difference of two suggestions, rule by rule',
  description: 'Two candidates for one role, or two roles for one candidate: `b` (`with`) less `a` (`id`).',
  roles: analysts,
  params: idParams,
  query: z.strictObject({
    with: described('Id of the other suggestion.', z.uuid().toLowerCase()),
  }),
  responses: { 200: { description: 'The difference.', schema: comparisonSchema } },
  problems: ['not-found', 'not-comparable'],
  async handle({ params, query }, { dataSource: { manager } }, principal) {
    const scope = scopeOf(principal);
    const a = await findSuggestion(manager, params.id, scope);
    const b = await findSuggestion(manager, query.with, scope);
    if (a === null || b === null) {
      throw notFound('suggestion');
    }
    if (a.roleId !== b.roleId && a.candidateId !== b.candidateId) {
      throw new Problem(
        'not-comparable',
        'These suggestions share neither role nor candidate. Compare two of one role or of one candidate.',
      );
    }
    if (a.rules.length === 0 || b.rules.length === 0) {
      throw new Problem(
        'not-comparable',
        'The evidence of one of these suggestions was erased with its candidate.',
      );
    }
    const thresholdsOf = await readPolicyThresholds(manager, [a.policyVersion, b.policyVersion]);
    const { difference, sides } = compareScores(
      { rules: a.rules, thinProfile: thresholdsOf(a.policyVersion).thinProfile },
      { rules: b.rules, thinProfile: thresholdsOf(b.policyVersion).thinProfile },
    );
    return {
      status: 200,
      body: {
        of: a.roleId === b.roleId ? ('candidates' as const) : ('roles' as const),
        a: { ...namesOf(a), total: a.total },
        b: { ...namesOf(b), total: b.total },
        difference,
        sides,
      },
    };
  },
});

const stabilityFacts = {
  method: 'get',
  tag: 'suggestions',
  description:
    `Each weight in turn is made ${weightMove * 100} % lower and higher. Totals are worked out anew from at most ${rankedAnew} ` +
    `stored suggestions, exactly; a pair that is on no list cannot enter. The first ${shown} are shown.`,
  roles: analysts,
  params: idParams,
  responses: { 200: { description: 'How far each rank moves.', schema: stabilitySchema } },
  problems: ['not-found'],
} as const;

/** How stable the ranks of a role's candidates are. */
export const readRoleStabilityRoute = defineRoute({
  ...stabilityFacts,
  operationId: 'readRoleStability',
  path: '/roles/{id}/stability',
  summary: 'How stable the ranks of a role are',
  async handle({ params }, context, principal) {
    if ((await roleReader.find(context.dataSource.manager, params.id, scopeOf(principal))) === null) {
      throw notFound('role');
    }
    return { status: 200, body: await readStability(context, { kind: 'role', id: params.id }) };
  },
});

/** How stable the ranks of a candidate's roles are. */
export const readCandidateStabilityRoute = defineRoute({
  ...stabilityFacts,
  operationId: 'readCandidateStability',
  path: '/candidates/{id}/stability',
  summary: 'How stable the ranks of a candidate are',
  async handle({ params }, context, principal) {
    if ((await candidateReader.find(context.dataSource.manager, params.id, scopeOf(principal))) === null) {
      throw notFound('candidate');
    }
    return { status: 200, body: await readStability(context, { kind: 'candidate', id: params.id }) };
  },
});

async function readStability({ dataSource: { manager } }: ApiContext, subject: SuggestionSubject) {
  const suggestions = await listSuggestions(manager, subject, 'match', null, rankedAnew);
  const thresholdsOf = await readPolicyThresholds(
    manager,
    suggestions.map(({ policyVersion }) => policyVersion),
  );
  const otherOf = (suggestion: SuggestionView): string =>
    subject.kind === 'role' ? suggestion.candidateId : suggestion.roleId;
  const byOther = new Map(suggestions.map((suggestion) => [otherOf(suggestion), suggestion]));
  const ranges = rankStability(
    suggestions.map((suggestion) => ({
      id: otherOf(suggestion),
      rules: suggestion.rules,
      thinProfile: thresholdsOf(suggestion.policyVersion).thinProfile,
    })),
    shown,
  );
  return {
    weightMove,
    among: suggestions.length,
    items: ranges.flatMap(({ id, ...range }) => {
      const suggestion = byOther.get(id);
      return suggestion === undefined ? [] : [{ ...namesOf(suggestion), ...range }];
    }),
  };
}

function namesOf({ id, candidateId, candidateReference, roleId, roleTitle, workplaceName }: SuggestionView) {
  return { suggestionId: id, candidateId, candidateReference, roleId, roleTitle, workplaceName };
}

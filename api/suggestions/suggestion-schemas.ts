import { z } from 'zod';
import { uuidField } from '../../matching/model/fields.ts';
import { component, described } from '../http/schema-registry.ts';
import { matchFields } from '../profiles/profile-resource.ts';
import {
  anonymousRuleSchema,
  gateOutcomeSchema,
  gateSchema,
  nearMissSchema,
  ruleSchema,
  shareField,
} from './evidence-schemas.ts';

const rank = described(
  'Place on the list, from 1; null when shown alone or off the list.',
  z.int().min(1).nullable(),
);
const decision = described('The decision.', z.enum(['approve', 'decline', 'hold']));
const reviewedAt = described('When it was decided.', z.iso.datetime());

/** The numbers of a pair. */
export const scoreFields = {
  kind: described(
    '`none`: the pair passes no longer. It is kept because it was reviewed, or until the lists are made again.',
    z.enum(['match', 'near-miss', 'none']),
  ),
  total: described(
    'Harmonic mean of both sides, 0..1. Of a near miss: with the adjustment made.',
    shareField,
  ),
  forCandidate: described("The candidate's side, 0..1.", shareField),
  forWorkplace: described("The workplace's side, 0..1.", shareField),
  coverage: described('Share of the rule weights that were known, 0..1.', shareField),
};
/** What a pair was scored by, and when. */
export const versionFields = {
  policyVersion: described('Version of the match policy.', z.int()),
  engineVersion: described(
    'Version of the engine, and of the vocabularies that the site has imported where there are any: `4+b751c9b6`.',
    z.string(),
  ),
  matchedAt: described('When its place on the lists was computed.', z.iso.datetime()),
};

/** How a suggestion that is read stands to the stored lists. */
export const freshnessFields = {
  isBeingRemade: described(
    'Whether a profile, workplace, policy, vocabulary, engine or date is newer than the stored lists, which are being made ' +
      'again. The suggestion keeps its old place; its numbers and reasons are those of now, and `kind` is `none` when it ' +
      'passes no longer.',
    z.boolean(),
  ),
  failure: described(
    'Why it can not be scored now; null when it can. Then the numbers are the stored ones, without gates and rules.',
    z.enum(['unreadable-profile', 'scoring-failed', 'erased']).nullable(),
  ),
  tag: described(
    'Changes with all that the score depends on: profiles, workplace, policy, vocabulary, engine and date. A review may name ' +
      'it as `If-Match`.',
    z.string(),
  ),
  scoredFor: described('The date that it was scored for.', z.iso.date()),
};
/** What would open a near miss. */
export const nearMissField = described(
  'The one change that would open the pair; null for a match.',
  nearMissSchema.nullable(),
);

/** The analysis that travels with a score. */
export const analysisFields = {
  ...scoreFields,
  gates: described('The gates, in stable order.', z.array(gateSchema)),
  rules: described('The fit rules, in stable order.', z.array(ruleSchema)),
  nearMiss: nearMissField,
  ...versionFields,
};

/** What names both sides of a pair; null for a side that was erased or never named. */
export const pairFields = {
  candidateId: uuidField,
  candidateReference: described('The case reference; null when erased.', z.string().nullable()),
  roleId: uuidField,
  roleTitle: described('Title of the role; null when it has none.', z.string().nullable()),
  workplaceName: described('Name of the workplace; null when not known.', z.string().nullable()),
};

/** The latest review of a pair. */
export const latestReviewField = described(
  'The latest review; null when there is none.',
  component(
    'LatestReview',
    'The latest review of a suggestion.',
    z.strictObject({
      decision,
      reason: described('Why; null when none was given.', z.string().nullable()),
      reviewedAt,
    }),
  ).nullable(),
);

/** One suggestion, in full. */
const suggestionSchema = component(
  'Suggestion',
  'A candidate–role pair with its score and the reasons for it. Never a decision.',
  z.strictObject({
    id: uuidField,
    rank,
    ...pairFields,
    ...analysisFields,
    ...freshnessFields,
    review: latestReviewField,
  }),
);

/** One suggestion as a manager sees it. */
export const anonymousSuggestionSchema = component(
  'AnonymousSuggestion',
  'A suggestion without anything that says who the candidate is or what the candidate needs.',
  z.strictObject({
    id: uuidField,
    rank,
    roleId: uuidField,
    roleTitle: pairFields.roleTitle,
    workplaceName: pairFields.workplaceName,
    ...scoreFields,
    gates: described('The gates that concern the work, in stable order.', z.array(gateOutcomeSchema)),
    rules: described("The fit rules of the workplace's side, in stable order.", z.array(anonymousRuleSchema)),
    nearMiss: described(
      'The change of hours that would open the pair; null for a match, and for any other change.',
      nearMissSchema.nullable(),
    ),
    ...versionFields,
    ...freshnessFields,
    review: described(
      'The latest review; null when there is none.',
      component(
        'AnonymousReview',
        'The latest review, without its reason.',
        z.strictObject({ decision, reviewedAt }),
      ).nullable(),
    ),
  }),
);

const listFields = <Item extends z.ZodType>(item: Item) => ({
  ...matchFields,
  items: described('The suggestions, best first.', z.array(item)),
  nearMisses: described(
    'Pairs that one change would open, best first; on the first page only.',
    z.array(item),
  ),
  reviewed: described('Reviewed pairs that no longer rank; on the first page only.', z.array(item)),
  next: described('`cursor` of the next page; null on the last.', z.string().nullable()),
});

/** A page of a ranked list. */
export const suggestionPageSchema = component(
  'SuggestionPage',
  'A page of a ranked list.',
  z.strictObject(listFields(suggestionSchema)),
);

/** A page of a role's ranked list, as a coach or a manager sees it. */
export const roleSuggestionPageSchema = component(
  'RoleSuggestionPage',
  'A page of the ranked list of a role: in full, or for a manager anonymous.',
  z.union([
    suggestionPageSchema,
    component(
      'AnonymousSuggestionPage',
      'A page of a ranked list as a manager sees it.',
      z.strictObject(listFields(anonymousSuggestionSchema)),
    ),
  ]),
);

/** One suggestion, in full or as a manager sees it. */
export const anySuggestionSchema = component(
  'AnySuggestion',
  'A suggestion: in full, or for a manager anonymous.',
  z.union([suggestionSchema, anonymousSuggestionSchema]),
);

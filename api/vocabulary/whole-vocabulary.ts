import { z } from 'zod';
import { adjustmentKinds } from '../../matching/gates/adjustment-kinds.ts';
import { gates } from '../../matching/gates/gates.ts';
import { rules } from '../../matching/rules/rules.ts';
import { abilityGroups, abilityIds } from '../../matching/vocabulary/abilities.ts';
import { conditionIds } from '../../matching/vocabulary/conditions.ts';
import { employmentFormIds } from '../../matching/vocabulary/employment-forms.ts';
import { endReasonIds } from '../../matching/vocabulary/end-reasons.ts';
import { licenceIds } from '../../matching/vocabulary/licences.ts';
import {
  type LocalizedText,
  type VocabularyLanguage,
  vocabularyLanguages,
} from '../../matching/vocabulary/localized-text.ts';
import {
  callOffReasonIds,
  callOffReasons,
  placementOutcomeIds,
  placementOutcomes,
} from '../../matching/vocabulary/placement-codes.ts';
import {
  answerIds,
  answerReasonIds,
  answerReasons,
  consentFactIds,
  consentFacts,
  consentPurposeIds,
  consentPurposes,
  consentWayIds,
  consentWays,
  toldWithdrawalIds,
  toldWithdrawals,
  withdrawalReasonIds,
  withdrawalReasons,
} from '../../matching/vocabulary/proposal-codes.ts';
import { supportIds } from '../../matching/vocabulary/supports.ts';
import { timeIds } from '../../matching/vocabulary/times.ts';
import { vocabulary } from '../../matching/vocabulary/vocabulary.ts';
import { weekdayIds } from '../../matching/vocabulary/weekdays.ts';
import { object } from '../http/schema-registry.ts';
import { adjustmentNames } from './adjustment-names.ts';
import { stateNames } from './state-names.ts';

const nameFields = {
  id: z.string().describe('The identifier that the API uses.'),
  name: z.string().describe('What to show to a person.'),
};
const description = z.string().describe('One plain sentence.');

const nameSchema = object('Name', 'An identifier, and what to show for it.', nameFields);
const names = z.array(nameSchema);

/** Names of identifiers that a profile holds: which there are is part of the document, so that a form can send what it shows. */
function namesOf<Ids extends readonly [string, ...string[]]>(id: string, ids: Ids) {
  return z.array(object(id, nameSchema.description ?? id, { ...nameFields, id: idField(ids) }));
}

/** The same, each with what it means. */
function describedNamesOf<Ids extends readonly [string, ...string[]]>(id: string, ids: Ids) {
  const meaning = 'An identifier, what to show for it, and what it means.';
  return z.array(object(id, meaning, { ...nameFields, id: idField(ids), description }));
}

function idField<Ids extends readonly [string, ...string[]]>(ids: Ids) {
  return z.enum(ids).describe('The identifier that the API uses.');
}

const stateFields = {
  'profile-statuses': names.describe('Of a candidate or role.'),
  'taken-statuses': names.describe(
    'Of one that is open and on no list, in the lists of candidates and roles.',
  ),
  progress: names.describe('Of a match list or report.'),
  'policy-statuses': names.describe('Of a version of the match policy.'),
  decisions: names.describe('Of a review, said of the suggestion.'),
  'off-lists': names.describe('Why a pair is off the lists.'),
  changes: names.describe('What of a pair has changed, when a change reopened it.'),
  answers: names.describe('Of a workplace, to a proposal.'),
  'proposal-states': names.describe('Of a proposal.'),
  'placement-states': names.describe('Of a placement.'),
  outcomes: names.describe('Of a gate.'),
  'suggestion-kinds': names.describe('Of a suggestion.'),
  sides: names.describe('Whose interest a fit rule serves.'),
  'report-kinds': names.describe('What a report is about.'),
  'user-roles': names.describe('Of those who sign in.'),
  'ability-groups': names.describe('The groups that abilities are shown in.'),
  'language-levels': names.describe('Lowest first.'),
  presences: names.describe('Of a condition at a role.'),
  'need-strengths': names.describe('Of a support that a candidate needs.'),
  'avoidance-strengths': names.describe('Of a condition that a candidate avoids.'),
  again: names.describe('Whether a person would do again what has ended.'),
  'rating-sources': names.describe('Who rated an ability.'),
} satisfies Record<keyof typeof stateNames, z.ZodType>;

const listsSchema = object('VocabularyLists', 'Every list, each in its order.', {
  abilities: z
    .array(
      object('AbilityName', 'An ability, which is also what a demand is on.', {
        ...nameFields,
        id: idField(abilityIds),
        description,
        group: z.enum(abilityGroups).describe('Where it is shown; see `ability-groups`.'),
        levels: z.array(z.string()).length(5).describe('What the levels 0–4 mean, in order.'),
      }),
    )
    .describe('What a person can and a task demands.'),
  conditions: describedNamesOf('ConditionName', conditionIds).describe(
    'What may be present in a work environment.',
  ),
  supports: describedNamesOf('SupportName', supportIds).describe(
    'What a person may need and a workplace offer.',
  ),
  'task-areas': names.describe('Where task types belong.'),
  tasks: z
    .array(
      object('TaskName', 'A type of task.', {
        ...nameFields,
        area: z.string().describe('Where it belongs; see `task-areas`.'),
      }),
    )
    .describe('Types of task.'),
  'employment-forms': describedNamesOf('EmploymentFormName', employmentFormIds).describe(
    'Legal forms of a placement.',
  ),
  reasons: z
    .array(
      object('ReasonName', 'A reason for a review.', {
        ...nameFields,
        decisions: z.array(z.enum(['decline', 'hold'])).describe('The decisions that it can stand behind.'),
      }),
    )
    .describe('Reasons for a review.'),
  'end-reasons': namesOf('EndReasonName', endReasonIds).describe(
    'Why something that a person tried has ended.',
  ),
  'answer-reasons': z
    .array(
      object('AnswerReasonName', 'A reason for an answer to a proposal.', {
        ...nameFields,
        id: idField(answerReasonIds),
        answers: z.array(z.enum(answerIds)).describe('The answers that it can stand behind.'),
      }),
    )
    .describe('Reasons for an answer to a proposal.'),
  'withdrawal-reasons': namesOf('WithdrawalReasonName', withdrawalReasonIds).describe(
    'Reasons to withdraw a proposal.',
  ),
  'told-withdrawals': namesOf('ToldWithdrawalName', toldWithdrawalIds).describe(
    'What a workplace is told of why a proposal was withdrawn.',
  ),
  'call-off-reasons': namesOf('CallOffReasonName', callOffReasonIds).describe(
    'Reasons to call off a placement that has not begun.',
  ),
  'placement-outcomes': namesOf('PlacementOutcomeName', placementOutcomeIds).describe(
    'What a placement can lead to.',
  ),
  'consent-facts': namesOf('ConsentFactName', consentFactIds).describe(
    'What a person can consent to telling a workplace.',
  ),
  'consent-purposes': namesOf('ConsentPurposeName', consentPurposeIds).describe('What a consent can be for.'),
  'consent-ways': namesOf('ConsentWayName', consentWayIds).describe('How a consent can be given.'),
  times: namesOf('TimeName', timeIds).describe('Times of the week.'),
  weekdays: namesOf('WeekdayName', weekdayIds).describe('Days of the week.'),
  licences: namesOf('LicenceName', licenceIds).describe('Driving licences, and the like.'),
  languages: names.describe('The usual ones; any ISO 639 code is a language.'),
  gates: names.describe('Rules that must hold, as they are named inside a sentence.'),
  rules: z
    .array(
      object('RuleName', 'A fit rule, as it is named inside a sentence.', {
        ...nameFields,
        side: z.enum(['candidate', 'workplace']).describe('Whose interest it serves; see `sides`.'),
      }),
    )
    .describe('Rules that score.'),
  adjustments: z
    .array(
      object('AdjustmentName', 'A kind of adjustment.', {
        ...nameFields,
        value: z
          .string()
          .nullable()
          .describe(
            'The field of an adjustment that names what is offered, avoided or changed; null for none.',
          ),
        list: z.string().nullable().describe('The list that names it; null for none.'),
      }),
    )
    .describe('Kinds of adjustment.'),
  ...stateFields,
});

/** Every list of the vocabulary in one language. */
export const wholeVocabularySchema = object(
  'Vocabulary',
  'All identifiers that a person may meet, with what to show for them. The site’s own terms are searched for.',
  {
    lang: z.enum(vocabularyLanguages).describe('Language of the names.'),
    lists: listsSchema,
  },
);

interface Named<Id extends string> {
  readonly id: Id;
  readonly names: LocalizedText;
}

/** Every list of the vocabulary in one language, as {@link wholeVocabularySchema} describes it. */
export function wholeVocabulary(lang: VocabularyLanguage): z.input<typeof wholeVocabularySchema> {
  const named = <Id extends string>({ id, names }: Named<Id>) => ({ id, name: names[lang] });
  const described = <Id extends string>(term: Named<Id> & { readonly description: LocalizedText }) => ({
    ...named(term),
    description: term.description[lang],
  });
  const statesOf = (list: keyof typeof stateNames) =>
    Object.entries<LocalizedText>(stateNames[list]).map(([id, names]) => named({ id, names }));
  return {
    lang,
    lists: {
      abilities: vocabulary.abilities.map((ability) => ({
        ...described(ability),
        group: ability.group,
        levels: ability.levels.map((level) => level[lang]),
      })),
      conditions: vocabulary.conditions.map(described),
      supports: vocabulary.supports.map(described),
      'task-areas': vocabulary.taskAreas.map(named),
      tasks: vocabulary.taskTypes.map((task) => ({ ...named(task), area: task.area })),
      'employment-forms': vocabulary.employmentForms.map(described),
      reasons: vocabulary.reviewReasons.map((reason) => ({
        ...named(reason),
        decisions: [...reason.decisions],
      })),
      'end-reasons': vocabulary.endReasons.map(named),
      'answer-reasons': answerReasons.map((reason) => ({ ...named(reason), answers: [...reason.answers] })),
      'withdrawal-reasons': withdrawalReasons.map(named),
      'told-withdrawals': toldWithdrawals.map(named),
      'call-off-reasons': callOffReasons.map(named),
      'placement-outcomes': placementOutcomes.map(named),
      'consent-facts': consentFacts.map(named),
      'consent-purposes': consentPurposes.map(named),
      'consent-ways': consentWays.map(named),
      times: vocabulary.times.map(named),
      weekdays: vocabulary.weekdays.map(named),
      licences: vocabulary.licences.map(named),
      languages: vocabulary.languages.map(({ code, names }) => named({ id: code, names })),
      gates: gates.map(named),
      rules: rules.map((rule) => ({ ...named(rule), side: rule.side })),
      adjustments: adjustmentKinds.map(({ kind, what }) => ({
        id: kind,
        name: adjustmentNames[kind]?.[lang] ?? kind,
        value: what?.value ?? null,
        list: what?.labels ?? null,
      })),
      'profile-statuses': statesOf('profile-statuses'),
      'taken-statuses': statesOf('taken-statuses'),
      progress: statesOf('progress'),
      'policy-statuses': statesOf('policy-statuses'),
      decisions: statesOf('decisions'),
      'off-lists': statesOf('off-lists'),
      changes: statesOf('changes'),
      answers: statesOf('answers'),
      'proposal-states': statesOf('proposal-states'),
      'placement-states': statesOf('placement-states'),
      outcomes: statesOf('outcomes'),
      'suggestion-kinds': statesOf('suggestion-kinds'),
      sides: statesOf('sides'),
      'report-kinds': statesOf('report-kinds'),
      'user-roles': statesOf('user-roles'),
      'ability-groups': statesOf('ability-groups'),
      'language-levels': statesOf('language-levels'),
      presences: statesOf('presences'),
      'need-strengths': statesOf('need-strengths'),
      'avoidance-strengths': statesOf('avoidance-strengths'),
      again: statesOf('again'),
      'rating-sources': statesOf('rating-sources'),
    },
  };
}

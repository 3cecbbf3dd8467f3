import { z } from 'zod';
import { dateField, levelField, uuidField } from '../../matching/model/fields.ts';
import { abilityIds } from '../../matching/vocabulary/abilities.ts';
import { conditionIds } from '../../matching/vocabulary/conditions.ts';
import { employmentFormIds } from '../../matching/vocabulary/employment-forms.ts';
import { languageLevels } from '../../matching/vocabulary/languages.ts';
import { licenceIds } from '../../matching/vocabulary/licences.ts';
import { supportIds } from '../../matching/vocabulary/supports.ts';
import { timeIds } from '../../matching/vocabulary/times.ts';
import { component, described } from '../http/schema-registry.ts';
import { standingFields } from './door-standing.ts';
import { fewCountSchema } from './few-count-schema.ts';

const ability = z.enum(abilityIds);
const languageLevel = z.enum(languageLevels);
const number = z.number().min(0);

const widenHours = z.strictObject({ kind: z.literal('widen-hours'), hoursPerWeek: number, byHours: number });
const addTime = z.strictObject({
  kind: z.literal('add-time'),
  time: described('The part of the week.', z.enum(timeIds)),
});
const addForm = z.strictObject({
  kind: z.literal('add-employment-form'),
  form: described('The employment form.', z.enum(employmentFormIds)),
});
const offerSupport = z.strictObject({ kind: z.literal('offer-support'), support: z.enum(supportIds) });

const roleDoorSchema = component(
  'RoleDoor',
  'One change that a workplace can make to a role; levels, hours and dates are the new ones.',
  z.discriminatedUnion('kind', [
    offerSupport,
    z.strictObject({ kind: z.literal('avoid-condition'), condition: z.enum(conditionIds) }),
    z.strictObject({ kind: z.literal('lower-demand'), ability, level: levelField }),
    z.strictObject({ kind: z.literal('soften-demand'), ability }),
    z.strictObject({ kind: z.literal('drop-demand'), ability }),
    z.strictObject({ kind: z.literal('lower-language'), language: z.string(), level: languageLevel }),
    widenHours,
    z.strictObject({
      kind: z.literal('extend-period'),
      to: dateField,
      byDays: described('How many days longer that is.', number),
    }),
    addTime,
    addForm,
  ]),
);

const candidateDoorSchema = component(
  'CandidateDoor',
  'One change around a candidate; levels, hours and minutes are the new ones. A support is one that every workplace ' +
    'would offer, or that the candidate brings along.',
  z.discriminatedUnion('kind', [
    offerSupport,
    z.strictObject({ kind: z.literal('raise-ability'), ability, level: levelField }),
    z.strictObject({ kind: z.literal('longer-travel'), minutes: number, byMinutes: number }),
    widenHours,
    addTime,
    addForm,
    z.strictObject({
      kind: z.literal('add-licence'),
      licence: described('The licence.', z.enum(licenceIds)),
    }),
    z.strictObject({ kind: z.literal('raise-language'), language: z.string(), level: languageLevel }),
    z.strictObject({ kind: z.literal('show-register-extract') }),
  ]),
);

const label = described(
  'Names of what is offered, avoided, lowered or added; null where the numbers say it all.',
  component(
    'Names',
    'A name in both languages.',
    z.strictObject({
      sv: described('In Swedish.', z.string()),
      en: described('In English.', z.string()),
    }),
  ).nullable(),
);

const effectFields = {
  label,
  enter: described('How many come onto the list.', fewCountSchema),
  becomeGood: described('How many become good.', fewCountSchema),
  loseGood: described('How many are good and would no longer be.', fewCountSchema),
};

const good = described(
  'The total from which a match counts as good, from the policy.',
  z.number().min(0).max(1),
);

const basisFields = {
  good,
  policyVersion: described('Version of the match policy.', z.int()),
  engineVersion: described(
    'Version of the engine, and of the vocabularies that the site has imported where there are any: `4+b751c9b6`.',
    z.string(),
  ),
};

const countsNote = 'Counts are exact: everybody was ranked again with the one adjustment made.';

/** What a role's adjustments would open. */
export const roleDoorsSchema = component(
  'RoleDoors',
  `What single adjustments of a role would bring, the largest effect first. ${countsNote}`,
  z.strictObject({
    roleId: uuidField,
    ...basisFields,
    ...standingFields,
    items: described(
      'The adjustments that gain someone, at most 50.',
      z.array(
        component(
          'RoleDoorEffect',
          'What one adjustment of a role would bring, in candidates.',
          z.strictObject({
            adjustment: described('The change.', roleDoorSchema),
            ...effectFields,
          }),
        ),
      ),
    ),
  }),
);

/** What adjustments around a candidate would open. */
export const candidateDoorsSchema = component(
  'CandidateDoors',
  `What single changes around a candidate would bring, the largest effect first. ${countsNote}`,
  z.strictObject({
    candidateId: uuidField,
    ...basisFields,
    ...standingFields,
    items: described(
      'The changes that gain a role, at most 50.',
      z.array(
        component(
          'CandidateDoorEffect',
          'What one change around a candidate would bring, in roles.',
          z.strictObject({
            adjustment: described('The change.', candidateDoorSchema),
            ...effectFields,
          }),
        ),
      ),
    ),
  }),
);

/** What adjustments of a node's roles would open. */
export const nodeDoorsSchema = component(
  'NodeDoors',
  `The adjustments of a node's roles with the largest effect. ${countsNote}`,
  z.strictObject({
    good,
    perRole: described(
      'Single adjustments of single roles, the largest effect first, at most 50.',
      z.array(
        component(
          'NodeDoorEffect',
          'What one adjustment of one role would bring, in candidates.',
          z.strictObject({
            roleId: uuidField,
            roleTitle: described(
              'Title of the role as it is called now; null where it has none, or is no more.',
              z.string().nullable(),
            ),
            adjustment: described('The change.', roleDoorSchema),
            ...effectFields,
          }),
        ),
      ),
    ),
    shared: described(
      'The same adjustment made at every role that gains by it, at most 50; first what gains most pairs of a candidate and a role.',
      z.array(
        component(
          'SharedDoorEffect',
          'What one adjustment would bring at all roles together, each candidate counted once.',
          z.strictObject({
            kind: described(
              'Which adjustment.',
              z.enum([
                'offer-support',
                'avoid-condition',
                'lower-demand',
                'soften-demand',
                'drop-demand',
                'lower-language',
                'widen-hours',
                'extend-period',
                'add-time',
                'add-employment-form',
              ]),
            ),
            what: described(
              'Identifier of what is offered, avoided, lowered or added; null for hours and periods.',
              z.string().nullable(),
            ),
            ...effectFields,
            roles: described('At how many roles.', z.int().min(1)),
          }),
        ),
      ),
    ),
  }),
);

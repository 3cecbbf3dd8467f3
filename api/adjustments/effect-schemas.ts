import { z } from 'zod';
import { uuidField } from '../../matching/model/fields.ts';
import { component, described } from '../http/schema-registry.ts';
import {
  candidateAdjustmentSchema,
  roleAdjustmentKindField,
  roleAdjustmentSchema,
} from './adjustment-schemas.ts';
import { baselineFields } from './empty-result-reason.ts';
import { fewCountSchema } from './few-count-schema.ts';

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

/** What a role's adjustments would bring. */
export const roleEffectsSchema = component(
  'RoleDoors',
  `What single adjustments of a role would bring, the largest effect first. ${countsNote}`,
  z.strictObject({
    roleId: uuidField,
    ...basisFields,
    ...baselineFields,
    items: described(
      'The adjustments that gain someone, at most 50.',
      z.array(
        component(
          'RoleDoorEffect',
          'What one adjustment of a role would bring, in candidates.',
          z.strictObject({
            adjustment: described('The change.', roleAdjustmentSchema),
            ...effectFields,
          }),
        ),
      ),
    ),
  }),
);

/** What adjustments around a candidate would bring. */
export const candidateEffectsSchema = component(
  'CandidateDoors',
  `What single changes around a candidate would bring, the largest effect first. ${countsNote}`,
  z.strictObject({
    candidateId: uuidField,
    ...basisFields,
    ...baselineFields,
    items: described(
      'The changes that gain a role, at most 50.',
      z.array(
        component(
          'CandidateDoorEffect',
          'What one change around a candidate would bring, in roles.',
          z.strictObject({
            adjustment: described('The change.', candidateAdjustmentSchema),
            ...effectFields,
          }),
        ),
      ),
    ),
  }),
);

/** What adjustments of a node's roles would bring. */
export const nodeEffectsSchema = component(
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
            adjustment: described('The change.', roleAdjustmentSchema),
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
            kind: roleAdjustmentKindField,
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

import { z } from 'zod';
import { uuidField } from '../../matching/model/fields.ts';
import { workplaceSchema } from '../../matching/model/workplace.ts';
import { component } from '../http/schema-registry.ts';
import { keyFields, pageOf, patchOf, storedFields } from '../profiles/profile-resource.ts';

/** Body of POST and PUT. */
export const workplaceSubmissionSchema = component(
  'WorkplaceSubmission',
  'A workplace as you write it; its roles inherit location and supports.',
  z.strictObject({ id: uuidField.optional(), ...workplaceSchema.shape }),
  [
    {
      nodeId: 'goteborg',
      name: 'Äldreboendet Solgläntan',
      location: { lat: 57.71, lon: 11.98 },
      supports: ['same-mentor'],
    },
  ],
);

/** Body of PATCH. */
export const workplacePatchSchema = patchOf('WorkplacePatch', workplaceSchema.shape);

/** A stored workplace. */
export const workplaceItemSchema = component(
  'Workplace',
  'A stored workplace.',
  z.strictObject({
    ...keyFields,
    ...workplaceSchema.shape,
    ...storedFields,
  }),
);

/** A page of workplaces. */
export const workplacePageSchema = pageOf('WorkplacePage', workplaceItemSchema);

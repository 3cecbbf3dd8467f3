import { workplaceReader } from '../../db/read-models/profile-view.ts';
import { workplaces } from '../../db/stores/workplaces.ts';
import type { PrincipalRole } from '../http/authentication/authenticator.ts';
import { defineProfileRoutes } from '../profiles/profile-routes.ts';
import {
  workplaceItemSchema,
  workplacePageSchema,
  workplacePatchSchema,
  workplaceSubmissionSchema,
} from './workplace-schemas.ts';

/** A manager makes, describes and removes own workplaces alone. */
const writers: readonly PrincipalRole[] = ['manager', 'coordinator', 'integration', 'admin'];

/** The routes of workplaces. */
export const workplaceRoutes = defineProfileRoutes({
  table: workplaces,
  reader: workplaceReader,
  readers: [...writers, 'coach'],
  writers,
  schemas: {
    submission: workplaceSubmissionSchema,
    patch: workplacePatchSchema,
    item: workplaceItemSchema,
    page: workplacePageSchema,
  },
  statuses: { created: 201, changed: 200 },
});

import { roleReader } from '../../db/read-models/profile-view.ts';
import { roles } from '../../db/stores/roles.ts';
import { storedRoleSchema } from '../../matching/model/role.ts';
import type { PrincipalRole } from '../http/authentication/authenticator.ts';
import { defineProfileRoutes } from '../profiles/profile-routes.ts';
import { roleItemSchema, rolePageSchema, rolePatchSchema, roleSubmissionSchema } from './role-schemas.ts';

const writers: readonly PrincipalRole[] = ['manager', 'coordinator', 'integration', 'admin'];

/** The routes of roles. */
export const roleRoutes = defineProfileRoutes({
  table: roles,
  reader: roleReader,
  readers: [...writers, 'coach'],
  writers,
  schemas: {
    submission: roleSubmissionSchema,
    stored: roleSubmissionSchema.extend({ tasks: storedRoleSchema.shape.tasks }),
    patch: rolePatchSchema,
    item: roleItemSchema,
    page: rolePageSchema,
  },
  statuses: { created: 202, changed: 202 },
});

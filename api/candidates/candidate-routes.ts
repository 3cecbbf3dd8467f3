import type { EntityManager } from 'typeorm';
import { type CandidateView, candidateReader } from '../../db/read-models/profile-view.ts';
import { candidates, findDetails } from '../../db/stores/candidates.ts';
import { storedCandidateSchema } from '../../matching/model/candidate.ts';
import type { PrincipalRole } from '../http/authentication/authenticator.ts';
import { defineProfileRoutes } from '../profiles/profile-routes.ts';
import {
  candidateItemSchema,
  candidatePageSchema,
  candidatePatchSchema,
  candidateSubmissionSchema,
} from './candidate-schemas.ts';

/** Who knows the candidates. A coach reads and writes all of the node, so that one can stand in for another. */
const rolesForCandidates: readonly PrincipalRole[] = ['coach', 'coordinator', 'integration', 'admin'];

/** The routes of candidates. */
export const candidateRoutes = defineProfileRoutes({
  table: candidates,
  reader: candidateReader,
  readers: rolesForCandidates,
  writers: rolesForCandidates,
  schemas: {
    submission: candidateSubmissionSchema,
    stored: candidateSubmissionSchema.extend({ experience: storedCandidateSchema.shape.experience }),
    patch: candidatePatchSchema,
    item: candidateItemSchema,
    page: candidatePageSchema,
  },
  statuses: { created: 202, changed: 202 },
  expand: async (manager: EntityManager, view: CandidateView) => ({
    ...view,
    ...(await findDetails(manager, view.id)),
  }),
});

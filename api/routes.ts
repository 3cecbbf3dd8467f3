import { adjustmentRoutes } from './adjustments/adjustment-routes.ts';
import { auditRoutes } from './audit/audit-routes.ts';
import { candidateRoutes } from './candidates/candidate-routes.ts';
import { coverRoutes } from './candidates/cover-routes.ts';
import { objectionRoutes } from './candidates/objection-routes.ts';
import { copyRoutes } from './copies/copy-routes.ts';
import type { Route } from './define-route.ts';
import { signInDemoRoute } from './demo/demo-routes.ts';
import { eventRoutes } from './events/event-routes.ts';
import { importRoutes } from './imports/import-routes.ts';
import { interpretRoutes } from './interpret/interpret-routes.ts';
import { leftWithoutRoutes } from './left-without/left-without-routes.ts';
import { matchListRoutes } from './match-lists/match-list-routes.ts';
import { defineMeRoute } from './me/me-routes.ts';
import { notificationRoutes } from './me/notification-routes.ts';
import { nodeRoutes } from './nodes/node-routes.ts';
import { overviewRoutes } from './overview/overview-routes.ts';
import { placementRoutes } from './placements/placement-routes.ts';
import { policyRoutes } from './policies/policy-routes.ts';
import { previewRoutes } from './previews/preview-routes.ts';
import { proposalRoutes } from './proposals/proposal-routes.ts';
import { reportRoutes } from './reports/report-routes.ts';
import { reviewRoutes } from './reviews/review-routes.ts';
import { roleRoutes } from './roles/role-routes.ts';
import { searchRoutes } from './search/search-routes.ts';
import { sessionRoutes } from './session/session-routes.ts';
import { suggestionRoutes } from './suggestions/suggestion-routes.ts';
import { townRoutes } from './towns/town-routes.ts';
import { vocabularyRoutes } from './vocabulary/vocabulary-routes.ts';
import { workListRoutes } from './work-list/work-list-routes.ts';
import { workplaceRoutes } from './workplaces/workplace-routes.ts';

const allButMe: readonly Route[] = [
  ...notificationRoutes,
  ...sessionRoutes,
  ...workListRoutes,
  ...nodeRoutes,
  ...overviewRoutes,
  // before the routes of one profile, in whose place an id would be read
  ...importRoutes,
  ...previewRoutes,
  ...candidateRoutes,
  ...copyRoutes,
  ...coverRoutes,
  ...objectionRoutes,
  ...roleRoutes,
  ...workplaceRoutes,
  ...searchRoutes,
  ...suggestionRoutes,
  ...reviewRoutes,
  ...proposalRoutes,
  ...placementRoutes,
  ...adjustmentRoutes,
  ...leftWithoutRoutes,
  ...matchListRoutes,
  ...policyRoutes,
  ...reportRoutes,
  ...vocabularyRoutes,
  ...townRoutes,
  ...interpretRoutes,
  ...eventRoutes,
  ...auditRoutes,
];

/** Every route below `/api/v1`, in the order of the documentation. */
export const routes: readonly Route[] = [
  signInDemoRoute,
  defineMeRoute([signInDemoRoute, ...allButMe]),
  ...allButMe,
];

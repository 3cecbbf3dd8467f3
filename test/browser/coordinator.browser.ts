import { describeAdjustments } from './pages/adjustments.ts';
import { describePages } from './pages/describe-pages.ts';
import { describeMatchLists } from './pages/match-lists.ts';
import { describePolicy } from './pages/policy.ts';
import { describeRoles } from './pages/roles.ts';

// the rules come last: they put others in force
describePages('The pages of a coordinator', [
  describeRoles,
  describeMatchLists,
  describeAdjustments,
  describePolicy,
]);

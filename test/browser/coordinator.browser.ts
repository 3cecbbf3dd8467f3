import { describeAdjustments } from './pages/adjustments.ts';
import { describeCapacity } from './pages/capacity.ts';
import { describePages } from './pages/describe-pages.ts';
import { describeImport } from './pages/import.ts';
import { describeMatchLists } from './pages/match-lists.ts';
import { describeNode } from './pages/node.ts';
import { describePolicy } from './pages/policy.ts';
import { describeRoles } from './pages/roles.ts';
import { describeSlowLists } from './pages/slow-lists.ts';
import { describeWorkplaces } from './pages/workplaces.ts';

// the rules come last: they put others in force
describePages('The pages of a coordinator', [
  describeNode,
  describeCapacity,
  describeRoles,
  describeWorkplaces,
  describeSlowLists,
  describeImport,
  describeMatchLists,
  describeAdjustments,
  describePolicy,
]);

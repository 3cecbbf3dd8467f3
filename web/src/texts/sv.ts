import { adjustments } from './sv/adjustments.ts';
import { audit } from './sv/audit.ts';
import { capacity } from './sv/capacity.ts';
import { describe } from './sv/describe.ts';
import { dossier } from './sv/dossier.ts';
import { frame } from './sv/frame.ts';
import { imports } from './sv/imports.ts';
import { leftWithout } from './sv/left-without.ts';
import { matchLists } from './sv/match-lists.ts';
import { myRoles } from './sv/my-roles.ts';
import { node } from './sv/node.ts';
import { objection } from './sv/objection.ts';
import { people } from './sv/people.ts';
import { person } from './sv/person.ts';
import { personCopy } from './sv/person-copy.ts';
import { placements } from './sv/placements.ts';
import { policy } from './sv/policy.ts';
import { proposal } from './sv/proposal.ts';
import { proposals } from './sv/proposals.ts';
import { propose } from './sv/propose.ts';
import { reach } from './sv/reach.ts';
import { role } from './sv/role.ts';
import { roles } from './sv/roles.ts';
import { savedViews } from './sv/saved-views.ts';
import { saving } from './sv/saving.ts';
import { search } from './sv/search.ts';
import { signIn } from './sv/sign-in.ts';
import { signedIn } from './sv/signed-in.ts';
import { states } from './sv/states.ts';
import { suggestions } from './sv/suggestions.ts';
import { times } from './sv/times.ts';
import { toDo } from './sv/to-do.ts';
import { way } from './sv/way.ts';
import { whoComes } from './sv/who-comes.ts';
import { workplace } from './sv/workplace.ts';
import { workplaces } from './sv/workplaces.ts';

/** Everything that the pages say, in Swedish: ICU messages by page. What the keys and their values are is typed after this. */
export const texts = {
  frame,
  signIn,
  signedIn,
  states,
  savedViews,
  search,
  toDo,
  node,
  capacity,
  people,
  objection,
  person,
  personCopy,
  roles,
  suggestions,
  imports,
  leftWithout,
  matchLists,
  adjustments,
  policy,
  audit,
  dossier,
  times,
  saving,
  describe,
  myRoles,
  proposals,
  whoComes,
  reach,
  role,
  way,
  propose,
  proposal,
  placements,
  workplace,
  workplaces,
} as const;

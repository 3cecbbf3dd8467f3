import { adjustments } from './en/adjustments.ts';
import { audit } from './en/audit.ts';
import { capacity } from './en/capacity.ts';
import { describe } from './en/describe.ts';
import { dossier } from './en/dossier.ts';
import { frame } from './en/frame.ts';
import { imports } from './en/imports.ts';
import { leftWithout } from './en/left-without.ts';
import { matchLists } from './en/match-lists.ts';
import { myRoles } from './en/my-roles.ts';
import { node } from './en/node.ts';
import { objection } from './en/objection.ts';
import { people } from './en/people.ts';
import { person } from './en/person.ts';
import { personCopy } from './en/person-copy.ts';
import { placements } from './en/placements.ts';
import { policy } from './en/policy.ts';
import { proposal } from './en/proposal.ts';
import { proposals } from './en/proposals.ts';
import { propose } from './en/propose.ts';
import { reach } from './en/reach.ts';
import { role } from './en/role.ts';
import { roles } from './en/roles.ts';
import { savedViews } from './en/saved-views.ts';
import { saving } from './en/saving.ts';
import { search } from './en/search.ts';
import { signIn } from './en/sign-in.ts';
import { signedIn } from './en/signed-in.ts';
import { states } from './en/states.ts';
import { suggestions } from './en/suggestions.ts';
import { times } from './en/times.ts';
import { toDo } from './en/to-do.ts';
import { way } from './en/way.ts';
import { whoComes } from './en/who-comes.ts';
import { workplace } from './en/workplace.ts';
import { workplaces } from './en/workplaces.ts';
import type { Texts } from './texts.ts';

/** Everything that the pages say, in English. */
export const texts: Texts = {
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
};

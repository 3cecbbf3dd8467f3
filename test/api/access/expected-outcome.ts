import type { Reach } from '../../../api/access/reach.ts';
import { type Resource, rowsOf } from '../../../api/access/who-sees-what.ts';
import type { Route } from '../../../api/define-route.ts';
import type { PrincipalRole } from '../../../api/http/authentication/authenticator.ts';
import { coach } from '../../support/way.ts';
import type { Asker, Place } from './places.ts';

/** What comes of a request: refused as nobody, for the role or for whose it is, as if there were nothing, or served. */
export type Outcome =
  | 'unauthenticated'
  | 'forbidden'
  | 'not-your-person'
  | 'not-by-the-coach'
  | 'not-found'
  | 'served';

/** What the table says of the kinds of things that paths name; of others, that whoever may ask at all reaches those of the own nodes. */
const resourceOf: Readonly<Record<string, Resource>> = {
  candidates: 'candidate',
  roles: 'role',
  workplaces: 'workplace',
  suggestions: 'suggestion',
  proposals: 'proposal',
  placements: 'placement',
};

/** Operations that name a thing in the body. */
const namedInBody: Readonly<Record<string, string>> = {
  propose: 'suggestions',
  previewProposal: 'suggestions',
  planPlacement: 'proposals',
  previewPlacement: 'proposals',
};

/** The kind of thing that a request of the route names, as the first part of a path; null for none. */
export function kindOf({ operationId, path }: Route): string | null {
  return namedInBody[operationId] ?? (path.includes('{id}') ? (path.split('/')[1] ?? null) : null);
}

/** Whether a role reaches a kind of thing at a place. */
export function reaches({ inCharge }: Asker, role: PrincipalRole, kind: string, place: Place): boolean {
  const resource = resourceOf[kind];
  const reach: Reach = resource === undefined ? 'whole' : (rowsOf(resource).id?.[role] ?? 'none');
  const isTheirs = inCharge[role]?.includes(place) === true;
  return (reach === 'whole' && place !== 'elsewhere') || (['managed', 'written'].includes(reach) && isTheirs);
}

type Exception = (asker: Asker, place: Place, by: Outcome) => Outcome;

/** Where something else comes of it than the route and the table say, and why. */
export const exceptions: Readonly<Record<string, { readonly because: string; readonly outcome: Exception }>> =
  {
    listReaders: {
      because:
        'the officer follows who has read a person without reading one, and of the coaches only who is in charge',
      outcome: ({ as, inCharge }, place, by) => {
        if (place === 'elsewhere' || by === 'forbidden') {
          return by;
        }
        return as.roles.includes('officer') || inCharge.coach?.includes(place) ? 'served' : 'forbidden';
      },
    },
    endSession: {
      because: 'one’s own sessions are one’s own at any node, and nobody else’s',
      outcome: ({ as }, place) => (as.id === coach.id && place === 'own' ? 'served' : 'not-found'),
    },
    answerObjection: {
      because: 'who is in charge of the person does not judge their objection, whatever else they are',
      outcome: ({ inCharge }, place, by) =>
        by === 'served' && inCharge.coach?.includes(place) ? 'not-by-the-coach' : by,
    },
    dismissWork: {
      because: 'what is put away there waits for nobody',
      outcome: (_asker, _place, by) => (by === 'served' ? 'not-found' : by),
    },
  };

/** What has to come of a request of somebody for a thing at a place, by the route's declaration and the table; null is nobody signed in. */
export function expectedOutcome(route: Route, asker: Asker | null, place: Place): Outcome {
  if (route.roles === 'public') {
    return 'served';
  }
  if (asker === null) {
    return 'unauthenticated';
  }
  const by = declaredOutcome(route, asker, place);
  return exceptions[route.operationId]?.outcome(asker, place, by) ?? by;
}

/** What would come of it without {@link exceptions}. */
export function declaredOutcome(route: Route, asker: Asker, place: Place): Outcome {
  const { roles: declared } = route;
  const roles = declared === 'public' ? [] : asker.as.roles.filter((role) => declared.includes(role));
  if (roles.length === 0) {
    return 'forbidden';
  }
  const kind = kindOf(route);
  if (kind === null) {
    return 'served';
  }
  if (!roles.some((role) => reaches(asker, role, kind, place))) {
    return 'not-found';
  }
  const mayGoOn =
    roles.some((role) => role === 'coordinator' || role === 'admin') ||
    roles.some((role) => role !== 'coach' && reaches(asker, role, kind, place)) ||
    asker.inCharge.coach?.includes(place) === true;
  return route.problems?.includes('not-your-person') === true && !mayGoOn ? 'not-your-person' : 'served';
}

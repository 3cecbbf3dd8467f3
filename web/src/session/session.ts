import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, doneBy, type Schemas } from '../api/client.ts';
import { beginDrafts, endDrafts } from './drafts.ts';

/** Who is signed in, and what they may. */
export type Session = Schemas['Me'];
/** What one can be in Passa; see the glossary. */
export type UserRole = Session['roles'][number];

/** What the tabs of a browser tell each other by: one object a tab, since a second one would hear what the first tells. */
const tabs = new BroadcastChannel('passa.session');
const signedOut = 'signed-out';

/** What shows the API that one of our own pages sends what changes something; the browser's cookie says who one is. */
let csrfToken: string | null = null;

api.use({
  onRequest({ request }) {
    if (csrfToken !== null && request.method !== 'GET') {
      request.headers.set('x-csrf-token', csrfToken);
    }
  },
});

/** Who is signed in. Throws an `ApiProblem` with status 401 when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async () => {
    const session = await answerOf(api.GET('/me'));
    csrfToken = session.csrfToken;
    beginDrafts(session.id);
    return session;
  },
  staleTime: Number.POSITIVE_INFINITY,
});

/** Whether an id as it is stored is that of who is signed in. */
export function isSelf(session: Pick<Session, 'id'>, id: string | undefined): boolean {
  return id === session.id.toLowerCase();
}

/** Ends the session, and forgets what was typed and not stored on this device. Throws as {@link answerOf} does. */
export async function signOut(): Promise<void> {
  await doneBy(api.DELETE('/session'));
  forgetSession();
  tabs.postMessage(signedOut);
}

/** Calls back when somebody signs out in another tab of this browser: nothing of theirs may stay on a screen. */
export function whenSignedOutElsewhere(callback: () => void): void {
  tabs.addEventListener('message', ({ data }) => {
    if (data === signedOut) {
      forgetSession();
      callback();
    }
  });
}

/** Forgets whoever was signed in, and what they typed and did not store on this device. */
export function forgetSession(): void {
  csrfToken = null;
  endDrafts();
}

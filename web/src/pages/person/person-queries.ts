import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import { answerOf, api, doneBy, type Schemas } from '../../api/client.ts';
import { personQuery } from '../../api/person-query.ts';
import type { Language } from '../../texts/texts.ts';
import type { Profile } from './profile.ts';
import type { ProfileChanges } from './profile-changes.ts';
import type { StoredProfile } from './profile-store.ts';

/** How own words are understood. */
export type Interpretation = Schemas['Interpretation'];

/** The person apart from what only the API knows: what can be written, and the revision that it is. */
export function asStored(person: Schemas['Candidate']): StoredProfile {
  const {
    id: _id,
    nodeId: _node,
    revision,
    createdAt: _created,
    updatedAt: _updated,
    placed: _placed,
    confirmedAt: _confirmed,
    lapsed: _lapsed,
    objected: _objected,
    eraseOn: _eraseOn,
    seenAs: _seenAs,
    matched: _matched,
    matchedRevision: _matchedRevision,
    matchFailure: _failure,
    ...profile
  } = person;
  return { profile, revision };
}

/** What is stored of the person at this moment. Throws as {@link answerOf} does. */
export async function readStored(personId: string): Promise<StoredProfile> {
  return asStored(await answerOf(api.GET('/candidates/{id}', { params: { path: { id: personId } } })));
}

/** Sends changes of the revision. The browser sends it also when the page is closed meanwhile. Throws as {@link answerOf} does. */
export function sendChanges(personId: string, changes: ProfileChanges, revision: number) {
  return answerOf(
    api.PATCH('/candidates/{id}', {
      params: { path: { id: personId }, header: { 'if-match': `"${revision}"` } },
      body: changes,
      keepalive: JSON.stringify(changes).length < longestKeptAlive,
    }),
  );
}

/** What browsers send of a page that is closed, less what else they may be sending, in UTF-16 units. */
const longestKeptAlive = 20_000;

/** Stores a new person; the one who sends it is their coach, if a coach. Throws `reference-taken` when the case number is another's. */
export function createPerson(nodeId: string, profile: Profile & { reference: string }, key: string) {
  return answerOf(
    api.POST('/candidates', {
      params: { header: { 'idempotency-key': key } },
      body: { nodeId, ...profile },
    }),
  );
}

/** The person in the node who has the case number; null when there is none, or not one to see. */
export async function findByReference(nodeId: string, reference: string) {
  const { items } = await answerOf(
    api.GET('/candidates', { params: { query: { nodeId, q: reference, limit: 100 } } }),
  );
  return items.find((one) => one.reference === reference) ?? null;
}

/** Erases the person, as the revision says. Throws `revision-stale` when somebody has changed them since. */
export function erasePerson(personId: string, revision: number) {
  return doneBy(
    api.DELETE('/candidates/{id}', {
      params: { path: { id: personId }, header: { 'if-match': `"${revision}"` } },
    }),
  );
}

/** How the words are understood; nothing is stored by it. */
export function interpretationQuery(text: string, language: Language) {
  return queryOptions({
    queryKey: ['interpretation', language, text],
    queryFn: () => answerOf(api.POST('/interpret', { body: { text, lang: language, of: 'candidate' } })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
}

/** What the person reaches as stored, and what to ask next; counted anew for each revision. */
export function previewQuery(
  { id, nodeId }: Pick<Schemas['Candidate'], 'id' | 'nodeId'>,
  { profile, revision }: StoredProfile,
  language: Language,
) {
  return queryOptions({
    queryKey: ['person', id, 'preview', revision, language],
    queryFn: () =>
      answerOf(
        api.POST('/candidates/preview', { body: { candidate: { ...profile, nodeId }, lang: language } }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    placeholderData: keepPreviousData,
  });
}

/** What was read of the person is old: a new revision is stored. What is shown of it is read again when it is next looked at. */
export async function forgetPerson(queryClient: QueryClient, personId: string): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: personQuery(personId).queryKey, exact: true }),
    queryClient.invalidateQueries({ queryKey: ['people'] }),
    queryClient.invalidateQueries({ queryKey: ['suggestions', personId] }),
  ]);
}

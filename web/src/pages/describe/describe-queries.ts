import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../api/client.ts';
import type { Language } from '../../texts/texts.ts';
import type { RoleText } from './role-text.ts';
import type { RoleSubmission } from './to-role.ts';

/** What the text says, with the text that it was read in. */
export function readingQuery(roleText: RoleText, lang: Language) {
  const { text } = roleText;
  return queryOptions({
    queryKey: ['interpretation', lang, text],
    queryFn: async () => ({
      roleText,
      reading: await answerOf(api.POST('/interpret', { body: { text, lang, of: 'role' } })),
    }),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Stores a new role; sent twice under the same key it is stored once. Throws as `answerOf` does. */
export function submitRole(body: RoleSubmission, key: string) {
  return answerOf(api.POST('/roles', { params: { header: { 'idempotency-key': key } }, body }));
}

/** What this page changes of a stored role; what it does not tell is taken away, the rest is left alone. */
const edited = [
  'title',
  'description',
  'tasks',
  'conditions',
  'supports',
  'hoursPerWeek',
  'times',
  'places',
  'workplaceId',
] as const satisfies (keyof RoleSubmission)[];

/** Stores what the page says of a role over what was read of it. Throws an `ApiProblem` 412 when it is another by now. */
export function amendRole(
  before: Schemas['Role'],
  { demands, period, requires, languages, ...role }: RoleSubmission,
) {
  const noMore = Object.fromEntries(Object.keys(before.demands ?? {}).map((ability) => [ability, null]));
  return answerOf(
    api.PATCH('/roles/{id}', {
      params: { path: { id: before.id }, header: { 'if-match': `"${before.revision}"` } },
      body: {
        ...Object.fromEntries(edited.map((field) => [field, role[field] ?? null])),
        ...(languages === undefined && before.languages?.sv === undefined
          ? {}
          : { languages: languages ?? { sv: null } }),
        // objects are merged with what is there
        demands: demands === undefined ? null : { ...noMore, ...demands },
        period: period === undefined ? null : { from: null, to: null, ...period },
        requires:
          requires === undefined ? null : { registerExtract: null, licence: null, minAge: null, ...requires },
      },
    }),
  );
}

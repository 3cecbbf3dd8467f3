import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { answerOf, api, doneBy, type Schemas } from '../../api/client.ts';
import { noteStored } from '../../api/note-stored.ts';
import { roleQuery } from '../../api/role-query.ts';
import type { Stored } from '../../editing/autosave.ts';
import { toMergePatch } from '../../editing/merge-patch.ts';

/** What is changed of a role in place; an absent field is not told. */
export interface RoleFields {
  readonly status?: Schemas['ProfileStatus'] | undefined;
  readonly hoursPerWeek?: Schemas['HoursPerWeek'] | undefined;
  readonly places?: number | undefined;
}

/** What is changed in place, with the revision that it was read at. */
export function toStored({ status, hoursPerWeek, places, revision }: Schemas['Role']): Stored<RoleFields> {
  return { fields: { status, hoursPerWeek, places }, revision };
}

/**
 * Reads and writes a role for what is changed in place. A field that is changed to `undefined` is taken away. What is stored is noted at once in
 * what was read, so that what else is done on the page is done over it.
 */
export function roleStore(queryClient: QueryClient, id: string) {
  return {
    read: async () => toStored(await answerOf(api.GET('/roles/{id}', { params: { path: { id } } }))),
    write: async (changes: Partial<RoleFields>, revision: number) => {
      const written = await amendStored(id, revision, toMergePatch(changes));
      await noteStored(queryClient, roleQuery(id), (role) =>
        role?.revision === revision ? { ...withChanges(role, changes), revision: written.revision } : role,
      );
      return written.revision;
    },
  };
}

function withChanges(role: Schemas['Role'], changes: Partial<RoleFields>): Schemas['Role'] {
  const { status = role.status, hoursPerWeek, places, ...rest } = { ...role, ...changes };
  return {
    ...rest,
    status,
    ...(hoursPerWeek === undefined ? {} : { hoursPerWeek }),
    ...(places === undefined ? {} : { places }),
  };
}

/** Changes the role as it was shown, by a merge patch. Throws an `ApiProblem` 412 when it has changed since. */
export function amendStored(id: string, revision: number, body: Schemas['RolePatch']) {
  return answerOf(
    api.PATCH('/roles/{id}', { params: { path: { id }, header: { 'if-match': `"${revision}"` } }, body }),
  );
}

/** Erases the role as it was shown. Throws an `ApiProblem` 412 when it has changed since. */
export function deleteRole(id: string, revision: number): Promise<void> {
  return doneBy(
    api.DELETE('/roles/{id}', { params: { path: { id }, header: { 'if-match': `"${revision}"` } } }),
  );
}

/** How many people are suggested at first; the rest is asked for. */
const most = 20;

/** The people suggested for the role, best first, for those who review. */
export function suggestedPeopleQuery(roleId: string) {
  return queryOptions({
    queryKey: ['suggestions', 'role', roleId],
    queryFn: async () => {
      const { items, next, nearMisses } = await answerOf(
        api.GET('/roles/{id}/suggestions', { params: { path: { id: roleId }, query: { limit: most } } }),
      );
      return {
        people: [...items, ...nearMisses].flatMap((one) => ('candidateId' in one ? [one] : [])),
        next,
      };
    },
  });
}

/** Why nobody is suggested for the role, and what would help; for those who review. */
export function leftWithoutQuery(roleId: string) {
  return queryOptions({
    queryKey: ['role', roleId, 'left-without'],
    queryFn: () => answerOf(api.GET('/roles/{id}/left-without', { params: { path: { id: roleId } } })),
  });
}

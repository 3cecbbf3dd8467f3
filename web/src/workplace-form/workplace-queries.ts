import { answerOf, api, type Schemas } from '../api/client.ts';
import type { Stored } from '../editing/autosave.ts';
import { toMergePatch } from '../editing/merge-patch.ts';
import type { GivenPlace } from './given-place.ts';

/** A workplace as it is stored. */
export type Workplace = Schemas['Workplace'];
/** What the form edits of a workplace; an absent field is not told. */
export type WorkplaceFields = {
  readonly [Field in 'name' | 'crossing' | 'mentors' | 'supports']?: Workplace[Field] | undefined;
} & { readonly location?: GivenPlace | undefined };

/** What the form edits of it, with the revision that it was read at. */
export function toStored({
  name,
  location,
  crossing,
  mentors,
  supports,
  revision,
}: Workplace): Stored<WorkplaceFields> {
  return {
    fields: {
      ...(name === undefined ? {} : { name }),
      ...(location === undefined ? {} : { location }),
      ...(crossing === undefined ? {} : { crossing }),
      ...(mentors === undefined ? {} : { mentors }),
      ...(supports === undefined ? {} : { supports }),
    },
    revision,
  };
}

/** Reads and writes a workplace for the form. A field that is changed to `undefined` is taken away. */
export function workplaceStore(id: string) {
  return {
    read: async () => toStored(await answerOf(api.GET('/workplaces/{id}', { params: { path: { id } } }))),
    write: async (changes: Partial<WorkplaceFields>, revision: number) => {
      const written = await answerOf(
        api.PATCH('/workplaces/{id}', {
          params: { path: { id }, header: { 'if-match': `"${revision}"` } },
          body: toMergePatch(changes),
        }),
      );
      return written.revision;
    },
  };
}

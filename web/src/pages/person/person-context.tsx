import { createContext, use, useSyncExternalStore } from 'react';
import type { VocabularyLists } from '../../api/vocabulary-query.ts';
import type { FieldName, FieldPath, Profile } from './profile.ts';
import type { ProfileStore, SaveState } from './profile-store.ts';

/** What all parts of a person's page work with. */
interface PersonSetting {
  readonly store: ProfileStore;
  readonly vocabulary: VocabularyLists;
}

const PersonContext = createContext<PersonSetting | null>(null);
/** Gives all below it the person that they write. */
export const PersonProvider = PersonContext.Provider;

/** The person that is written, with the names of all that can be said of them. */
export function usePerson(): PersonSetting {
  const setting = use(PersonContext);
  if (setting === null) {
    throw new Error('There is no PersonProvider around this.');
  }
  return setting;
}

/** What the page says in a field, and how to write it. Others' fields change nothing here, so that typing is quick. */
export function useField<Name extends FieldName>(name: Name) {
  const { store } = usePerson();
  const value = useSyncExternalStore(store.subscribe, () => store.written()[name]);
  const write = (next: Profile[Name] | undefined) => store.write(name, next);
  return [value, write] as const;
}

/** How it is with what is written. */
export function useSaveState(): SaveState {
  const { store } = usePerson();
  return useSyncExternalStore(store.subscribe, store.state);
}

/** What is to be said at a field: what the API has against it, in one text; whether another has changed it too. */
export function useFieldNotes(path: FieldPath): { readonly error: string; readonly isInConflict: boolean } {
  const { store } = usePerson();
  const error = useSyncExternalStore(store.subscribe, () =>
    store
      .state()
      .errors.flatMap((one) => (one.path === path ? [one.message] : []))
      .join(' '),
  );
  const isInConflict = useSyncExternalStore(store.subscribe, () => store.state().conflicts.includes(path));
  return { error, isInConflict };
}

import { useEffect, useState, useSyncExternalStore } from 'react';
import { whenBack } from '../api/reachability.ts';
import { Autosave, type Stored } from './autosave.ts';

/**
 * An {@link Autosave} of what was read: shows what is read anew, tries again when the API is back, and leaves nothing unsent when
 * one leaves the page.
 */
export function useAutosave<Fields extends object>(
  stored: Stored<Fields>,
  store: ConstructorParameters<typeof Autosave<Fields>>[1],
) {
  const [autosave] = useState(() => new Autosave(stored, store));
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  useEffect(() => autosave.refresh(stored), [autosave, stored]);
  useEffect(() => whenBack(() => void autosave.flush()), [autosave]);
  useEffect(() => () => void autosave.flush(), [autosave]);
  return { autosave, ...state };
}

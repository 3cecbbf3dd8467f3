import { MutationObserver, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Schemas } from '../../api/client.ts';
import { whenBack } from '../../api/reachability.ts';
import { dropDraft, keepDraft } from '../../session/drafts.ts';
import { asStored, forgetPerson, readStored, sendChanges } from './person-queries.ts';
import type { ProfileChanges } from './profile-changes.ts';
import { draftPlace } from './profile-draft.ts';
import { ProfileStore } from './profile-store.ts';

/** The person that is written, beside what is stored; sent also when one leaves, and again when the API is back. */
export function usePersonStore(person: Schemas['Candidate'], principalId: string): ProfileStore {
  const queryClient = useQueryClient();
  const [store] = useState(() => {
    const place = draftPlace(principalId, person.id);
    // an observer of its own tells the rest of the program when no answer comes, or the session has ended
    const sender = new MutationObserver(queryClient, {
      mutationFn: ({ changes, revision }: { changes: ProfileChanges; revision: number }) =>
        sendChanges(person.id, changes, revision),
    });
    return new ProfileStore({
      stored: asStored(person),
      send: async (changes, revision) => {
        const written = await sender.mutate({ changes, revision });
        void forgetPerson(queryClient, person.id);
        return written;
      },
      read: () => readStored(person.id),
      keep: (draft) => (draft === null ? dropDraft(place) : keepDraft(place, draft)),
      now: () => new Date(),
    });
  });
  useEffect(() => store.takeStored(asStored(person)), [store, person]);
  useEffect(() => whenBack(() => void store.save()), [store]);
  useEffect(() => {
    const leave = () => {
      store.keepNow();
      void store.save();
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [store]);
  return store;
}

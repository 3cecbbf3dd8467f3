import { z } from 'zod/mini';
import { draftsOf, dropDraft } from '../../session/drafts.ts';
import type { Profile } from './profile.ts';
import type { ProfileDraft } from './profile-store.ts';

/** One for each time that a page is opened, so that two windows don't write over each other's drafts. */
const sitting = crypto.randomUUID();

/** Where the drafts of this window lie. */
export function draftPlace(principalId: string, personId: string) {
  return { principalId, of: `person.${personId}`, sitting };
}

/** What is left of an earlier sitting, with how to forget it. */
export interface LeftDraft extends ProfileDraft {
  readonly drop: () => void;
}

const profileSchema = z.custom<Profile>((value) => typeof value === 'object' && value !== null);
const draftSchema = z.object({
  profile: profileSchema,
  written: profileSchema,
  revision: z.number(),
  at: z.number(),
});

/** What was written of the person on this device, by this user, in earlier sittings, and is not stored; the newest first. */
export function leftDrafts(principalId: string, personId: string): LeftDraft[] {
  const place = draftPlace(principalId, personId);
  return draftsOf(place)
    .filter((kept) => kept.sitting !== sitting)
    .flatMap((kept) => {
      const drop = () => dropDraft({ ...place, sitting: kept.sitting });
      const { data } = draftSchema.safeParse(kept.content);
      return data === undefined ? [] : [{ ...data, drop }];
    })
    .toSorted((a, b) => b.at - a.at);
}

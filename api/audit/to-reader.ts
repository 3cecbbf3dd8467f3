import type { ReaderOfPerson } from '../../db/read-models/readers-of-person.ts';
import type { Principal } from '../http/authentication/authenticator.ts';

/** What somebody has done, as it is shown to who asks. */
export function toReader({ latestAt, ...reader }: ReaderOfPerson, { id }: Principal) {
  return { ...reader, isYou: reader.principalId === id, latestAt: latestAt.toISOString() };
}

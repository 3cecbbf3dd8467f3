import { z } from 'zod';
import type { Door } from '../../matching/what-if/door.ts';
import { fewCount } from '../../matching/what-if/few-count.ts';
import type { ProfileDoors } from '../../worker/pool/questions.ts';
import { described } from '../http/schema-registry.ts';
import { fewCountSchema } from './few-count-schema.ts';

/** Why there is nothing to adjust: a stable code. */
const doorNotes = ['not-open', 'nobody-open', 'all-on-list', 'no-single-change'] as const;

/** The fields of an answer that tell of the standing. */
export const standingFields = {
  onList: described(
    'How many are on the list now, without any change: all that pass every gate.',
    fewCountSchema,
  ),
  note: described(
    'Why there is nothing to adjust; null when there is. `not-open`: nothing opens what is closed. `nobody-open`: the other ' +
      'side has no open profile. `all-on-list`: all of it is on the list already, as where little is told: what is not told ' +
      'shuts nobody out. `no-single-change`: who is not on the list would need more than one change, or one that is not up ' +
      'for adjustment.',
    z.enum(doorNotes).nullable(),
  ),
};

/** The standing of a profile that is on no list, whatever is changed. */
export const standingOfClosed = { onList: fewCount(0), note: 'not-open' } as const;

/** The standing of an open profile as it is answered. */
export function toStanding(doors: ProfileDoors<Door>) {
  return { onList: fewCount(doors.onList), note: noteOf(doors) };
}

function noteOf({ others, onList, effects }: ProfileDoors<Door>): (typeof doorNotes)[number] | null {
  if (effects.length > 0) {
    return null;
  }
  if (others === 0) {
    return 'nobody-open';
  }
  return onList === others ? 'all-on-list' : 'no-single-change';
}

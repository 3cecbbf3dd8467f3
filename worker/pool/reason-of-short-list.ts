import type { ListState } from '../../db/read-models/list-state.ts';
import type { ShortListReason } from '../../matching/vocabulary/short-list-reasons.ts';
import type { ToldLeftWithout } from './questions.ts';

/** Why a list is empty, or says little; null when it is neither. `found` is null for a profile that takes no part in matching. */
export function reasonOfShortList(
  { status, taken, isUnreadable, isMatched }: ListState,
  found: ToldLeftWithout | null,
): ShortListReason | null {
  if (status !== 'open') {
    return 'not-open';
  }
  if (taken !== null) {
    return taken;
  }
  if (found === null || isUnreadable) {
    return 'unreadable';
  }
  if (found.isOver) {
    return 'over';
  }
  if (found.others === 0) {
    return found.offLists > 0 ? 'off-lists' : 'nobody-open';
  }
  if (found.isOnlyUnread) {
    return 'text-not-read';
  }
  if (found.listed === 0) {
    return found.offLists > 0 ? 'off-lists' : 'gates';
  }
  return isMatched ? null : 'not-matched';
}

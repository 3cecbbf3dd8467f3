import type { KeptWhyNone } from '../../db/entities/kept-why-none.ts';
import { type ListedSide, sayOpening, sayStops } from '../../matching/explanation/left-without-in-words.ts';
import { reasonTexts } from '../../matching/explanation/short-list-reason-texts.ts';

/** Of which side the lists of these subjects are. */
export function sideOf(subject: 'roles' | 'candidates'): ListedSide {
  return subject === 'roles' ? 'people' : 'roles';
}

/** Why a list is short, in numbers and in words. */
export function tellShortList(
  side: ListedSide,
  { reason, others, offLists, listed, gates, openings }: KeptWhyNone,
) {
  return {
    reason,
    reasonText: reason && reasonTexts[reason][side],
    others,
    offLists,
    listed,
    gates: gates.map((one) => ({ ...one, text: sayStops(side, one, others) })),
    openings: openings.map(({ changes, count }) => ({
      changes: [...changes],
      opens: count,
      text: sayOpening(side, changes, count),
    })),
  };
}

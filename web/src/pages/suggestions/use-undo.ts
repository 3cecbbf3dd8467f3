import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { sessionQuery } from '../../session/session.ts';
import { announce } from '../../ui/announcer.tsx';
import { noteReview, type Suggestion, undoReview } from './suggestion-queries.ts';

/** How long one's own decision can be undone, as the API has it, in milliseconds. */
const undoableForMs = 3_600_000;

/** Whether the person with this id can still undo the decision at this time (milliseconds since 1970). */
function isUndoable(review: Suggestion['review'], by: string | undefined, now: number): boolean {
  return review !== null && review.reviewedBy === by && now < Date.parse(review.reviewedAt) + undoableForMs;
}

/**
 * Undoes one's own decision. `canUndo` is true until its hour is over; `onUndone` is told of the suggestion when it is as it was.
 */
export function useUndo(
  suggestion: Suggestion | undefined,
  personId: string,
  onUndone: (suggestion: Suggestion) => void,
) {
  const t = useTranslations('suggestions');
  const words = useTranslations('roles');
  const queryClient = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const [now, setNow] = useState(() => Date.now());
  const review = suggestion?.review ?? null;
  useEffect(() => {
    if (review === null) {
      return;
    }
    const left = Date.parse(review.reviewedAt) + undoableForMs - Date.now();
    const timer = setTimeout(() => setNow(Date.now()), Math.max(left, 0));
    return () => clearTimeout(timer);
  }, [review]);
  const { mutate, isPending, isError } = useMutation({
    mutationFn: (undone: Suggestion) => undoReview(undone.id),
    onSuccess: (stored, undone) => {
      noteReview(queryClient, personId, stored);
      announce(t('savedUndo', { title: undone.roleTitle ?? words('untitled') }));
      onUndone(undone);
    },
    onError: () => void queryClient.invalidateQueries({ queryKey: ['suggestions', personId] }),
  });
  const canUndo = isUndoable(review, session?.id, now);
  return {
    canUndo,
    hasFailed: isError,
    undo: () => {
      if (suggestion !== undefined && canUndo && !isPending) {
        mutate(suggestion);
      }
    },
  };
}

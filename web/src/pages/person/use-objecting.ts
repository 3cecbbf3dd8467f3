import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { wrongOf } from '../../api/problem.ts';
import { announce } from '../../ui/announcer.tsx';

/** The elements that the focus goes to after a step: how the objection stands, or the way to record one. */
export const objectionIds = { standing: 'standing-objection', record: 'record-objection' } as const;

/** Takes a step of an objection: `does` sends it, `said` tells that it is stored, and `onDone` is told so. */
export function useObjecting<Body>(does: (body: Body) => Promise<unknown>, said: string, onDone: () => void) {
  const words = useTranslations('way');
  const queryClient = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: does,
    onSuccess: async () => {
      announce(said);
      onDone();
      // the person leaves every list by it, or comes back
      await queryClient.invalidateQueries();
      // what opened the dialog is gone by it
      setTimeout(() =>
        (
          document.getElementById(objectionIds.standing) ?? document.getElementById(objectionIds.record)
        )?.focus(),
      );
    },
  });
  return {
    send: mutate,
    isSaving: isPending,
    wrong: wrongOf({ error, isPending }, words('notSaved')),
  };
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';
import { personQuery } from './person-query.ts';

/** Lets one say that what is told of the person is still true; `onConfirmed` is called once it is stored. */
export function useConfirmPerson(personId: string, onConfirmed: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answerOf(api.POST('/candidates/{id}/confirmations', { params: { path: { id: personId } } })),
    onSuccess: async () => {
      onConfirmed();
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: personQuery(personId).queryKey, exact: true }),
        queryClient.invalidateQueries({ queryKey: ['people'] }),
        queryClient.invalidateQueries({ queryKey: ['work-list'] }),
      ]);
    },
  });
}

import type { DataTag, QueryClient, QueryKey, Updater } from '@tanstack/react-query';

/**
 * Notes what the API has just stored in what was read. What is being read at that moment may be from before, and would be shown instead when it
 * comes: it is let go, and read again after it. What was known to be old stays so, as what somebody else has changed is not in what was stored.
 */
export async function noteStored<Stored>(
  queryClient: QueryClient,
  { queryKey }: { readonly queryKey: DataTag<QueryKey, Stored, Error> },
  stored: Updater<Stored | undefined, Stored | undefined>,
): Promise<void> {
  const exactly = { queryKey, exact: true };
  const before = queryClient.getQueryState(queryKey);
  await queryClient.cancelQueries(exactly);
  const options = before?.isInvalidated ? { updatedAt: before.dataUpdatedAt } : {};
  queryClient.setQueryData<Stored>(queryKey, stored, options);
  if (before?.fetchStatus === 'fetching') {
    void queryClient.invalidateQueries(exactly);
  } else if (before?.isInvalidated) {
    await queryClient.invalidateQueries({ ...exactly, refetchType: 'none' });
  }
}

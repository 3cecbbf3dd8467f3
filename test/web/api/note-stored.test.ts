import { expect } from 'chai';
import { noteStored } from '../../../web/src/api/note-stored.ts';
import { createQueryClient } from '../../../web/src/api/query-client.ts';
import { workListQuery } from '../../../web/src/api/work-list-query.ts';

const before = { groups: [], dismissed: 0 };
const stored = { groups: [], dismissed: 1 };

describe('What was stored', () => {
  it('is shown although what was read before it comes after it, and what others did meanwhile is read after it', async () => {
    const queryClient = createQueryClient(() => undefined);
    queryClient.setQueryData(workListQuery.queryKey, before);
    const answers: ((answer: typeof before) => void)[] = [];
    const queryFn = () => new Promise<typeof before>((resolve) => answers.push(resolve));
    const reading = queryClient.fetchQuery({ ...workListQuery, queryFn, staleTime: 0 });
    const letGo = reading.catch(() => undefined);
    await noteStored(queryClient, workListQuery, stored);
    answers[0]?.(before);
    await letGo;
    expect(queryClient.getQueryData(workListQuery.queryKey)).to.deep.equal(stored);
    expect(queryClient.getQueryState(workListQuery.queryKey)?.isInvalidated).to.equal(true);
    queryClient.clear();
  });

  it('makes nothing new of what was known to be old', async () => {
    const queryClient = createQueryClient(() => undefined);
    queryClient.setQueryData(workListQuery.queryKey, before, { updatedAt: 1_000 });
    await queryClient.invalidateQueries({ queryKey: workListQuery.queryKey, refetchType: 'none' });
    await noteStored(queryClient, workListQuery, stored);
    const { data, isInvalidated, dataUpdatedAt } = queryClient.getQueryState(workListQuery.queryKey) ?? {};
    expect({ data, isInvalidated, dataUpdatedAt }).to.deep.equal({
      ...{ data: stored, isInvalidated: true, dataUpdatedAt: 1_000 },
    });
    queryClient.clear();
  });

  it('is new where nothing was known to be old', async () => {
    const queryClient = createQueryClient(() => undefined);
    queryClient.setQueryData(workListQuery.queryKey, before, { updatedAt: 1_000 });
    await noteStored(queryClient, workListQuery, stored);
    expect(queryClient.getQueryState(workListQuery.queryKey)).to.include({ isInvalidated: false });
    expect(queryClient.getQueryState(workListQuery.queryKey)?.dataUpdatedAt).to.be.greaterThan(1_000);
    queryClient.clear();
  });
});

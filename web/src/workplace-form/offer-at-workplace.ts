import { groupOfSupport, type SupportId } from './support-groups.ts';
import { workplaceStore } from './workplace-queries.ts';

/** Adds a support to what the workplace offers, over what it offers now. Throws an `ApiProblem` when it can't. */
export async function offerAtWorkplace(workplaceId: string, support: string): Promise<void> {
  const { read, write } = workplaceStore(workplaceId);
  const { fields, revision } = await read();
  const isKnown = (id: string): id is SupportId => Object.hasOwn(groupOfSupport, id);
  const supports = fields.supports ?? [];
  if (isKnown(support) && !supports.includes(support)) {
    await write({ supports: [...supports, support] }, revision);
  }
}

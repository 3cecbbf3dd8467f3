import { recordBySite } from '../audit/record-audit.ts';
import type { RunQuery } from '../run-query.ts';
import type { WrittenPeople } from './merge-imported.ts';
import type { HandedOver } from './take-over.ts';

/**
 * Records an import without a principal: an entry a node, as each node sees what concerns it alone; and of what became a system's one more, which
 * names the system.
 */
export async function recordImport(
  run: RunQuery,
  people: readonly WrittenPeople[],
  handed: readonly HandedOver[],
): Promise<void> {
  const handedByNode = new Map(handed.map((one) => [one.nodeId, one.personIds]));
  await recordBySite(run, new Date(), [
    ...people.map(({ nodeId, personIds }) => ({
      ...({ action: 'import', operation: 'import-file', objectKind: 'node', purpose: 'transfer' } as const),
      ...{ objectIds: [nodeId], nodeIds: [nodeId] },
      personIds: [...new Set([...personIds, ...(handedByNode.get(nodeId) ?? [])])],
    })),
    ...handed.map(({ nodeId, personIds, system }) => ({
      ...({
        action: 'change',
        operation: 'hand-to-system',
        objectKind: 'system',
        purpose: 'transfer',
      } as const),
      ...{ objectIds: [system], nodeIds: [nodeId], personIds },
    })),
  ]);
}

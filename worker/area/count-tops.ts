import { gatherTopPlaces, type TopPlaces, topLength } from '../../matching/what-if/spread.ts';
import type { AreaMemory } from './area-memory.ts';

/** On how many tops of roles' lists the people of each of the nodes stand, as of the lists in memory. */
export function countTops(
  { lists, nodeById }: Pick<AreaMemory, 'lists' | 'nodeById'>,
  nodeIds: readonly string[],
): Map<string, TopPlaces> {
  const topsByNode = new Map<string, number[]>(nodeIds.map((nodeId) => [nodeId, []]));
  for (const [candidateId, tops] of lists.countTops(topLength)) {
    topsByNode.get(nodeById.get(candidateId) ?? '')?.push(tops);
  }
  return new Map([...topsByNode].map(([nodeId, tops]) => [nodeId, gatherTopPlaces(tops)]));
}

import type { EntityManager } from 'typeorm';
import { type NodeScope, nodesParameter } from '../node-scope.ts';
import { prepared } from '../prepared.ts';
import { countedRow } from './counted-row.ts';
import { placementNeeds, placementNeedsOn } from './placement-view.ts';
import {
  isOnWayOfScope,
  isOpenOn,
  type PlacementState,
  placementStates,
  proposalNeeds,
  proposalTables,
  stateThatNeeds,
} from './proposal-view.ts';

/** How many proposals and placements wait or stand so. */
export type WayCounts = Readonly<
  Record<(typeof proposalNeeds)[number] | (typeof placementNeeds)[number] | PlacementState, number>
>;

/** Counts the proposals that wait and the placements of the scope on a day, of a node or coach alone where one is named. */
export async function countWays(
  manager: EntityManager,
  scope: NodeScope,
  filter: { readonly nodeId: string | undefined; readonly coachId: string | undefined },
  today: string,
): Promise<WayCounts> {
  const chosen = (table: 'proposal' | 'placement') => `${isOnWayOfScope(table)}
    AND ($4::text IS NULL OR ${table}.node_id = $4 OR ${table}.candidate_node_id = $4)
    AND ($5::uuid IS NULL OR ${table}.candidate_id IN (SELECT id FROM candidates WHERE coach_id = $5))`;
  const needs = placementNeedsOn('$3::date');
  const [found]: WayCounts[] = await manager.query(
    prepared(`SELECT * FROM (
        SELECT ${proposalNeeds.map((need) => counted(need, `proposal.state = '${stateThatNeeds[need]}'`)).join(', ')}
        FROM ${proposalTables} WHERE ${isOpenOn('$3::date')} AND ${chosen('proposal')}) AS waiting
      CROSS JOIN (
        SELECT ${placementNeeds.map((need) => counted(need, needs[need])).join(', ')},
          ${placementStates.map((state) => counted(state, `placement.state = '${state}'`)).join(', ')}
        FROM placements AS placement WHERE ${chosen('placement')}) AS placed`),
    [nodesParameter(scope), scope.managerId, today, filter.nodeId ?? null, filter.coachId ?? null],
  );
  return countedRow(found);
}

/** The rows that a condition holds for, as the count of the name. */
function counted(name: keyof WayCounts, condition: string): string {
  return `count(*) FILTER (WHERE ${condition})::int AS "${name}"`;
}

import type { EntityManager } from 'typeorm';
import { type NodeScope, nodesParameter } from '../node-scope.ts';
import { placementNeedsOn } from './placement-view.ts';
import { isOnWayOfScope, isOpenOn, type PlacementState, proposalTables } from './proposal-view.ts';

/** How many proposals and placements wait or stand so. */
export type WayCounts = Readonly<
  Record<'answer' | 'reply' | 'placement' | 'start' | 'follow-up' | PlacementState, number>
>;

/** Counts the proposals that wait and the placements of the scope on a day, of a node or coach alone where one is named. */
export async function countWays(
  manager: EntityManager,
  scope: NodeScope,
  filter: { readonly nodeId: string | undefined; readonly coachId: string | undefined },
  today: string,
): Promise<WayCounts> {
  const parameters = [
    ...[nodesParameter(scope), scope.managerId, today],
    ...[filter.nodeId ?? null, filter.coachId ?? null],
  ];
  const chosen = (table: 'proposal' | 'placement') => `${isOnWayOfScope(table)}
    AND ($4::text IS NULL OR ${table}.node_id = $4 OR ${table}.candidate_node_id = $4)
    AND ($5::uuid IS NULL OR ${table}.candidate_id IN (SELECT id FROM candidates WHERE coach_id = $5))`;
  const inState = (table: string, state: string) =>
    `count(*) FILTER (WHERE ${table}.state = '${state}')::int`;
  const needs = placementNeedsOn('$3::date');
  const [[proposals], [placements]]: [Counts[], Counts[]] = await Promise.all([
    manager.query(
      `SELECT ${inState('proposal', 'proposed')} AS answer, ${inState('proposal', 'asked')} AS reply,
         ${inState('proposal', 'welcomed')} AS placement
       FROM ${proposalTables} WHERE ${isOpenOn('$3::date')} AND ${chosen('proposal')}`,
      parameters,
    ),
    manager.query(
      `SELECT count(*) FILTER (WHERE ${needs.start})::int AS start,
         count(*) FILTER (WHERE ${needs['follow-up']})::int AS "follow-up",
         ${(['planned', 'running', 'ended', 'called-off'] as const)
           .map((state) => `${inState('placement', state)} AS "${state}"`)
           .join(', ')}
       FROM placements AS placement WHERE ${chosen('placement')}`,
      parameters,
    ),
  ]);
  const of = (counts: Counts | undefined, name: keyof WayCounts) => counts?.[name] ?? 0;
  return {
    answer: of(proposals, 'answer'),
    reply: of(proposals, 'reply'),
    placement: of(proposals, 'placement'),
    start: of(placements, 'start'),
    'follow-up': of(placements, 'follow-up'),
    planned: of(placements, 'planned'),
    running: of(placements, 'running'),
    ended: of(placements, 'ended'),
    'called-off': of(placements, 'called-off'),
  };
}

type Counts = Partial<WayCounts>;

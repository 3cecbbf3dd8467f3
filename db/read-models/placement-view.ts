import type { EntityManager } from 'typeorm';
import type { EmploymentFormId } from '../../matching/vocabulary/employment-forms.ts';
import type { EndReasonId } from '../../matching/vocabulary/end-reasons.ts';
import type { CallOffReasonId, PlacementOutcomeId } from '../../matching/vocabulary/placement-codes.ts';
import { isoTime } from '../iso-time.ts';
import { type NodeScope, nodesParameter } from '../node-scope.ts';
import { isOnWayOfScope, type PlacementState } from './proposal-view.ts';

/** What can happen to a placement. */
export const placementStepKinds = ['planned', 'changed', 'started', 'ended', 'called-off'] as const;

/** What a placement waits for: to be started, or to be followed up as its end or a step of hours is near. */
export const placementNeeds = ['start', 'follow-up'] as const;

/** How long before its day something of a placement is told of, in days. */
export const tellDays = { start: 7, starting: 30, end: 30, hours: 7 } as const;

/** More or fewer hours from a day on. */
interface HourStep {
  /** `YYYY-MM-DD`. */
  readonly from: string;
  readonly hoursPerWeek: number;
}

/** What was agreed of a placement. Dates are `YYYY-MM-DD`. */
export interface PlacementTerms {
  readonly employmentForm: EmploymentFormId;
  readonly startsOn: string;
  /** Null for until further notice. */
  readonly endsOn: string | null;
  readonly hoursPerWeek: number;
  readonly hourSteps: readonly HourStep[];
  readonly mentorId: string | null;
}

/** One step of a placement; never changed. */
export interface PlacementStep {
  readonly id: string;
  readonly kind: (typeof placementStepKinds)[number];
  readonly on: string | null;
  readonly outcome: PlacementOutcomeId | null;
  readonly reason: EndReasonId | CallOffReasonId | null;
  /** Null for what came of itself. */
  readonly by: string | null;
  readonly byName: string | null;
  /** ISO 8601. */
  readonly at: string;
}

/** A placement as those see it who know the person. */
export interface PlacementView extends PlacementTerms {
  readonly id: string;
  readonly proposalId: string;
  readonly suggestionId: string;
  readonly candidateId: string;
  /** Null when erased. */
  readonly candidateReference: string | null;
  readonly roleId: string;
  readonly roleTitle: string | null;
  readonly workplaceId: string;
  readonly workplaceName: string | null;
  /** Of the workplace. */
  readonly nodeId: string;
  readonly alias: string;
  readonly mentorName: string | null;
  readonly despite: string | null;
  readonly state: PlacementState;
  readonly outcome: PlacementOutcomeId | null;
  readonly reason: EndReasonId | CallOffReasonId | null;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly revision: number;
  readonly plannedBy: string;
  readonly plannedByName: string | null;
  readonly plannedAt: string;
  readonly updatedAt: string;
  /** First one first. */
  readonly steps: readonly PlacementStep[];
}

/** Which placements; undefined for any. */
export interface PlacementFilter {
  readonly state?: PlacementState | undefined;
  readonly nodeId?: string | undefined;
  readonly candidateId?: string | undefined;
  readonly roleId?: string | undefined;
  readonly workplaceId?: string | undefined;
  readonly proposalId?: string | undefined;
  readonly coachId?: string | undefined;
  readonly needs?: (typeof placementNeeds)[number] | undefined;
}

/** A place in the list: after the placement of this start (`YYYY-MM-DD`) and id. */
interface PlacementPlace {
  readonly startsOn: string;
  readonly id: string;
}

const columns = `placement.id, placement.proposal_id AS "proposalId", proposal.suggestion_id AS "suggestionId",
  placement.candidate_id AS "candidateId",
  CASE WHEN candidate.status <> 'deleted' THEN candidate.reference END AS "candidateReference",
  placement.role_id AS "roleId", coalesce(role.profile ->> 'title', proposal.work ->> 'title') AS "roleTitle",
  placement.workplace_id AS "workplaceId", workplace.profile ->> 'name' AS "workplaceName",
  placement.node_id AS "nodeId", proposal.alias, placement.employment_form AS "employmentForm",
  placement.starts_on::text AS "startsOn", placement.ends_on::text AS "endsOn", placement.hours_per_week AS "hoursPerWeek",
  placement.hour_steps AS "hourSteps", placement.mentor_id AS "mentorId",
  (SELECT mentor ->> 'name' FROM jsonb_array_elements(workplace.profile -> 'mentors') AS mentor
    WHERE mentor ->> 'id' = placement.mentor_id::text) AS "mentorName",
  placement.despite, placement.state, placement.outcome, placement.reason, placement.started_on::text AS "startedOn",
  placement.ended_on::text AS "endedOn", placement.revision, placement.planned_by AS "plannedBy",
  planner.name AS "plannedByName", ${isoTime('placement.planned_at')} AS "plannedAt",
  ${isoTime('placement.updated_at')} AS "updatedAt",
  (SELECT json_agg(json_build_object('id', step.id, 'kind', step.kind, 'on', step."on", 'outcome', step.outcome,
      'reason', step.reason, 'by', step.by, 'byName', who.name, 'at', ${isoTime('step.at')}) ORDER BY step.at, step.id)
    FROM placement_steps AS step LEFT JOIN principal_names AS who ON who.principal_id = lower(step.by)
    WHERE step.placement_id = placement.id) AS steps`;

const from = `placements AS placement JOIN proposals AS proposal ON proposal.id = placement.proposal_id
  LEFT JOIN candidates AS candidate ON candidate.id = placement.candidate_id
  JOIN roles AS role ON role.id = placement.role_id
  JOIN workplaces AS workplace ON workplace.id = placement.workplace_id
  LEFT JOIN principal_names AS planner ON planner.principal_id = lower(placement.planned_by)`;

/** Whether a placement waits for something on a day, in SQL; `today` is a date. */
export const placementNeedsOn = (
  today: string,
): Readonly<Record<(typeof placementNeeds)[number], string>> => ({
  start: `(placement.state = 'planned' AND placement.starts_on <= ${today} + ${tellDays.start})`,
  'follow-up': `(placement.state = 'running' AND (placement.ends_on <= ${today} + ${tellDays.end}
    OR jsonb_path_exists(placement.hour_steps, '$[*] ? (@.from >= $first && @.from <= $last)',
      jsonb_build_object('first', ${today}::text, 'last', (${today} + ${tellDays.hours})::text))))`,
});

/** One placement within the scope; null when there is none. */
export async function findPlacement(
  manager: EntityManager,
  id: string,
  scope: NodeScope,
): Promise<PlacementView | null> {
  const [found]: PlacementView[] = await manager.query(
    `SELECT ${columns} FROM ${from} WHERE placement.id = $3 AND ${isOnWayOfScope('placement')}`,
    [nodesParameter(scope), scope.managerId, id],
  );
  return found ?? null;
}

/** A page of the placements of the scope, latest start first. */
export function listPlacements(
  manager: EntityManager,
  scope: NodeScope,
  filter: PlacementFilter,
  {
    today,
    after,
    limit,
  }: { readonly today: string; readonly after: PlacementPlace | null; readonly limit: number },
): Promise<PlacementView[]> {
  const needs = placementNeedsOn('$3::date');
  return manager.query(
    `SELECT ${columns} FROM ${from} WHERE ${isOnWayOfScope('placement')}
       AND ($4::text IS NULL OR placement.state = $4)
       AND CASE $5::text WHEN 'start' THEN ${needs.start} WHEN 'follow-up' THEN ${needs['follow-up']} ELSE true END
       AND ($6::text IS NULL OR placement.node_id = $6 OR placement.candidate_node_id = $6)
       AND ($7::uuid IS NULL OR placement.candidate_id = $7) AND ($8::uuid IS NULL OR placement.role_id = $8)
       AND ($9::uuid IS NULL OR placement.workplace_id = $9) AND ($10::uuid IS NULL OR placement.proposal_id = $10)
       AND ($11::uuid IS NULL OR candidate.coach_id = $11)
       AND ($12::date IS NULL OR (placement.starts_on, placement.id) < ($12, $13::uuid))
     ORDER BY placement.starts_on DESC, placement.id DESC LIMIT $14`,
    [
      nodesParameter(scope),
      scope.managerId,
      today,
      filter.state ?? null,
      filter.needs ?? null,
      filter.nodeId ?? null,
      filter.candidateId ?? null,
      filter.roleId ?? null,
      filter.workplaceId ?? null,
      filter.proposalId ?? null,
      filter.coachId ?? null,
      after?.startsOn ?? null,
      after?.id ?? null,
      limit,
    ],
  );
}

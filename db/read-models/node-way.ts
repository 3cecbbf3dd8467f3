import type { EntityManager } from 'typeorm';
import type { PlacementOutcomeId } from '../../matching/vocabulary/placement-codes.ts';
import { prepared } from '../prepared.ts';
import { isNeeded } from './candidate-list.ts';
import { countedRow } from './counted-row.ts';
import { placementNeedsOn } from './placement-view.ts';
import {
  isOpenOn,
  type PlacementState,
  type ProposalState,
  proposalTables,
  stateOn,
} from './proposal-view.ts';

/** Up to when and from which day a node's way is counted. */
export interface WayPeriod {
  readonly now: Date;
  /** `YYYY-MM-DD` of {@link now}. */
  readonly today: string;
  /** The first day, `YYYY-MM-DD`. */
  readonly since: string;
}

/** Candidates of a node, each once, by how far they came. */
interface PeopleOnWay {
  /** Who are not closed. */
  readonly registered: number;
  /** Of them, who have suggestions or had some reviewed. */
  readonly suggested: number;
  readonly reviewed: number;
  readonly approved: number;
  readonly proposed: number;
  readonly welcomed: number;
  readonly planned: number;
  readonly started: number;
  readonly ended: number;
}

/** What waits of a node, and since when. */
interface Waiting {
  readonly count: number;
  /** Whole days; null when nothing waits, or since when is not known. */
  readonly medianDays: number | null;
  readonly longestDays: number | null;
}

/** A node's pairs on their way. */
export interface NodeWay {
  readonly people: PeopleOnWay;
  readonly waiting: Readonly<
    Record<
      | ('suggestions' | 'review' | 'proposal')
      | ('answer' | 'reply' | 'placement' | 'start' | 'running' | 'followUp'),
      Waiting
    >
  >;
  /** Proposals and placements that came no further in the period. */
  readonly stopped: Readonly<
    Record<Extract<ProposalState, 'not-now' | 'refused' | 'withdrawn' | 'expired'>, number> &
      Record<Extract<PlacementState, 'called-off'>, number>
  >;
  /** Placements that ended in the period, by what they led to. */
  readonly outcomes: Readonly<Partial<Record<PlacementOutcomeId, number>>>;
}

/** A day of Sweden as the moment it begins. */
const startOf = (day: string): string => `(${day}::date::timestamp AT TIME ZONE 'Europe/Stockholm')`;

/** Days since a time, and how many wait, as {@link Waiting}; `condition` chooses among the rows. */
const waiting = (since: string | null, now: string, condition = 'true'): string => {
  const days = since === null ? 'NULL::float8' : `greatest(extract(epoch FROM ${now} - ${since}) / 86400, 0)`;
  return `json_build_object('count', count(*) FILTER (WHERE ${condition}),
    'medianDays', floor(percentile_cont(0.5) WITHIN GROUP (ORDER BY ${days}) FILTER (WHERE ${condition})),
    'longestDays', floor(max(${days}) FILTER (WHERE ${condition})))`;
};

/** Reads how far a node's people came in a period, and what waits now of its people or its workplaces. */
export async function readNodeWay(
  manager: EntityManager,
  nodeId: string,
  { now, today, since }: WayPeriod,
): Promise<NodeWay> {
  const [reviewed, proposed, placed, openProposals, currentPlacements] = await Promise.all([
    countReviewed(manager, nodeId, { now, today, since }),
    countProposed(manager, nodeId, since, today),
    countPlaced(manager, nodeId, since),
    readOpenProposals(manager, nodeId, today, now),
    readCurrentPlacements(manager, nodeId, today),
  ]);
  const { suggestions, review, proposal, ...fromReviews } = reviewed;
  const { stopped, ...fromProposals } = proposed;
  const { calledOff, outcomes, ...fromPlacements } = placed;
  return {
    people: { ...fromReviews, ...fromProposals, ...fromPlacements },
    waiting: { suggestions, review, proposal, ...openProposals, ...currentPlacements },
    stopped: { ...stopped, 'called-off': calledOff },
    outcomes,
  };
}

type Reviewed = Pick<PeopleOnWay, 'registered' | 'suggested' | 'reviewed' | 'approved'> &
  Pick<NodeWay['waiting'], 'suggestions' | 'review' | 'proposal'>;

const needs = ['suggestions', 'review', 'proposal'] as const;

async function countReviewed(
  manager: EntityManager,
  nodeId: string,
  { now, since }: WayPeriod,
): Promise<Reviewed> {
  const [found]: Reviewed[] = await manager.query(
    // each is looked up once, not once for each number; nor is there one more reading of all people for what they need
    prepared(`WITH person AS MATERIALIZED (
       SELECT fact.status <> 'closed' AS is_registered, kept.listed, kept.reviewed_at, kept.approved_at,
         ${needs.map((need) => `${isNeeded(need)} AS needs_${need}`).join(', ')}
       FROM candidate_facts AS fact LEFT JOIN candidate_counts AS kept USING (candidate_id) WHERE fact.node_id = $1)
     SELECT count(*) FILTER (WHERE is_registered)::int AS registered,
       count(*) FILTER (WHERE is_registered AND (listed > 0 OR reviewed_at IS NOT NULL))::int AS suggested,
       count(*) FILTER (WHERE reviewed_at >= ${startOf('$2')})::int AS reviewed,
       count(*) FILTER (WHERE approved_at >= ${startOf('$2')})::int AS approved,
       ${waiting(null, '$3::timestamptz', 'needs_suggestions')} AS suggestions,
       ${waiting(null, '$3::timestamptz', 'needs_review')} AS review,
       ${waiting('approved_at', '$3::timestamptz', 'needs_proposal')} AS proposal
     FROM person`),
    [nodeId, since, now],
  );
  return countedRow(found);
}

type Proposed = Pick<PeopleOnWay, 'proposed' | 'welcomed'> & {
  readonly stopped: Omit<NodeWay['stopped'], 'called-off'>;
};

async function countProposed(
  manager: EntityManager,
  nodeId: string,
  since: string,
  today: string,
): Promise<Proposed> {
  const [found]: Proposed[] = await manager.query(
    prepared(`WITH welcomed AS (
       SELECT DISTINCT step.proposal_id AS id FROM proposal_steps AS step
       WHERE step.kind = 'welcomed' AND step.at >= ${startOf('$2')}
         -- an answer that was taken back is none
         AND NOT EXISTS (SELECT FROM proposal_steps AS later WHERE later.proposal_id = step.proposal_id
           AND later.kind IN ('not-now', 'refused') AND (later.at, later.id) > (step.at, step.id))),
     proposed AS (
       SELECT proposal.candidate_id, proposal.proposed_at >= ${startOf('$2')} AS is_new, welcomed.id IS NOT NULL AS is_welcomed,
         ${stateOn('$3::date')} AS state,
         -- the consent ran out on its day, whatever was written of it before
         CASE ${stateOn('$3::date')} WHEN proposal.state THEN proposal.updated_at
           ELSE proposal.consent_until + interval '1 day' END >= ${startOf('$2')} AS is_recent
       FROM ${proposalTables} LEFT JOIN welcomed ON welcomed.id = proposal.id
       WHERE proposal.candidate_node_id = $1)
     SELECT count(DISTINCT candidate_id) FILTER (WHERE is_new)::int AS proposed,
       count(DISTINCT candidate_id) FILTER (WHERE is_welcomed)::int AS welcomed,
       json_build_object(${(['not-now', 'refused', 'withdrawn', 'expired'] as const)
         .map((state) => `'${state}', count(*) FILTER (WHERE state = '${state}' AND is_recent)`)
         .join(', ')}) AS stopped FROM proposed`),
    [nodeId, since, today],
  );
  return countedRow(found);
}

type Placed = Pick<PeopleOnWay, 'planned' | 'started' | 'ended'> &
  Pick<NodeWay, 'outcomes'> & { readonly calledOff: number };

async function countPlaced(manager: EntityManager, nodeId: string, since: string): Promise<Placed> {
  const [found]: Placed[] = await manager.query(
    prepared(`SELECT count(DISTINCT candidate_id) FILTER (WHERE planned_at >= ${startOf('$2')})::int AS planned,
       count(DISTINCT candidate_id) FILTER (WHERE started_on >= $2::date)::int AS started,
       count(DISTINCT candidate_id) FILTER (WHERE state = 'ended' AND ended_on >= $2::date)::int AS ended,
       count(*) FILTER (WHERE state = 'called-off' AND ended_on >= $2::date)::int AS "calledOff",
       coalesce((SELECT json_object_agg(outcome, number) FROM (
         SELECT outcome, count(*) AS number FROM placements
         WHERE candidate_node_id = $1 AND state = 'ended' AND ended_on >= $2::date AND outcome IS NOT NULL
         GROUP BY outcome)), '{}') AS outcomes
     FROM placements WHERE candidate_node_id = $1`),
    [nodeId, since],
  );
  return countedRow(found);
}

type OpenProposals = Pick<NodeWay['waiting'], 'answer' | 'reply' | 'placement'>;

/** Of the node's people or workplaces, as the list of proposals has them. */
async function readOpenProposals(
  manager: EntityManager,
  nodeId: string,
  today: string,
  now: Date,
): Promise<OpenProposals> {
  const since = (state: ProposalState) =>
    waiting('proposal.updated_at', '$3::timestamptz', `proposal.state = '${state}'`);
  const [found]: OpenProposals[] = await manager.query(
    prepared(`SELECT ${since('proposed')} AS answer, ${since('asked')} AS reply, ${since('welcomed')} AS placement
     FROM ${proposalTables} WHERE (proposal.node_id = $1 OR proposal.candidate_node_id = $1) AND ${isOpenOn('$2::date')}`),
    [nodeId, today, now],
  );
  return countedRow(found);
}

type CurrentPlacements = Pick<NodeWay['waiting'], 'start' | 'running' | 'followUp'>;

async function readCurrentPlacements(
  manager: EntityManager,
  nodeId: string,
  today: string,
): Promise<CurrentPlacements> {
  const day = '$2::date::timestamp';
  const [found]: CurrentPlacements[] = await manager.query(
    prepared(`SELECT ${waiting('placement.planned_at::timestamp', day, `placement.state = 'planned'`)} AS start,
       ${waiting('placement.started_on::timestamp', day, `placement.state = 'running'`)} AS running,
       ${waiting(null, day, placementNeedsOn('$2::date')['follow-up'])} AS "followUp"
     FROM placements AS placement
     WHERE (placement.node_id = $1 OR placement.candidate_node_id = $1) AND placement.state IN ('planned', 'running')`),
    [nodeId, today],
  );
  return countedRow(found);
}

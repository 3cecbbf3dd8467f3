import type { EntityManager } from 'typeorm';
import type { PointKind, PointPlace } from '../../matching/language/sentence.ts';
import type { Role } from '../../matching/model/role.ts';
import type { VocabularyLanguage } from '../../matching/vocabulary/localized-text.ts';
import type {
  ConsentFactId,
  consentPurposeIds,
  consentWayIds,
} from '../../matching/vocabulary/proposal-codes.ts';
import { isoTime } from '../iso-time.ts';
import { type NodeScope, nodesParameter } from '../node-scope.ts';

/** How a placement stands; it takes a place while `planned` or `running`. */
export const placementStates = ['planned', 'running', 'ended', 'called-off'] as const;
/** See {@link placementStates}. */
export type PlacementState = (typeof placementStates)[number];

/** How a proposal stands. It is open while `proposed` or `asked`, and while `welcomed` without a placement. */
export const proposalStates = [
  'proposed',
  'asked',
  'welcomed',
  'not-now',
  'refused',
  'withdrawn',
  'expired',
] as const;
/** See {@link proposalStates}. */
export type ProposalState = (typeof proposalStates)[number];

/** What can happen to a proposal. */
export const proposalStepKinds = [
  'proposed',
  'asked',
  'replied',
  'welcomed',
  'not-now',
  'refused',
  'withdrawn',
  'expired',
] as const;

/** What a proposal waits for: an answer of the workplace, a reply of the coach, a placement. */
export const proposalNeeds = ['answer', 'reply', 'placement'] as const;

/** One step of a proposal; never changed, but that its words are erased with the person. */
export interface ProposalStep {
  readonly id: string;
  readonly kind: (typeof proposalStepKinds)[number];
  readonly reason: string | null;
  readonly text: string | null;
  /** `YYYY-MM-DD`. */
  readonly until: string | null;
  /** Null for what came of itself. */
  readonly by: string | null;
  readonly byName: string | null;
  /** ISO 8601. */
  readonly at: string;
}

/** What the person has consented to. Dates are `YYYY-MM-DD`. */
export interface Consent {
  readonly facts: readonly ConsentFactId[];
  readonly purpose: (typeof consentPurposeIds)[number];
  readonly how: (typeof consentWayIds)[number];
  readonly givenOn: string;
  readonly until: string;
}

/** A consent with for whom it is and who recorded it. */
interface RecordedConsent extends Consent {
  readonly workplaceId: string;
  readonly recordedBy: string;
}

/** A sentence about the work, as it stood when the pair was proposed. */
export interface FrozenReason {
  readonly kind: PointKind;
  readonly place: PointPlace;
  readonly text: string;
}

/** What the work was when the pair was proposed; null for what the role did not tell. */
export interface FrozenWork {
  readonly title: string | null;
  readonly workplaceName: string | null;
  readonly hoursPerWeek: NonNullable<Role['hoursPerWeek']> | null;
  readonly times: NonNullable<Role['times']> | null;
  readonly weekdays: NonNullable<Role['weekdays']> | null;
  readonly period: NonNullable<Role['period']> | null;
  readonly employmentForms: NonNullable<Role['employmentForms']> | null;
}

/** A proposal as those see it who know the person. */
export interface ProposalView {
  readonly id: string;
  readonly suggestionId: string;
  readonly candidateId: string;
  /** Null when erased. */
  readonly candidateReference: string | null;
  readonly roleId: string;
  readonly workplaceId: string;
  /** Of the workplace. */
  readonly nodeId: string;
  readonly alias: string;
  readonly words: string | null;
  readonly reasons: Readonly<Record<VocabularyLanguage, readonly FrozenReason[]>>;
  readonly work: FrozenWork;
  readonly consent: RecordedConsent;
  /** ISO 8601; null while it holds or when it has only run out. */
  readonly consentWithdrawnAt: string | null;
  readonly despite: string | null;
  readonly state: ProposalState;
  readonly notNowUntil: string | null;
  readonly proposedBy: string;
  readonly proposedByName: string | null;
  readonly proposedAt: string;
  readonly updatedAt: string;
  readonly placement: {
    readonly id: string;
    readonly state: PlacementState;
    readonly startsOn: string;
  } | null;
  /** First one first. */
  readonly steps: readonly ProposalStep[];
}

/** Which proposals; undefined for any. */
export interface ProposalFilter {
  readonly state?: ProposalState | undefined;
  readonly nodeId?: string | undefined;
  readonly candidateId?: string | undefined;
  readonly roleId?: string | undefined;
  readonly workplaceId?: string | undefined;
  readonly suggestionId?: string | undefined;
  readonly coachId?: string | undefined;
  readonly needs?: (typeof proposalNeeds)[number] | undefined;
}

/** A place in the list: after the proposal of this time (ISO 8601) and id. */
interface ProposalPlace {
  readonly proposedAt: string;
  readonly id: string;
}

/**
 * How a proposal stands on a day, in SQL: a consent that has run out closes it, unless there is a placement. `proposal` and `placement`
 * are the aliases of the tables, the latter joined from the left; `today` is a date.
 */
export const stateOn = (today: string): string => `CASE
  WHEN proposal.state IN ('proposed', 'asked', 'welcomed', 'not-now') AND placement.id IS NULL
    AND proposal.consent_until < ${today} THEN 'expired' ELSE proposal.state END`;

/** Tables of {@link stateOn}. */
export const proposalTables =
  'proposals AS proposal LEFT JOIN placements AS placement ON placement.proposal_id = proposal.id';

/** Whether a proposal, see {@link proposalTables}, still waits for somebody on a day. */
export const isOpenOn = (
  today: string,
): string => `(proposal.consent_until >= ${today} AND placement.id IS NULL
  AND proposal.state IN ('proposed', 'asked', 'welcomed'))`;

const columns = `proposal.id, proposal.suggestion_id AS "suggestionId", proposal.candidate_id AS "candidateId",
  CASE WHEN candidate.status <> 'deleted' THEN candidate.reference END AS "candidateReference",
  proposal.role_id AS "roleId", proposal.workplace_id AS "workplaceId", proposal.node_id AS "nodeId", proposal.alias,
  proposal.words, proposal.reasons, proposal.work, proposal.consent,
  ${isoTime('proposal.consent_withdrawn_at')} AS "consentWithdrawnAt", proposal.despite, ${stateOn('$3::date')} AS state,
  proposal.not_now_until::text AS "notNowUntil", proposal.proposed_by AS "proposedBy",
  proposer.name AS "proposedByName", ${isoTime('proposal.proposed_at')} AS "proposedAt",
  ${isoTime('proposal.updated_at')} AS "updatedAt",
  CASE WHEN placement.id IS NOT NULL THEN json_build_object('id', placement.id, 'state', placement.state,
    'startsOn', placement.starts_on) END AS placement,
  (SELECT json_agg(json_build_object('id', step.id, 'kind', step.kind, 'reason', step.reason, 'text', step.text,
      'until', step.until, 'by', step.by, 'byName', who.name, 'at', ${isoTime('step.at')}) ORDER BY step.at, step.id)
    FROM proposal_steps AS step LEFT JOIN principal_names AS who ON who.principal_id = lower(step.by)
    WHERE step.proposal_id = proposal.id) AS steps`;

// a manager, who is told of people by proposals alone, reaches no row of them
const from = `${proposalTables} LEFT JOIN candidates AS candidate ON candidate.id = proposal.candidate_id
  LEFT JOIN principal_names AS proposer ON proposer.principal_id = lower(proposal.proposed_by)`;

/**
 * Condition on a row of proposals or placements, with the scope's nodes as $1 and its manager as $2: of others either side's node, of a
 * manager the own workplaces.
 */
export const isOnWayOfScope = (table: 'proposal' | 'placement'): string => `CASE WHEN $2::text IS NULL
  THEN $1::text[] IS NULL OR ${table}.node_id = ANY ($1) OR ${table}.candidate_node_id = ANY ($1)
  ELSE ($1::text[] IS NULL OR ${table}.node_id = ANY ($1)) AND EXISTS (SELECT FROM workplaces AS workplace
    WHERE workplace.id = ${table}.workplace_id AND workplace.manager_id::text = $2) END`;

/** The state of the open proposals that wait so. */
export const stateThatNeeds: Readonly<Record<(typeof proposalNeeds)[number], ProposalState>> = {
  answer: 'proposed',
  reply: 'asked',
  placement: 'welcomed',
};

/** One proposal within the scope as it stands on a day; null when there is none. */
export async function findProposal(
  manager: EntityManager,
  id: string,
  scope: NodeScope,
  today: string,
): Promise<ProposalView | null> {
  const [found]: ProposalView[] = await manager.query(
    `SELECT ${columns} FROM ${from} WHERE proposal.id = $4 AND ${isOnWayOfScope('proposal')}`,
    [nodesParameter(scope), scope.managerId, today, id],
  );
  return found ?? null;
}

/** A page of the proposals of the scope as they stand on a day, latest first. */
export function listProposals(
  manager: EntityManager,
  scope: NodeScope,
  filter: ProposalFilter,
  {
    today,
    after,
    limit,
  }: { readonly today: string; readonly after: ProposalPlace | null; readonly limit: number },
): Promise<ProposalView[]> {
  const state = filter.needs === undefined ? null : stateThatNeeds[filter.needs];
  return manager.query(
    `SELECT ${columns} FROM ${from} WHERE ${isOnWayOfScope('proposal')}
       AND ($4::text IS NULL OR ${stateOn('$3::date')} = $4)
       AND ($5::text IS NULL OR (${isOpenOn('$3::date')} AND proposal.state = $5))
       AND ($6::text IS NULL OR proposal.node_id = $6 OR proposal.candidate_node_id = $6)
       AND ($7::uuid IS NULL OR proposal.candidate_id = $7) AND ($8::uuid IS NULL OR proposal.role_id = $8)
       AND ($9::uuid IS NULL OR proposal.workplace_id = $9) AND ($10::uuid IS NULL OR proposal.suggestion_id = $10)
       AND ($11::uuid IS NULL OR candidate.coach_id = $11)
       AND ($12::timestamptz IS NULL OR (proposal.proposed_at, proposal.id) < ($12, $13::uuid))
     ORDER BY proposal.proposed_at DESC, proposal.id DESC LIMIT $14`,
    [
      nodesParameter(scope),
      scope.managerId,
      today,
      filter.state ?? null,
      state,
      filter.nodeId ?? null,
      filter.candidateId ?? null,
      filter.roleId ?? null,
      filter.workplaceId ?? null,
      filter.suggestionId ?? null,
      filter.coachId ?? null,
      after?.proposedAt ?? null,
      after?.id ?? null,
      limit,
    ],
  );
}

/** Whether a pair waits for a workplace or a placement on a day, or has a placement that is planned or runs. */
export async function isOnItsWay(
  manager: EntityManager,
  suggestionId: string,
  today: string,
): Promise<boolean> {
  const open: unknown[] = await manager.query(
    `SELECT FROM ${proposalTables} WHERE proposal.suggestion_id = $1
       AND (${isOpenOn('$2::date')} OR placement.state IN ('planned', 'running'))`,
    [suggestionId, today],
  );
  return open.length > 0;
}

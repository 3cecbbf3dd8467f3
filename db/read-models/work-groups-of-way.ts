import { placementNeedsOn, tellDays } from './placement-view.ts';
import { isOpenOn, proposalTables } from './proposal-view.ts';
import { inNodes, isOfCoach, parameters, text, type WorkGroup } from './work-group.ts';

const { now, today, manager } = parameters;

/** How long an answer that is not a welcome is told of, and how long a proposal waits before a coordinator is. */
const answeredFor = `interval '30 days'`;
const unansweredFor = `interval '7 days'`;

type Side = 'coach' | 'manager' | 'coordinator';

/** Whose the rows of a table are: of a coach those of own people, of a manager those at own workplaces, of a coordinator the nodes'. */
const tablesOf = (table: 'proposal' | 'placement'): Readonly<Record<Side, string>> => {
  const from = table === 'proposal' ? `(${proposalTables})` : 'placements AS placement';
  return {
    coach: `candidate_facts AS fact JOIN ${from} ON ${table}.candidate_id = fact.candidate_id`,
    manager: `workplaces AS fact JOIN ${from} ON ${table}.workplace_id = fact.id`,
    coordinator: from,
  };
};
const isOf = (table: 'proposal' | 'placement'): Readonly<Record<Side, string>> => ({
  coach: `${isOfCoach} AND ${inNodes('fact.node_id')}`,
  manager: `${manager} IS NOT NULL AND fact.manager_id::text = ${manager} AND ${inNodes('fact.node_id')}`,
  coordinator: inNodes(`${table}.node_id`),
});

/** What is told of a row: to a manager by the name in the proposal, and never who it is. */
const nameFor = (side: Side): string =>
  side === 'manager'
    ? 'proposal.alias AS name, NULL::uuid AS candidate_id'
    : `(SELECT reference FROM candidates WHERE id = proposal.candidate_id AND status <> 'deleted') AS name,
       proposal.candidate_id`;

const changed = (table: string) => (id: string) =>
  `(SELECT ${text('updated_at')} FROM ${table} WHERE id = ${id})`;

/** A group of proposals that wait for somebody. */
function ofProposals(side: Side, where: string): WorkGroup {
  return {
    kind: 'proposal',
    from: tablesOf('proposal')[side],
    where: `${isOf('proposal')[side]} AND ${where}`,
    subject: 'proposal.id',
    since: 'proposal.updated_at',
    order: text('proposal.updated_at'),
    tag: changed('proposals'),
    told: (id) => `SELECT ${nameFor(side)}, proposal.work ->> 'title' AS about,
        jsonb_build_object('state', proposal.state, 'on', proposal.not_now_until, 'reason',
          CASE WHEN proposal.state IN ('not-now', 'refused') THEN (SELECT reason FROM proposal_steps
            WHERE proposal_id = proposal.id ORDER BY at DESC, id DESC LIMIT 1) END) AS why
      FROM proposals AS proposal WHERE proposal.id = ${id}`,
  };
}

/** A group of placements that wait for a day. */
function ofPlacements(side: Side, where: string, on: string): WorkGroup {
  return {
    kind: 'placement',
    from: tablesOf('placement')[side],
    where: `${isOf('placement')[side]} AND ${where}`,
    subject: 'placement.id',
    since: 'placement.updated_at',
    order: `coalesce((${on})::text, '9999')`,
    tag: changed('placements'),
    told: (id) => `SELECT ${nameFor(side)}, proposal.work ->> 'title' AS about,
        jsonb_build_object('state', placement.state, 'on', ${on}) AS why
      FROM placements AS placement JOIN proposals AS proposal ON proposal.id = placement.proposal_id
      WHERE placement.id = ${id}`,
  };
}

const open = isOpenOn(today);
const needs = placementNeedsOn(today);
/** The next day that a placement is to be followed up for. */
const followedUpOn = `least(CASE WHEN placement.ends_on <= ${today} + ${tellDays.end} THEN placement.ends_on END,
  (SELECT min((step ->> 'from')::date) FROM jsonb_array_elements(placement.hour_steps) AS step
    WHERE (step ->> 'from')::date BETWEEN ${today} AND ${today} + ${tellDays.hours}))`;
const shouldHaveBegun = `(placement.state = 'planned' AND placement.starts_on < ${today})`;
const shouldHaveEnded = `(placement.state = 'running' AND placement.ends_on < ${today})`;

/** How the groups of what comes after a review are found. */
export const wayGroups = {
  questions: ofProposals('coach', `proposal.state = 'asked' AND ${open}`),
  welcomed: ofProposals('coach', `proposal.state = 'welcomed' AND ${open}`),
  answers: ofProposals(
    'coach',
    `proposal.state IN ('not-now', 'refused') AND placement.id IS NULL AND proposal.updated_at > ${now} - ${answeredFor}`,
  ),
  'to-start': ofPlacements('coach', needs.start, 'placement.starts_on'),
  'follow-up': ofPlacements('coach', needs['follow-up'], followedUpOn),
  proposals: ofProposals('manager', `proposal.state = 'proposed' AND ${open}`),
  starting: ofPlacements(
    'manager',
    `placement.state = 'planned' AND placement.starts_on <= ${today} + ${tellDays.starting}`,
    'placement.starts_on',
  ),
  unanswered: ofProposals(
    'coordinator',
    `proposal.state IN ('proposed', 'asked') AND ${open} AND proposal.updated_at < ${now} - ${unansweredFor}`,
  ),
  overdue: ofPlacements(
    'coordinator',
    `(${shouldHaveBegun} OR ${shouldHaveEnded})`,
    `CASE WHEN ${shouldHaveBegun} THEN placement.starts_on ELSE placement.ends_on END`,
  ),
} as const satisfies Readonly<Record<string, WorkGroup>>;

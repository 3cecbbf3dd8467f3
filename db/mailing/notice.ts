import { tellDays } from '../read-models/placement-view.ts';
import type { ProposalStep } from '../read-models/proposal-view.ts';
import type { RunQuery } from '../run-query.ts';
import { nextAfter } from './mail-groups.ts';

/** How long a notice is kept: as long as the same may not be told of twice, in PostgreSQL's notation. */
export const noticesKeptFor = '60 days';

const isTold = 'recipient.address IS NOT NULL AND recipient.is_wanted';
const coachOf = (candidate: string): string =>
  `(SELECT coach_id::text FROM candidate_facts WHERE candidate_id = ${candidate})`;
const managerOf = (workplace: string): string =>
  `(SELECT manager_id::text FROM workplaces WHERE id = ${workplace})`;

/**
 * Notes, in the transaction of a step of a proposal, that whoever is next is to be told that it waits. Nothing is noted where nobody is, where no
 * address is known, or where it is they who took the step.
 */
export async function noticeStep(
  run: RunQuery,
  {
    id,
    proposalId,
    kind,
    by,
    at,
  }: Pick<ProposalStep, 'id' | 'kind' | 'by'> & { proposalId: string; at: Date },
): Promise<void> {
  const next = nextAfter[kind];
  if (next === null) {
    return;
  }
  const owner = next.who === 'coach' ? coachOf('proposal.candidate_id') : managerOf('proposal.workplace_id');
  await run(
    `INSERT INTO mail_notices (principal_id, group_id, subject_id, tag, at)
     SELECT recipient.principal_id, $2, proposal.id, $3, $4
     FROM proposals AS proposal JOIN mail_recipients AS recipient ON recipient.principal_id = ${owner}
     WHERE proposal.id = $1 AND ${isTold} AND recipient.principal_id IS DISTINCT FROM lower($5)`,
    [proposalId, next.group, id, at, by],
  );
}

/**
 * Notes of each planned placement whose start is near that coach and manager are to be told, once of each day that it was planned to start
 * on. `today` is `YYYY-MM-DD`.
 */
export async function noticeStarts(run: RunQuery, now: Date, today: string): Promise<void> {
  const near = `placement.state = 'planned' AND placement.starts_on BETWEEN $2::date AND $2::date + ${tellDays.start}`;
  const of = (group: string, owner: string): string =>
    `SELECT recipient.principal_id, '${group}', placement.id, placement.starts_on::text, $1::timestamptz
     FROM placements AS placement JOIN mail_recipients AS recipient ON recipient.principal_id = ${owner}
     WHERE ${near} AND ${isTold}`;
  await run(
    `INSERT INTO mail_notices (principal_id, group_id, subject_id, tag, at)
     ${of('to-start', coachOf('placement.candidate_id'))}
     UNION ALL ${of('starting', managerOf('placement.workplace_id'))}
     ON CONFLICT DO NOTHING`,
    [now, today],
  );
}

import type { Pool } from 'pg';
import { toRole, toWorkplace } from '../../db/row-mapping.ts';
import { callOffReasons } from '../../matching/vocabulary/placement-codes.ts';
import { withdrawalReasons } from '../../matching/vocabulary/proposal-codes.ts';

/** The ids of candidates who are placed and of roles without a place left, as the placements themselves say. */
export async function findPlacedAndFull(pool: Pool): Promise<Set<string>> {
  const { rows: taken } = await pool.query<{
    candidateId: string;
    roleId: string;
    workplaceId: string;
    mentorId: string | null;
  }>(
    `SELECT candidate_id AS "candidateId", role_id AS "roleId", workplace_id AS "workplaceId", mentor_id AS "mentorId"
     FROM placements WHERE state IN ('planned', 'running')`,
  );
  const { rows: workplaceRows } = await pool.query(
    'SELECT *, node_id AS "nodeId", manager_id AS "managerId" FROM workplaces',
  );
  const mentorsOf = new Map(workplaceRows.map((row) => [row.id, toWorkplace(row).mentors ?? []]));
  const { rows: roleRows } = await pool.query(
    'SELECT *, node_id AS "nodeId", workplace_id AS "workplaceId" FROM roles',
  );
  const full = roleRows.filter((row) => {
    const { places } = toRole(row);
    const mentors = mentorsOf.get(row.workplaceId) ?? [];
    const isMentorFull = mentors.every(
      ({ id, places: room = Number.POSITIVE_INFINITY }) =>
        room <=
        taken.filter((one) => one.workplaceId === row.workplaceId && one.mentorId === (id ?? '')).length,
    );
    // none with any place says that nobody is named, not that all is taken
    const isMentored = mentors.some((mentor) => mentor.places === undefined || mentor.places > 0);
    return (
      (places !== undefined && places <= taken.filter(({ roleId }) => roleId === row.id).length) ||
      (isMentored && isMentorFull)
    );
  });
  return new Set([...taken.map(({ candidateId }) => candidateId), ...full.map(({ id }) => id)]);
}

/** The ids of candidates whose profile was not confirmed for so many days on a date. */
export async function findLapsed(pool: Pool, today: string, days: number): Promise<string[]> {
  const { rows } = await pool.query<{ id: string; confirmedAt: Date }>(
    'SELECT id, confirmed_at AS "confirmedAt" FROM candidates',
  );
  const dayOf = (instant: string) => Date.parse(instant.slice(0, 10)) / 86_400_000;
  return rows
    .filter(({ confirmedAt }) => dayOf(today) - dayOf(confirmedAt.toISOString()) >= days)
    .map(({ id }) => id);
}

/** What keeps a pair off the lists: by which step, until which date; null for one without an end. */
interface Off {
  readonly stepId: string;
  readonly by: 'coach' | 'workplace';
  readonly until: string | null;
}

/** A recorded step of a pair. */
interface RecordedStep {
  readonly id: string;
  readonly pair: string;
  readonly kind: string;
  readonly reason: string | null;
  readonly until: string | null;
  readonly undoes: string | null;
}

/** The pairs (`candidate role`) that their recorded steps, taken in order, keep off the lists on a date. */
export async function findPairsApart(pool: Pool, today: string): Promise<Set<string>> {
  const { rows } = await pool.query<RecordedStep>(
    `SELECT id, pair, kind, reason, until::text, undoes FROM (
       SELECT id, candidate_id || ' ' || role_id AS pair, decision AS kind, reason, resume_on AS until, undoes, reviewed_at AS at
       FROM reviews
       UNION ALL SELECT step.id, candidate_id || ' ' || role_id, step.kind, step.reason, step.until, NULL, step.at
       FROM proposal_steps AS step JOIN proposals ON proposals.id = proposal_id
       WHERE step.kind <> 'withdrawn' OR state = 'withdrawn'
       UNION ALL SELECT step.id, candidate_id || ' ' || role_id, step.kind, step.reason, NULL, NULL, step.at
       FROM placement_steps AS step JOIN placements ON placements.id = placement_id) AS step
     ORDER BY at, id`,
  );
  const offs = new Map<string, Off | null>();
  /** Of each pair: the steps until the latest welcome, whose answers are no longer the workplace's. */
  const answeredAnew = new Map<string, ReadonlySet<string>>();
  const stepsOf = new Map<string, Set<string>>();
  const before = new Map<string, Off | null>();
  for (const step of rows) {
    const off = offs.get(step.pair) ?? null;
    before.set(step.id, off);
    stepsOf.set(step.pair, (stepsOf.get(step.pair) ?? new Set()).add(step.id));
    if (step.kind === 'welcomed') {
      answeredAnew.set(step.pair, new Set(stepsOf.get(step.pair)));
    }
    const after = offAfter(step, off, before);
    const isOld = after?.by === 'workplace' && answeredAnew.get(step.pair)?.has(after.stepId) === true;
    offs.set(step.pair, isOld ? null : after);
  }
  return new Set(
    [...offs].flatMap(([pair, off]) =>
      off !== null && (off.until === null || off.until > today) ? [pair] : [],
    ),
  );
}

const personsNos = [...withdrawalReasons, ...callOffReasons].flatMap(({ id, isPersonsNo }) =>
  isPersonsNo ? [id as string] : [],
);

/** What keeps a pair off the lists after a step, `off` what did until then, `before` what did before each earlier step. */
function offAfter(
  { id, kind, reason, until, undoes }: RecordedStep,
  off: Off | null,
  before: ReadonlyMap<string, Off | null>,
): Off | null {
  const by = (who: Off['by'], end: string | null): Off => ({ stepId: id, by: who, until: end });
  switch (kind) {
    case 'undo':
      return off !== null && off.stepId !== undoes ? off : (before.get(undoes ?? '') ?? null);
    case 'approve':
    case 'reopen':
      return null;
    case 'decline':
      return by('coach', null);
    case 'hold':
      return by('coach', until);
    case 'not-now':
    case 'refused':
      return by('workplace', until);
    case 'welcomed':
      return off?.by === 'workplace' ? null : off;
    case 'withdrawn':
    case 'called-off':
      return personsNos.includes(reason ?? '') ? by('coach', null) : off;
    default:
      return off;
  }
}

import type { EntityManager } from 'typeorm';
import { asConsequence } from '../../acting.ts';
import { isOpenOn, proposalTables } from '../../read-models/proposal-view.ts';

/** What one who approves a pair should know of: the person or the role's last place may go another way. In a stable order. */
export const rivals = [
  'person-approved-elsewhere',
  'person-proposed-elsewhere',
  'person-placed-elsewhere',
  'no-places-left',
  'last-place-approved',
] as const;
/** See {@link rivals}. */
export type Rival = (typeof rivals)[number];

/** The ids of a pair. */
interface Pair {
  readonly suggestionId: string;
  readonly candidateId: string;
  readonly roleId: string;
}

/** The latest standing review of each pair of a person or role that is not the one in question. */
const latestOfOthers = (own: string) => `(
  SELECT DISTINCT ON (suggestion_id) candidate_id, role_id, decision FROM standing_reviews
  WHERE ${own} AND suggestion_id <> $1 ORDER BY suggestion_id, reviewed_at DESC, id DESC) AS latest`;

const isNotOff = `NOT EXISTS (SELECT FROM pairs_off_lists AS off
  WHERE off.candidate_id = latest.candidate_id AND off.role_id = latest.role_id)`;

/**
 * What of others concerns a pair that is approved on a day, whoever has decided it, in a stable order. An approval counts while neither an
 * answer has taken the pair off the lists nor a placement has the person.
 */
export async function findRivals(
  manager: EntityManager,
  { suggestionId, candidateId, roleId }: Pair,
  today: string,
): Promise<Rival[]> {
  const [found]: Row[] = await asConsequence(() =>
    manager.query(
      `SELECT EXISTS (SELECT FROM ${latestOfOthers('candidate_id = $2')} JOIN roles AS role ON role.id = latest.role_id
           AND role.is_listed WHERE latest.decision = 'approve' AND ${isNotOff}) AS "isApproved",
         EXISTS (SELECT FROM ${proposalTables} WHERE proposal.candidate_id = $2 AND proposal.suggestion_id <> $1
           AND ${isOpenOn('$4::date')}) AS "isProposed",
         EXISTS (SELECT FROM placements AS other JOIN proposals AS way ON way.id = other.proposal_id
           WHERE other.candidate_id = $2 AND other.state IN ('planned', 'running') AND way.suggestion_id <> $1) AS "isPlaced",
         (SELECT count(*)::int FROM ${latestOfOthers('role_id = $3')} JOIN candidates AS candidate
           ON candidate.id = latest.candidate_id AND candidate.is_listed
           WHERE latest.decision = 'approve' AND ${isNotOff}) AS approved,
         (SELECT places_left FROM roles WHERE id = $3) AS left`,
      [suggestionId, candidateId, roleId, today],
    ),
  );
  if (found === undefined) {
    return [];
  }
  const { isApproved, isProposed, isPlaced, approved, left } = found;
  const isFull = left !== null && left <= 0;
  const is: Readonly<Record<Rival, boolean>> = {
    'person-approved-elsewhere': isApproved,
    'person-proposed-elsewhere': isProposed,
    'person-placed-elsewhere': isPlaced,
    'no-places-left': isFull,
    'last-place-approved': !isFull && left !== null && approved >= left,
  };
  return rivals.filter((rival) => is[rival]);
}

interface Row {
  readonly isApproved: boolean;
  readonly isProposed: boolean;
  readonly isPlaced: boolean;
  readonly approved: number;
  readonly left: number | null;
}

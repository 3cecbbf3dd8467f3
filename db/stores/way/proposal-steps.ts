import type { EntityManager } from 'typeorm';
import { withdrawalReasons } from '../../../matching/vocabulary/proposal-codes.ts';
import { asConsequence } from '../../acting.ts';
import { noticeStep } from '../../mailing/notice.ts';
import type { NodeScope } from '../../node-scope.ts';
import type { ProposalState, ProposalStep } from '../../read-models/proposal-view.ts';
import { queryIn } from '../../run-query.ts';
import { followAnswer } from './follow-way.ts';
import { type LockedProposal, lockProposal } from './lock-way.ts';
import { readPlaces } from './places.ts';

/** A step to store. */
interface NewStep
  extends Pick<ProposalStep, 'id' | 'kind' | 'by'>,
    Partial<Pick<ProposalStep, 'reason' | 'text' | 'until'>> {
  readonly proposalId: string;
  readonly at: Date;
  /** What who made it saw. */
  readonly seen: object;
}

/** Stores a step, and that whoever is next is to be told; there is no other way to. */
export async function insertProposalStep(
  manager: EntityManager,
  { id, proposalId, kind, reason = null, text = null, until = null, by, at, seen }: NewStep,
): Promise<void> {
  await manager.query(
    `INSERT INTO proposal_steps (id, proposal_id, kind, reason, text, until, by, at, seen)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, proposalId, kind, reason, text, until, by, at, JSON.stringify(seen)],
  );
  await asConsequence(() => noticeStep(queryIn(manager), { id, proposalId, kind, by, at }));
}

/** A step that somebody takes of a proposal. */
export interface ProposalMove {
  readonly stepId: string;
  readonly proposalId: string;
  readonly kind: 'asked' | 'replied' | 'welcomed' | 'not-now' | 'refused' | 'withdrawn';
  readonly reason: string | null;
  readonly text: string | null;
  readonly until: string | null;
  readonly by: string;
  readonly scope: NodeScope;
  readonly now: Date;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What came of a step; `out-of-order` when it doesn't follow on how the proposal stands. */
export type MoveOutcome =
  | { readonly kind: 'moved' | 'not-found' }
  | { readonly kind: 'out-of-order'; readonly state: ProposalState; readonly placement: string | null };

/** How long who has said no can still answer otherwise, in milliseconds. */
const answerableAfterNoMs = 3_600_000;

/** From which states each step can be taken, where there is no placement yet; a no that is an hour old is not answered otherwise. */
const fromStates: Readonly<Record<ProposalMove['kind'], readonly ProposalState[]>> = {
  asked: ['proposed', 'asked'],
  replied: ['asked'],
  welcomed: ['proposed', 'asked', 'not-now', 'refused'],
  'not-now': ['proposed', 'asked', 'welcomed', 'not-now', 'refused'],
  refused: ['proposed', 'asked', 'welcomed', 'not-now'],
  withdrawn: ['proposed', 'asked', 'welcomed', 'not-now'],
};

const stateAfter: Readonly<Record<ProposalMove['kind'], ProposalState>> = {
  asked: 'asked',
  replied: 'proposed',
  welcomed: 'welcomed',
  'not-now': 'not-now',
  refused: 'refused',
  withdrawn: 'withdrawn',
};

/**
 * Takes a step of a proposal, when it follows on how the proposal stands. With a placement there is one left: to withdraw the consent, by
 * which the workplace is no longer shown what was told; the placement is called off or ended by a step of its own. Where the consent is withdrawn without
 * one, by an objection of the person, nothing follows.
 */
export async function moveProposal(manager: EntityManager, move: ProposalMove): Promise<MoveOutcome> {
  const { proposalId, kind, scope, now, today } = move;
  const proposal = await lockProposal(manager, proposalId, scope, today);
  if (proposal === null) {
    return { kind: 'not-found' };
  }
  const { state, placement, latest } = proposal;
  const isTooLate =
    state === 'refused' &&
    (latest.by !== move.by || now.getTime() - latest.at.getTime() > answerableAfterNoMs);
  const isOfConsentAlone =
    placement !== null &&
    kind === 'withdrawn' &&
    move.reason === 'consent-withdrawn' &&
    !proposal.isConsentWithdrawn;
  if (
    !isOfConsentAlone &&
    (placement !== null || proposal.isConsentWithdrawn || !fromStates[kind].includes(state) || isTooLate)
  ) {
    return { kind: 'out-of-order', state, placement: placement?.state ?? null };
  }
  await storeMove(manager, proposal, move, isOfConsentAlone ? state : stateAfter[kind]);
  return { kind: 'moved' };
}

async function storeMove(
  manager: EntityManager,
  proposal: LockedProposal,
  { stepId: id, proposalId, kind, reason, text, until, by, now, today }: ProposalMove,
  state: ProposalState,
): Promise<void> {
  const { left, roleRevision, workplaceRevision } = await readPlaces(manager, proposal, today, {
    proposalId,
  });
  // a step that waited for another is the later one, whatever its machine's clock says
  const at = new Date(Math.max(now.getTime(), proposal.latest.at.getTime() + 1));
  await insertProposalStep(manager, {
    ...{ id, proposalId, kind, reason, text, until, by, at },
    seen: { state: proposal.state, placesLeft: left, roleRevision, workplaceRevision },
  });
  await manager.query(
    `UPDATE proposals SET state = $2, not_now_until = $3, updated_at = $4,
       consent_withdrawn_at = CASE WHEN $5 THEN $4 ELSE consent_withdrawn_at END WHERE id = $1`,
    [proposalId, state, kind === 'not-now' ? until : null, at, reason === 'consent-withdrawn'],
  );
  const saidNo = withdrawalReasons.some((one) => one.id === reason && one.isPersonsNo);
  const answered = kind === 'withdrawn' && saidNo && state === 'withdrawn' ? 'declined' : kind;
  if (answered !== 'asked' && answered !== 'replied' && answered !== 'withdrawn') {
    await followAnswer(queryIn(manager), proposal, { stepId: id, kind: answered, reason, until, at });
  }
}

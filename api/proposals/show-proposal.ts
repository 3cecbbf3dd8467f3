import type { z } from 'zod';
import type { ProposalStep, ProposalView } from '../../db/read-models/proposal-view.ts';
import { toldOfWithdrawal } from '../../matching/vocabulary/proposal-codes.ts';
import type { WayReader } from '../access/own-person.ts';
import type { DeepReadonly } from '../http/route.ts';
import type { anyProposalSchema } from './proposal-schemas.ts';

/** A proposal as it is told to who reads it. */
export type ShownProposal = DeepReadonly<z.input<typeof anyProposalSchema>>;

/** The side of a pair that takes each step. */
const sides: Readonly<Record<ProposalStep['kind'], 'workplace' | 'coach' | null>> = {
  proposed: 'coach',
  asked: 'workplace',
  replied: 'coach',
  welcomed: 'workplace',
  'not-now': 'workplace',
  refused: 'workplace',
  withdrawn: 'coach',
  expired: null,
};

/** Whether the person's consent to telling something stands on a day, `YYYY-MM-DD`. */
export function isConsentStanding(
  { consent, consentWithdrawnAt, state }: Pick<ProposalView, 'consent' | 'consentWithdrawnAt' | 'state'>,
  today: string,
): boolean {
  return (
    consentWithdrawnAt === null && consent.until >= today && state !== 'withdrawn' && state !== 'expired'
  );
}

/**
 * A proposal for who knows the person, or for the manager: by its name alone, with what was told while the consent holds. Why a coach
 * took it back may be the person's own matter: of that no more is told than concerns the workplace. A colleague of the coach is told how it
 * stands, in no words. `today` is `YYYY-MM-DD`.
 */
export function showProposal(proposal: ProposalView, reader: WayReader, today: string): ShownProposal {
  if (reader === 'knower') {
    return { for: 'coach', mayAct: true, ...proposal };
  }
  if (reader === 'colleague') {
    return {
      for: 'coach',
      mayAct: false,
      ...proposal,
      words: null,
      reasons: { sv: [], en: [] },
      despite: null,
      steps: proposal.steps.map((step) => ({ ...step, reason: null, text: null })),
    };
  }
  const { id, roleId, workplaceId, nodeId, alias, work, state, notNowUntil, proposedAt, updatedAt } =
    proposal;
  const isTold = isConsentStanding(proposal, today);
  return {
    for: 'manager',
    ...{ id, roleId, workplaceId, nodeId, alias },
    words: isTold ? proposal.words : null,
    reasons: isTold ? proposal.reasons : { sv: [], en: [] },
    ...{ work, state, notNowUntil, proposedAt, updatedAt },
    placement: proposal.placement,
    consentUntil: proposal.consent.until,
    coachName: proposal.proposedByName,
    steps: proposal.steps.map(({ id: stepId, kind, reason, text, until, at }) => ({
      id: stepId,
      kind,
      reason: kind === 'withdrawn' ? toldOfWithdrawal(reason) : sides[kind] === 'workplace' ? reason : null,
      text: isTold || sides[kind] === 'workplace' ? text : null,
      until,
      by: sides[kind],
      at,
    })),
  };
}

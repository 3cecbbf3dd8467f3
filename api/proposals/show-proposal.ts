import type { z } from 'zod';
import type { ProposalStep, ProposalView } from '../../db/read-models/proposal-view.ts';
import { toldOfWithdrawal } from '../../matching/vocabulary/proposal-codes.ts';
import { goesOn, isForManager, type WayReader } from '../access/own-person.ts';
import { shape } from '../access/shape.ts';
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
 * A proposal for who knows people, or for the manager: by its name alone, with what was told while the consent holds. Why a coach
 * took it back may be the person's own matter: of that no more is told than concerns the workplace. A colleague of the coach is told how it
 * stands, in no words. `today` is `YYYY-MM-DD`.
 */
export function showProposal(proposal: ProposalView, reader: WayReader, today: string): ShownProposal {
  const untold = { words: null, reasons: { sv: [], en: [] } };
  if (!isForManager(reader)) {
    const steps = proposal.steps.map((step) =>
      shape('proposalStep', step, reader, { reason: null, text: null }),
    );
    return shape('proposal', { ...proposal, for: 'coach' as const, mayAct: goesOn(reader), steps }, reader, {
      ...untold,
      despite: null,
    });
  }
  const isConsented = isConsentStanding(proposal, today);
  const { consent, proposedByName: coachName } = proposal;
  return shape(
    'proposal',
    {
      ...proposal,
      for: 'manager' as const,
      consentUntil: consent.until,
      coachName,
      steps: proposal.steps.map((step) => shape('proposalStep', toWorkplace(step, isConsented), reader)),
    },
    { ...reader, isConsented },
    untold,
  );
}

/** A step as far as it concerns the workplace: by which side, with what that wrote, and what the coach did while the consent stands. */
function toWorkplace(step: ProposalStep, isConsented: boolean) {
  const by = sides[step.kind];
  const isTheirs = by === 'workplace';
  return {
    ...step,
    reason: step.kind === 'withdrawn' ? toldOfWithdrawal(step.reason) : isTheirs ? step.reason : null,
    text: isConsented || isTheirs ? step.text : null,
    by,
  };
}

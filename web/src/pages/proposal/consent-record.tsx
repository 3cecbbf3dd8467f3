import { useTranslations } from 'use-intl';
import { ConsentFacts } from '../../way/consent-facts.tsx';
import look from '../../way/step-page.module.css';
import type { Proposal } from '../../way/way-queries.ts';
import { Withdraw } from './withdraw.tsx';

/** Whether a proposal or its consent can be taken back: once there is a placement, that is called off or ended. */
function canWithdraw({ state, consentWithdrawnAt, placement }: Proposal): boolean {
  const isPlaced = placement !== null && (placement.state === 'planned' || placement.state === 'running');
  return consentWithdrawnAt === null && !isPlaced && state !== 'withdrawn' && state !== 'expired';
}

/** What the person has said yes to, and the way to take it back. */
export function ConsentRecord({ proposal }: { proposal: Proposal }) {
  const t = useTranslations('proposal');
  return (
    <section className={look.section} aria-labelledby="proposal-consent">
      <h2 id="proposal-consent">{t('consent')}</h2>
      <ConsentFacts proposal={proposal} />
      {canWithdraw(proposal) && <Withdraw proposalId={proposal.id} />}
    </section>
  );
}

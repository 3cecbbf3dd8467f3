import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { vocabularyQuery } from '../../api/vocabulary-query.ts';
import { useLanguage } from '../../texts/language.tsx';
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
  const format = useFormatter();
  const { language } = useLanguage();
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  const { consent, consentWithdrawnAt } = proposal;
  const named = (list: readonly { readonly id: string; readonly name: string }[] = [], id: string) =>
    list.find((one) => one.id === id)?.name ?? id;
  const facts = consent.facts.map((fact) => named(vocabulary?.['consent-facts'], fact));
  return (
    <section className={look.section} aria-labelledby="proposal-consent">
      <h2 id="proposal-consent">{t('consent')}</h2>
      {consentWithdrawnAt !== null && <p>{t('withdrawnOn', { date: new Date(consentWithdrawnAt) })}</p>}
      <dl className={look.facts}>
        <div>
          <dt>{t('facts')}</dt>
          <dd>{format.list(facts, { type: 'conjunction' })}</dd>
        </div>
        <div>
          <dt>{t('purpose')}</dt>
          <dd>{named(vocabulary?.['consent-purposes'], consent.purpose)}</dd>
        </div>
        <div>
          <dt>{t('given')}</dt>
          <dd>
            {t('givenHow', {
              how: named(vocabulary?.['consent-ways'], consent.how),
              date: new Date(consent.givenOn),
            })}
          </dd>
        </div>
        <div>
          <dt>{t('until')}</dt>
          <dd>{t('day', { date: new Date(consent.until) })}</dd>
        </div>
      </dl>
      {canWithdraw(proposal) && <Withdraw proposalId={proposal.id} />}
    </section>
  );
}

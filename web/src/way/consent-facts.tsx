import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { vocabularyQuery } from '../api/vocabulary-query.ts';
import { useLanguage } from '../texts/language.tsx';
import look from './step-page.module.css';
import type { Proposal } from './way-queries.ts';

/** What a person has said yes to be told to a workplace, how and until when, and whether it was taken back. */
export function ConsentFacts({ proposal }: { proposal: Proposal }) {
  const t = useTranslations('proposal');
  const format = useFormatter();
  const { language } = useLanguage();
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  const { consent, consentWithdrawnAt } = proposal;
  const named = (list: readonly { readonly id: string; readonly name: string }[] = [], id: string) =>
    list.find((one) => one.id === id)?.name ?? id;
  const facts = consent.facts.map((fact) => named(vocabulary?.['consent-facts'], fact));
  return (
    <>
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
    </>
  );
}

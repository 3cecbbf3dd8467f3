import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { OwnProposal } from '../../api/own-proposals-query.ts';
import { vocabularyQuery } from '../../api/vocabulary-query.ts';
import { useLanguage } from '../../texts/language.tsx';
import styles from './proposal-detail.module.css';
import { latestAnswer, mayChangeAnswer } from './standing.ts';

/** The element that tells how a proposal stands: one is taken there when one has answered. */
export const standingId = 'proposal-standing';

/** How a proposal stands that needs no answer any more: what was answered, when and why, and what happens next. */
export function ProposalStanding({ proposal }: { proposal: OwnProposal }) {
  const t = useTranslations('proposals');
  const { language } = useLanguage();
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  const { state, steps, notNowUntil, placement, words } = proposal;
  const answer = state === 'withdrawn' || state === 'expired' ? undefined : latestAnswer(steps);
  const withdrawal = state === 'withdrawn' ? steps.findLast(({ kind }) => kind === 'withdrawn') : undefined;
  const reason = (
    withdrawal === undefined
      ? vocabulary?.['answer-reasons'].find(({ id }) => id === answer?.reason)
      : vocabulary?.['told-withdrawals'].find(({ id }) => id === withdrawal.reason)
  )?.name;
  return (
    <section id={standingId} tabIndex={-1} role="status" className={`${styles.standing} ${styles[state]}`}>
      {answer !== undefined && <p className="quiet small">{t('answered', { date: new Date(answer.at) })}</p>}
      <p>
        <strong>{t(`standing.${state}`)}.</strong> {reason !== undefined && `${reason}.`}
      </p>
      {answer?.text && <p className={styles.words}>{answer.text}</p>}
      {state === 'not-now' && notNowUntil !== null && (
        <p>{t('answeredUntil', { date: noonOf(notNowUntil) })}</p>
      )}
      <p>
        <NextStep proposal={proposal} />
      </p>
      {words === null && answer !== undefined && <p>{t('hidden')}</p>}
      {placement !== null && (
        <p>
          <Link to="/who-comes" className={styles.link}>
            {t('toWhoComes')}
          </Link>
        </p>
      )}
    </section>
  );
}

/** What happens next, in a sentence. */
function NextStep({ proposal }: { proposal: OwnProposal }) {
  const t = useTranslations('proposals');
  const { state, alias, placement, consentUntil } = proposal;
  if (placement !== null && placement.state !== 'called-off' && placement.state !== 'ended') {
    return t('after.placed', { alias, date: noonOf(placement.startsOn) });
  }
  switch (state) {
    case 'welcomed':
      return placement === null && t('after.welcomed', { alias });
    case 'not-now':
      return t('after.not-now');
    case 'refused':
      return mayChangeAnswer(proposal, new Date()) ? t('after.refused') : t('after.refusedForGood');
    case 'withdrawn':
      return t('after.withdrawn');
    case 'expired':
      return t('after.expired', { date: noonOf(consentUntil) });
    case 'proposed':
    case 'asked':
      return null;
  }
}

/** The day as a time that is the same day wherever one is. */
function noonOf(date: string): Date {
  return new Date(`${date}T12:00:00`);
}

import { useTranslations } from 'use-intl';
import type { OwnProposal } from '../../api/own-proposals-query.ts';
import styles from './proposal-detail.module.css';
import { talkOf } from './standing.ts';

/** What the workplace asked and the coach replied, in the order of time. */
export function ProposalTalk({ proposal: { steps, state } }: { proposal: OwnProposal }) {
  const t = useTranslations('proposals');
  const talk = talkOf(steps);
  return (
    talk.length > 0 && (
      <section className={styles.section}>
        <h3>{t('talk')}</h3>
        <ol className={styles.talk}>
          {talk.map(({ id, kind, text, at }) => (
            <li key={id} className={kind === 'replied' ? styles.reply : undefined}>
              <p className="quiet small">
                {t(kind === 'replied' ? 'coachReplied' : 'youAsked', { date: new Date(at) })}
              </p>
              <p className={styles.words}>{text ?? t('notTold')}</p>
            </li>
          ))}
        </ol>
        {state === 'asked' && <p className="quiet">{t('noReplyYet')}</p>}
      </section>
    )
  );
}

/** Everything that has happened to a proposal, folded. */
export function ProposalSteps({ steps }: Pick<OwnProposal, 'steps'>) {
  const t = useTranslations('proposals');
  return (
    <details className={styles.more}>
      <summary>{t('steps')}</summary>
      <ol className={styles.steps}>
        {steps.map(({ id, kind, at }) => (
          <li key={id}>
            {t(`stepKinds.${kind}`)}{' '}
            <span className="quiet small">{t('stepAt', { date: new Date(at) })}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

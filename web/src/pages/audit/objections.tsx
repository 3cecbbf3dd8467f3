import { useTranslations } from 'use-intl';
import { useAuditWords } from '../../readers/use-audit-words.ts';
import look from '../../way/step-page.module.css';
import type { Dossier } from './dossier-queries.ts';

/** What the person has objected to, who wrote it down, and what was answered by whom; nothing where nothing was. */
export function Objections({ objections }: Pick<Dossier, 'objections'>) {
  const t = useTranslations('dossier');
  const { who, sayInstant } = useAuditWords();
  return objections.map((objection) => {
    const { id, madeOn, words, answer, reason, answeredBy, answeredAt, withdrawnAt } = objection;
    const written = who(objection.recordedByName, objection.recordedBy);
    return (
      <section key={id} className={look.section} aria-labelledby={`objection-${id}`}>
        <h2 id={`objection-${id}`}>{t('objected', { date: new Date(madeOn) })}</h2>
        {words !== null && <p>{t('words', { words })}</p>}
        <p>{t('writtenDown', { name: written, at: sayInstant(objection.recordedAt) })}</p>
        {answer !== null && answeredAt !== null && answeredBy !== null && (
          <p>
            {t(`objection_${answer}`)}{' '}
            {t('by', { name: who(objection.answeredByName, answeredBy), at: sayInstant(answeredAt) })}
          </p>
        )}
        {reason !== null && <p>{t('why', { why: reason })}</p>}
        {withdrawnAt !== null && <p>{t('takenBack', { at: sayInstant(withdrawnAt) })}</p>}
        {withdrawnAt === null && answer !== 'dismissed' && (
          <p>{t(answer === null ? 'unanswered' : 'stands')}</p>
        )}
      </section>
    );
  });
}

import { useQuery } from '@tanstack/react-query';
import { memo, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { useLanguage } from '../../texts/language.tsx';
import { Button } from '../../ui/button.tsx';
import { focusField } from './focus-field.ts';
import styles from './next-question.module.css';
import { usePerson } from './person-context.tsx';
import { previewQuery } from './person-queries.ts';

/** What the person reaches, and the one answer that would help most, a click from its field. */
export const NextQuestion = memo(function NextQuestion({ person }: { person: Schemas['Candidate'] }) {
  const t = useTranslations('person');
  const { language } = useLanguage();
  const { store } = usePerson();
  const revision = useSyncExternalStore(store.subscribe, () => store.state().revision);
  const { data } = useQuery(previewQuery(person, { profile: store.stored(), revision }, language));
  if (data === undefined) {
    return <div className={styles.waiting} />;
  }
  const [first, ...others] = data.unknowns;
  return (
    <section className={`${styles.next} no-print`} aria-labelledby="next-question">
      <h2 id="next-question" className="small quiet">
        {t('next')}
      </h2>
      {first === undefined ? (
        <p>{t('allKnown')}</p>
      ) : (
        <>
          <div className={styles.first}>
            <p>
              <strong>{first.question}</strong>{' '}
              <span className="quiet">{t('nextWhy', { roles: first.wouldHelp })}</span>
            </p>
            <Button
              kind="main"
              onClick={() => focusField(first.field)}
              aria-label={`${t('answer')}: ${first.question}`}
            >
              {t('answer')}
            </Button>
          </div>
          {others.length > 0 && (
            <details>
              <summary className="small">{t('nextMore')}</summary>
              <ul>
                {others.map(({ field, question }) => (
                  <li key={field}>
                    <Button kind="quiet" className={styles.question} onClick={() => focusField(field)}>
                      {question}
                    </Button>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
      <p className="quiet small">{t('reach', data.reach)}</p>
    </section>
  );
});

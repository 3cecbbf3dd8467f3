import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { vocabularyQuery } from '../../api/vocabulary-query.ts';
import { useLanguage } from '../../texts/language.tsx';
import styles from './policy-page.module.css';
import type { PolicyVersion } from './policy-queries.ts';

const route = getRouteApi('/signed-in/policy');

/** Every version, latest first: when it was drafted or put in force, and why. */
export function PolicyVersions({ versions, shown }: { versions: readonly PolicyVersion[]; shown: number }) {
  const t = useTranslations('policy');
  const { language } = useLanguage();
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  return (
    <section className={styles.part}>
      <h2>{t('versions')}</h2>
      <ul>
        {versions.map(({ version, status, createdAt, activations: [latest], endings: [ending] }) => (
          <li key={version} className={styles.version}>
            <p>
              {version === shown ? (
                <strong aria-current="true">{t('version', { version })}</strong>
              ) : (
                <route.Link to="." search={(old) => ({ ...old, version })}>
                  {t('version', { version })}
                </route.Link>
              )}
            </p>
            <p>{vocabulary?.['policy-statuses'].find(({ id }) => id === status)?.name}</p>
            <p className="quiet small">
              {latest === undefined
                ? t('draftedOn', { date: new Date(createdAt) })
                : t('activatedOn', {
                    date: new Date(latest.activatedAt),
                    reason: latest.replaced === null ? t('shipped') : latest.reason,
                  })}
              {ending !== undefined &&
                status !== 'active' &&
                ` ${t('endedOn', { date: new Date(ending.endedAt), reason: ending.reason })}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

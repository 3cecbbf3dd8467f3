import { useTranslations } from 'use-intl';
import { useLanguage } from '../../texts/language.tsx';
import look from '../../way/step-page.module.css';
import styles from './placement-page.module.css';
import type { PlacementPreview } from './placement-queries.ts';

/** What the rules of the employment form say of a placement, and what somebody has to confirm. */
export function Advice({ advice }: { advice: PlacementPreview['advice'] | undefined }) {
  const t = useTranslations('placements');
  const { language } = useLanguage();
  return (
    <section className={look.section} aria-labelledby="placement-advice">
      <h2 id="placement-advice">{t('advice')}</h2>
      {advice === undefined ? (
        <p className="quiet">{t('adviceWaits')}</p>
      ) : (
        <>
          {advice.warnings.length === 0 && <p>{t('noWarnings')}</p>}
          <ul className={styles.warnings}>
            {advice.warnings.map(({ code, text }) => (
              <li key={code}>{text[language]}</li>
            ))}
          </ul>
          {advice.toConfirm.length > 0 && (
            <div>
              <h3>{t('toConfirm')}</h3>
              <ul className={styles.points}>
                {advice.toConfirm.map(({ code, text }) => (
                  <li key={code}>{text[language]}</li>
                ))}
              </ul>
            </div>
          )}
          <p className="quiet small">
            {t('rules', { date: new Date(advice.rules.checkedAt), source: advice.rules.source })}
            {advice.rules.confirmWith !== null && ` ${t('confirmWith', { who: advice.rules.confirmWith })}`}
          </p>
        </>
      )}
    </section>
  );
}

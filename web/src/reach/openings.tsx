import { useTranslations } from 'use-intl';
import { Button } from '../ui/button.tsx';
import styles from './reach.module.css';
import type { Adjustment, Opening } from './reach-queries.ts';
import { useTellReach } from './use-tell-reach.ts';

/** How many are shown unfolded: what brings most. */
const mostAtFirst = 4;

/** What {@link Openings} shows, and whom it tells. */
interface OpeningsProps {
  readonly openings: readonly Opening[];
  /** Makes the change to the role; left out where one may not. */
  readonly onMake?: ((adjustment: Adjustment) => void) | undefined;
  /** Whether the change can be made by a click. */
  readonly canMake: (adjustment: Adjustment) => boolean;
  /** Offers a support at the whole workplace; left out where there is none. */
  readonly onOffer?: ((support: string) => void) | undefined;
}

/** What would reach more, the most first: one click makes it so. */
export function Openings({ openings, onMake, canMake, onOffer }: OpeningsProps) {
  const t = useTranslations('reach');
  const { tellChange, tellEffect } = useTellReach();
  const row = (opening: Opening) => {
    const { adjustment } = opening;
    const change = tellChange(adjustment);
    const act = adjustment.kind === 'offer-support' ? 'offerHere' : 'make';
    return (
      <li key={change} className={styles.opening}>
        <p>
          {change} <span className={styles.effect}>{tellEffect(opening)}</span>
        </p>
        <div className={styles.actions}>
          {onMake !== undefined && canMake(adjustment) && (
            <Button kind="quiet" aria-label={t(`${act}It`, { change })} onClick={() => onMake(adjustment)}>
              {t(act)}
            </Button>
          )}
          {onOffer !== undefined && adjustment.kind === 'offer-support' && (
            <Button
              kind="quiet"
              aria-label={t('offerEverywhereIt', { change })}
              onClick={() => onOffer(adjustment.support)}
            >
              {t('offerEverywhere')}
            </Button>
          )}
        </div>
      </li>
    );
  };
  if (openings.length === 0) {
    return null;
  }
  return (
    <div>
      <h3>{t('openings')}</h3>
      <ul>{openings.slice(0, mostAtFirst).map(row)}</ul>
      {openings.length > mostAtFirst && (
        <details>
          <summary className={styles.more}>
            {t('moreOpenings', { count: openings.length - mostAtFirst })}
          </summary>
          <ul>{openings.slice(mostAtFirst).map(row)}</ul>
        </details>
      )}
    </div>
  );
}

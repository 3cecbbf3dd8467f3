import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/button.tsx';
import styles from './reach.module.css';
import type { Adjustment, Opening } from './reach-queries.ts';
import { useTellReach } from './use-tell-reach.ts';

/** How many are shown unfolded, and how many in all: what brings most. The others bring too little to choose from. */
const mostAtFirst = 3;
const most = 8;

/** What {@link Openings} shows, and whom it tells. */
interface OpeningsProps {
  readonly openings: readonly Opening[];
  /** Makes the change to the role; left out where one may not, and then the changes are only told. */
  readonly onMake?: ((adjustment: Adjustment) => void) | undefined;
  /** Whether the change can be made by a click; what can't be made here is not told to who could make the others. */
  readonly canMake: (adjustment: Adjustment) => boolean;
  /** Offers a support at the whole workplace; left out where there is none. */
  readonly onOffer?: ((support: string) => void) | undefined;
}

/** What would reach more, the most first: one click makes it so. A support that is offered so can then be offered in all roles. */
export function Openings({ openings, onMake, canMake, onOffer }: OpeningsProps) {
  const t = useTranslations('reach');
  const { tellChange, tellEffect, nameOfSupport } = useTellReach();
  const [offered, setOffered] = useState<string | null>(null);
  const shown = openings
    .filter(({ adjustment }) => onMake === undefined || canMake(adjustment))
    .slice(0, most);
  const row = (opening: Opening) => {
    const { adjustment } = opening;
    const change = tellChange(adjustment);
    const act = adjustment.kind === 'offer-support' ? 'offer' : 'make';
    return (
      <li key={change} className={styles.opening}>
        <p>
          {change} <span className={styles.effect}>{tellEffect(opening)}</span>
        </p>
        {onMake !== undefined && (
          <Button
            kind="quiet"
            aria-label={t(`${act}It`, { change })}
            onClick={() => {
              setOffered(adjustment.kind === 'offer-support' ? adjustment.support : null);
              onMake(adjustment);
            }}
          >
            {t(act)}
          </Button>
        )}
      </li>
    );
  };
  if (shown.length === 0 && offered === null) {
    return null;
  }
  return (
    <div>
      <h3>{t('openings')}</h3>
      {offered !== null && (
        <div className="row">
          <p>{t('offeredHere', { name: nameOfSupport(offered) })}</p>
          {onOffer !== undefined && (
            <Button
              kind="quiet"
              onClick={() => {
                onOffer(offered);
                setOffered(null);
              }}
            >
              {t('offerEverywhere')}
            </Button>
          )}
        </div>
      )}
      <ul>{shown.slice(0, mostAtFirst).map(row)}</ul>
      {shown.length > mostAtFirst && (
        <details>
          <summary className={styles.more}>
            {t('moreOpenings', { count: shown.length - mostAtFirst })}
          </summary>
          <ul>{shown.slice(mostAtFirst).map(row)}</ul>
        </details>
      )}
    </div>
  );
}

import { useFormatter, useTranslations } from 'use-intl';
import { layOutMap, type MapTown } from './map-layout.ts';
import styles from './pictures.module.css';
import { useWidth } from './use-width.ts';

/** Where people live and places are, by town: circles as large as the numbers, which the table beside it tells. */
export function TownMap({ towns }: { towns: readonly MapTown[] }) {
  const t = useTranslations('node');
  const format = useFormatter();
  const { measure, width, letter } = useWidth();
  const layout = width === 0 ? null : layOutMap(towns, width, letter);
  return (
    <div ref={measure} className={styles.map}>
      {layout !== null && (
        <>
          <svg
            viewBox={`0 0 ${width} ${layout.height}`}
            role="img"
            aria-label={t('mapAlt', { count: towns.length })}
            width={width}
            height={layout.height}
          >
            {layout.towns.map(({ name, x, y, peopleRadius, placesRadius }) => (
              <g key={name}>
                <title>{name}</title>
                <circle cx={x} cy={y} r={peopleRadius} className={styles.people} />
                {placesRadius > 0 && <circle cx={x} cy={y} r={placesRadius} className={styles.places} />}
                {peopleRadius === 0 && placesRadius === 0 && (
                  <circle cx={x} cy={y} r={2} className={styles.places} />
                )}
              </g>
            ))}
            {layout.towns.map(
              ({ name, label }) =>
                label !== null && (
                  <text key={name} x={label.x} y={label.y} className={styles.label}>
                    {name}
                  </text>
                ),
            )}
            <g transform={`translate(1 ${layout.height - 2})`}>
              <path d={`M0 -4V0H${layout.scaleBar.width}V-4`} className={styles.scaleBar} />
              <text x={layout.scaleBar.width + 6} y={0} className={styles.quiet}>
                {t('km', { km: format.number(layout.scaleBar.km) })}
              </text>
            </g>
          </svg>
          <ul className={styles.legend}>
            <li className={styles.ofPeople}>{t('legendPeople')}</li>
            <li className={styles.ofPlaces}>{t('legendPlaces')}</li>
          </ul>
        </>
      )}
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { nearestTown, townsQuery } from '../api/towns-query.ts';
import { type GivenPlace, readPlace, writePlace } from './given-place.ts';
import styles from './workplace-form.module.css';

/** What a {@link PlaceField} edits. */
interface PlaceFieldProps {
  readonly place: GivenPlace | undefined;
  readonly onChange: (place: GivenPlace | undefined) => void;
}

/** Where a workplace is: a town or smaller place by its name, or coordinates; told once one has left the field. */
export function PlaceField({ place, onChange }: PlaceFieldProps) {
  const t = useTranslations('workplace');
  const id = useId();
  const { data: towns = [] } = useQuery(townsQuery);
  const [typed, setTyped] = useState<string | null>(null);
  const stored = writePlace(place, towns);
  const near = place === undefined || 'place' in place ? null : nearestTown(towns, place);
  const commit = () => {
    if (typed !== null && typed.trim() !== stored) {
      onChange(readPlace(typed, towns));
    }
    setTyped(null);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('place')}</label>
      <input
        id={id}
        list={`${id}-towns`}
        autoComplete="off"
        maxLength={100}
        value={typed ?? stored}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            commit();
          }
        }}
      />
      <datalist id={`${id}-towns`}>
        {towns.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p id={`${id}-hint`} className="quiet small">
        {near === null || near.name === stored ? t('placeHint') : t('placeNear', { town: near.name })}
      </p>
    </div>
  );
}

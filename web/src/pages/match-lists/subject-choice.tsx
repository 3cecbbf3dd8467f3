import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { FilterField } from '../../ui/filter-field.tsx';
import { type MatchList, type Subject, subjectQuery, subjectsQuery } from './match-list-queries.ts';
import styles from './subject-choice.module.css';

/** What a {@link SubjectChoice} chooses between, and whom it tells. */
interface SubjectChoiceProps {
  readonly kind: MatchList['for'];
  readonly nodeId: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Chooses roles or people: those that are chosen first, then what the words find. */
export function SubjectChoice({ kind, nodeId, chosen, onChange }: SubjectChoiceProps) {
  const t = useTranslations('matchLists');
  const [text, setText] = useState('');
  const { data: found = [] } = useQuery(subjectsQuery(kind, nodeId, text));
  const named = useQueries({ queries: chosen.map((id) => subjectQuery(kind, id)) });
  const others = found.filter(({ id }) => !chosen.includes(id));
  const option = ({ id, name, where }: Subject) => (
    <li key={id}>
      <label>
        <input
          type="checkbox"
          checked={chosen.includes(id)}
          onChange={({ target }) =>
            onChange(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
          }
        />
        <span>
          {name ?? t('untitled')}
          {where !== null && <span className={`${styles.where} quiet small`}>{where}</span>}
        </span>
      </label>
    </li>
  );
  return (
    <fieldset className={styles.choice}>
      <legend className="only-heard">{t(kind)}</legend>
      <p className="quiet small" role="status">
        {t('chosen', { count: chosen.length })}{' '}
        {chosen.length > 0 && (
          <Button kind="quiet" onClick={() => onChange([])}>
            {t('chooseNone')}
          </Button>
        )}
      </p>
      <ul className={styles.subjects} aria-label={t('chosenOnes')}>
        {chosen.map((id, index) =>
          option(found.find((one) => one.id === id) ?? named[index]?.data ?? { id, name: '…', where: null }),
        )}
      </ul>
      <FilterField label={t('find')} value={text} onChange={setText} />
      {text !== '' && others.length > 1 && (
        <div>
          <Button kind="quiet" onClick={() => onChange([...chosen, ...others.map(({ id }) => id)])}>
            {t('chooseAll', { count: others.length })}
          </Button>
        </div>
      )}
      <ul className={styles.subjects} aria-label={t('found')}>
        {others.map(option)}
      </ul>
      {others.length === 0 && <p className="quiet">{t('noneFound')}</p>}
    </fieldset>
  );
}

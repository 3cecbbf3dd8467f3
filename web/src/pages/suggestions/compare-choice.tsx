import { getRouteApi } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import styles from './comparison.module.css';
import type { Suggestion } from './suggestion-queries.ts';

const route = getRouteApi('/signed-in/people/$personId/suggestions');

/** What a {@link CompareChoice} lets one choose. */
interface CompareChoiceProps {
  readonly suggestion: Suggestion;
  readonly others: readonly Suggestion[];
}

/** The choice of another suggestion to lay beside this one. */
export function CompareChoice({ suggestion, others }: CompareChoiceProps) {
  const t = useTranslations('suggestions');
  const words = useTranslations('roles');
  const navigate = route.useNavigate();
  const id = useId();
  const choices = others.filter((one) => one.id !== suggestion.id && one.kind !== 'none');
  return choices.length === 0 ? null : (
    <div className={`${styles.choice} no-print`}>
      <label htmlFor={id}>{t('compareWith')}</label>
      <select
        id={id}
        value=""
        onChange={(event) => {
          const { value } = event.target;
          void navigate({ search: (old) => ({ ...old, selected: suggestion.id, with: value }) });
        }}
      >
        <option value="" disabled>
          {t('chooseOther')}
        </option>
        {choices.map(({ id: other, roleTitle, workplaceName }) => (
          <option key={other} value={other}>
            {[roleTitle ?? words('untitled'), workplaceName].filter((word) => word !== null).join(', ')}
          </option>
        ))}
      </select>
    </div>
  );
}

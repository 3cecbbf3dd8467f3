import { useTranslations } from 'use-intl';
import { useLanguage } from '../../texts/language.tsx';
import { locales } from '../../texts/texts.ts';
import { FilterField } from '../../ui/filter-field.tsx';
import { type ColumnId, columnsOf } from './columns.ts';
import styles from './list-filters.module.css';
import type { MatchList } from './match-list-queries.ts';
import type { MatchListSearch } from './match-list-search.ts';
import { type KindCounts, type MatchRow, workplacesOf } from './match-rows.ts';
import { rowKinds } from './row-kinds.ts';

/** What {@link ListFilters} let one choose between, and whom they tell. */
interface ListFiltersProps {
  readonly list: MatchList;
  readonly rows: readonly MatchRow[];
  readonly counts: KindCounts;
  readonly columns: readonly ColumnId[];
  readonly search: MatchListSearch;
  readonly onChange: (part: MatchListSearch) => void;
}

const reviews = ['none', 'approve', 'hold', 'decline'] as const;
const shares = [25, 50, 75, 90] as const;

/** What is shown of a list: which rows, and folded, which columns. */
export function ListFilters({ list, rows, counts, columns, search, onChange }: ListFiltersProps) {
  const t = useTranslations('matchLists');
  const { language } = useLanguage();
  const { q = '', kind = '', workplace = '', review = '', known = '' } = search;
  const workplaces = workplacesOf(rows, locales[language]);
  const turn = (column: ColumnId, isShown: boolean) =>
    onChange({
      columns: isShown ? [...columns, column] : columns.filter((one) => one !== column),
    });
  return (
    <div className={`${styles.filters} no-print`}>
      <FilterField
        label={t('filter')}
        value={q}
        onChange={(value) => onChange({ q: value === '' ? undefined : value })}
      />
      <label className={styles.field}>
        <span>{t('kind')}</span>
        <select
          value={kind}
          onChange={({ target }) => onChange({ kind: rowKinds.find((one) => one === target.value) })}
        >
          <option value="">{t('allKinds')}</option>
          {rowKinds.map((one) => (
            <option key={one} value={one}>
              {t('kindOf', { kind: t(`kinds.${one}`), count: counts[one] })}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        <span>{t('columns.workplace')}</span>
        <select
          value={workplace}
          onChange={({ target }) => onChange({ workplace: target.value || undefined })}
        >
          <option value="">{t('allWorkplaces')}</option>
          {workplaces.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        <span>{t('columns.review')}</span>
        <select
          value={review}
          onChange={({ target }) => onChange({ review: reviews.find((one) => one === target.value) })}
        >
          <option value="">{t('allReviews')}</option>
          {reviews.map((one) => (
            <option key={one} value={one}>
              {t(`review.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        <span>{t('columns.known')}</span>
        <select
          value={known}
          onChange={({ target }) => onChange({ known: Number(target.value) || undefined })}
        >
          <option value="">{t('anyKnown')}</option>
          {shares.map((share) => (
            <option key={share} value={share}>
              {t('knownFrom', { share: share / 100 })}
            </option>
          ))}
        </select>
      </label>
      <details className={styles.columns}>
        <summary>{t('chooseColumns', { count: columns.length })}</summary>
        <fieldset>
          <legend className="only-heard">{t('chooseColumns', { count: columns.length })}</legend>
          {columnsOf(list.for).map((column) => (
            <label key={column}>
              <input
                type="checkbox"
                checked={columns.includes(column)}
                disabled={columns.length === 1 && columns.includes(column)}
                onChange={({ target }) => turn(column, target.checked)}
              />
              {t(`columns.${column}`)}
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  );
}

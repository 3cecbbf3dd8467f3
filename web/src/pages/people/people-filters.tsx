import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { sessionQuery } from '../../session/session.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { FilterPanel } from '../../ui/filter-panel.tsx';
import styles from './people-filters.module.css';
import { type PeopleSearch, peopleSorts, waits } from './people-search.ts';

const needs = ['review', 'proposal', 'answer', 'suggestions', 'profile', 'confirmation'] as const;
const decisions = ['hold', 'approve'] as const;

/** What {@link PeopleFilters} show and change. */
interface PeopleFiltersProps {
  readonly search: PeopleSearch;
  readonly counts: Schemas['CandidateCounts'] | undefined;
  /** Told what is to be another. */
  readonly onChange: (change: Partial<PeopleSearch>) => void;
}

/** Whose people, what they need, how long they have waited, and in which order. */
export function PeopleFilters({ search, counts, onChange }: PeopleFiltersProps) {
  const t = useTranslations('people');
  const { data: session } = useQuery(sessionQuery);
  const isCoach = session?.roles.includes('coach') === true;
  const countOf = (id: string | null) => counts?.coach.find((one) => one.id === id)?.count ?? 0;
  const { coach = isCoach ? 'me' : 'all', status = 'open', since = 'any', sort = peopleSorts[0] } = search;
  const all = counts?.coach.reduce((sum, { count }) => sum + count, 0) ?? 0;
  const whose = isCoach ? (['me', 'all', 'none'] as const) : (['all', 'none'] as const);
  const whoseCounts = { me: countOf(session?.id.toLowerCase() ?? null), all, none: countOf(null) };
  const waited = waits.map((value): { value: string; label: string } => ({
    value,
    label: t('waited', { wait: t(value), count: counts?.since[value] ?? 0 }),
  }));
  const chips = [
    ...needs.map((need) => ({
      label: t(`need_${need}`),
      count: counts?.needs[need],
      isOn: search.needs === need,
      onChange: (isOn: boolean) => onChange({ needs: isOn ? need : undefined }),
    })),
    ...decisions.map((decision) => ({
      label: t(`review_${decision}`),
      count: counts?.review[decision],
      isOn: search.review === decision,
      onChange: (isOn: boolean) => onChange({ review: isOn ? decision : undefined }),
    })),
  ];
  const lead = (
    <fieldset className={styles.whose}>
      <legend className="only-heard">{t('whose')}</legend>
      {whose.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name="whose"
            checked={coach === value}
            onChange={() => onChange({ coach: value === whose[0] ? undefined : value })}
          />
          {t(`whose_${value}`, { count: whoseCounts[value] })}
        </label>
      ))}
    </fieldset>
  );
  return (
    <FilterPanel lead={lead} chipsLabel={t('needs')} chips={chips} moreLabel={t('more')}>
      <ChoiceField
        label={t('since')}
        value={since}
        options={[
          { value: 'any', label: t('anySince') },
          ...waited,
          // a day that a link names
          ...(since === 'any' || waits.some((wait) => wait === since)
            ? []
            : [{ value: since, label: t('sinceDay', { date: new Date(since) }) }]),
        ]}
        onChange={(value) => onChange({ since: value === 'any' ? undefined : value })}
      />
      <ChoiceField
        label={t('status')}
        value={status}
        options={(['open', 'placed', 'objected', 'not-confirmed', 'closed', 'all'] as const).map((value) => ({
          value,
          label: t(`status_${value}`, { count: value === 'all' ? 0 : (counts?.status[value] ?? 0) }),
        }))}
        onChange={(value) => onChange({ status: value === 'open' ? undefined : value })}
      />
      <ChoiceField
        label={t('sort')}
        value={sort}
        options={peopleSorts.map((value) => ({ value, label: t(`sort_${value}`) }))}
        onChange={(value) => onChange({ sort: value === peopleSorts[0] ? undefined : value })}
      />
    </FilterPanel>
  );
}

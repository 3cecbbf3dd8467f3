import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { AddressChoice } from './address-choice.tsx';
import styles from './suggestion-list.module.css';
import type { Suggestion } from './suggestion-queries.ts';
import { SuggestionStatus } from './suggestion-status.tsx';
import { suggestionsPath } from './suggestions-search.ts';
import { verdictOf } from './verdict.ts';

/** What a {@link SuggestionList} shows. */
interface SuggestionListProps {
  readonly shown: readonly Suggestion[];
  readonly selectedId: string | undefined;
  readonly show: 'open' | 'all';
  /** How many are reviewed, in words. */
  readonly progress: string;
}

/** The list beside the detail: the facts that one chooses by, without opening. */
export function SuggestionList({ shown, selectedId, show, progress }: SuggestionListProps) {
  const t = useTranslations('suggestions');
  return (
    <>
      <div className={styles.head}>
        <h2 id="suggestions">{t('list')}</h2>
        <AddressChoice
          label={t('show')}
          choices={[
            { text: t('open'), isChosen: show === 'open', search: (old) => ({ ...old, show: undefined }) },
            { text: t('all'), isChosen: show === 'all', search: (old) => ({ ...old, show: 'all' }) },
          ]}
        />
      </div>
      <p className="quiet small">{progress}</p>
      <ol className={styles.list} aria-labelledby="suggestions">
        {shown.map((suggestion) => (
          <SuggestionRow
            key={suggestion.id}
            suggestion={suggestion}
            isSelected={suggestion.id === selectedId}
          />
        ))}
      </ol>
    </>
  );
}

function SuggestionRow({ suggestion, isSelected }: { suggestion: Suggestion; isSelected: boolean }) {
  const t = useTranslations('suggestions');
  const words = useTranslations('roles');
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isSelected) {
      link.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [isSelected]);
  const { id, roleTitle, workplaceName, kind, review } = suggestion;
  return (
    <li>
      <Link
        ref={link}
        from={suggestionsPath}
        to="."
        search={(old) => ({ ...old, selected: id })}
        resetScroll={false}
        className={styles.row}
        aria-current={isSelected ? 'true' : undefined}
      >
        <span className={styles.title}>{roleTitle ?? words('untitled')}</span>
        {workplaceName !== null && <span className="quiet small">{workplaceName}</span>}
        <span className="small">
          {kind === 'near-miss' ? t('nearMiss') : kind === 'none' ? t('offList') : t(verdictOf(suggestion))}
        </span>
        {review !== null && <SuggestionStatus review={review} />}
      </Link>
    </li>
  );
}

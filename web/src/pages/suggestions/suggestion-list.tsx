import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import type { Proposal } from '../../way/way-queries.ts';
import { AddressChoice } from './address-choice.tsx';
import type { ListParts } from './list-suggestions.ts';
import styles from './suggestion-list.module.css';
import type { Suggestion } from './suggestion-queries.ts';
import { SuggestionRow } from './suggestion-row.tsx';
import type { SuggestionsSearch } from './suggestions-search.ts';

const reviewChoices = [
  [undefined, 'open', 'toReview'],
  ['hold', 'held', 'held'],
  ['approve', 'approved', 'approved'],
  ['decline', 'declined', 'declined'],
  ['all', 'all', 'all'],
] as const;

const kindChoices = [
  [undefined, 'everyKind'],
  ['match', 'matches'],
  ['near-miss', 'nearMisses'],
] as const;

/** What a {@link SuggestionList} shows, and whom it tells. */
interface SuggestionListProps {
  readonly shown: ListParts<Suggestion>;
  readonly totals: Schemas['SuggestionTotals'] | undefined;
  /** The latest proposal of each suggestion that was proposed. */
  readonly proposals: ReadonlyMap<string, Proposal>;
  readonly selectedId: string | undefined;
  /** The row that is brought back into view when the list is seen again. */
  readonly lastReadId: string | undefined;
  readonly search: SuggestionsSearch;
  readonly onChoose: (id: string) => void;
}

/** The list beside the detail: the facts that one chooses by, without opening; what is nearly possible apart. */
export const SuggestionList = memo(function SuggestionList(props: SuggestionListProps) {
  const { shown, totals, search } = props;
  const t = useTranslations('suggestions');
  return (
    <>
      <div className={styles.head}>
        <h2 id="suggestions">{t('list')}</h2>
        <AddressChoice
          label={t('show')}
          choices={reviewChoices.map(([review, word, total]) => ({
            text: totals === undefined ? t(word) : t('counted', { word: t(word), count: totals[total] }),
            isChosen: search.review === review,
            search: (old) => ({ ...old, review }),
          }))}
        />
        {totals !== undefined && totals.nearMisses > 0 && (
          <AddressChoice
            label={t('kind')}
            choices={kindChoices.map(([kind, word]) => ({
              text: t(word),
              isChosen: search.kind === kind,
              search: (old) => ({ ...old, kind }),
            }))}
          />
        )}
      </div>
      <Part {...props} suggestions={shown.match} labelledBy="suggestions" />
      {shown['near-miss'].length > 0 && (
        <section className={styles.part}>
          <h3 id="near-misses">{t('nearTitle')}</h3>
          <p className="quiet small">{t('nearWhy')}</p>
          <Part {...props} suggestions={shown['near-miss']} labelledBy="near-misses" />
        </section>
      )}
      {shown.off.length > 0 && (
        <section className={styles.part}>
          <h3 id="off-list">{t('offList')}</h3>
          <Part {...props} suggestions={shown.off} labelledBy="off-list" />
        </section>
      )}
    </>
  );
});

interface PartProps extends SuggestionListProps {
  readonly suggestions: readonly Suggestion[];
  readonly labelledBy: string;
}

const Part = memo(function Part(props: PartProps) {
  const { suggestions, labelledBy, proposals, selectedId, lastReadId, search, onChoose } = props;
  if (suggestions.length === 0) {
    return null;
  }
  const kept = Object.entries(search).flatMap(([name, value]) =>
    value === undefined || name === 'selected' || name === 'with' ? [] : [[name, value]],
  );
  return (
    <ol className={styles.list} aria-labelledby={labelledBy}>
      {suggestions.map((suggestion) => (
        <SuggestionRow
          key={suggestion.id}
          suggestion={suggestion}
          proposal={proposals.get(suggestion.id)}
          href={`?${new URLSearchParams([...kept, ['selected', suggestion.id]])}`}
          isSelected={suggestion.id === selectedId}
          isLastRead={suggestion.id === lastReadId}
          onChoose={onChoose}
        />
      ))}
    </ol>
  );
});

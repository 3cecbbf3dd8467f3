import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../texts/language.tsx';
import { Button } from '../../ui/button.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { Loading } from '../../ui/loading.tsx';
import { NotYours } from '../../way/not-yours.tsx';
import type { Proposal } from '../../way/way-queries.ts';
import { AddressChoice } from './address-choice.tsx';
import { ApprovedNext } from './approved-next.tsx';
import { CompareChoice } from './compare-choice.tsx';
import { DecisionBar } from './decision-bar.tsx';
import { OffLists } from './off-lists.tsx';
import { Reasons } from './reasons.tsx';
import { RoleFacts, RoleWork } from './role-facts.tsx';
import styles from './suggestion-detail.module.css';
import { type ApprovalNote, explanationQuery, type Reader, type Suggestion } from './suggestion-queries.ts';
import { SuggestionStatus } from './suggestion-status.tsx';
import { suggestionsPath } from './suggestions-search.ts';
import { useWorkInWords } from './use-work-in-words.ts';

/** What a {@link SuggestionDetail} shows, and whom it tells. */
interface SuggestionDetailProps {
  readonly suggestion: Suggestion;
  readonly personId: string;
  readonly headingId: string;
  /** Whom the reasons are told to. */
  readonly reader: Reader;
  readonly onDecided: (suggestion: Suggestion, toKnow: readonly ApprovalNote[]) => void;
  /** What can be undone: this one, or the one that was decided on last. */
  readonly toUndo: Suggestion | undefined;
  /** What of others concerns that. */
  readonly toKnow: readonly ApprovalNote[];
  readonly onUndone: (suggestion: Suggestion) => void;
  /** The latest proposal of it; undefined for none. */
  readonly proposal: Proposal | undefined;
  /** What it can be compared with. */
  readonly others: readonly Suggestion[];
  readonly onNext: () => void;
  readonly onPrevious: () => void;
}

/** One suggestion: what it is, why, in the order that one decides by, the work itself, and the decision. */
export function SuggestionDetail(props: SuggestionDetailProps) {
  const { suggestion, personId, headingId, reader, others, onNext, onPrevious } = props;
  const t = useTranslations('suggestions');
  const words = useTranslations('roles');
  const { roleTitle, review, id, kind, mayDecide } = suggestion;
  const { where } = useWorkInWords(suggestion);
  return (
    <article className={styles.detail}>
      <div className={`${styles.steps} no-print`}>
        <Link
          from={suggestionsPath}
          to="."
          search={(old) => ({ ...old, selected: undefined })}
          className={styles.toList}
        >
          ‹ {t('toList')}
        </Link>
        <Button kind="quiet" aria-keyshortcuts="K" onClick={onPrevious}>
          {t('previous')} <KeyHint>K</KeyHint>
        </Button>
        <Button kind="quiet" aria-keyshortcuts="J" onClick={onNext}>
          {t('next')} <KeyHint>J</KeyHint>
        </Button>
      </div>
      <header className={styles.head}>
        <h2 id={headingId} tabIndex={-1}>
          {roleTitle ?? words('untitled')}
        </h2>
        <p className="row">
          <span className="quiet">{where}</span>
          {kind === 'near-miss' && <span>{t('nearMiss')}</span>}
          {review !== null && <SuggestionStatus review={review} />}
        </p>
        <RoleFacts suggestion={suggestion} reader={reader} />
      </header>
      <div className={`${styles.readers} no-print`}>
        <AddressChoice
          label={t('for')}
          choices={[
            {
              text: t('forCoach'),
              isChosen: reader === 'coach',
              search: (old) => ({ ...old, selected: id, for: undefined }),
            },
            {
              text: t('forCandidate'),
              isChosen: reader === 'candidate',
              search: (old) => ({ ...old, selected: id, for: 'candidate' }),
            },
          ]}
        />
        {reader === 'candidate' && (
          <Button kind="quiet" onClick={() => window.print()}>
            {t('print')}
          </Button>
        )}
      </div>
      {reader === 'coach' && mayDecide && (
        <ApprovedNext suggestion={suggestion} personId={personId} proposal={props.proposal} />
      )}
      {reader === 'coach' && mayDecide && <OffLists suggestion={suggestion} personId={personId} />}
      <Explanation suggestion={suggestion} reader={reader} personId={personId} />
      <RoleWork suggestion={suggestion} />
      {reader === 'coach' && mayDecide && review !== null && (
        <p className="no-print">
          <Link to="/suggestions/$suggestionId/dossier" params={{ suggestionId: id }}>
            {t('dossier')}
          </Link>
        </p>
      )}
      {reader === 'coach' && <CompareChoice suggestion={suggestion} others={others} />}
      {mayDecide ? (
        <DecisionBar
          suggestion={suggestion}
          personId={personId}
          onDecided={props.onDecided}
          toUndo={props.toUndo}
          toKnow={props.toKnow}
          onUndone={props.onUndone}
        />
      ) : (
        <NotYours personId={personId} />
      )}
    </article>
  );
}

interface ExplanationProps {
  readonly suggestion: Suggestion;
  readonly reader: Reader;
  readonly personId: string;
}

function Explanation({ suggestion, reader, personId }: ExplanationProps) {
  const { language } = useLanguage();
  const { data: explanation } = useQuery(explanationQuery(suggestion.id, reader, language));
  if (explanation === undefined) {
    return <Loading />;
  }
  const { summary, points } = explanation;
  return reader === 'candidate' ? (
    <div className={styles.told}>
      <p>{summary}</p>
      {points.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  ) : (
    <>
      <p className={styles.summary}>{summary}</p>
      <Reasons points={points} suggestion={suggestion} personId={personId} />
    </>
  );
}

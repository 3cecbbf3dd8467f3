import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { VocabularyLists } from '../../api/vocabulary-query.ts';
import { Button } from '../../ui/button.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { Loading } from '../../ui/loading.tsx';
import { AskDialog } from '../../way/ask-dialog.tsx';
import styles from './approve-dialog.module.css';
import { hearDialogKeys } from './dialog-keys.ts';
import type { ReviewSubmission, Suggestion } from './suggestion-queries.ts';

/** What an {@link ApproveDialog} asks about, and whom it tells. */
interface ApproveDialogProps {
  readonly suggestion: Suggestion;
  /** The gates with their names; undefined while they are fetched. */
  readonly gates: VocabularyLists['gates'] | undefined;
  readonly isSaving: boolean;
  /** What went wrong, in words; empty while nothing has. */
  readonly wrong: string;
  /** The own words, kept while the question is closed. */
  readonly draft: RefObject<string>;
  readonly onDecide: (review: ReviewSubmission) => void;
  readonly onClose: () => void;
}

/** What is often written where nothing fails and not all is known. */
const usual = ['askFirst', 'seeThere', 'spokenOf'] as const;

/** Whether something of a pair fails or is not known, so that approving it takes a written reason. */
export function isInDoubt({ gates }: Pick<Suggestion, 'gates'>): boolean {
  return gates.some(({ outcome }) => outcome !== 'pass');
}

/** Names what fails or is not known of a pair, and asks why it is approved all the same: one of the usual sentences approves it, each by its digit, or own words. */
export function ApproveDialog(props: ApproveDialogProps) {
  const { suggestion, gates, isSaving, wrong, draft, onDecide, onClose } = props;
  const t = useTranslations('suggestions');
  const format = useFormatter();
  const [reason, setReason] = useState(draft.current);
  const [isMissing, setIsMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const first = useRef<HTMLDivElement>(null);
  const fieldId = useId();
  const named = (outcome: 'fail' | 'unknown') =>
    suggestion.gates
      .filter((gate) => gate.outcome === outcome)
      .flatMap(({ gate }) => gates?.find(({ id }) => id === gate)?.name ?? []);
  const [failing, unknown] = [named('fail'), named('unknown')];
  const isUsual = suggestion.gates.every(({ outcome }) => outcome !== 'fail');
  useEffect(() => {
    const start = isUsual ? first.current?.querySelector('button') : field.current;
    start?.focus();
  }, [isUsual]);

  const write = (text: string) => {
    draft.current = text;
    setReason(text);
    setIsMissing(false);
  };
  const approveFor = (comment: string) => {
    if (!isSaving) {
      onDecide({ decision: 'approve', comment });
    }
  };
  const decide = () => {
    const comment = reason.trim();
    setIsMissing(comment === '');
    if (comment === '') {
      field.current?.focus();
    } else {
      approveFor(comment);
    }
  };
  const onKeyDown = hearDialogKeys({
    choices: isUsual ? usual : [],
    onChoose: (id) => approveFor(t(`usual.${id}`)),
    onDone: decide,
  });
  return (
    <AskDialog
      title={t('approveAnyway')}
      action={t('approve')}
      isSaving={isSaving}
      wrong={isMissing ? t('writeWhy') : wrong}
      onDo={decide}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <p className="quiet">{suggestion.roleTitle}</p>
      <div>
        {gates === undefined && <Loading />}
        {failing.length > 0 && <Doubt label={t('fails')} what={format.list(failing)} />}
        {unknown.length > 0 && <Doubt label={t('isUnknown')} what={format.list(unknown)} />}
      </div>
      {isUsual && (
        <div ref={first} className={styles.usual}>
          <p>{t('approveFor')}</p>
          {usual.map((id, index) => (
            <Button key={id} onClick={() => approveFor(t(`usual.${id}`))}>
              {t(`usual.${id}`)} <KeyHint>{index + 1}</KeyHint>
            </Button>
          ))}
        </div>
      )}
      <div>
        <label htmlFor={fieldId}>{t(isUsual ? 'orOwnWords' : 'whyAnyway')}</label>
        <textarea
          ref={field}
          id={fieldId}
          rows={3}
          maxLength={2000}
          value={reason}
          aria-describedby={`${fieldId}-hint`}
          aria-invalid={isMissing}
          onChange={({ target }) => write(target.value)}
        />
        <p id={`${fieldId}-hint`} className="quiet small">
          {t('commentHint')}
        </p>
      </div>
    </AskDialog>
  );
}

function Doubt({ label, what }: { readonly label: string; readonly what: string }) {
  return (
    <p>
      <strong>{label}:</strong> {what}.
    </p>
  );
}

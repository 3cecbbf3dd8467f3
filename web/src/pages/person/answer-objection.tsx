import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { AskDialog } from '../../way/ask-dialog.tsx';
import { ReasonChoice } from '../../way/reason-choice.tsx';
import styles from './cover.module.css';
import { answerObjection, type Objection } from './objection-queries.ts';
import { useObjecting } from './use-objecting.ts';

const answers = ['upheld', 'dismissed'] as const;

/** Asks what is answered to an objection, and why. */
export function AnswerObjection({ objection, onClose }: { objection: Objection; onClose: () => void }) {
  const t = useTranslations('objection');
  const id = useId();
  const [answer, setAnswer] = useState<(typeof answers)[number] | null>(null);
  const [reason, setReason] = useState('');
  const [hasTried, setHasTried] = useState(false);
  const isMissing = hasTried && reason.trim() === '';
  const { send, isSaving, wrong } = useObjecting(
    (body: Parameters<typeof answerObjection>[1]) => answerObjection(objection, body),
    t('answered'),
    onClose,
  );
  return (
    <AskDialog
      title={t('answerTitle')}
      action={t('answerNow')}
      isSaving={isSaving}
      wrong={wrong}
      onDo={() => {
        setHasTried(true);
        if (answer !== null && reason.trim() !== '') {
          send({ answer, reason: reason.trim() });
        }
      }}
      onClose={onClose}
    >
      <p>{t('answerWhy')}</p>
      <ReasonChoice
        label={t('theAnswer')}
        reasons={answers.map((one) => ({ id: one, name: t(`answers.${one}`) }))}
        value={answer}
        isMissing={hasTried && answer === null}
        onChoose={setAnswer}
      />
      <div>
        <label htmlFor={`${id}-reason`}>{t('reason')}</label>
        <textarea
          id={`${id}-reason`}
          rows={3}
          maxLength={2_000}
          value={reason}
          aria-invalid={isMissing}
          aria-describedby={`${id}-missing`}
          onChange={({ target }) => setReason(target.value)}
        />
        <p id={`${id}-missing`} role="alert" className={styles.wrong}>
          {isMissing && t('reasonMissing')}
        </p>
      </div>
    </AskDialog>
  );
}

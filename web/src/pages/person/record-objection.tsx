import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { todayInSweden } from '../../texts/today.ts';
import { Button } from '../../ui/button.tsx';
import { AskDialog } from '../../way/ask-dialog.tsx';
import { recordObjection } from './objection-queries.ts';
import { OutsideForm } from './outside-form.tsx';
import { objectionIds, useObjecting } from './use-objecting.ts';

/** Writes down that the person objects to being matched, when, and in which words. */
export function RecordObjection({ personId }: { personId: string }) {
  const t = useTranslations('objection');
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button id={objectionIds.record} kind="quiet" onClick={() => setIsAsking(true)}>
        {t('record')}
      </Button>
      {isAsking && (
        <OutsideForm>
          <RecordDialog personId={personId} onClose={() => setIsAsking(false)} />
        </OutsideForm>
      )}
    </>
  );
}

function RecordDialog({ personId, onClose }: { personId: string; onClose: () => void }) {
  const t = useTranslations('objection');
  const id = useId();
  const today = todayInSweden(new Date());
  const [madeOn, setMadeOn] = useState(today);
  const [words, setWords] = useState('');
  const { send, isSaving, wrong } = useObjecting(
    (body: Parameters<typeof recordObjection>[1]) => recordObjection(personId, body),
    t('recorded'),
    onClose,
  );
  return (
    <AskDialog
      title={t('recordTitle')}
      action={t('recordNow')}
      isSaving={isSaving}
      wrong={wrong}
      onDo={() => send({ madeOn, ...(words.trim() !== '' && { words: words.trim() }) })}
      onClose={onClose}
    >
      <p>{t('recordWhy')}</p>
      <div>
        <label htmlFor={`${id}-on`}>{t('madeOn')}</label>
        <input
          id={`${id}-on`}
          type="date"
          max={today}
          value={madeOn}
          onChange={({ target }) => setMadeOn(target.value)}
        />
      </div>
      <div>
        <label htmlFor={`${id}-words`}>{t('words')}</label>
        <textarea
          id={`${id}-words`}
          rows={3}
          maxLength={2_000}
          value={words}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => setWords(target.value)}
        />
        <p id={`${id}-hint`} className="quiet small">
          {t('wordsHint')}
        </p>
      </div>
    </AskDialog>
  );
}

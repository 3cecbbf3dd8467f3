import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/message.tsx';
import { useFieldLabel } from './error-summary.tsx';
import { differences } from './merge-profiles.ts';
import { usePerson } from './person-context.tsx';
import { leftDrafts } from './profile-draft.ts';

/** Offers what was written on this device before and never stored; it lies there until one takes it or throws it away. */
export function DraftOffer({ principalId, personId }: { principalId: string; personId: string }) {
  const t = useTranslations('person');
  const format = useFormatter();
  const labelOf = useFieldLabel();
  const { store } = usePerson();
  const [drafts, setDrafts] = useState(() => leftDrafts(principalId, personId));
  const [draft, ...others] = drafts;
  if (draft === undefined) {
    return null;
  }
  const settle = (isTaken: boolean) => {
    if (isTaken) {
      store.takeDraft(draft);
    }
    draft.drop();
    setDrafts(others);
  };
  const when = format.dateTime(new Date(draft.at), {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  const fields = differences(draft.profile, draft.written).map(labelOf).join(', ');
  return (
    <Notice
      next={
        <span className="row">
          <Button kind="main" onClick={() => settle(true)}>
            {t('takeDraft')}
          </Button>
          <Button onClick={() => settle(false)}>{t('dropDraft')}</Button>
        </span>
      }
    >
      {t('left', { when, fields })}
    </Notice>
  );
}

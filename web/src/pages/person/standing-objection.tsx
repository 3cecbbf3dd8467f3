import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { isSelf, type Session } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { AskDialog } from '../../way/ask-dialog.tsx';
import { AnswerObjection } from './answer-objection.tsx';
import styles from './cover.module.css';
import { type Objection, objectionsQuery, withdrawObjection } from './objection-queries.ts';
import { OutsideForm } from './outside-form.tsx';
import { objectionIds, useObjecting } from './use-objecting.ts';

/** For whom a {@link StandingObjection} is shown. */
interface StandingObjectionProps {
  readonly person: Schemas['Candidate'];
  readonly session: Session;
}

/** What the person has objected to last, if that still says something: how it stands, the answer to it, and the way to answer it or to take it back. */
export function StandingObjection({ person, session }: StandingObjectionProps) {
  const t = useTranslations('objection');
  const { data: [latest] = [] } = useQuery(objectionsQuery(person.id));
  if (latest === undefined || latest.withdrawnAt !== null) {
    return null;
  }
  const { answer, madeOn, words } = latest;
  const date = new Date(madeOn);
  const answers = session.may.includes('answerObjection');
  // who has charge of the person leaves the answer to somebody else
  const isOwn = isSelf(session, person.coachId) || person.seenAs === 'coach' || person.seenAs === 'cover';
  const waits = answers && isOwn ? 'waitsForOther' : 'waits';
  return (
    <section id={objectionIds.standing} tabIndex={-1} className={styles.covers} aria-label={t('label')}>
      <p>
        <strong>{t(answer === 'dismissed' ? 'dismissed' : 'stands', { date })}</strong>
      </p>
      {words !== null && <blockquote>{words}</blockquote>}
      {answer !== 'dismissed' && <p>{t(answer === null ? waits : 'upheld')}</p>}
      <Answered objection={latest} />
      {answer !== 'dismissed' && (
        <Settling objection={latest} mayAnswer={answers && !isOwn && answer === null} />
      )}
    </section>
  );
}

function Answered({ objection: { reason, answeredAt, answeredByName } }: { objection: Objection }) {
  const t = useTranslations('objection');
  return (
    answeredAt !== null && (
      <div>
        <p>{reason}</p>
        <p className="quiet small">
          {t('answeredBy', { name: answeredByName ?? t('someone'), date: new Date(answeredAt) })}
        </p>
      </div>
    )
  );
}

function Settling({ objection, mayAnswer }: { objection: Objection; mayAnswer: boolean }) {
  const t = useTranslations('objection');
  const [asking, setAsking] = useState<'answer' | 'withdraw' | null>(null);
  const close = () => setAsking(null);
  return (
    <div className="row no-print">
      {mayAnswer && <Button onClick={() => setAsking('answer')}>{t('answer')}</Button>}
      <Button kind="quiet" onClick={() => setAsking('withdraw')}>
        {t('withdraw')}
      </Button>
      <OutsideForm>
        {asking === 'answer' && <AnswerObjection objection={objection} onClose={close} />}
        {asking === 'withdraw' && <Withdraw objection={objection} onClose={close} />}
      </OutsideForm>
    </div>
  );
}

function Withdraw({ objection, onClose }: { objection: Objection; onClose: () => void }) {
  const t = useTranslations('objection');
  const { send, isSaving, wrong } = useObjecting(() => withdrawObjection(objection), t('withdrawn'), onClose);
  return (
    <AskDialog
      title={t('withdrawTitle')}
      action={t('withdrawNow')}
      isSaving={isSaving}
      wrong={wrong}
      onDo={() => send(undefined)}
      onClose={onClose}
    >
      <p>{t('withdrawWhy')}</p>
    </AskDialog>
  );
}

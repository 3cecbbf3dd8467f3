import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { wrongOf } from '../../api/problem.ts';
import { vocabularyQuery } from '../../api/vocabulary-query.ts';
import { useLanguage } from '../../texts/language.tsx';
import { todayInSweden } from '../../texts/today.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { inDays } from '../../ui/days.ts';
import { AskDialog } from '../../way/ask-dialog.tsx';
import { ReasonChoice } from '../../way/reason-choice.tsx';
import { useRequestKey } from '../../way/use-request-key.ts';
import { noteStep } from '../../way/way-queries.ts';
import { noteAnswer } from './proposal-queries.ts';

type Answer = Schemas['ProposalAnswer'];
const answers = ['welcome', 'not-now', 'no'] as const;

/** Notes what the workplace has answered by word of mouth; for those who may answer in its place. */
export function NoteAnswer({ proposalId }: { proposalId: string }) {
  const t = useTranslations('proposal');
  const words = useTranslations('way');
  const { language } = useLanguage();
  const queryClient = useQueryClient();
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  const [isAsking, setIsAsking] = useState(false);
  const [answer, setAnswer] = useState<Answer['answer'] | null>(null);
  const [reason, setReason] = useState<Answer['reason'] | null>(null);
  const [until, setUntil] = useState('');
  const id = useId();
  const [hasTried, setHasTried] = useState(false);
  const { keyOf, done } = useRequestKey();
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (body: Answer) => noteAnswer(proposalId, body, keyOf(body)),
    onSuccess: async (proposal) => {
      done();
      announce(t('answerNoted'));
      setIsAsking(false);
      await noteStep(queryClient, { proposal });
    },
  });
  const reasons = vocabulary?.['answer-reasons'].filter(
    (one) => answer !== null && one.answers.includes(answer),
  );
  return (
    <>
      <Button onClick={() => setIsAsking(true)}>{t('noteAnswer')}</Button>
      {isAsking && (
        <AskDialog
          title={t('noteAnswer')}
          action={t('saveAnswer')}
          isSaving={isPending}
          wrong={wrongOf({ error, isPending }, words('notSaved'))}
          onDo={() => {
            setHasTried(true);
            if (answer !== null && reason !== null) {
              mutate({ answer, reason, ...(answer === 'not-now' && until !== '' ? { until } : {}) });
            }
          }}
          onClose={() => {
            setIsAsking(false);
            reset();
          }}
        >
          <p>{t('noteAnswerWhy')}</p>
          <ReasonChoice
            label={t('theAnswer')}
            reasons={answers.map((id) => ({ id, name: t(`answers.${id}`) }))}
            value={answer}
            isMissing={hasTried && answer === null}
            onChoose={(id) => {
              setAnswer(id);
              setReason(null);
            }}
          />
          {answer === 'not-now' && (
            <div>
              <label htmlFor={`${id}-until`}>{t('askAgain')}</label>
              <input
                id={`${id}-until`}
                type="date"
                min={inDays(todayInSweden(new Date()), 1)}
                value={until}
                aria-describedby={`${id}-until-hint`}
                onChange={(event) => setUntil(event.target.value)}
              />
              <p id={`${id}-until-hint`} className="quiet small">
                {t('askAgainHint')}
              </p>
            </div>
          )}
          {answer !== null && (
            <ReasonChoice
              label={t('withdrawReason')}
              reasons={reasons ?? []}
              value={reason}
              isMissing={hasTried && reason === null}
              onChoose={setReason}
            />
          )}
        </AskDialog>
      )}
    </>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { wrongOf } from '../../api/problem.ts';
import { vocabularyQuery } from '../../api/vocabulary-query.ts';
import { useLanguage } from '../../texts/language.tsx';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { AskDialog } from '../../way/ask-dialog.tsx';
import { ReasonChoice } from '../../way/reason-choice.tsx';
import { useRequestKey } from '../../way/use-request-key.ts';
import { noteStep } from '../../way/way-queries.ts';
import { withdrawProposal } from './proposal-queries.ts';

type Reason = Schemas['ProposalWithdrawal']['reason'];

/** Takes the proposal or the consent back, with a reason; it can't be undone, so it is asked first. */
export function Withdraw({ proposalId }: { proposalId: string }) {
  const t = useTranslations('proposal');
  const words = useTranslations('way');
  const { language } = useLanguage();
  const queryClient = useQueryClient();
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  const [isAsking, setIsAsking] = useState(false);
  const [reason, setReason] = useState<Reason | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const { keyOf, done } = useRequestKey();
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (why: Reason) => withdrawProposal(proposalId, { reason: why }, keyOf({ why })),
    onSuccess: async (proposal) => {
      done();
      announce(t('withdrawn'));
      setIsAsking(false);
      await noteStep(queryClient, { proposal });
    },
  });
  const close = () => {
    setIsAsking(false);
    reset();
    void queryClient.invalidateQueries({ queryKey: ['proposal', proposalId] });
  };
  return (
    <>
      <Button onClick={() => setIsAsking(true)}>{t('withdraw')}</Button>
      {isAsking && (
        <AskDialog
          title={t('withdrawTitle')}
          action={t('withdrawNow')}
          isSaving={isPending}
          wrong={wrongOf({ error, isPending }, words('notSaved'))}
          onDo={() => {
            setIsMissing(reason === null);
            if (reason !== null) {
              mutate(reason);
            }
          }}
          onClose={close}
        >
          <p>{t('withdrawWhy')}</p>
          <ReasonChoice
            label={t('withdrawReason')}
            reasons={(vocabulary?.['withdrawal-reasons'] ?? []).flatMap(({ id, name }) =>
              // an objection is recorded at the person, which stops the matching too
              id === 'person-objects' ? [] : [{ id, name }],
            )}
            value={reason}
            isMissing={isMissing}
            onChoose={(id) => {
              setReason(id);
              setIsMissing(false);
            }}
          />
        </AskDialog>
      )}
    </>
  );
}

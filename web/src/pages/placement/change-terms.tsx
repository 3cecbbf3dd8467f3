import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem, wrongOf } from '../../api/problem.ts';
import type { VocabularyLists } from '../../api/vocabulary-query.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/message.tsx';
import look from '../../way/step-page.module.css';
import { noteStep, type Placement, placementQuery } from '../../way/way-queries.ts';
import { Advice } from './advice.tsx';
import { changePlacement } from './placement-queries.ts';
import { draftOf, wrongIn } from './terms-draft.ts';
import { TermsForm } from './terms-form.tsx';
import { usePreview } from './use-preview.ts';

/** What {@link ChangeTerms} changes, and whom it tells that it is done with. */
interface ChangeTermsProps {
  readonly placement: Placement;
  readonly vocabulary: VocabularyLists;
  readonly onClose: () => void;
}

/** Changes what is agreed, never over somebody else's change: what is filled in stays while the latest is read. */
export function ChangeTerms({ placement, vocabulary, onClose }: ChangeTermsProps) {
  const t = useTranslations('placements');
  const words = useTranslations('way');
  const states = useTranslations('states');
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(placement));
  // as it was when one began to write, until one has read the latest
  const [revision, setRevision] = useState(placement.revision);
  const [hasTried, setHasTried] = useState(false);
  const { terms, preview } = usePreview(placement.proposalId, draft, vocabulary);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (agreed: NonNullable<typeof terms>) => changePlacement(placement.id, revision, agreed),
    onSuccess: async ({ placement: stored }) => {
      announce(t('changed'));
      onClose();
      await noteStep(queryClient, { placement: stored });
    },
  });
  const isStale = error instanceof ApiProblem && error.kind === 'revision-stale';
  const wrong = wrongOf({ error, isPending }, words('notSaved'));
  const readAgain = async () => {
    const latest = await queryClient.fetchQuery({ ...placementQuery(placement.id), staleTime: 0 });
    setRevision(latest.revision);
    reset();
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    setHasTried(true);
    if (terms !== null && !isPending) {
      mutate(terms);
    }
  };
  return (
    <form className={look.section} noValidate onSubmit={send}>
      <TermsForm
        draft={draft}
        vocabulary={vocabulary}
        mentors={preview.data?.mentors}
        wrong={hasTried ? wrongIn(draft) : []}
        onChange={(changes) => setDraft((old) => ({ ...old, ...changes }))}
      />
      {isStale && (
        <Notice next={<Button onClick={() => void readAgain()}>{t('readAgain')}</Button>}>
          <strong>{t('stale')}.</strong> {t('staleWhy')}
        </Notice>
      )}
      {wrong !== '' && !isStale && (
        <p role="alert" className={look.wrong}>
          {wrong}
        </p>
      )}
      <div className="row">
        <Button kind="main" type="submit" aria-disabled={isPending}>
          {isPending ? words('saving') : t('save')}
        </Button>
        <Button onClick={onClose}>{states('cancel')}</Button>
      </div>
      <Advice advice={preview.data?.advice} />
    </form>
  );
}

import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { personQuery } from '../../api/person-query.ts';
import { wrongOf } from '../../api/problem.ts';
import { type VocabularyLists, vocabularyQuery } from '../../api/vocabulary-query.ts';
import { draftsOf, dropDraft, keepDraft } from '../../session/drafts.ts';
import { sessionQuery } from '../../session/session.ts';
import { useLanguage } from '../../texts/language.tsx';
import { todayInSweden } from '../../texts/today.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useTitle } from '../../ui/use-title.ts';
import look from '../../way/step-page.module.css';
import { useRequestKey } from '../../way/use-request-key.ts';
import { noteStep, type Proposal, proposalQuery } from '../../way/way-queries.ts';
import { Advice } from './advice.tsx';
import { InTheWay } from './in-the-way.tsx';
import { planPlacement } from './placement-queries.ts';
import { firstDraft, readDraft, type TermsDraft, wrongIn } from './terms-draft.ts';
import { TermsForm } from './terms-form.tsx';
import { usePreview } from './use-preview.ts';

const route = getRouteApi('/signed-in/proposals/$proposalId/plan');

/** A placement is planned: form, days, hours and mentor, with what the rules say while one types. */
export function PlanPage() {
  const { proposalId } = route.useParams();
  const { language } = useLanguage();
  const { data: proposal } = useSuspenseQuery(proposalQuery(proposalId));
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  return vocabulary === undefined || proposal.for !== 'coach' ? (
    <Loading />
  ) : (
    <Plan key={proposal.id} proposal={proposal} vocabulary={vocabulary} />
  );
}

function Plan({ proposal, vocabulary }: { proposal: Proposal; vocabulary: VocabularyLists }) {
  const t = useTranslations('placements');
  const words = useTranslations('way');
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const { draft, change, forget } = usePlanDraft(proposal);
  const { terms, preview } = usePreview(proposal.id, draft, vocabulary);
  const [hasTried, setHasTried] = useState(false);
  const { keyOf, done } = useRequestKey();
  const obstacles = preview.data?.inTheWay ?? [];
  const needsReason = obstacles.some(({ isFinal }) => !isFinal);
  const isReasonMissing = needsReason && draft.despite.trim() === '';
  const reference = proposal.candidateReference ?? words('erased');
  const title = t('planTitle', { reference });
  useTitle(title);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (agreed: NonNullable<typeof terms>) => {
      const despite = draft.despite.trim();
      const body = { proposalId: proposal.id, ...agreed, ...(despite === '' ? {} : { despite }) };
      return planPlacement(body, keyOf(body));
    },
    onSuccess: async ({ placement }) => {
      done();
      forget();
      announce(t('planned'));
      await noteStep(queryClient, { placement });
      await navigate({ to: '/placements/$placementId', params: { placementId: placement.id } });
    },
    onError: () => void preview.refetch(),
  });
  const failure = wrongOf({ error, isPending }, words('notSaved'));
  const send = (event: FormEvent) => {
    event.preventDefault();
    setHasTried(true);
    if (terms !== null && !isReasonMissing && !isPending) {
      mutate(terms);
    }
  };
  return (
    <div className={look.page}>
      <header className={look.head}>
        <Link to="/proposals/$proposalId" params={{ proposalId: proposal.id }} className="small">
          ‹ {t('backToProposal')}
        </Link>
        <h1>{title}</h1>
        <p className="quiet">
          {t('atRole', {
            role: proposal.work.title ?? words('unnamed'),
            workplace: proposal.work.workplaceName ?? words('theWorkplace'),
          })}
        </p>
      </header>
      <div className={look.columns}>
        <form className={look.section} noValidate onSubmit={send}>
          <TermsForm
            draft={draft}
            vocabulary={vocabulary}
            mentors={preview.data?.mentors}
            wrong={hasTried ? wrongIn(draft) : []}
            onChange={change}
          />
          <InTheWay
            obstacles={obstacles}
            despite={draft.despite}
            isMissing={hasTried && isReasonMissing}
            onChange={(despite) => change({ despite })}
          />
          {failure !== '' && (
            <p role="alert" className={look.wrong}>
              {failure}
            </p>
          )}
          <Button kind="main" type="submit" aria-disabled={isPending}>
            {isPending ? words('saving') : t('plan')}
          </Button>
        </form>
        <div className={look.section}>
          {preview.data?.placesLeft != null && (
            <p>{t('placesLeft', { left: Math.max(preview.data.placesLeft, 0) })}</p>
          )}
          <Advice advice={preview.data?.advice} />
        </div>
      </div>
    </div>
  );
}

/** What is planned, kept on this device until it is stored. */
function usePlanDraft({ id, work, candidateId }: Proposal) {
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: person } = useSuspenseQuery(personQuery(candidateId));
  const place = { principalId: session.id, of: `placement.${id}`, sitting: 'one' };
  const [draft, setDraft] = useState(() => {
    const [kept] = draftsOf(place);
    const known = {
      formsOfRole: work.employmentForms,
      formsOfPerson: person.employmentForms ?? null,
      ...{ period: work.period, hoursPerWeek: work.hoursPerWeek },
    };
    return readDraft(kept?.content) ?? firstDraft(known, todayInSweden(new Date()));
  });
  return {
    draft,
    change: (changes: Partial<TermsDraft>) => {
      const next = { ...draft, ...changes };
      setDraft(next);
      keepDraft(place, next);
    },
    forget: () => dropDraft(place),
  };
}

import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { vocabularyQuery } from '../../api/vocabulary-query.ts';
import { useLanguage } from '../../texts/language.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { NotYours } from '../../way/not-yours.tsx';
import look from '../../way/step-page.module.css';
import { Timeline } from '../../way/timeline.tsx';
import { useWayWords } from '../../way/use-way-words.ts';
import { type Placement, placementQuery } from '../../way/way-queries.ts';
import { Advice } from './advice.tsx';
import { Agreed } from './agreed.tsx';
import { NextStep } from './next-step.tsx';
import { placementPreviewQuery } from './placement-queries.ts';

const route = getRouteApi('/signed-in/placements/$placementId');

/** One placement, for who knows the person: how it stands and what comes next, what is agreed, the rules, and what has happened. */
export function PlacementPage() {
  const { placementId } = route.useParams();
  const { data } = useSuspenseQuery(placementQuery(placementId));
  return data.for === 'coach' ? <CoachsPlacement key={data.id} placement={data} /> : <Loading />;
}

function CoachsPlacement({ placement }: { placement: Placement }) {
  const t = useTranslations('placements');
  const words = useTranslations('way');
  const { tellSteps } = useWayWords();
  const { language } = useLanguage();
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  const [isChanging, setIsChanging] = useState(false);
  const { proposalId, candidateId, candidateReference, roleId, state, despite } = placement;
  const isGoingOn = placement.mayAct && (state === 'planned' || state === 'running');
  const { employmentForm, startsOn, endsOn, hoursPerWeek, hourSteps, mentorId } = placement;
  const terms = { employmentForm, startsOn, endsOn, hoursPerWeek, hourSteps, mentorId };
  const { data: preview } = useQuery({
    ...placementPreviewQuery({ proposalId, ...terms }),
    enabled: isGoingOn && !isChanging,
  });
  const reference = candidateReference ?? words('erased');
  const title = t('placementTitle', {
    reference,
    workplace: placement.workplaceName ?? words('theWorkplace'),
  });
  useTitle(title);
  return (
    <div className={look.page}>
      <header className={look.head}>
        <Link to="/placements" className="small no-print">
          ‹ {t('back')}
        </Link>
        <h1>{title}</h1>
        <p className="row">
          <Link to="/roles/$roleId" params={{ roleId }}>
            {placement.roleTitle ?? words('unnamed')}
          </Link>
          <Link to="/proposals/$proposalId" params={{ proposalId }}>
            {t('proposal')}
          </Link>
          {candidateReference !== null && (
            <Link to="/people/$personId" params={{ personId: candidateId }}>
              {t('person')}
            </Link>
          )}
        </p>
      </header>
      {placement.mayAct ? <NextStep placement={placement} /> : <NotYours personId={candidateId} />}
      <div className={look.columns}>
        <div className={look.column}>
          {vocabulary !== undefined && (
            <Agreed
              placement={placement}
              vocabulary={vocabulary}
              isChanging={isChanging}
              onChanging={setIsChanging}
            />
          )}
          <section className={look.section} aria-labelledby="placement-history">
            <h2 id="placement-history">{t('history')}</h2>
            {despite !== null && <p>{t('despiteWas', { despite })}</p>}
            <Timeline label={t('history')} entries={tellSteps(placement.steps)} />
          </section>
        </div>
        {isGoingOn && !isChanging && preview !== undefined && <Advice advice={preview.advice} />}
      </div>
    </div>
  );
}

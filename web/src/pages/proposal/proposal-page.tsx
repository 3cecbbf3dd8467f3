import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Message } from '../../ui/message.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { NotYours } from '../../way/not-yours.tsx';
import look from '../../way/step-page.module.css';
import { Timeline } from '../../way/timeline.tsx';
import { identityIn, ToldToWorkplace } from '../../way/told-to-workplace.tsx';
import { useWayWords } from '../../way/use-way-words.ts';
import { type Proposal, proposalQuery } from '../../way/way-queries.ts';
import { ConsentRecord } from './consent-record.tsx';
import { NextStep } from './next-step.tsx';

const route = getRouteApi('/signed-in/proposals/$proposalId');

/** One proposal, for who knows the person: how it stands, what comes next, what was told, the consent and what has happened. */
export function ProposalPage() {
  const { proposalId } = route.useParams();
  const { data } = useSuspenseQuery(proposalQuery(proposalId));
  return data.for === 'coach' ? <CoachsProposal proposal={data} /> : <NotForYou />;
}

function CoachsProposal({ proposal }: { proposal: Proposal }) {
  const t = useTranslations('proposal');
  const words = useTranslations('way');
  const { tellSteps } = useWayWords();
  const { candidateReference, candidateId, suggestionId, roleId, work, alias, despite, mayAct } = proposal;
  const reference = candidateReference ?? words('erased');
  const workplace = work.workplaceName ?? words('theWorkplace');
  const title = t('title', { reference, workplace });
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
            {work.title ?? words('unnamed')}
          </Link>
          {candidateReference !== null && (
            <>
              <Link to="/people/$personId" params={{ personId: candidateId }}>
                {t('person')}
              </Link>
              <Link
                to="/people/$personId/suggestions"
                params={{ personId: candidateId }}
                search={{ selected: suggestionId, review: 'all' }}
              >
                {t('suggestion')}
              </Link>
            </>
          )}
        </p>
      </header>
      {mayAct ? <NextStep proposal={proposal} /> : <NotYours personId={candidateId} />}
      <div className={look.columns}>
        <div className={look.column}>
          {mayAct && (
            <section className={look.section} aria-labelledby="proposal-told">
              <h2 id="proposal-told">{t('told')}</h2>
              <ToldToWorkplace
                name={alias}
                words={proposal.words}
                reasons={proposal.reasons}
                identity={proposal.consentWithdrawnAt === null ? identityIn(proposal.consent.facts) : []}
              />
            </section>
          )}
          <section className={look.section} aria-labelledby="proposal-history">
            <h2 id="proposal-history">{t('history')}</h2>
            {despite !== null && <p>{t('despite', { despite })}</p>}
            <Timeline label={t('history')} entries={tellSteps(proposal.steps)} />
          </section>
        </div>
        <ConsentRecord proposal={proposal} />
      </div>
    </div>
  );
}

function NotForYou() {
  const t = useTranslations('proposal');
  useTitle(t('notForYou'));
  return (
    <Message title={t('notForYou')} heading="h1">
      {t('notForYouWhy')}
    </Message>
  );
}

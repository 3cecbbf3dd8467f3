import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { sessionQuery } from '../../session/session.ts';
import { buttonClass } from '../../ui/button.tsx';
import { nextOfProposal } from '../../way/next-step.ts';
import look from '../../way/step-page.module.css';
import { useWayWords } from '../../way/use-way-words.ts';
import type { Proposal } from '../../way/way-queries.ts';
import { NoteAnswer } from './note-answer.tsx';
import { ReplyForm } from './reply-form.tsx';

/** How a proposal stands, and the one thing that comes next. */
export function NextStep({ proposal }: { proposal: Proposal }) {
  const t = useTranslations('proposal');
  const { sayProposal } = useWayWords();
  const { data: session } = useQuery(sessionQuery);
  const next = nextOfProposal(proposal);
  const mayAnswer = session?.roles.some((role) => role === 'coordinator' || role === 'admin') === true;
  return (
    <section className={`${look.section} ${look.next}`} aria-labelledby="proposal-next">
      <h2 id="proposal-next">{sayProposal(proposal)}</h2>
      {next === 'reply' && <ReplyForm key={proposal.steps.at(-1)?.id} proposal={proposal} />}
      {next === 'wait' && (
        <p>
          {t('wait')} {t('waitUntil', { date: new Date(proposal.consent.until) })}
        </p>
      )}
      {(next === 'wait' || next === 'reply') && mayAnswer && <NoteAnswer proposalId={proposal.id} />}
      {next !== 'reply' && next !== 'wait' && (
        <>
          <p>
            {proposal.notNowUntil === null
              ? t(`${next}Why`)
              : t('notBefore', { date: new Date(proposal.notNowUntil) })}
          </p>
          <NextLink next={next} proposal={proposal} />
        </>
      )}
    </section>
  );
}

interface NextLinkProps {
  readonly next: 'plan' | 'placement' | 'ask-again' | 'others';
  readonly proposal: Proposal;
}

function NextLink({ next, proposal: { id, candidateId, suggestionId, placement } }: NextLinkProps) {
  const t = useTranslations('proposal');
  switch (next) {
    case 'plan':
      return (
        <Link to="/proposals/$proposalId/plan" params={{ proposalId: id }} className={buttonClass('main')}>
          {t('plan')}
        </Link>
      );
    case 'placement':
      return (
        <Link
          to="/placements/$placementId"
          params={{ placementId: placement?.id ?? '' }}
          className={buttonClass('main')}
        >
          {t('placement')}
        </Link>
      );
    case 'ask-again':
      return (
        <Link
          to="/people/$personId/suggestions/$suggestionId/propose"
          params={{ personId: candidateId, suggestionId }}
          className={buttonClass('main')}
        >
          {t('ask-again')}
        </Link>
      );
    case 'others':
      return (
        <Link
          to="/people/$personId/suggestions"
          params={{ personId: candidateId }}
          className={buttonClass('main')}
        >
          {t('others')}
        </Link>
      );
  }
}

import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { todayInSweden } from '../../texts/today.ts';
import styles from '../../ui/list-page.module.css';
import { nextOfPlacement, nextOfProposal } from '../../way/next-step.ts';
import { useWayWords } from '../../way/use-way-words.ts';
import type { Placement, Proposal } from '../../way/way-queries.ts';

const proposalActions = { reply: 'answerIt', plan: 'planIt' } as const;

/** A proposal in the list: who, where, how it stands, and the next step. */
export function ProposalRow({ proposal }: { proposal: Proposal }) {
  const t = useTranslations('placements');
  const words = useTranslations('way');
  const { id, candidateReference, work, proposedAt } = proposal;
  const reference = candidateReference ?? words('erased');
  const next = nextOfProposal(proposal);
  const action = next === 'reply' || next === 'plan' ? proposalActions[next] : 'seeProposal';
  return (
    <li className={styles.row}>
      <div>
        <Link to="/proposals/$proposalId" params={{ proposalId: id }} className={styles.name}>
          {reference}
        </Link>
        <p>
          {t('atRole', {
            role: work.title ?? words('unnamed'),
            workplace: work.workplaceName ?? words('theWorkplace'),
          })}
        </p>
        <p className="quiet small">{t('proposedOn', { date: new Date(proposedAt) })}</p>
      </div>
      <div className={styles.side}>
        <Link
          to={next === 'plan' ? '/proposals/$proposalId/plan' : '/proposals/$proposalId'}
          params={{ proposalId: id }}
          aria-label={t('doOf', { what: t(action), reference })}
        >
          {t(action)}
        </Link>
      </div>
    </li>
  );
}

const placementActions = {
  'wait-for-start': 'see',
  start: 'startIt',
  run: 'see',
  end: 'followUp',
  over: 'see',
} as const;

/** A placement in the list: who, where, when, with whom, and the next step. */
export function PlacementRow({ placement }: { placement: Placement }) {
  const t = useTranslations('placements');
  const words = useTranslations('way');
  const format = useFormatter();
  const { sayPlacement } = useWayWords();
  const { id, candidateReference, roleTitle, workplaceName, startsOn, endsOn, hoursPerWeek, mentorName } =
    placement;
  const reference = candidateReference ?? words('erased');
  const day = (date: string) => format.dateTime(new Date(date), { dateStyle: 'medium' });
  const facts = [
    endsOn === null
      ? t('fromOn', { from: day(startsOn) })
      : t('fromTo', { from: day(startsOn), to: day(endsOn) }),
    t('hoursAWeek', { hours: hoursPerWeek }),
    mentorName === null ? t('noMentor') : t('mentorIs', { name: mentorName }),
  ];
  const next = nextOfPlacement(placement, todayInSweden(new Date()));
  const action = placementActions[next];
  const date = new Date(next === 'end' && endsOn !== null ? endsOn : startsOn);
  return (
    <li className={styles.row}>
      <div>
        <Link to="/placements/$placementId" params={{ placementId: id }} className={styles.name}>
          {reference}
        </Link>
        <p>
          {t('atRole', {
            role: roleTitle ?? words('unnamed'),
            workplace: workplaceName ?? words('theWorkplace'),
          })}
        </p>
        <p className="quiet small">{facts.join(' · ')}</p>
      </div>
      <div className={styles.side}>
        <p>{next === 'over' ? sayPlacement(placement) : t(`next.${next}`, { date })}</p>
        {action !== 'see' && (
          <Link
            to="/placements/$placementId"
            params={{ placementId: id }}
            aria-label={t('doOf', { what: t(action), reference })}
          >
            {t(action)}
          </Link>
        )}
      </div>
    </li>
  );
}

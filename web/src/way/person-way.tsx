import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { todayInSweden } from '../texts/today.ts';
import { nextOfPlacement, nextOfProposal } from './next-step.ts';
import styles from './person-way.module.css';
import { useWayWords } from './use-way-words.ts';
import {
  type Placement,
  type Proposal,
  placementsQuery,
  proposalsQuery,
  toldToCoach,
} from './way-queries.ts';

/** Where a person is on the way from suggestion to placement, each with the next step; nothing while they are at neither. */
export function PersonWay({ personId }: { personId: string }) {
  const t = useTranslations('way');
  const filter = { candidateId: personId };
  const { data: proposals } = useInfiniteQuery(proposalsQuery(filter));
  const { data: placements } = useInfiniteQuery(placementsQuery(filter));
  const going = toldToCoach(placements?.pages.flatMap(({ items }) => items) ?? []).filter(
    ({ state }) => state === 'planned' || state === 'running',
  );
  const open = toldToCoach(proposals?.pages.flatMap(({ items }) => items) ?? []).filter((proposal) =>
    ['wait', 'reply', 'plan'].includes(nextOfProposal(proposal)),
  );
  if (going.length === 0 && open.length === 0) {
    return null;
  }
  return (
    <section className={`${styles.way} no-print`} aria-label={t('wayOf')}>
      <ul>
        {going.map((placement) => (
          <PlacementLine key={placement.id} placement={placement} />
        ))}
        {open.map((proposal) => (
          <ProposalLine key={proposal.id} proposal={proposal} />
        ))}
      </ul>
      {going.length > 0 && <p className="quiet small">{t('placedWhy')}</p>}
    </section>
  );
}

function PlacementLine({ placement }: { placement: Placement }) {
  const t = useTranslations('way');
  const { sayPlacement } = useWayWords();
  const { id, roleTitle, workplaceName } = placement;
  const next = nextOfPlacement(placement, todayInSweden(new Date()));
  return (
    <li className={styles.line}>
      <span>
        <strong>{sayPlacement(placement)}</strong>{' '}
        {t('atRole', {
          role: roleTitle ?? t('unnamed'),
          workplace: workplaceName ?? t('theWorkplace'),
        })}
      </span>
      <Link to="/placements/$placementId" params={{ placementId: id }}>
        {t(`placementNext.${next}`)}
      </Link>
    </li>
  );
}

function ProposalLine({ proposal }: { proposal: Proposal }) {
  const t = useTranslations('way');
  const { sayProposal } = useWayWords();
  const next = nextOfProposal(proposal);
  return (
    <li className={styles.line}>
      <span>
        <strong>{sayProposal(proposal)}</strong> {proposal.work.title ?? t('unnamed')}
      </span>
      <Link
        to={next === 'plan' ? '/proposals/$proposalId/plan' : '/proposals/$proposalId'}
        params={{ proposalId: proposal.id }}
      >
        {t(`proposalNext.${next}`)}
      </Link>
    </li>
  );
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import styles from '../../ui/list-page.module.css';
import { MoreRows } from '../../ui/more-rows.tsx';
import { placementsQuery, proposalsQuery, toldToCoach } from '../../way/way-queries.ts';
import own from './placements-page.module.css';
import type { WayGroup } from './placements-search.ts';
import { PlacementRow, ProposalRow } from './way-rows.tsx';
import { askedOf, type WhoseFilter } from './whose-filter.ts';

/** What a {@link WaySection} shows, and whom it tells. */
interface WaySectionProps {
  readonly group: WayGroup;
  readonly filter: WhoseFilter;
  /** Told how many rows there are; undefined while they are read. */
  readonly onCount: (group: WayGroup, count: number | undefined) => void;
}

/** One part of the list, with its rows; nothing while it has none. */
export function WaySection({ group, filter, onCount }: WaySectionProps) {
  const props = { group, onCount };
  const asked = askedOf(group, filter);
  return asked.of === 'proposals' ? (
    <Proposals {...props} filter={asked.filter} />
  ) : (
    <Placements {...props} filter={asked.filter} />
  );
}

interface PartProps<Filter> extends Pick<WaySectionProps, 'group' | 'onCount'> {
  readonly filter: Filter;
}

function Proposals({ group, filter, onCount }: PartProps<Parameters<typeof proposalsQuery>[0]>) {
  const list = useInfiniteQuery(proposalsQuery(filter));
  const proposals = list.data && toldToCoach(list.data.pages.flatMap(({ items }) => items));
  return (
    <Section group={group} count={proposals?.length} onCount={onCount}>
      <ul className={styles.rows} aria-labelledby={`way-${group}`}>
        {proposals?.map((proposal) => (
          <ProposalRow key={proposal.id} proposal={proposal} />
        ))}
      </ul>
      <MoreRows of={list} />
    </Section>
  );
}

function Placements({ group, filter, onCount }: PartProps<Parameters<typeof placementsQuery>[0]>) {
  const list = useInfiniteQuery(placementsQuery(filter));
  const placements = list.data && toldToCoach(list.data.pages.flatMap(({ items }) => items));
  return (
    <Section group={group} count={placements?.length} onCount={onCount}>
      <ul className={styles.rows} aria-labelledby={`way-${group}`}>
        {placements?.map((placement) => (
          <PlacementRow key={placement.id} placement={placement} />
        ))}
      </ul>
      <MoreRows of={list} />
    </Section>
  );
}

interface SectionProps extends Pick<WaySectionProps, 'group' | 'onCount'> {
  readonly count: number | undefined;
  readonly children: ReactNode;
}

function Section({ group, count, onCount, children }: SectionProps) {
  const t = useTranslations('placements');
  useEffect(() => onCount(group, count), [group, count, onCount]);
  return (
    count !== undefined &&
    count > 0 && (
      <section className={own.group} aria-labelledby={`way-${group}`}>
        <h2 id={`way-${group}`}>{t(`groups.${group}`)}</h2>
        {children}
      </section>
    )
  );
}

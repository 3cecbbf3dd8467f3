import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type OwnProposal, waitingProposalsQuery } from '../../api/own-proposals-query.ts';
import { Loading } from '../../ui/loading.tsx';
import { Message } from '../../ui/message.tsx';
import { MoreRows } from '../../ui/more-rows.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { ProposalDetail } from './proposal-detail.tsx';
import styles from './proposals-page.module.css';
import { allProposalsQuery, askedProposalsQuery, ownProposalQuery } from './proposals-queries.ts';
import { isOpen } from './standing.ts';

const route = getRouteApi('/signed-in/proposals');

/** People whom coaches propose to a manager, one at a time: the first that waits, and the way to every other. */
export function ProposalsPage() {
  const t = useTranslations('proposals');
  const { shown } = route.useSearch();
  const { data: waiting = [] } = useQuery(waitingProposalsQuery);
  const { data: asked = [] } = useQuery(askedProposalsQuery);
  const all = useInfiniteQuery(allProposalsQuery);
  const [begun, setBegun] = useState<string | null>(null);
  // the one that is read stays when it waits no more
  const id = shown ?? begun ?? waiting[0]?.id;
  if (shown === undefined && begun === null && id !== undefined) {
    setBegun(id);
  }
  useTitle(t('title'));
  const at = waiting.findIndex((one) => one.id === id);
  const next = waiting[at + 1] ?? waiting.find((one) => one.id !== id);
  const others = (all.data?.pages ?? []).flatMap(({ items }) => items).filter((one) => !isOpen(one));
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t('title')}</h1>
        {waiting.length > 0 && (
          <p className="quiet">
            {at === -1
              ? t('waitingCount', { count: waiting.length })
              : t('place', { at: at + 1, of: waiting.length })}
          </p>
        )}
        {next !== undefined && (
          <Link from="/proposals" to="." search={{ shown: next.id }} className={styles.next}>
            {t('next', { alias: next.alias })}
          </Link>
        )}
      </div>
      <div className={styles.columns}>
        {id === undefined ? (
          <Message title={t('nothing')} next={<Link to="/my-roles">{t('toRoles')}</Link>}>
            {t('nothingWhy')}
          </Message>
        ) : (
          <Shown key={id} id={id} />
        )}
        <div className={styles.lists}>
          <Proposals title={t('waiting')} proposals={waiting} shown={id} />
          <Proposals title={t('asked')} proposals={asked} shown={id} />
          <Proposals title={t('others')} proposals={others} shown={id} />
          <MoreRows of={all} />
        </div>
      </div>
    </div>
  );
}

function Shown({ id }: { id: string }) {
  const { data, error } = useQuery(ownProposalQuery(id));
  if (error !== null && data === undefined) {
    throw error;
  }
  return data === undefined ? <Loading /> : <ProposalDetail proposal={data} />;
}

/** What {@link Proposals} lists. */
interface ProposalsProps {
  readonly title: string;
  readonly proposals: readonly OwnProposal[];
  /** The id of the one that is shown. */
  readonly shown: string | undefined;
}

function Proposals({ title, proposals, shown }: ProposalsProps) {
  const t = useTranslations('proposals');
  return (
    proposals.length > 0 && (
      <nav className={styles.list} aria-label={title}>
        <h2>{title}</h2>
        <ul>
          {proposals.map(({ id, alias, work, state, consentUntil }) => (
            <li key={id}>
              <Link
                from="/proposals"
                to="."
                search={{ shown: id }}
                aria-current={id === shown ? 'true' : undefined}
              >
                {alias}
              </Link>
              <p className="quiet small">
                {[
                  work.title ?? t('untitled'),
                  state === 'proposed'
                    ? t('by', { date: new Date(`${consentUntil}T12:00:00`) })
                    : t(`standing.${state}`),
                ].join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      </nav>
    )
  );
}

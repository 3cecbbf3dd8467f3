import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { waitingProposalsQuery } from '../api/own-proposals-query.ts';
import { useLastNode } from '../session/last-node.ts';
import type { Session } from '../session/session.ts';
import { pagesOf } from './navigation.ts';
import styles from './page-links.module.css';

/** The pages that can show one node or all of them. */
const ofNodes: readonly string[] = ['/people', '/roles', '/workplaces'];

/** Where one can go, in one row: where it is wider than the window it scrolls, and the page that is shown stands in it. */
export function PageLinks({ session }: { session: Session }) {
  const t = useTranslations('frame');
  const { pathname } = useLocation();
  const row = useRef<HTMLElement>(null);
  const node = useLastNode(session.nodes);
  // who has several nodes goes on with the one that was shown last
  const search = session.nodes.length > 1 && node !== undefined ? { nodeId: node.id } : {};
  useEffect(() => {
    const links = row.current?.querySelectorAll('a') ?? [];
    const shown = [...links].find(({ pathname: own }) => `${pathname}/`.startsWith(`${own}/`));
    if (row.current !== null && shown !== undefined) {
      const besides = row.current.clientWidth - shown.offsetWidth;
      row.current.scrollLeft = shown.offsetLeft - row.current.offsetLeft - besides / 2;
    }
  }, [pathname]);
  return (
    <nav ref={row} aria-label={t('navigation')} className={styles.pages}>
      {pagesOf(session).map(({ to, label }) => (
        <Link
          key={label}
          to={to}
          search={ofNodes.includes(to) ? search : {}}
          activeOptions={{ includeSearch: false }}
        >
          {t(label)}
          {to === '/proposals' && <WaitingCount />}
        </Link>
      ))}
    </nav>
  );
}

/** How many proposals wait for one's answer; nothing where none does. */
function WaitingCount() {
  const t = useTranslations('frame');
  const { data: waiting = [] } = useQuery(waitingProposalsQuery);
  const count = waiting.length;
  return (
    count > 0 && (
      <>
        {' '}
        <span className={styles.count} aria-hidden="true">
          {count}
        </span>
        <span className="only-heard">{t('waiting', { count })}</span>
      </>
    )
  );
}

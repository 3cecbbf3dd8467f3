import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { reportAway } from '../api/reachability.ts';
import { sessionQuery } from '../session/session.ts';
import { KeyHint } from '../ui/key-hint.tsx';
import { useShortcuts } from '../ui/shortcuts.ts';
import { AccountPanel } from './account-panel.tsx';
import styles from './frame.module.css';
import { LiveUpdates } from './live-updates.tsx';
import { PageLinks } from './page-links.tsx';

// apart from what is done with it: what goes wrong with its style sheet is heard of by who awaits this alone
const loadSearch = () => import('./search-dialog.tsx');
/** When the page is shown and still, the search is fetched: the first letters after its key must find a field. In milliseconds. */
const loadSearchAfterMs = 2_000;

/** What stands around every page of someone who is signed in: where one is, who one is, where one can go. */
export function Frame() {
  const t = useTranslations('frame');
  const { data: session } = useQuery(sessionQuery);
  const { SearchDialog, isSearching, search, endSearch } = useSearchDialog();
  const content = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shownPath = useRef(pathname);
  const maySearch = session?.may.includes('search') === true;
  useShortcuts(maySearch ? { '/': search } : {});
  // another page is read from its beginning
  useEffect(() => {
    if (shownPath.current !== pathname) {
      shownPath.current = pathname;
      content.current?.focus({ preventScroll: true });
    }
  }, [pathname]);
  if (session === undefined) {
    return null;
  }
  return (
    <>
      <a href="#content" className={styles.skip}>
        {t('skip')}
      </a>
      <header className={`${styles.header} no-print`}>
        {session.isDemonstration && (
          <p className={styles.demonstration}>
            <strong>{t('demonstration')}.</strong> {t('demonstrationWhat')}
          </p>
        )}
        <div className={styles.inner}>
          <Link to="/" className={styles.brand}>
            Passa
          </Link>
          <PageLinks session={session} />
          {maySearch && (
            <button type="button" className={styles.search} aria-keyshortcuts="/" onClick={search}>
              {t('search')} <KeyHint>/</KeyHint>
            </button>
          )}
          <AccountPanel session={session} />
        </div>
      </header>
      <main id="content" ref={content} tabIndex={-1} className={styles.content}>
        <Outlet />
      </main>
      <LiveUpdates />
      {isSearching && SearchDialog !== null && <SearchDialog onClose={endSearch} />}
    </>
  );
}

/** The search, fetched by itself when the page is still, at the latest when it is asked for. */
function useSearchDialog() {
  const [SearchDialog, setSearchDialog] = useState<ComponentType<{ onClose: () => void }> | null>(null);
  const [isSearching, setIsSearching] = useState(false);
  const load = useCallback(() => {
    loadSearch().then((loaded) => setSearchDialog(() => loaded.SearchDialog), reportAway);
  }, []);
  useEffect(() => {
    const timer = setTimeout(load, loadSearchAfterMs);
    return () => clearTimeout(timer);
  }, [load]);
  const search = () => {
    load();
    setIsSearching(true);
  };
  return { SearchDialog, isSearching, search, endSearch: () => setIsSearching(false) };
}

import { notifyManager, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { hearChanges } from '../api/change-stream.ts';
import { sessionQuery } from '../session/session.ts';
import { isSessionOver } from '../session/session-end.ts';
import { Button } from '../ui/button.tsx';
import styles from './live-updates.module.css';
import { allKeysToRead, type KeysToRead, keysToRead } from './what-changes.ts';

/** Keeps what is shown as it is now: reads it again when somebody changes it, and lets the user say when lists may move. */
export function LiveUpdates() {
  const t = useTranslations('states');
  const queryClient = useQueryClient();
  const [updates] = useState(() => new Updates(queryClient));
  const isBehind = useSyncExternalStore(updates.subscribe, updates.isBehind);
  useEffect(
    () =>
      hearChanges({
        onChange: (change) => updates.add(keysToRead(change)),
        onReset: () => updates.add(allKeysToRead()),
        // says it where the session has ended
        onRefused: async () => {
          await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
          return !isSessionOver();
        },
      }),
    [queryClient, updates],
  );
  return (
    <div role="status" className={`${styles.place} no-print`}>
      {isBehind && (
        <p className={styles.notice}>
          {t('newer')}{' '}
          <Button kind="quiet" onClick={() => void updates.show()}>
            {t('showNewer')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** How long changes are gathered before what they concern is read again, in milliseconds. */
const gatherMs = 500;

/** What has changed since it was read. */
class Updates {
  readonly #queryClient: QueryClient;
  readonly #listeners = new Set<() => void>();
  /** When the lists that begin with a key have changed, by the key as text. */
  #lists = new Map<string, number>();
  #now: (readonly string[])[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(queryClient: QueryClient) {
    this.#queryClient = queryClient;
  }

  add({ now, lists, later }: KeysToRead): void {
    for (const queryKey of [...lists, ...later]) {
      void this.#queryClient.invalidateQueries({ queryKey, refetchType: 'none' });
    }
    for (const key of lists) {
      this.#lists.set(JSON.stringify(key).slice(0, -1), Date.now());
    }
    this.#now.push(...now);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      for (const queryKey of this.#now.splice(0)) {
        void this.#queryClient.invalidateQueries({ queryKey });
      }
      this.#tell();
    }, gatherMs);
  }

  /** Whether a list is shown that has changed since it was read. */
  readonly isBehind = (): boolean => this.#behind().length > 0;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    const leave = this.#queryClient.getQueryCache().subscribe(notifyManager.batchCalls(listener));
    return () => {
      this.#listeners.delete(listener);
      leave();
    };
  };

  /** Reads again the lists that are shown. */
  async show(): Promise<void> {
    await Promise.all(this.#behind().map((query) => query.fetch()));
  }

  #behind() {
    const lists = [...this.#lists];
    return this.#queryClient
      .getQueryCache()
      .getAll()
      .filter(
        (query) =>
          query.isActive() &&
          lists.some(([key, at]) => query.queryHash.startsWith(key) && query.state.dataUpdatedAt < at),
      );
  }

  #tell(): void {
    for (const listener of this.#listeners) {
      listener();
    }
  }
}

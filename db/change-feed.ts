import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { LRUCache } from 'lru-cache'; // bounded, the longest unused go first
import pg from 'pg';
import { z } from 'zod';
import { parseJson } from './parse-json.ts';

/** The kinds of things whose changes are told of. `suggestions` are a profile's lists, made anew by a match of it. */
export const changeKinds = [
  'candidate',
  'role',
  'workplace',
  'suggestions',
  'review',
  'proposal',
  'placement',
  'match-list',
  'report',
  'policy',
  'vocabulary',
] as const;

const changeSchema = z.object({
  kind: z.enum(changeKinds),
  /** Of the thing; of a review, the suggestion's. Null when there are many in the node. */
  id: z.string().nullable(),
  /** Null for what belongs to none. */
  nodeId: z.string().nullable(),
  /** The manager of the workplace or role, of the role whose suggestions they are, or of the workplace that is asked. */
  managerId: z.string().nullable(),
  /** The system that has submitted the profile, in lower case; null for none, and of other things. */
  writerId: z.string().nullable().default(null),
});

/** Something that was changed and committed, by ids alone. */
export type Change = z.output<typeof changeSchema> & {
  /** Names its place among the changes that this process has heard of, and tells nothing of how many those are. */
  readonly place: string;
};

/** Hears of changes. */
interface ChangeListener {
  readonly onChange: (change: Change) => void;
  /** Told that changes may have been missed: the connection was lost. */
  readonly onGap: () => void;
  /** Told the id of a session that has ended. */
  readonly onSessionEnd: (sessionId: string) => void;
}

/** All changes of the database as they are committed, whoever makes them. */
export interface ChangeFeed {
  /** Hears of every change from when it resolves on; returns how to stop. Rejects when the database can not be reached. */
  subscribe(listener: ChangeListener): Promise<() => void>;
  /** The place of the latest change, by a name that is new each time: it doesn't tell whether there has been another. */
  place(): string;
  /** What has come after a place; null when that is not known any more, or was another process's. */
  since(place: string): Change[] | null;
  end(): Promise<void>;
}

/** How the feed reaches the database. */
interface ChangeFeedSettings {
  readonly databaseUrl: string;
  /** Shown in `pg_stat_activity`. */
  readonly applicationName: string;
  /** Hears of each lost connection and vain try. */
  readonly onError: (error: unknown) => void;
}

const channel = 'passa_changes';
const sessionChannel = 'passa_session_ends';
/** How many changes are kept for those who come back. */
const mostKept = 1_000;
/** How many places are known by name. */
const mostPlaces = 10_000;
/** How long to wait before a lost connection is made anew, in milliseconds. */
const retryMs = 500;

/** Makes a feed; it has a connection of its own from the first subscriber on. */
export function createChangeFeed({ databaseUrl, applicationName, onError }: ChangeFeedSettings): ChangeFeed {
  const listeners = new Set<ChangeListener>();
  const ended = new AbortController();
  let connection: Promise<pg.Client> | undefined;
  /** How many changes had come, by the names of places: a number would tell everyone how much others do. */
  const places = new LRUCache<string, number>({ max: mostPlaces });
  let kept: Change[] = [];
  let count = 0;

  const namePlace = (): string => {
    const name = randomUUID();
    places.set(name, count);
    return name;
  };

  const hear = (payload: string): void => {
    const parsed = changeSchema.safeParse(parseJson(payload));
    if (!parsed.success) {
      // of a newer program's kind: whoever knows it hears of it there
      return;
    }
    count += 1;
    const change = { ...parsed.data, place: namePlace() };
    kept.push(change);
    if (kept.length > mostKept) {
      kept.shift();
    }
    for (const { onChange } of listeners) {
      onChange(change);
    }
  };
  const hearOfSessionEnd = (sessionId: string): void => {
    for (const { onSessionEnd } of listeners) {
      onSessionEnd(sessionId);
    }
  };
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({
      connectionString: databaseUrl,
      application_name: applicationName,
      connectionTimeoutMillis: 3_000,
      keepAlive: true,
    });
    let isOpen = false;
    const onEnd = (error: unknown): void => {
      if (isOpen) {
        isOpen = false;
        lose(error);
      }
    };
    client.on('notification', ({ channel: from, payload = '' }) => {
      if (from === sessionChannel) {
        hearOfSessionEnd(payload);
      } else {
        hear(payload);
      }
    });
    client.on('error', onEnd);
    client.on('end', () => onEnd(new Error('The connection that hears of changes has ended.')));
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}; LISTEN ${sessionChannel}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    isOpen = true;
    return client;
  };
  const open = (): Promise<pg.Client> => {
    if (connection === undefined) {
      const opening = connect();
      connection = opening;
      opening.catch(() => {
        connection = connection === opening ? undefined : connection;
      });
    }
    return connection;
  };
  const lose = (error: unknown): void => {
    connection = undefined;
    if (!ended.signal.aborted) {
      onError(error);
      // what is said meanwhile is heard by nobody
      kept = [];
      places.clear();
      void reopen();
    }
  };
  const reopen = async (): Promise<void> => {
    let isOpen = false;
    while (!isOpen) {
      await wait(retryMs, undefined, { signal: ended.signal }).catch(() => undefined);
      if (ended.signal.aborted) {
        return;
      }
      isOpen = await open().then(
        () => true,
        (error: unknown) => {
          onError(error);
          return false;
        },
      );
    }
    for (const { onGap } of listeners) {
      onGap();
    }
  };

  return {
    async subscribe(listener) {
      await open();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    place: namePlace,
    since(place) {
      const number = places.get(place);
      const missed = number === undefined ? Number.POSITIVE_INFINITY : count - number;
      return missed <= kept.length ? kept.slice(kept.length - missed) : null;
    },
    async end() {
      ended.abort();
      listeners.clear();
      const client = await connection?.catch(() => undefined);
      await client?.end();
    },
  };
}

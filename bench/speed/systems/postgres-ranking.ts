import { type CopyValue, copyRows } from '../../../db/copy-rows.ts';
import type { CompiledCandidate, CompiledRole } from '../../../matching/pair/compiled-profile.ts';
import { splitWords } from '../../../matching/text/split-words.ts';
import { startDatabase } from '../../start-database.ts';
import { gateConditions } from './gate-conditions.ts';

/** The same gates in SQL, and PostgreSQL's own Swedish text ranking. */
export interface PostgresRanking {
  /** Ids of the hundred best of those who pass every gate. */
  rank(role: CompiledRole, text: string): Promise<readonly string[]>;
  /** The same, and then the twenty best of those who fail one gate that an adjustment may open. */
  rankWithNearMisses(role: CompiledRole, text: string): Promise<readonly string[]>;
  /** That by the letters of the texts, as Passa compares them, not by whole words. */
  rankByTrigrams(role: CompiledRole, text: string): Promise<readonly string[]>;
  stop(): Promise<void>;
}

const columns = [
  'id',
  'is_open',
  'node_id',
  'licences',
  'register_extract',
  'available_from',
  'hours_min',
  'hours_max',
  'times',
  'forms',
  'never',
  'needed',
  'lat',
  'lon',
  'max_minutes',
  'swedish',
  'levels',
  'body',
] as const;

/** Starts a server of its own, loads the candidates by COPY and indexes them. */
export async function startPostgresRanking(
  candidates: Iterable<{ readonly candidate: CompiledCandidate; readonly text: string }>,
): Promise<PostgresRanking> {
  const { client, stop } = await startDatabase();
  await client.query(`
    CREATE TABLE pool (
      id text PRIMARY KEY, is_open boolean NOT NULL, node_id text, licences int, register_extract boolean,
      available_from date, hours_min float8, hours_max float8, times int, forms int,
      never smallint[], needed smallint[], lat float8, lon float8, max_minutes float8,
      swedish smallint, levels smallint[] NOT NULL, body text NOT NULL,
      words tsvector GENERATED ALWAYS AS (to_tsvector('swedish', body)) STORED
    )`);
  await copyRows(client, 'pool', columns, rowsOf(candidates));
  await client.query('CREATE EXTENSION pg_trgm');
  await client.query('CREATE INDEX ON pool (node_id) WHERE is_open');
  await client.query('CREATE INDEX ON pool USING gin (words)');
  await client.query('VACUUM ANALYZE pool');
  const rankBoth = async (role: CompiledRole, text: string, rankBy: (query: string) => string) => {
    const { shut, openable, withinNearMiss, parameters } = gateConditions(role);
    const failures = openable.map((condition) => `(NOT ${condition})::int`).join(' + ');
    const { rows } = await client.query<{ id: string }>(
      `WITH judged AS MATERIALIZED (
         SELECT id, words, body, ${failures} AS failures FROM pool
         WHERE ${[...shut, withinNearMiss].join(' AND ')}),
       ranked AS MATERIALIZED (
         SELECT id, failures, ${rankBy(`$${parameters.length + 1}`)} AS rank
         FROM judged WHERE failures <= 1)
       (SELECT id FROM ranked WHERE failures = 0 ORDER BY rank DESC, id LIMIT 100)
       UNION ALL
       (SELECT id FROM ranked WHERE failures = 1 ORDER BY rank DESC, id LIMIT 20)`,
      [...parameters, text],
    );
    return rows.map(({ id }) => id);
  };
  return {
    async rank(role, text) {
      const { shut, openable, parameters } = gateConditions(role);
      const { rows } = await client.query<{ id: string }>(
        `SELECT id FROM pool, to_tsquery('swedish', $${parameters.length + 1}) AS query
         WHERE ${[...shut, ...openable].join(' AND ')}
         ORDER BY ts_rank(words, query) DESC, id LIMIT 100`,
        [...parameters, wordsOf(text)],
      );
      return rows.map(({ id }) => id);
    },
    rankWithNearMisses(role, text) {
      return rankBoth(role, wordsOf(text), (query) => `ts_rank(words, to_tsquery('swedish', ${query}))`);
    },
    rankByTrigrams(role, text) {
      return rankBoth(role, text, (query) => `similarity(body, ${query})`);
    },
    stop,
  };
}

function wordsOf(text: string): string {
  return [...new Set(splitWords(text).map(({ folded }) => folded))].join(' | ');
}

function* rowsOf(
  candidates: Iterable<{ readonly candidate: CompiledCandidate; readonly text: string }>,
): Generator<CopyValue[]> {
  for (const { candidate, text } of candidates) {
    yield [
      candidate.id,
      candidate.isOpen,
      candidate.nodeId,
      candidate.licencesMask,
      candidate.registerExtract,
      candidate.availableFrom,
      candidate.hours?.min ?? null,
      candidate.hours?.max ?? null,
      candidate.timesMask,
      candidate.employmentFormsMask,
      listOf(candidate.neverConditions),
      listOf(candidate.neededSupports),
      candidate.location?.lat ?? null,
      candidate.location?.lon ?? null,
      candidate.maxTravelMinutes,
      candidate.languages === null ? null : (candidate.languages.get('sv') ?? -1),
      listOf([...candidate.levels]),
      text,
    ];
  }
}

function listOf(positions: readonly number[] | null): string | null {
  return positions && `{${positions.join()}}`;
}

import type { BenchmarkSet, BenchmarkText } from './benchmark-set.ts';
import { meanQuality, measureAnswer, type RankingQuality } from './ranking-quality.ts';
import type { RankingSystem } from './ranking-system.ts';

/** What one system did on one set. */
export interface BenchmarkResult {
  readonly set: string;
  readonly system: string;
  readonly queriesAsked: number;
  readonly queriesInSet: number;
  readonly quality: RankingQuality;
  /** Mean time of one query over all documents, index ready. */
  readonly millisecondsPerQuery: number;
}

/** Asks a system the queries of a set, at most `mostQueries` of them. */
export function runBenchmark(
  set: BenchmarkSet,
  system: RankingSystem,
  mostQueries: number = Number.POSITIVE_INFINITY,
): BenchmarkResult {
  const score = system.prepare(set.documents.map(({ text }) => text));
  const queries = evenlySpread(set.queries, Math.min(mostQueries, system.mostQueries ?? mostQueries));
  let milliseconds = 0;
  const answers = queries.map(({ id, text }) => {
    const start = performance.now();
    const scores = score(text);
    milliseconds += performance.now() - start;
    return measureAnswer(scores, set.gradesByQuery.get(id) ?? new Map());
  });
  return {
    set: set.name,
    system: system.name,
    queriesAsked: queries.length,
    queriesInSet: set.queries.length,
    quality: meanQuality(answers),
    millisecondsPerQuery: milliseconds / Math.max(1, queries.length),
  };
}

function evenlySpread(queries: readonly BenchmarkText[], most: number): readonly BenchmarkText[] {
  if (queries.length <= most) {
    return queries;
  }
  const step = queries.length / most;
  return queries.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

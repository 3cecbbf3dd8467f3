/**
 * Measures how well Passa's text similarity ranks, beside its peers in the same run.
 *
 * usage: npm run bench:quality [-- FOLDER] [--set NAME] [--queries N] [--vocabulary FORMAT:FILE]…
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { findBenchmarkSets, readBenchmarkSet } from './benchmark-set.ts';
import { readSiteVectorizer } from './read-site-vectorizer.ts';
import { type BenchmarkResult, runBenchmark } from './run-benchmark.ts';
import { fuseDefault } from './systems/fuse-default.ts';
import { gramTfIdf } from './systems/gram-tf-idf.ts';
import { bm25Words, miniSearchTolerant } from './systems/mini-search.ts';
import { passaEngine, passaWithSite } from './systems/passa-engine.ts';
import { randomOrder } from './systems/random-order.ts';

const defaultFolder = fileURLToPath(new URL('../../../shared/benchmarks', import.meta.url));
const rankingSystems = [randomOrder, fuseDefault, miniSearchTolerant, bm25Words, gramTfIdf, passaEngine];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string' },
    queries: { type: 'string' },
    vocabulary: { type: 'string', multiple: true, default: [] },
  },
});
const folder = positionals[0] ?? defaultFolder;
const mostQueries = values.queries === undefined ? Number.POSITIVE_INFINITY : Number(values.queries);
const available = findBenchmarkSets(folder);
const sets = values.set === undefined ? available : available.filter((name) => name === values.set);

if (!(mostQueries >= 1)) {
  stop(`--queries ${values.queries}: give a number of queries, at least 1.`);
}
if (available.length === 0) {
  stop(
    `No benchmark sets in ${folder}. Give the folder that holds them: npm run bench:quality -- FOLDER. ` +
      'A set is a folder with queries.jsonl, corpus.jsonl and qrels.tsv (bench/README.md).',
  );
}
if (sets.length === 0) {
  stop(`--set ${values.set}: no such set in ${folder}. Maybe: ${available.join(', ')}.`);
}

const systems =
  values.vocabulary.length === 0
    ? rankingSystems
    : [...rankingSystems, passaWithSite(vectorizerOf(values.vocabulary))];

const table = new Table({
  head: ['set', 'system', 'MRR', 'Hit@1', 'Hit@5', 'Hit@10', 'nDCG@10', 'ms a query', 'queries'],
  colAligns: ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
  style: { head: [], border: [] },
  chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
});
for (const name of sets) {
  const set = readBenchmarkSet(folder, name);
  for (const system of systems) {
    process.stderr.write(`${name}: ${system.name}\n`);
    table.push(rowOf(runBenchmark(set, system, mostQueries)));
  }
}
process.stdout.write(`${table.toString()}\n`);

function rowOf({ set, system, quality, ...result }: BenchmarkResult): string[] {
  const { reciprocalRank, hitAt1, hitAt5, hitAt10, ndcgAt10 } = quality;
  const isSample = result.queriesAsked < result.queriesInSet;
  return [
    set,
    system,
    ...[reciprocalRank, hitAt1, hitAt5, hitAt10, ndcgAt10].map((value) => value.toFixed(3)),
    result.millisecondsPerQuery.toFixed(2),
    isSample ? `${result.queriesAsked} of ${result.queriesInSet}` : `all ${result.queriesInSet}`,
  ];
}

function vectorizerOf(named: readonly string[]): ReturnType<typeof readSiteVectorizer> {
  try {
    return readSiteVectorizer(named);
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams'; // the driver's own companion for COPY, with backpressure
import { type Making, type SuggestionToStore, stagedColumns, upsertFrom } from './store-suggestions.ts';

/** Characters in one chunk of the copy, about. */
const chunkLength = 65_536;

/**
 * Stores any number of pairs with their analysis: streams them into a temporary table by COPY, then merges once.
 * Pulls from `pairs` as fast as the server takes them, so the analyses are never all in memory.
 */
export async function copySuggestions(
  client: ClientBase,
  pairs: Iterable<SuggestionToStore> | AsyncIterable<SuggestionToStore>,
  making: Making,
): Promise<void> {
  await client.query(`CREATE TEMP TABLE staged_suggestions (${stagedColumns}) ON COMMIT DROP`);
  const copy = client.query(copyFrom('COPY staged_suggestions FROM STDIN'));
  await pipeline(Readable.from(inChunks(pairs)), copy);
  await client.query(upsertFrom('staged_suggestions'), [
    making.policyVersion,
    making.engineVersion,
    making.matchedAt,
  ]);
}

async function* inChunks(
  pairs: Iterable<SuggestionToStore> | AsyncIterable<SuggestionToStore>,
): AsyncGenerator<string> {
  let chunk = '';
  for await (const pair of pairs) {
    chunk += line(pair);
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/** In COPY's text format, where a backslash escapes; JSON holds neither tabs nor line ends. */
function line(pair: SuggestionToStore): string {
  return `${pair.id}\t${pair.candidateId}\t${pair.roleId}\t${pair.kind}\t${pair.total}\t${pair.forCandidate}\t${
    pair.forWorkplace
  }\t${pair.coverage}\t${pair.inCandidateList}\t${pair.inRoleList}\t${JSON.stringify(
    pair.evidence,
  ).replaceAll('\\', '\\\\')}\n`;
}

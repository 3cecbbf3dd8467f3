import type { ClientBase } from 'pg';
import { type CopyValue, copyRows } from '../copy-rows.ts';
import { type Making, type SuggestionToStore, stagedColumns, upsertFrom } from './store-suggestions.ts';

const columns = [
  'id',
  '"candidateId"',
  '"roleId"',
  'kind',
  'total',
  '"forCandidate"',
  '"forWorkplace"',
  'coverage',
  '"inCandidateList"',
  '"inRoleList"',
  'evidence',
];

/**
 * Stores any number of pairs with their analysis: streams them into a temporary table by COPY, then merges once.
 * Takes them one by one as fast as the server does, so the analyses are never all in memory.
 */
export async function copySuggestions(
  client: ClientBase,
  pairs: Iterable<SuggestionToStore>,
  making: Making,
): Promise<void> {
  await client.query(`CREATE TEMP TABLE staged_suggestions (${stagedColumns}) ON COMMIT DROP`);
  await copyRows(client, 'staged_suggestions', columns, valuesOf(pairs));
  await client.query(upsertFrom('staged_suggestions'), [
    making.policyVersion,
    making.engineVersion,
    making.matchedAt,
  ]);
}

function* valuesOf(pairs: Iterable<SuggestionToStore>): Generator<CopyValue[]> {
  for (const pair of pairs) {
    yield [
      pair.id,
      pair.candidateId,
      pair.roleId,
      pair.kind,
      pair.total,
      pair.forCandidate,
      pair.forWorkplace,
      pair.coverage,
      pair.inCandidateList,
      pair.inRoleList,
      JSON.stringify(pair.evidence),
    ];
  }
}

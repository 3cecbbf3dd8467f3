import { expect } from 'chai';
import type { Pool } from 'pg';
import {
  type ExplainSetting,
  type StoredPairRow,
  storedPairColumns,
  storedPairTables,
} from '../../db/explained-pairs/explained-pair.ts';
import type { PairExplainer } from '../../db/explained-pairs/pair-explainer.ts';
import { queryOn } from '../../db/run-query.ts';

/** Every stored pair, in order of id. */
export async function readStoredPairs(pool: Pool): Promise<StoredPairRow[]> {
  const { rows } = await pool.query<StoredPairRow>(
    `SELECT ${storedPairColumns} FROM ${storedPairTables()} ORDER BY s.id`,
  );
  return rows;
}

/**
 * Fails unless explaining each stored pair gives the numbers that are stored, to the last bit, and says that they are those of
 * now; of an erased profile nothing is computed. Returns how many pairs there are of each kind.
 */
export async function expectExplainedAsStored(
  pool: Pool,
  explainer: PairExplainer,
  setting: ExplainSetting,
): Promise<Record<StoredPairRow['kind'], number>> {
  const counts = { match: 0, 'near-miss': 0, none: 0 };
  const rows = await readStoredPairs(pool);
  const explained = await explainer.explain(queryOn(pool), setting, rows);
  expect(explained).to.have.lengthOf(rows.length);
  rows.forEach(({ kind, total, forCandidate, forWorkplace, coverage, nearMiss }, index) => {
    expect(explained[index]).to.deep.include({
      kind,
      total,
      forCandidate,
      forWorkplace,
      coverage,
      nearMiss,
      isBeingRemade: false,
    });
    counts[kind] += 1;
  });
  return counts;
}

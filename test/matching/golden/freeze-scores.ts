/**
 * Freezes what the engine says of the golden cases, one line a case, after a change that is meant to alter scores:
 * `node --import tsx test/matching/golden/freeze-scores.ts`. Read the difference before it is committed.
 */
import { writeFileSync } from 'node:fs';
import { scoreAllGolden } from './score-golden.ts';

const lines = Object.entries(scoreAllGolden()).map(
  ([name, score]) => `${JSON.stringify({ case: name, ...score })}\n`,
);
writeFileSync(new URL('scores.jsonl', import.meta.url), lines.join(''));

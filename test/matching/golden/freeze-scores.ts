// Freezes what the engine says of the golden cases, after a change that is meant to alter scores:
// node --import tsx test/matching/golden/freeze-scores.ts — then read the difference before it is committed.
import { writeFileSync } from 'node:fs';
import { scoreAllGolden } from './score-golden.ts';

const lines = Object.entries(scoreAllGolden()).map(
  ([name, score]) => `  ${JSON.stringify(name)}: ${JSON.stringify(score, null, 1).replaceAll(/\n */g, ' ')}`,
);
writeFileSync(new URL('scores.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);

import { writeFileSync } from 'node:fs';
import { writeExplanations } from './write-explanations.ts';

// run by hand when a sentence is meant to change: npx tsx test/matching/explanation/whole/freeze-explanations.ts
writeFileSync(new URL('explanations.md', import.meta.url), writeExplanations());

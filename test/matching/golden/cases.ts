import { abilityCases } from './cases/ability-cases.ts';
import { basicCases } from './cases/basic-cases.ts';
import { conditionCases } from './cases/condition-cases.ts';
import { knowledgeCases } from './cases/knowledge-cases.ts';
import { ownWordsCases } from './cases/own-words-cases.ts';
import { practicalCases } from './cases/practical-cases.ts';
import { wishCases } from './cases/wish-cases.ts';
import type { GoldenCases } from './golden-case.ts';

/** The cases by name, as a job coach with long experience would judge them. */
export const goldenCases: GoldenCases = {
  ...basicCases,
  ...abilityCases,
  ...wishCases,
  ...conditionCases,
  ...practicalCases,
  ...knowledgeCases,
  ...ownWordsCases,
};

import type { FitRule } from './fit-rule.ts';
import { textEvidence } from './text-evidence.ts';
import { textFit } from './text-fit.ts';

/** What the candidate wants, in own words, against the role's title, description and tasks. */
export const wishesRule: FitRule = {
  id: 'wishes',
  fit: ({ candidate, role, texts, setting }) =>
    candidate.wishes && role.text ? textFit(texts.wishes(), setting.policy) : null,
  evidence: ({ candidate, role, texts }) =>
    candidate.wishes && role.text ? textEvidence(texts.wishes(), candidate.wishes, role.text) : {},
};

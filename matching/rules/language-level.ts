import { mayShareAnotherLanguage, reachesLanguage, stepsShort } from '../pair/language-steps.ts';
import type { Pair } from '../pair/pair.ts';
import { idAt } from '../pair/positions.ts';
import { languageLevels } from '../vocabulary/languages.ts';
import type { FitRule } from './fit-rule.ts';

/** Reached levels with the support that made up for what is missing, if one did. */
function supported(pair: Pair): string[] {
  return (pair.role.languages ?? [])
    .filter(
      ([code, required]) => stepsShort(pair, code, required) > 0 && reachesLanguage(pair, code, required),
    )
    .map(([code]) => code);
}

/** The languages that the role requires, by the one that is furthest from its level. More than required adds nothing. */
export const languageLevelRule: FitRule = {
  id: 'language-level',
  fit: (pair) => {
    const required = pair.role.languages;
    if (required === null) {
      return null;
    }
    if (required.length === 0) {
      return 1;
    }
    if (pair.candidate.languages === null) {
      return null;
    }
    let worst = 1;
    for (const [code, level] of required) {
      if (reachesLanguage(pair, code, level)) {
        continue;
      }
      if (mayShareAnotherLanguage(pair, code)) {
        return null;
      }
      worst = Math.min(worst, 1 - stepsShort(pair, code, level) / (level + 1));
    }
    return worst;
  },
  evidence: (pair) => {
    const { languages } = pair.candidate;
    if (languages === null || pair.role.languages === null) {
      return {};
    }
    const withSupport = supported(pair);
    return {
      required: pair.role.languages.map(([code, level]) => [code, idAt(languageLevels, level)]),
      ...(withSupport.length > 0 ? { support: 'easy-swedish' } : {}),
    };
  },
};

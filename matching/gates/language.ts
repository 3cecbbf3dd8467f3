import type { Adjustment } from '../model/adjustment.ts';
import {
  easySwedishCovers,
  mayShareAnotherLanguage,
  offersEasySwedish,
  reachesLanguage,
  stepsShort,
} from '../pair/language-steps.ts';
import type { Pair } from '../pair/pair.ts';
import { idAt } from '../pair/positions.ts';
import { languageLevels } from '../vocabulary/languages.ts';
import { type Gate, missingFrom } from './gate.ts';

/** The required languages that the candidate doesn't reach, with or without what else may help. */
function unreached(pair: Pair): (readonly [code: string, level: number])[] {
  return (pair.role.languages ?? []).filter(([code, required]) => !reachesLanguage(pair, code, required));
}

/** Level by name, or null for none. */
function levelName(level: number | undefined): (typeof languageLevels)[number] | null {
  return level === undefined ? null : idAt(languageLevels, level);
}

/**
 * The candidate has the languages that the role requires. Easy Swedish on site makes up for some missing Swedish;
 * another language on site may, and is then to be checked.
 */
export const languageGate: Gate = {
  id: 'language',
  check: (pair) => {
    const required = pair.role.languages;
    if (required === null) {
      return 'unknown';
    }
    if (required.length === 0) {
      return 'pass';
    }
    if (pair.candidate.languages === null) {
      return 'unknown';
    }
    let outcome: 'pass' | 'unknown' = 'pass';
    for (const [code, level] of required) {
      if (reachesLanguage(pair, code, level)) {
        continue;
      }
      if (!mayShareAnotherLanguage(pair, code)) {
        return 'fail';
      }
      outcome = 'unknown';
    }
    return outcome;
  },
  evidence: (pair) => {
    const { languages } = pair.candidate;
    if (pair.role.languages?.length === 0) {
      return {};
    }
    if (pair.role.languages === null || languages === null) {
      return missingFrom(languages !== null, pair.role.languages !== null);
    }
    const short = unreached(pair);
    if (short.length === 0) {
      return {};
    }
    return {
      short: short.map(([code, level]) => ({
        language: code,
        required: levelName(level) ?? '',
        candidate: levelName(languages.get(code)),
        ...(mayShareAnotherLanguage(pair, code) ? { toCheck: 'other-language-on-site' } : {}),
      })),
    };
  },
  adjustments: (pair) => {
    const short = unreached(pair).filter(([code]) => !mayShareAnotherLanguage(pair, code));
    const [only] = short;
    if (!only || short.length > 1) {
      return [];
    }
    const [code, required] = only;
    const steps = stepsShort(pair, code, required);
    const adjustments: Adjustment[] = [];
    if (!offersEasySwedish(pair) && easySwedishCovers(pair, code, steps)) {
      adjustments.push({ kind: 'offer-support', support: 'easy-swedish' });
    }
    const level = levelName(pair.candidate.languages?.get(code));
    if (level !== null && steps <= pair.setting.policy.language.nearMissSteps) {
      adjustments.push({ kind: 'lower-language', language: code, level });
    }
    return adjustments;
  },
};

import { lowerLanguage } from '../adjustments/lower-language.ts';
import { offerSupport } from '../adjustments/offer-support.ts';
import { itemsAt, labelsAt, missingAt, textAt } from '../language/read-evidence.ts';
import type { Told } from '../language/sentence.ts';
import type { Adjustment } from '../model/adjustment.ts';
import type { Evidence } from '../model/pair-score.ts';
import {
  easySwedishCovers,
  mayShareAnotherLanguage,
  offersEasySwedish,
  reachesLanguage,
  stepsShort,
} from '../pair/language-steps.ts';
import { missingFrom } from '../pair/missing-from.ts';
import type { Pair } from '../pair/pair.ts';
import { idAt } from '../pair/positions.ts';
import { languageLevels } from '../vocabulary/languages.ts';
import { defineGate } from './gate.ts';

/** The required languages that the candidate doesn't reach, with or without what else may help. */
function unreached(pair: Pair): (readonly [code: string, level: number])[] {
  return (pair.role.languages ?? []).filter(([code, required]) => !reachesLanguage(pair, code, required));
}

/** Level by name, or null for none. */
function levelName(level: number | undefined): (typeof languageLevels)[number] | null {
  return level === undefined ? null : idAt(languageLevels, level);
}

/** One language that the candidate has too little of, or maybe needn't have. */
function tellShort(short: Evidence): Told<'shared' | 'none' | 'short'> {
  const required = textAt(short, 'required');
  const held = textAt(short, 'candidate');
  const values = {
    language: labelsAt('languages', short, 'language'),
    required: required === null ? null : { languageLevel: required },
  };
  if (textAt(short, 'toCheck') !== null) {
    return ['shared', values, 'to-check'];
  }
  return held === null ? ['none', values] : ['short', { ...values, held: { languageLevel: held } }];
}

/**
 * The candidate has the languages that the role requires. Easy Swedish on site makes up for some missing Swedish;
 * another language on site may, and is then to be checked.
 */
export const languageGate = defineGate({
  id: 'language',
  names: { sv: 'språkkrav', en: 'language demands' },
  isOfWork: true,
  reads: { candidate: ['languages'], role: ['languages', 'offers'] },
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
      return { reached: [] };
    }
    if (pair.role.languages === null || languages === null) {
      return missingFrom(languages !== null, pair.role.languages !== null);
    }
    const short = unreached(pair);
    if (short.length === 0) {
      return { reached: pair.role.languages.map(([code]) => code) };
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
  openedBy: [offerSupport, lowerLanguage],
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
      adjustments.push(offerSupport.of({ support: 'easy-swedish' }));
    }
    const level = levelName(pair.candidate.languages?.get(code));
    if (level !== null && steps <= pair.setting.policy.language.nearMissSteps) {
      adjustments.push(lowerLanguage.of({ language: code, level }));
    }
    return adjustments;
  },
  tell: (evidence, outcome) => {
    const short = itemsAt(evidence, 'short');
    if (outcome === 'pass') {
      const languages = labelsAt('languages', evidence, 'reached');
      const hasNone = languages === null && evidence.reached !== undefined;
      return hasNone ? [['no-demand']] : [['pass', { languages }]];
    }
    if (short.length === 0) {
      return [['unknown', { missing: missingAt(evidence) }]];
    }
    return short.map(tellShort);
  },
  says: {
    sv: {
      coach: {
        pass: 'Personen når språkkravet: {languages}.',
        'no-demand': 'Rollen ställer inga krav på språk.',
        short: 'Kravet på {language} är {required}, och kandidaten har {held}.',
        none: 'Kravet på {language} är {required}, och kandidaten har ingen angiven nivå.',
        shared:
          'Kravet på {language} är {required}: kontrollera om ett annat språk på plats räcker i stället.',
        unknown: 'Kontrollera språket: uppgift saknas för {missing}.',
      },
      candidate: {
        pass: 'Det här kan du tillräckligt bra för jobbet: {languages}.',
        'no-demand': 'Jobbet kräver inget visst språk.',
        short: 'Jobbet kräver mer {language} än du kan nu.',
        none: 'Jobbet kräver {language}.',
        shared: 'Jobbet kräver {language}. Kanske går det bra med ett annat språk.',
        unknown: 'Vi vet inte vilket språk som behövs.',
      },
      manager: {
        pass: 'Personen kan språket som behövs: {languages}.',
        'no-demand': 'Arbetet kräver inget visst språk.',
        short: 'Språket räcker inte för kravet på {language}.',
        none: 'Språket räcker inte för kravet på {language}.',
        shared: 'Stäm av om ett annat språk räcker i stället för {language}.',
        unknown: 'Språket behöver stämmas av.',
      },
    },
    en: {
      coach: {
        pass: 'The person reaches the language requirement: {languages}.',
        'no-demand': 'The role requires no language.',
        short: 'The role requires {language} at {required}, and the candidate has {held}.',
        none: 'The role requires {language} at {required}, and the candidate has named no level.',
        shared:
          'The role requires {language} at {required}: check whether another language on site will do instead.',
        unknown: 'Check the language: information is missing for {missing}.',
      },
      candidate: {
        pass: 'You know this well enough for the job: {languages}.',
        'no-demand': 'The job needs no certain language.',
        short: 'The job needs more {language} than you know now.',
        none: 'The job needs {language}.',
        shared: 'The job needs {language}. Another language may do.',
        unknown: 'We do not know which language is needed.',
      },
      manager: {
        pass: 'The person knows the language that is needed: {languages}.',
        'no-demand': 'The work needs no certain language.',
        short: 'The language does not reach the requirement of {language}.',
        none: 'The language does not reach the requirement of {language}.',
        shared: 'Check whether another language will do instead of {language}.',
        unknown: 'The language has to be checked.',
      },
    },
  },
});

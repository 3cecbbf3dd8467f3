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
  stops: { sv: 'språkkravet nås inte', en: 'the language requirement is not met' },
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
  matters: 6,
  asks: {
    unknown: {
      sv: {
        person: {
          coach: 'Vilka språk kan personen, och hur bra?',
          candidate: 'Vilka språk kan du, och hur bra?',
        },
        workplace: {
          coach: 'Vilket språk krävs?',
          candidate: 'Din arbetskonsulent frågar vilket språk som behövs.',
          manager: 'Vilket språk kräver arbetet?',
        },
      },
      en: {
        person: {
          coach: 'Which languages does the person know, and how well?',
          candidate: 'Which languages do you know, and how well?',
        },
        workplace: {
          coach: 'Which language is required?',
          candidate: 'Your job coach will ask which language is needed.',
          manager: 'Which language does the work require?',
        },
      },
    },
    shared: {
      sv: {
        workplace: {
          coach: 'Räcker ett annat språk än {language}?',
          candidate: 'Din arbetskonsulent frågar om ett annat språk räcker.',
          manager: 'Räcker ett annat språk än {language}?',
        },
      },
      en: {
        workplace: {
          coach: 'Will another language than {language} do?',
          candidate: 'Your job coach will ask whether another language will do.',
          manager: 'Will another language than {language} do?',
        },
      },
    },
  },
  says: {
    sv: {
      coach: {
        pass: 'Språket räcker för tjänstens krav: {languages}.',
        'no-demand': 'Tjänsten ställer inga krav på språk.',
        short: 'Tjänsten kräver {language} på nivå {required}, och personen har {held}.',
        none: 'Tjänsten kräver {language} på nivå {required}, och personen har inte angett {language}.',
        shared:
          'Tjänsten kräver {language} på nivå {required}: kontrollera om ett annat språk på platsen räcker.',
        unknown: 'Kontrollera språket: det är inte angett för {missing}.',
      },
      candidate: {
        pass: 'Du kan språket som behövs: {languages}.',
        'no-demand': 'Jobbet kräver inget visst språk.',
        short: 'Jobbet kräver mer {language} än du kan nu.',
        none: 'Jobbet kräver {language}.',
        shared: 'Jobbet kräver {language}, men kanske går det bra med ett annat språk.',
        unknown: 'Det är inte klart vilket språk som behövs.',
      },
      manager: {
        pass: 'Språket räcker för arbetet: {languages}.',
        'no-demand': 'Arbetet kräver inget visst språk.',
        short: 'Språket räcker inte för arbetets krav på {language}.',
        none: 'Språket räcker inte för arbetets krav på {language}.',
        shared: 'Stäm av om ett annat språk räcker i stället för {language}.',
        unknown: 'Språket behöver stämmas av.',
      },
    },
    en: {
      coach: {
        pass: 'The language is enough for what the role requires: {languages}.',
        'no-demand': 'The role requires no certain language.',
        short: 'The role requires {language} at {required}, and the person has {held}.',
        none: 'The role requires {language} at {required}, and the person has not named {language}.',
        shared: 'The role requires {language} at {required}: check whether another language on site will do.',
        unknown: 'Check the language: it is not given for {missing}.',
      },
      candidate: {
        pass: 'You know the language that is needed: {languages}.',
        'no-demand': 'The job needs no certain language.',
        short: 'The job needs more {language} than you know now.',
        none: 'The job needs {language}.',
        shared: 'The job needs {language}, but another language may do.',
        unknown: 'It is not settled which language is needed.',
      },
      manager: {
        pass: 'The language is enough for the work: {languages}.',
        'no-demand': 'The work requires no certain language.',
        short: 'The language is not enough for what the work requires of {language}.',
        none: 'The language is not enough for what the work requires of {language}.',
        shared: 'Check whether another language will do instead of {language}.',
        unknown: 'The language has to be checked.',
      },
    },
  },
});

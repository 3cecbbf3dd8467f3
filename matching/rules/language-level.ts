import { labelsAt } from '../language/read-evidence.ts';
import { toEveryReader } from '../language/sentence.ts';
import { mayShareAnotherLanguage, reachesLanguage, stepsShort } from '../pair/language-steps.ts';
import type { Pair } from '../pair/pair.ts';
import { idAt } from '../pair/positions.ts';
import { languageLevels } from '../vocabulary/languages.ts';
import { defineRule } from './fit-rule.ts';

/** Reached levels with the support that made up for what is missing, if one did. */
function supported(pair: Pair): string[] {
  return (pair.role.languages ?? [])
    .filter(
      ([code, required]) => stepsShort(pair, code, required) > 0 && reachesLanguage(pair, code, required),
    )
    .map(([code]) => code);
}

/** The languages that the role requires, by the one that is furthest from its level. More than required adds nothing. */
export const languageLevelRule = defineRule({
  id: 'language-level',
  side: 'workplace',
  weight: 1,
  names: { sv: 'språk', en: 'language' },
  reads: { candidate: ['languages'], role: ['languages', 'offers'] },
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
  tell: ({ evidence }, isFor) => {
    if (!isFor) {
      return [['against']];
    }
    const support = labelsAt('supports', evidence, 'support');
    return [support === null ? ['for'] : ['supported', { support }]];
  },
  says: {
    sv: {
      coach: {
        for: 'Språket räcker för rollens krav.',
        supported: 'Språket räcker med stödet ”{support}”, som erbjuds.',
        against: 'Språket ligger under rollens krav.',
        unknown: 'Fråga om språknivåer, eller om ett annat språk på plats.',
      },
      candidate: {
        for: 'Du kan tillräckligt med språk.',
        supported: 'De pratar lätt svenska där. Då räcker din svenska.',
        against: 'Språket kan bli svårt.',
        unknown: 'Vi vet inte hur mycket språk som behövs.',
      },
      manager: {
        for: 'Personen kan det språk som arbetet kräver.',
        supported: 'Personen kan det språk som arbetet kräver, så som ni pratar på plats.',
        against: 'Språket kan behöva tid.',
        unknown: 'Språket är inte känt än.',
      },
    },
    en: {
      coach: {
        for: 'The languages reach what the role requires.',
        supported: 'The language is enough with the support “{support}”, which is on offer.',
        against: 'The languages are below what the role requires.',
        unknown: 'Ask for language levels, or for another language on site.',
      },
      candidate: {
        for: 'You know enough of the language.',
        supported: 'They speak easy Swedish there. Then your Swedish is enough.',
        against: 'The language may be hard.',
        unknown: 'We do not know how much language is needed.',
      },
      manager: {
        for: 'The person knows the language that the work requires.',
        supported: 'The person knows the language that the work requires, the way you speak on site.',
        against: 'The language may need time.',
        unknown: 'The language is not known yet.',
      },
    },
  },
  repeats: {
    unknown: toEveryReader('language.unknown'),
    for: { candidate: ['language.pass'], manager: ['language.pass'] },
  },
});

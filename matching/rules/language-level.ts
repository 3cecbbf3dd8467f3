import { labelsAt } from '../language/read-evidence.ts';
import { type SentenceValue, toEveryReader } from '../language/sentence.ts';
import type { Evidence } from '../model/pair-score.ts';
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

/** The languages that evidence tells to be required, null when none. */
function languagesAt({ required }: Evidence): SentenceValue {
  const ids = Array.isArray(required)
    ? required.flatMap((pair) => (Array.isArray(pair) && typeof pair[0] === 'string' ? [pair[0]] : []))
    : [];
  return ids.length === 0 ? null : { labels: 'languages', ids };
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
    if (support !== null) {
      return [['supported', { support }]];
    }
    const languages = languagesAt(evidence);
    return [languages === null ? ['no-demand'] : ['for', { languages }]];
  },
  says: {
    sv: {
      coach: {
        for: 'Språket når tjänstens krav: {languages}.',
        supported: 'Språket räcker med ett stöd som erbjuds: {support}.',
        'no-demand': 'Inget språkkrav drar ned.',
        against: 'Språket ligger under tjänstens krav.',
        unknown: 'Fråga efter språk och nivå.',
      },
      candidate: {
        for: 'Du kan språket som behövs: {languages}.',
        supported: 'De pratar lätt svenska där, så din svenska räcker.',
        'no-demand': 'Inget visst språk behövs.',
        against: 'Språket kan bli svårt.',
        unknown: 'Det är inte klart vilket språk som behövs.',
      },
      manager: {
        for: 'Personen kan språket som arbetet kräver.',
        supported: 'Personens språk räcker så som ni pratar på platsen.',
        'no-demand': 'Inget visst språk behövs.',
        against: 'Språket kan behöva tid.',
        unknown: 'Språket är inte känt än.',
      },
    },
    en: {
      coach: {
        for: 'The language reaches what the role requires: {languages}.',
        supported: 'The language is enough with a support on offer: {support}.',
        'no-demand': 'No language requirement counts against the pair.',
        against: 'The language is below what the role requires.',
        unknown: 'Ask for languages and levels.',
      },
      candidate: {
        for: 'You know the language that is needed: {languages}.',
        supported: 'They speak easy Swedish there, so your Swedish is enough.',
        'no-demand': 'No certain language is needed.',
        against: 'The language may be hard.',
        unknown: 'It is not settled which language is needed.',
      },
      manager: {
        for: 'The person knows the language that the work requires.',
        supported: "The person's language is enough the way you speak there.",
        'no-demand': 'No certain language is needed.',
        against: 'The language may need time.',
        unknown: 'The language is not known yet.',
      },
    },
  },
  repeats: {
    unknown: toEveryReader('language.unknown'),
    for: toEveryReader('language.pass'),
    'no-demand': toEveryReader('language.no-demand'),
  },
});

import type { SentenceValues } from '../language/sentence.ts';
import type { Speech } from '../language/speech.ts';
import type { PairScore, RuleResult } from '../model/pair-score.ts';
import { ruleOf } from '../rules/rules.ts';
import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';
import { numbersSays } from './common-sentences.ts';
import type { ExplanationNumbers, NumberInWords, RuleNumbers } from './explanation.ts';

/** The numbers of a pair, each with what it is in words. */
export function numbersInWords(
  score: PairScore,
  speech: Speech,
  lang: VocabularyLanguage,
): ExplanationNumbers {
  const says = numbersSays[lang].coach;
  const fill = (template: string, values: SentenceValues): string =>
    speech.fill(template, values, Number.POSITIVE_INFINITY) ?? '';
  const inWords = (key: 'total' | 'forCandidate' | 'forWorkplace' | 'coverage'): NumberInWords => ({
    value: score[key],
    text: fill(says[key], { share: { share: score[key] } }),
  });
  const ofRule = ({ rule, fit, weight, known }: RuleResult): RuleNumbers => {
    const names = ruleOf(rule)?.names;
    const values: SentenceValues = {
      rule: names === undefined ? { words: [rule] } : { names },
      fit: fit === null ? null : { share: fit },
      weight,
      known: { share: known },
    };
    const key = fit === null ? 'unknown' : known < 1 ? 'partly' : 'known';
    return { rule, fit, weight, known, text: fill(says[key], values) };
  };
  return {
    total: inWords('total'),
    forCandidate: inWords('forCandidate'),
    forWorkplace: inWords('forWorkplace'),
    coverage: inWords('coverage'),
    rules: score.rules.map(ofRule),
  };
}

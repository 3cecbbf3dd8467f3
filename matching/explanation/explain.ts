import { workGateIds } from '../gates/gates.ts';
import type { Reader, Says } from '../language/sentence.ts';
import { Speech } from '../language/speech.ts';
import type { PairScore, RuleResult } from '../model/pair-score.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';
import { numbersSays, plainSays } from './common-sentences.ts';
import type { ExplainOptions, Explanation, Point } from './explanation.ts';
import { type Finding, gateFindings, holdsAfter, nearMissFinding, ruleFindings } from './findings.ts';
import { numbersOf, summaryFindings } from './summary-findings.ts';

const speeches: Readonly<Record<VocabularyLanguage, Speech>> = { sv: new Speech('sv'), en: new Speech('en') };

/** How many items of a list each reader is told: easy Swedish keeps lists short. */
const longestList: Readonly<Record<Reader, number>> = {
  candidate: 3,
  coach: Number.POSITIVE_INFINITY,
  manager: 8,
};

/**
 * Why a pair has its score, in whole sentences made from its evidence. It depends on the score, the reader and the
 * language alone; evidence that a sentence can't be made from gives a plain one instead.
 */
export function explain(
  score: PairScore,
  { reader, lang, good = defaultPolicy.good }: ExplainOptions,
): Explanation {
  const speech = speeches[lang];
  const templateOf = (says: Says, key: string) => says[lang][reader]?.[key];
  const say = ({ says, key, values }: Pick<Finding, 'says' | 'key' | 'values'>): string | null => {
    const template = templateOf(says, key);
    return template === undefined ? null : speech.fill(template, values, longestList[reader]);
  };
  const mayKnow = ({ gate }: { readonly gate: string }) => reader !== 'manager' || workGateIds.includes(gate);
  const nearMiss = score.nearMiss !== null && mayKnow(score.nearMiss) ? score.nearMiss : null;
  const findings: (readonly [findings: readonly Finding[], rule?: RuleResult])[] = [
    ...score.gates.filter(mayKnow).map((gate) => [gateFindings(gate)] as const),
    ...score.rules.map((rule) => [ruleFindings(rule), rule] as const),
    ...(nearMiss === null ? [] : [[[nearMissFinding(nearMiss)]] as const]),
  ];
  const told = new Set(findings.flatMap(([of]) => of.map(({ sentence }) => sentence)));

  const tell = (finding: Finding): string | null => {
    const { kind, says, key, repeats } = finding;
    // what differs by a number or a nuance is said once
    const isRepetition = repeats?.[reader]?.some((other) => told.has(other));
    if (templateOf(says, key) === undefined || isRepetition) {
      return null;
    }
    const text = say(finding) ?? templateOf(plainSays, kind) ?? '';
    const isLater = nearMiss !== null && holdsAfter(nearMiss, finding);
    return isLater ? `${templateOf(plainSays, 'after-change') ?? ''} ${text}` : text;
  };
  const numbersSentence = (rule: RuleResult): string | null => {
    const template = templateOf(numbersSays, rule.fit === null ? 'unknown' : 'numbers');
    return template === undefined ? null : speech.fill(template, numbersOf(rule), Number.POSITIVE_INFINITY);
  };
  const toPoints = (of: readonly Finding[], rule?: RuleResult): Point[] => {
    const points: Point[] = [];
    // the numbers of a rule stand once, before what is said of it first
    const numbers = rule === undefined ? null : numbersSentence(rule);
    for (const finding of of) {
      const parts = [points.length === 0 ? numbers : null, tell(finding)].filter((part) => part !== null);
      const text = parts.join(' ');
      if (text === '' || points.some((point) => point.text === text)) {
        continue;
      }
      points.push({ kind: finding.kind, ...finding.subject, text });
    }
    return points;
  };
  return {
    summary: summaryFindings(score, reader, good)
      .map(say)
      .filter((sentence) => sentence !== null)
      .join(' '),
    points: findings.flatMap(([of, rule]) => toPoints(of, rule)),
  };
}

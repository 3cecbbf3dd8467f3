import { defaultPolicy } from '../model/default-policy.ts';
import type { GateResult, PairScore, RuleResult } from '../model/pair-score.ts';
import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';
import type { ExplainOptions, Explanation, Point, Reader } from './explanation.ts';
import type { Finding } from './findings/finding.ts';
import { gateFindings } from './findings/gate-findings.ts';
import { holdsAfter } from './findings/holds-after.ts';
import { nearMissFinding } from './findings/near-miss-finding.ts';
import { ruleFindings } from './findings/rule-findings.ts';
import { isRepetition } from './is-repetition.ts';
import { type SentenceBook, sentenceBooks, workGates } from './sentences/sentence-book.ts';
import { Speech } from './speech.ts';
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
 * language alone; stored evidence that a sentence can't be made from gives a plain one instead.
 */
export function explain(
  score: PairScore,
  { reader, lang, good = defaultPolicy.good }: ExplainOptions,
): Explanation {
  const book = sentenceBooks[reader][lang];
  const speech = speeches[lang];
  const say = (finding: Pick<Finding, 'sentence' | 'values'>): string | null => {
    const template = book[finding.sentence];
    return template === undefined ? null : speech.fill(template, finding.values, longestList[reader]);
  };
  const nearMiss = score.nearMiss !== null && isTold(reader, score.nearMiss) ? score.nearMiss : null;
  const findings: (readonly [findings: readonly Finding[], rule?: RuleResult])[] = [
    ...score.gates.filter((gate) => isTold(reader, gate)).map((gate) => [gateFindings(gate)] as const),
    ...score.rules.map((rule) => [ruleFindings(rule), rule] as const),
    ...(nearMiss === null ? [] : [[[nearMissFinding(nearMiss)]] as const]),
  ];
  const told = new Set(findings.flatMap(([of]) => of.map(({ sentence }) => sentence)));

  const tell = (finding: Finding): string | null => {
    const { kind, sentence } = finding;
    if (book[sentence] === undefined || isRepetition(sentence, reader, told)) {
      return null;
    }
    const text = say(finding) ?? book[`plain.${kind}`] ?? '';
    const isLater = nearMiss !== null && holdsAfter(nearMiss.adjustment, finding);
    return isLater ? `${book['plain.after-change'] ?? ''} ${text}` : text;
  };
  const toPoints = (of: readonly Finding[], rule?: RuleResult): Point[] => {
    const points: Point[] = [];
    // the numbers of a rule stand once, before what is said of it first
    const numbers = rule === undefined ? null : numberSentence(rule, book, speech);
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

/** Whether a reader may know of a gate at all: a manager only of those that concern the work. */
function isTold(reader: Reader, { gate }: Pick<GateResult, 'gate'>): boolean {
  return reader !== 'manager' || workGates.some((id) => id === gate);
}

function numberSentence(rule: RuleResult, book: SentenceBook, speech: Speech): string | null {
  const template = book[rule.fit === null ? 'rule.unknown' : 'rule.numbers'];
  return template === undefined ? null : speech.fill(template, numbersOf(rule), Number.POSITIVE_INFINITY);
}

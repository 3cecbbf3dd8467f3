import { workGateIds } from '../gates/gates.ts';
import type { Reader, Says } from '../language/sentence.ts';
import { Speech } from '../language/speech.ts';
import type { PairScore } from '../model/pair-score.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import { wishesRule } from '../rules/wishes.ts';
import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';
import { plainSays, questionSays } from './common-sentences.ts';
import type { ExplainOptions, Explanation, Point } from './explanation.ts';
import { type Finding, gateFindings, holdsAfter, nearMissFinding, ruleFindings } from './findings.ts';
import { keepShort } from './keep-short.ts';
import { numbersInWords } from './numbers-in-words.ts';
import { type PlacedFinding, placePoints, type ToldFinding } from './place-points.ts';
import { summaryFindings } from './summary-findings.ts';

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
  const fill = (template: string, values: Finding['values']) =>
    speech.fill(template, values, longestList[reader]);
  const mayKnow = ({ gate }: { readonly gate: string }) => reader !== 'manager' || workGateIds.includes(gate);
  const nearMiss = score.nearMiss !== null && mayKnow(score.nearMiss) ? score.nearMiss : null;
  const findings: readonly Finding[] = [
    ...score.gates.filter(mayKnow).flatMap(gateFindings),
    ...score.rules.flatMap(ruleFindings),
    ...(nearMiss === null ? [] : [nearMissFinding(nearMiss)]),
  ];
  const sentences = new Set(findings.map(({ sentence }) => sentence));

  const tell = (finding: Finding): ToldFinding[] => {
    const { kind, says, key, values, repeats } = finding;
    const template = templateOf(says, key);
    // what differs by a number or a nuance is said once
    const isRepetition = repeats?.[reader]?.some((other) => sentences.has(other));
    if (template === undefined || isRepetition) {
      return [];
    }
    const text = fill(template, values) ?? templateOf(plainSays, kind) ?? '';
    const isLater = nearMiss !== null && holdsAfter(nearMiss, finding);
    const after = isLater ? templateOf(plainSays, 'after-change') : undefined;
    return [
      {
        ...finding,
        text: after === undefined ? text : (fill(after, { text: { words: [text] } }) ?? text),
        hasPlace: /\{(?!missing)/.test(template),
        questionText: askIn(finding),
      },
    ];
  };
  const askIn = ({ question, values }: Finding): string | null => {
    for (const who of question?.askedOf ?? []) {
      const template = question?.asks[lang][who]?.[reader];
      const text = template === undefined ? null : fill(template, values);
      if (text !== null) {
        const around = templateOf(questionSays, who);
        return around === undefined ? text : fill(around, { question: { words: [text] } });
      }
    }
    return null;
  };

  const told = findings.flatMap(tell);
  const placed = placePoints(withoutRepetition(told), reader);
  const wish = told.find(({ subject }) => 'rule' in subject && subject.rule === wishesRule.id);
  const summary = summaryFindings(score, findings, reader, good).flatMap(({ says, key }) => {
    const template = templateOf(says, key);
    return template === undefined ? [] : [template];
  });
  if (reader === 'candidate') {
    const rest = placed.filter(({ text, place }) => place === 'question' || text !== wish?.text);
    return { ...keepShort(wish?.text ?? null, summary, rest.map(toPoint)), numbers: null };
  }
  return {
    summary: summary.join(' '),
    points: placed.map(toPoint),
    numbers: reader === 'coach' ? numbersInWords(score, speech, lang) : null,
  };
}

/** One rule may come to the same sentence twice. */
function withoutRepetition(told: readonly ToldFinding[]): ToldFinding[] {
  const said = new Set<string>();
  return told.filter(({ text }) => !said.has(text) && said.add(text));
}

function toPoint({ kind, subject, place, text, questionText }: PlacedFinding): Point {
  return { kind, ...subject, place, text: place === 'question' ? (questionText ?? text) : text };
}

import { wordsOfList } from '../text/words-of-list.ts';
import { maybeNotWords, noWords, yesWords } from './phrases/answer-words.ts';
import type { ReadWord } from './read-word.ts';
import type { Segment } from './split-clauses.ts';
import { type CuedStance, plainStance, stanceOfCues } from './stance-of-cues.ts';
import type { Emptiness } from './word-content.ts';

/** What an answer says of its question: the positions `from` up to `to`, which is not included. */
export interface Answered {
  readonly from: number;
  readonly to: number;
  readonly stance: CuedStance;
}

const yes = new Set(wordsOfList(yesWords));
const no = new Set(wordsOfList(noWords));
const openQuestions = new Set(['vad', 'vilka', 'vilket', 'vilken', 'var', 'what', 'which', 'where']);
const maybeNot = new Set(wordsOfList(maybeNotWords));

/**
 * Questions with what their answers say of them: "Kök? Nej tack." An answer is the sentence after the question, up to its first
 * word of work. "Vad vill du inte jobba med? Kök." says of the answer what is asked. A question of the candidate's own without an answer ("Finns det något med djur?") asks for what it names.
 */
export function findAnswers(
  text: string,
  row: readonly ReadWord[],
  segments: readonly Segment[],
  { isEmpty }: Emptiness,
): Answered[] {
  if (!text.includes('?')) {
    return [];
  }
  const answered: Answered[] = [];
  let question: { from: number; to: number; segment: number } | null = null;
  for (let number = 0; number < segments.length; ) {
    const sentence = segments[number]?.sentence;
    let next = number;
    while (next < segments.length && segments[next]?.sentence === sentence) {
      next += 1;
    }
    const from = segments[number]?.from ?? 0;
    const to = segments[next - 1]?.to ?? from;
    if (question !== null) {
      const stance = answerOf(segments.slice(number, next));
      const asked = stance === null ? askedFor(question.segment) : null;
      if (stance !== null) {
        answered.push({ ...question, stance });
      } else if (
        asked !== null &&
        segments.slice(number, next).every(({ clusters }) => clusters.length === 0)
      ) {
        answered.push({ from, to, stance: asked });
      } else if (isAskedForWork(question.segment)) {
        answered.push({ ...question, stance: plainStance('wants') });
      }
    }
    const after = text.slice(row[to - 1]?.end ?? 0, row[to]?.start ?? text.length);
    question = after.includes('?') ? { from, to, segment: number } : null;
    number = next;
  }
  if (question !== null && isAskedForWork(question.segment)) {
    answered.push({ from: question.from, to: question.to, stance: plainStance('wants') });
  }
  return answered;

  /** What an answer to "Vad vill du (inte) jobba med?" says; null for other questions. */
  function askedFor(number: number): CuedStance | null {
    const segment = segments[number];
    if (segment === undefined || !openQuestions.has(row[segment.from]?.word ?? '')) {
      return null;
    }
    const told = segment.clusters.map(stanceOfCues).findLast((one) => one !== null) ?? null;
    return told?.kind === 'wants' || told?.kind === 'refuses' || told?.kind === 'rather-not' ? told : null;
  }

  /** "Finns det …", "Kan jag få …". */
  function isAskedForWork(number: number): boolean {
    const from = segments[number]?.from ?? 0;
    const [first, second] = [row[from]?.word, row[from + 1]?.word];
    return (
      first === 'finns' || ((first === 'kan' || first === 'får' || first === 'skulle') && second === 'jag')
    );
  }

  function answerOf(parts: readonly Segment[]): CuedStance | null {
    const start = parts[0]?.from ?? 0;
    const word = row[start]?.word ?? '';
    let stance: CuedStance | null = null;
    for (const part of parts) {
      if (!isEmpty(part)) {
        break;
      }
      const told =
        part.clusters
          .map(stanceOfCues)
          .filter((one) => one !== null)
          .at(-1) ?? null;
      stance = told !== null && (stance === null || told.isUtter || told.isWeak) ? told : stance;
    }
    if (no.has(word)) {
      return stance ?? plainStance('refuses', [start]);
    }
    if (maybeNot.has(word)) {
      return plainStance('rather-not', [start]);
    }
    if (stance?.kind === 'negated') {
      return { ...stance, kind: 'refuses' };
    }
    if (yes.has(word) && (stance === null || stance.kind === 'can' || stance.kind === 'did')) {
      return plainStance('wants', [start]);
    }
    return stance;
  }
}

import type { SiteVocabulary } from '../text/site-vocabulary.ts';
import type { WordSpan } from '../text/word-span.ts';
import type { ConditionId } from '../vocabulary/conditions.ts';
import { taskTypes } from '../vocabulary/task-types.ts';
import type {
  ReadCondition,
  ReadDemand,
  ReadSupport,
  RefusalStrength,
  TaskTypeId,
} from './interpretation.ts';
import { joinSplitWords } from './join-split-words.ts';
import { labelWords, refusalStrength, type WordLabel } from './label-words.ts';
import { isRead } from './language-of-text.ts';
import { needsIn } from './needs-in.ts';
import { prepareReading } from './prepare-reading.ts';
import { readConditions } from './read-conditions.ts';
import { readDemands } from './read-demands.ts';
import { hasLevel, type ReadLevel } from './read-level.ts';
import { readSupports } from './read-supports.ts';
import { type FoundTask, findTasks } from './read-tasks.ts';
import { isSureEnoughToCount, onePerKey, type Reading } from './reading.ts';
import { partOfWishes } from './role-part.ts';
import { shareRead } from './share-read.ts';
import type { Choice } from './stance-of-cues.ts';

/** A task type that is wished for. */
interface WishedTask {
  readonly task: TaskTypeId;
  /** "Kanske", or words that name the task only in part. */
  readonly isHedged: boolean;
  /** 1 for the first or only choice, 2 and 3 for what comes after it. */
  readonly choice: Choice;
  readonly confidence: number;
  readonly words: readonly WordSpan[];
}

/** A task type that is not wanted. */
interface RefusedTask {
  readonly task: TaskTypeId;
  readonly strength: RefusalStrength;
  readonly confidence: number;
  readonly words: readonly WordSpan[];
}

/** A condition that is avoided. */
interface RefusedCondition extends ReadCondition {
  readonly refusal: RefusalStrength;
  /**
   * Whether it is welcome as well, in another form, "rädd för hästar, men höns går bra", or always there with what is wished for: then
   * its words alone tell what is refused.
   */
  readonly isInPart: boolean;
}

/** What matching takes out of a candidate's wishes. */
export interface WishReading {
  /**
   * The words for what is wished for, and those that name work without a verb; where there are none, those that tell of
   * something, and where nothing is refused of what was done before.
   */
  readonly wished: string;
  readonly wishedTasks: readonly WishedTask[];
  /** How much, 0..1, of the words of `wished` that say something the readings of tasks cover. */
  readonly wishedShare: number;
  /** The words for what it says no to, of each the innermost thing; empty when there are none. */
  readonly refused: string;
  readonly refusedTasks: readonly RefusedTask[];
  /** Conditions that are gladly met, and avoided in no form. */
  readonly wishedConditions: readonly ConditionId[];
  /** Conditions that are avoided. */
  readonly refusedConditions: readonly RefusedCondition[];
  /** Those of the words of `refused` that neither task types nor conditions were read from; null when there are none. */
  readonly otherRefusals: { readonly words: string; readonly strength: RefusalStrength } | null;
  /** Supports that are needed or helpful. */
  readonly supports: readonly ReadSupport[];
  /** Abilities that they have or lack, one entry an ability; none of an ability that they both have and lack. */
  readonly levels: readonly ReadLevel[];
  /** False where the text is in no language that is read: what it wishes for is unknown. */
  readonly isRead: boolean;
}

/**
 * Reads a candidate's wishes, mostly Swedish, for matching: only what is rather sure. `site` is the vocabulary of the
 * site; default: none.
 */
export function readWishes(written: string, site: SiteVocabulary | null = null): WishReading {
  const text = joinSplitWords(written);
  const { reading } = prepareReading(text, 'sv', site, 'candidate', true);
  const conditions = readConditions(reading).filter(isSureEnoughToCount);
  const supports = readSupports(reading).filter(isSureEnoughToCount);
  const labels = labelWords(reading, needsIn(reading));
  const counts = wishesAmong(reading, labels);
  const spans = spansWithout(reading, counts);
  const found = findTasks(reading, partOfWishes(reading)).filter(({ read }) => isSureEnoughToCount(read));
  const wishedTasks = wishedAmong(found, counts);
  const refusedTasks = refusedAmong(found, wishedTasks);
  const refusedConditions = conditionsRefused(conditions, strengthsOf(reading, labels), wishedTasks);
  return {
    wished: without(text, spans),
    wishedTasks,
    wishedShare: shareRead(reading, wishedTasks, spans),
    refused: refusedWords(reading, labels),
    refusedTasks,
    wishedConditions: conditions
      .filter(({ polarity, strength }) => polarity === 'accepts' && strength === 'glad')
      .map(({ condition }) => condition)
      .filter((condition) => !refusedConditions.some((refused) => refused.condition === condition)),
    refusedConditions,
    otherRefusals: otherRefusals(reading, labels, [
      ...refusedTasks,
      ...refusedConditions.filter(({ isInPart }) => !isInPart),
    ]),
    supports: supports.filter(({ strength }) => strength !== 'offered'),
    levels: ownLevels(readDemands(reading).filter(isSureEnoughToCount)),
    isRead: isRead(reading, site),
  };
}

/** Whether each word counts as wished for: see {@link WishReading}. */
function wishesAmong({ row }: Reading, labels: readonly WordLabel[]): boolean[] {
  const refused = new Set(
    labels.flatMap(({ label, isTelling }, at) => (label === 'refused' && isTelling ? [row[at]?.word] : [])),
  );
  const isWished = ({ label, mention }: WordLabel, at: number): boolean =>
    (label === 'wish' && mention !== 'never') ||
    (label === 'mention' && mention === 'bare' && !refused.has(row[at]?.word));
  // who says no and only tells of what was done before wishes for none of it
  const isTold = ({ label, mention }: WordLabel, at: number): boolean =>
    (label === 'mention' || (label === 'past' && refused.size === 0)) &&
    mention !== 'never' &&
    !refused.has(row[at]?.word);
  for (const isOne of [isWished, isTold]) {
    if (labels.some((label, at) => label.isTelling && isOne(label, at))) {
      return labels.map(isOne);
    }
  }
  return labels.map(() => false);
}

/** The parts of the text that don't count, from word to word. */
function spansWithout({ text, row }: Reading, counts: readonly boolean[]): WordSpan[] {
  const spans: WordSpan[] = [];
  for (let at = 0; at < row.length; at += 1) {
    if (counts[at] === true) {
      continue;
    }
    const start = row[at]?.start ?? 0;
    while (at + 1 < row.length && counts[at + 1] !== true) {
      at += 1;
    }
    const end = row[at]?.end ?? start;
    spans.push({ text: text.slice(start, end), start, end });
  }
  return spans;
}

/** A word that says what is feared is told as that: *hund* of *hundrädd*. */
function refusedWords({ text, row }: Reading, labels: readonly WordLabel[]): string {
  return row
    .filter((_, at) => labels[at]?.label === 'refused' && labels[at].isTelling)
    .map(({ word, start, end, isFeared }) => (isFeared ? word : text.slice(start, end)))
    .join(' ');
}

/** What is wished for, one entry a task: the first choice of several, hedged when all are. */
function wishedAmong(found: readonly FoundTask[], counts: readonly boolean[]): WishedTask[] {
  // beside what is to be done, a place is where
  const namesDoing = found.some(({ read, isPlace }) => read.polarity !== 'aversion' && !isPlace);
  const wished = found
    .filter(({ read, at }) => read.polarity !== 'aversion' && counts[at.at(-1) ?? -1] === true)
    .map(({ read: { task, strength, confidence, words }, stance: { choice }, isPlace }) => ({
      ...{ task, isHedged: strength === 'weak' || (isPlace && namesDoing), choice, confidence, words },
    }));
  return onePerKey(
    wished,
    ({ task }) => task,
    (a, b) => ({
      ...(b.choice < a.choice ? b : a),
      isHedged: a.isHedged && b.isHedged,
    }),
  );
}

/** By task type, the conditions that are always there with it. */
const alwaysThere: ReadonlyMap<TaskTypeId, readonly ConditionId[]> = new Map(
  taskTypes.map(({ id, conditions }) => [
    id,
    conditions.filter(({ presence }) => presence === 'always').map(({ condition }) => condition),
  ]),
);

const strengths: readonly RefusalStrength[] = ['rather-not', 'no', 'never'];

/**
 * What is refused, one entry a task, as strongly as it is anywhere. Who wishes for a task and says no to some of it ("kök, men
 * inte stora kök") does not refuse the task.
 */
function refusedAmong(found: readonly FoundTask[], wishedTasks: readonly WishedTask[]): RefusedTask[] {
  const wished = new Set(wishedTasks.filter(({ isHedged }) => !isHedged).map(({ task }) => task));
  const refused = found
    .filter(({ read: { polarity, task } }) => polarity === 'aversion' && !wished.has(task))
    .map(({ read: { task, confidence, words }, stance }) => ({
      ...{ task, strength: refusalStrength(stance), confidence, words },
    }));
  return onePerKey(
    refused,
    ({ task }) => task,
    (a, b) => (strengths.indexOf(b.strength) > strengths.indexOf(a.strength) ? b : a),
  );
}

/** How strongly the words of a text are refused, by where they start. */
function strengthsOf({ row }: Reading, labels: readonly WordLabel[]): ReadonlyMap<number, RefusalStrength> {
  const byStart = new Map<number, RefusalStrength>();
  labels.forEach(({ label, strength }, at) => {
    const start = row[at]?.start;
    if (start !== undefined && label === 'refused' && isRefusal(strength)) {
      byStart.set(start, strength);
    }
  });
  return byStart;
}

const isRefusal = (strength: WordLabel['strength']): strength is RefusalStrength =>
  strengths.some((one) => one === strength);

const strongest = (some: readonly RefusalStrength[]): RefusalStrength | undefined =>
  strengths.findLast((strength) => some.includes(strength));

function conditionsRefused(
  conditions: readonly ReadCondition[],
  strengthByStart: ReadonlyMap<number, RefusalStrength>,
  wishedTasks: readonly WishedTask[],
): RefusedCondition[] {
  const welcome = new Set([
    ...conditions.filter(({ polarity }) => polarity === 'accepts').map(({ condition }) => condition),
    ...wishedTasks.flatMap(({ task }) => alwaysThere.get(task) ?? []),
  ]);
  return conditions
    .filter(({ polarity }) => polarity === 'avoids')
    .map((read) => ({
      ...read,
      refusal:
        strongest(read.words.flatMap(({ start }) => strengthByStart.get(start) ?? [])) ??
        (read.strength === 'never' ? 'never' : 'no'),
      isInPart: welcome.has(read.condition),
    }));
}

/** What is refused in words that none of what was read holds. */
function otherRefusals(
  { text, row }: Reading,
  labels: readonly WordLabel[],
  read: readonly { readonly words: readonly WordSpan[] }[],
): WishReading['otherRefusals'] {
  const isRead = new Uint8Array(text.length);
  for (const { start, end } of read.flatMap(({ words }) => words)) {
    isRead.fill(1, start, end);
  }
  const words: string[] = [];
  const found: RefusalStrength[] = [];
  labels.forEach(({ label, strength, isTelling }, at) => {
    const word = row[at];
    if (label === 'refused' && isTelling && word !== undefined && isRead[word.start] !== 1) {
      words.push(word.isFeared ? word.word : text.slice(word.start, word.end));
      if (isRefusal(strength)) {
        found.push(strength);
      }
    }
  });
  return words.length === 0 ? null : { words: words.join(' '), strength: strongest(found) ?? 'no' };
}

/** The levels of what is had or lacked; who says both of an ability, tells nothing of it. */
function ownLevels(demands: readonly ReadDemand[]): ReadLevel[] {
  const own = demands.filter(({ direction }) => direction !== 'requires');
  return own
    .filter(hasLevel)
    .filter((one) => !own.some((other) => other !== one && other.ability === one.ability));
}

/** The text with a blank in place of each span; the spans rise and don't overlap. */
function without(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of spans) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
}

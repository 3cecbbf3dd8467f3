import type { Candidate } from '../model/candidate.ts';
import { readWishes, type WishReading } from '../reading/read-wishes.ts';
import type { SiteVocabulary } from '../text/site-vocabulary.ts';

type Choice = WishReading['wishedTasks'][number]['choice'];
type Strength = WishReading['refusedTasks'][number]['strength'];

/** Later choices than the third count as it does. */
const lastChoice = 3;
const strengths: readonly Strength[] = ['never', 'no', 'rather-not'];

/**
 * Reads all that a candidate wishes for in own words as one: the wishes as they were written, and those in order, of which
 * the first is the first choice. Null when there are none.
 */
export function readAllWishes(
  { wishes, wishesInOrder = [] }: Pick<Candidate, 'wishes' | 'wishesInOrder'>,
  site: SiteVocabulary | null,
): WishReading | null {
  const readings = [
    ...(wishes === undefined ? [] : [readWishes(wishes, site)]),
    ...wishesInOrder.map((text, index) => asChoice(readWishes(text, site), choiceAt(index))),
  ];
  const [first, ...others] = readings;
  return first === undefined || others.length === 0 ? (first ?? null) : together(readings);
}

function choiceAt(index: number): Choice {
  return index === 0 ? 1 : index + 1 < lastChoice ? 2 : lastChoice;
}

/** The reading of a wish whose place in the order is known: its own words can only put a task further back. */
function asChoice(reading: WishReading, choice: Choice): WishReading {
  const wishedTasks = reading.wishedTasks.map((wished) => ({
    ...wished,
    choice: wished.choice > choice ? wished.choice : choice,
  }));
  // words of an earlier choice weigh more by standing there more often
  const wished = Array.from({ length: lastChoice + 1 - choice }, () => reading.wished).join('\n');
  return { ...reading, wished, wishedTasks };
}

/** Several readings as one. What is in a language that is not read says nothing beside what is. */
function together(all: readonly WishReading[]): WishReading {
  const read = all.filter(({ isRead }) => isRead);
  const readings = read.length > 0 ? read : all;
  const length = readings.reduce((sum, { wished }) => sum + wished.length, 0);
  const covered = readings.reduce((sum, { wished, wishedShare }) => sum + wished.length * wishedShare, 0);
  const levels = readings.flatMap((reading) => reading.levels);
  return {
    wished: readings.map(({ wished }) => wished).join('\n'),
    wishedTasks: onePer(
      readings.flatMap(({ wishedTasks }) => wishedTasks),
      ({ task }) => task,
      (a, b) => a.choice < b.choice || (a.choice === b.choice && !a.isHedged && b.isHedged),
    ),
    wishedShare: length === 0 ? 0 : covered / length,
    refused: readings
      .map(({ refused }) => refused)
      .filter((words) => words !== '')
      .join(' '),
    refusedTasks: onePer(
      readings.flatMap(({ refusedTasks }) => refusedTasks),
      ({ task }) => task,
      (a, b) => strengths.indexOf(a.strength) < strengths.indexOf(b.strength),
    ),
    wishedConditions: [...new Set(readings.flatMap(({ wishedConditions }) => wishedConditions))].filter(
      (condition) =>
        readings.every(({ refusedConditions }) =>
          refusedConditions.every((refused) => refused.condition !== condition),
        ),
    ),
    refusedConditions: onePer(
      readings.flatMap(({ refusedConditions }) => refusedConditions),
      ({ condition }) => condition,
      (a, b) => a.strength === 'never' && b.strength !== 'never',
    ),
    otherRefusals: othersTogether(readings.flatMap(({ otherRefusals }) => otherRefusals ?? [])),
    supports: readings.flatMap(({ supports }) => supports),
    // who says one thing here and another there tells nothing of an ability
    levels: onePer(
      levels.filter((one) =>
        levels.every(
          (other) =>
            other.ability !== one.ability || (other.level === one.level && other.direction === one.direction),
        ),
      ),
      ({ ability }) => ability,
      () => false,
    ),
    isRead: read.length > 0,
  };
}

function othersTogether(
  others: readonly NonNullable<WishReading['otherRefusals']>[],
): WishReading['otherRefusals'] {
  const strength = strengths.find((one) => others.some((other) => other.strength === one));
  return strength === undefined ? null : { words: others.map(({ words }) => words).join(' '), strength };
}

/** One item for each key, the first of those that none is `before`. */
function onePer<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  isBefore: (a: Item, b: Item) => boolean,
): Item[] {
  const byKey = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    const known = byKey.get(key);
    if (known === undefined || isBefore(item, known)) {
      byKey.set(key, item);
    }
  }
  return [...byKey.values()];
}

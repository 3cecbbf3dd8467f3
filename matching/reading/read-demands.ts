import { abilities, type Level } from '../vocabulary/abilities.ts';
import { findCloseMatches, keepLongest } from './find-close-matches.ts';
import type { ReadDemand } from './interpretation.ts';
import type { AbilityPhrases } from './phrases/ability-phrase.ts';
import { evidenceOf, isSureEnough, onePerKey, type Reading, roundedConfidence } from './reading.ts';
import { type ReadPart, wholeOf } from './role-part.ts';
import type { Stance } from './stance-of-cues.ts';

type Meaning = Omit<AbilityPhrases, 'phrases'>;
type Finding = Pick<ReadDemand, 'direction' | 'level'> & { readonly sure: number };

const sureOfOneWord = 0.82;
const sureOfSeveral = 0.92;
/** "När folk pratar": what is done, not what can be done. */
const saidOfOthers = new Set([
  'pratar',
  'talar',
  'läser',
  'skriver',
  'räknar',
  'talks',
  'speaks',
  'reads',
  'writes',
]);
/** Abilities that not wanting something tells of. */
const bodyAbilities: ReadonlySet<string> = new Set(
  abilities.filter(({ group }) => group === 'body').map(({ id }) => id),
);
const levels: readonly Level[] = [0, 1, 2, 3, 4];

/** One level less than what can't be done; `otherwise` when the words tell no level. */
const below = (level: Level | null, otherwise: Level): Level =>
  level === null ? otherwise : (levels[level - 1] ?? 0);

/** What someone lacks who says so by a cue; null when the cue doesn't say it. */
function lackOf({ ability, level, kind }: Meaning, stance: Stance): Finding | null {
  switch (stance.kind) {
    case 'cannot':
      return { direction: 'lacks', level: below(level, stance.isWeak ? 1 : 0), sure: 1 };
    case 'hard':
      return { direction: 'lacks', level: below(level, 1), sure: 0.95 };
    case 'rather-not':
    case 'refuses':
    case 'negated': {
      // Not wanting heavy lifts tells of the body; not wanting to talk is taste.
      const tellsOfBody = bodyAbilities.has(ability) && kind !== 'trait';
      const tellsOfSelf = stance.kind === 'negated' && kind === 'trait';
      if (stance.voice === 'workplace' || !(tellsOfBody || tellsOfSelf)) {
        return null;
      }
      return { direction: 'lacks', level: tellsOfSelf ? 1 : below(level, 1), sure: 0.7 };
    }
    default:
      return null;
  }
}

const saysNo: ReadonlySet<string> = new Set([
  'cannot',
  'hard',
  'rather-not',
  'refuses',
  'negated',
  'unneeded',
]);

function findingOf(meaning: Meaning, stance: Stance): Finding | null {
  const { kind, level } = meaning;
  if (kind === 'lack') {
    const isDenied = stance.kind === 'negated' || stance.kind === 'cannot' || stance.kind === 'accepts';
    return isDenied || stance.voice === 'workplace' ? null : { direction: 'lacks', level, sure: 0.8 };
  }
  if (saysNo.has(stance.kind)) {
    return lackOf(meaning, stance);
  }
  if (stance.kind === 'requires') {
    if (stance.voice === 'person' && kind === 'act') {
      return null;
    }
    return { direction: 'requires', level, sure: 1 };
  }
  const isPerson = stance.voice === 'person';
  const isAble = stance.kind === 'accepts' || stance.kind === 'can';
  if (kind === 'act') {
    if (stance.kind === 'needs' && !isPerson) {
      return { direction: 'requires', level, sure: 0.8 };
    }
    return isAble && stance.voice !== 'workplace' ? { direction: 'has', level, sure: 0.9 } : null;
  }
  if (kind === 'load') {
    if (isAble && stance.voice !== 'workplace') {
      return { direction: 'has', level, sure: 0.85 };
    }
    return isPerson ? null : { direction: 'requires', level, sure: 0.95 };
  }
  if (stance.kind === 'wants' && isPerson) {
    return null;
  }
  return { direction: isPerson ? 'has' : 'requires', level, sure: 0.95 };
}

/** The tighter of two readings of the same ability and direction: a level before none; the lowest that is lacked. */
function tighter(a: ReadDemand, b: ReadDemand): ReadDemand {
  if (a.level === null || b.level === null) {
    return a.level === null ? b : a;
  }
  const isTighter = a.direction === 'lacks' ? b.level < a.level : b.level > a.level;
  return isTighter ? b : a;
}

/** Whether the words are part of a longer phrase for a task: who can read to children tells of a task. */
const isPartOfTask = (reading: Reading, at: readonly number[]): boolean =>
  reading
    .taskMatchesAt(at[0] ?? 0)
    .some((task) => task.at.length > at.length && at.every((position) => task.at.includes(position)));

/** What a part of a text says of abilities and demands, one entry an ability and direction; default: the whole text. */
export function readDemands(reading: Reading, part: ReadPart = wholeOf(reading)): ReadDemand[] {
  const { lexicon, row, lang } = reading;
  const reads: ReadDemand[] = [];
  const matches = findCloseMatches(lexicon.abilities, row, lang).filter(
    // "driven" is somebody, "driva" and "drivs" are not
    ({ meaning, isAsWritten }) => meaning.kind !== 'trait' || isAsWritten === true,
  );
  for (const match of keepLongest(matches)) {
    if (
      !part.has(match.at) ||
      (match.at.length === 1 && saidOfOthers.has(row[match.at[0] ?? 0]?.word ?? ''))
    ) {
      continue;
    }
    const stance = part.stanceOf(match.at);
    if (match.meaning.kind === 'act' && stance.kind === 'can' && isPartOfTask(reading, match.at)) {
      continue;
    }
    const finding = findingOf(match.meaning, stance);
    if (finding === null) {
      continue;
    }
    const { sure, ...how } = finding;
    const base = match.wordCount === 1 ? sureOfOneWord : sureOfSeveral;
    const confidence = roundedConfidence(match.quality * sure * base);
    reads.push({
      ability: match.meaning.ability,
      ...how,
      confidence,
      words: evidenceOf(reading, match, stance),
    });
  }
  return onePerKey(
    reads.filter(isSureEnough),
    ({ ability, direction }) => `${ability} ${direction}`,
    tighter,
  );
}

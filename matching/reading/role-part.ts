import { tellsDoing } from './find-task-matches.ts';
import type { LabelledRoleText } from './label-role-text.ts';
import type { ReadWord } from './read-word.ts';
import type { Reading } from './reading.ts';
import type { RoleLabel } from './role-label.ts';
import type { Stance } from './stance-of-cues.ts';

/** A part of a text that is read by itself: which of its words count, and how they are meant. */
export interface ReadPart {
  /** Whether a broad word in it means all that somebody may wish for by it. */
  readonly isOfWishes: boolean;
  /** Whether what stands at the positions is in the part. */
  has(at: readonly number[]): boolean;
  stanceOf(at: readonly number[]): Stance;
  /** Whether what stands at the positions is in the title, which names the work. */
  isTitle(at: readonly number[]): boolean;
  /** Whether a place that is named at the positions tells where the work is more than what it is. */
  saysWhere(at: readonly number[], stance: Stance): boolean;
}

/** The whole of a text. */
export function wholeOf(reading: Reading): ReadPart {
  return {
    isOfWishes: false,
    isTitle: () => false,
    has: () => true,
    stanceOf: (at) => reading.stances.of(at),
    saysWhere: (at, { voice, kind }) =>
      voice === 'workplace' || (voice === 'person' && kind === 'none') || isPlaceOfDoing(reading, at[0] ?? 0),
  };
}

/** The whole of what a candidate wrote to be matched by: a place or an occupation alone says what is wished for. */
export function partOfWishes(reading: Reading): ReadPart {
  return { ...wholeOf(reading), isOfWishes: true, saysWhere: (at) => isPlaceOfDoing(reading, at[0] ?? 0) };
}

/** Words after which it is told where something is done. */
const placeWords = new Set(['i', 'på', 'hos', 'från', 'till', 'vid', 'inom', 'in', 'at', 'from']);
const betweenPlace = new Set(
  'en ett den det a an the flera många olika två tre fyra stora små hela vår vårt min mitt'.split(' '),
);

/** *Bära kassar från affären*: whether a place is told after what is done there. */
function isPlaceOfDoing({ row, taskMatches }: Reading, place: number): boolean {
  let before = place - 1;
  while (before > 0 && betweenPlace.has(row[before]?.word ?? '')) {
    before -= 1;
  }
  if (row[before]?.sentence !== row[place]?.sentence || !placeWords.has(row[before]?.word ?? '')) {
    return false;
  }
  const isBefore = (at: number): boolean =>
    at < before &&
    row[at]?.sentence === row[place]?.sentence &&
    !row.slice(at + 1, place + 1).some(({ afterComma }) => afterComma);
  return taskMatches.some((match) => tellsDoing(match) && isBefore(match.at.at(-1) ?? 0));
}

/** Whether a word is the first part of one with a hyphen: an *IT-rekryterare* does no IT. */
const isFirstPart = (text: string, word: Pick<ReadWord, 'end'> | undefined): boolean =>
  word !== undefined && text[word.end] === '-' && /\p{L}/u.test(text[word.end + 1] ?? '');

/** A place or a thing with no more words beside it than this is named for the work. */
const mostBesidePlace = 1;

/**
 * The parts of a role's text: what it says in clauses of some labels; what is only good to have is left out. The voice is the
 * workplace's, whoever is named.
 */
export function partsOfRole(
  { text, row, stances, taskMatches }: Reading,
  { cut, clauses }: LabelledRoleText,
): (labels: readonly RoleLabel[]) => ReadPart {
  const clauseAt = new Uint32Array(row.length);
  let at = 0;
  clauses.forEach(({ to }, number) => {
    const end = cut.tokens[to - 1]?.end ?? 0;
    for (; at < row.length && (row[at]?.start ?? 0) < end; at += 1) {
      clauseAt[at] = number;
    }
  });
  let clausesWithDoing: Set<number> | undefined;
  const hasDoing = (clause: number): boolean => {
    clausesWithDoing ??= new Set(
      taskMatches.filter(tellsDoing).map((match) => clauseAt[match.at[0] ?? 0] ?? 0),
    );
    return clausesWithDoing.has(clause);
  };
  const isInTitle = (position: number | undefined): boolean =>
    clauses[clauseAt[position ?? 0] ?? 0]?.isTitle === true;
  let titled: Set<number | undefined> | undefined;
  /** Whether what is named at a position is what the title names, or in the title itself. */
  const isTitled = (position: number | undefined): boolean => {
    titled ??= positionsOfTitle();
    return titled.has(position);
  };
  function positionsOfTitle(): Set<number | undefined> {
    const tasks = new Set(
      taskMatches.filter((match) => isInTitle(match.at[0])).map(({ meaning }) => meaning.task),
    );
    return new Set(taskMatches.filter(({ meaning }) => tasks.has(meaning.task)).map((match) => match.at[0]));
  }
  let tellingBySentence: Map<number, number> | undefined;
  /** Whether the sentence of a clause has more words that tell something than such as name a place or a thing. */
  const hasMoreWords = (clause: number): boolean => {
    tellingBySentence ??= countTelling();
    return (tellingBySentence.get(clauses[clause]?.sentence ?? -1) ?? 0) > mostBesidePlace;
  };
  function countTelling(): Map<number, number> {
    const places = new Set(taskMatches.flatMap((match) => (match.meaning.isBroad ? match.at : [])));
    const counts = new Map<number, number>();
    row.forEach(({ isFiller, word }, position) => {
      if (!isFiller && word !== '' && !places.has(position)) {
        const sentence = clauses[clauseAt[position] ?? 0]?.sentence ?? -1;
        counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
      }
    });
    return counts;
  }
  return (labels) => {
    const isIn = clauses.map(
      ({ label, isHeading, isBonus }) =>
        labels.includes(label) && !isHeading && !(isBonus && label === 'merit'),
    );
    const isOffered = labels.includes('offered');
    return {
      isOfWishes: false,
      isTitle: (positions) => isInTitle(positions[0]),
      has: (positions) =>
        positions.every((position) => isIn[clauseAt[position] ?? 0]) &&
        !(positions.length === 1 && isFirstPart(text, row[positions[0] ?? 0])),
      stanceOf: (positions) => {
        const stance = stances.of(positions);
        return { ...stance, kind: isOffered ? 'offers' : stance.kind, voice: 'workplace' };
      },
      // "Barnvärd på förskola" and "kök och disk" say what, "städa i skolan" and "ansvarar för elever, personal och ekonomi" where
      saysWhere: (positions) => {
        const clause = clauseAt[positions[0] ?? 0] ?? 0;
        return hasDoing(clause) || (!isTitled(positions[0]) && hasMoreWords(clause));
      },
    };
  };
}

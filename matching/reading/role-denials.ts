import { isFunctionWord } from '../text/everyday-words.ts';
import { wordKeys } from '../text/word-keys.ts';
import { type CutClause, type CutRoleText, isInstead } from './cut-role-text.ts';
import { negators, type RoleCues, withouts, wordKind } from './role-cues.ts';

const selves = new Set([
  'du',
  'dig',
  'dej',
  'oss',
  'vi',
  'tillsammans',
  'deltagaren',
  'praktikanten',
  'you',
  'us',
  'together',
]);
const subjects = new Set(['du', 'vi', 'man', 'jag', 'ni', 'you', 'we']);
/** Words of a clause that says of what came before it that it isn't asked for. */
const askedFor = new Set([
  'krav',
  'måste',
  'krävs',
  'behövs',
  'nödvändigt',
  'nödvändig',
  'behöver',
  'required',
  'necessary',
  'needed',
]);
/** At most so many words may stand between a verb and who does it. */
const nearDoer = 4;

/** Whether a clause says what the work is not: it has a no, or somebody else does it. `kind` is what its words may do. */
export function isDenied({ words }: CutRoleText, clause: CutClause, kind: number, cues: RoleCues): boolean {
  return (
    ((kind & wordKind.no) !== 0 && saysNo(words, clause, cues)) ||
    ((kind & wordKind.doer) !== 0 && isDoneByOthers(words, clause, cues))
  );
}

function saysNo(
  words: readonly string[],
  { from, to, joint }: CutClause,
  { nothingDenied }: RoleCues,
): boolean {
  const same = (_left: number, right: number): boolean => right < to;
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const masked = nothingDenied.longestAt(words, at, same);
    if (masked !== undefined) {
      at = masked.to - 1;
      continue;
    }
    const word = words[at] ?? '';
    const isTurn = withouts.has(word) && at === from && joint === 'anew';
    const isDont = word === 't' && /^(?:don|doesn|won|isn|aren|needn)$/u.test(words[at - 1] ?? '');
    if (negators.has(word) || isDont || (withouts.has(word) && !isTurn) || isInstead(words, at)) {
      count += 1;
    }
  }
  // "utan utdrag kan du inte börja" denies nothing
  return count === 1 || (count > 1 && !withouts.has(words[from] ?? ''));
}

/** "Maten lagas av andra", "det sköter vaktmästaren", "någon annan kör". */
function isDoneByOthers(
  words: readonly string[],
  { from, to }: CutClause,
  { otherDoers }: RoleCues,
): boolean {
  for (let at = from; at < to; at += 1) {
    if (selves.has(words[at] ?? '')) {
      return false;
    }
  }
  const [first, second, third] = [words[from] ?? '', words[from + 1] ?? '', words[from + 2] ?? ''];
  if (/^(?:någon|nån|some|someone|somebody)$/u.test(first) && otherDoers.has(second)) {
    return true;
  }
  if (otherDoers.has(first) && isPresent(second)) {
    return true;
  }
  if (/^(?:our|the|vår)$/u.test(first) && otherDoers.has(second) && isPresent(third)) {
    return true;
  }
  // the thing first, then the verb, then who does it: "disken tar kökspersonalen hand om"
  for (let at = from + 2; at < to; at += 1) {
    const verb = words[at - 1];
    const isBySomeone =
      isPresent(verb) || (/^(?:om|någon|nån)$/u.test(verb ?? '') && isPresent(words[at - 2]));
    if (otherDoers.has(words[at] ?? '') && isBySomeone && !besideOthers.has(verb ?? '')) {
      return true;
    }
  }
  for (let at = from; at < to; at += 1) {
    if (!/^(?:av|by)$/u.test(words[at] ?? '') || !isPassive(words, from, at)) {
      continue;
    }
    for (let after = at + 1; after < to && after <= at + nearDoer; after += 1) {
      if (otherDoers.has(words[after] ?? '')) {
        return true;
      }
    }
  }
  return false;
}

/** What others do beside one, or for one. */
const besideOthers = new Set(
  'arbetar jobbar hjälper visar stöttar stödjer handleder följer möter träffar assisterar avlastar'.split(
    ' ',
  ),
);

const isPresent = (word: string | undefined): boolean =>
  word !== undefined &&
  ((word.endsWith('r') && !isFunctionWord(word) && wordKeys(word).some((key) => key.endsWith('.v'))) ||
    /^(?:cooks|cleans|does|drives|handles)$/u.test(word));

const isPassive = (words: readonly string[], from: number, before: number): boolean => {
  for (let at = Math.max(from, before - nearDoer); at < before; at += 1) {
    if (/(?:[^s]s|ed|done|taken)$/u.test(words[at] ?? '') && (words[at] ?? '').length > 3) {
      return true;
    }
  }
  return false;
};

/** Whether a clause that denies has nothing of its own to deny ("men det är inget krav"). */
export function isOnlyDenial(
  words: readonly string[],
  { from, to }: Pick<CutClause, 'from' | 'to'>,
): boolean {
  const own = words.slice(from, to);
  return (
    to - from <= 6 &&
    own.some((word) => askedFor.has(word)) &&
    !own.some((word) => word.length > 9) &&
    !own.some((word) => subjects.has(word) && word !== 'vi')
  );
}

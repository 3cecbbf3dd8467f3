import { wordKeys } from '../text/word-keys.ts';
import type { WordSpan } from '../text/word-span.ts';
import { type CutClause, type CutRoleText, type CutSentence, cutRoleText } from './cut-role-text.ts';
import { tellsDoing } from './find-task-matches.ts';
import type { PhraseMatch } from './phrase.ts';
import type { Reading } from './reading.ts';
import { type RoleCues, roleCues, wordKind } from './role-cues.ts';
import { isDenied, isOnlyDenial } from './role-denials.ts';
import { sectionsOf } from './role-headings.ts';
import type { RoleLabel } from './role-label.ts';

/** A clause of a role's text; `from` and `to` are positions of words, `to` not included. */
export interface RoleClause {
  readonly from: number;
  readonly to: number;
  /** Number of its sentence, from 0. */
  readonly sentence: number;
  readonly label: RoleLabel;
  readonly isHeading: boolean;
  readonly isTitle: boolean;
  /** Whether what it asks for is only good to have ("meriterande"). */
  readonly isBonus: boolean;
}

/** A stretch of a role's text that is one thing. */
interface RoleSpan extends WordSpan {
  readonly label: RoleLabel;
  readonly isHeading: boolean;
}

/** A role's text with what each word of it is. */
export interface LabelledRoleText {
  readonly cut: CutRoleText;
  readonly clauses: readonly RoleClause[];
  /** In reading order, not overlapping, none longer than a sentence. */
  readonly spans: readonly RoleSpan[];
}

/**
 * Tells what the words of a role's text are. The first `bodyFrom` UTF-16 units, title and tasks, are under no heading; after them
 * a heading holds to the next. A clause is told by its own words, else by what it goes on from, else by its heading; where
 * nothing tells, it is the work. Linear in the length of the text.
 */
export function labelRoleText(reading: Reading, bodyFrom = 0): LabelledRoleText {
  const cues = roleCues();
  const cut = cutRoleText(reading.text, reading.lexicon);
  const finds = findsOf(reading);
  const clauses: RoleClause[] = [];
  const sections = sectionsOf(cut, reading.text, cues, bodyFrom);
  cut.sentences.forEach((sentence, number) => {
    const section = sections[number];
    if (section === undefined) {
      return;
    }
    const { headingTo, base, isTitle, isBonus } = section;
    const ofSentence: RoleClause[] = [];
    let previous = base;
    for (const clause of withHeadingApart(sentence, headingTo)) {
      const isHeading = clause.to <= headingTo;
      const goesOn = clause.joint === 'on' && clause.from > headingTo ? previous : base;
      const kind = kindOf(cut, clause);
      const told = labelOfClause(cut, clause, kind, finds, cues);
      const label = isHeading || (isTitle && told !== 'denied') ? base : (told ?? goesOn);
      const { from, to } = clause;
      ofSentence.push({
        from,
        to,
        sentence: number,
        label,
        isHeading,
        isTitle,
        isBonus:
          isBonus || (!isHeading && (kind & wordKind.bonus) !== 0 && isGoodToHave(cut.words, clause, cues)),
      });
      previous = label;
    }
    clauses.push(
      ...(ofSentence.some(({ label }) => label === 'denied')
        ? withTakenBack(cut.words, ofSentence)
        : ofSentence),
    );
  });
  const labelled = clauses.some(isWork) ? clauses : clauses.map(meritAsWork);
  return { cut, clauses: labelled, spans: spansOf(reading.text, cut, labelled) };
}

/** What the words of a clause may do. */
function kindOf({ kinds }: CutRoleText, { from, to }: CutClause): number {
  let kind = 0;
  for (let at = from; at < to; at += 1) {
    kind |= kinds[at] ?? 0;
  }
  return kind;
}

const isWork = ({ label, isHeading }: RoleClause): boolean => label === 'work' && !isHeading;
/** Where a text tells the work only by whom it asks for, that is the work. */
const meritAsWork = (clause: RoleClause): RoleClause =>
  clause.label === 'merit' && !clause.isBonus ? { ...clause, label: 'work' } : clause;

/** The clauses of a sentence, cut once more where its heading ends. */
function withHeadingApart({ from, clauses }: CutSentence, headingTo: number): readonly CutClause[] {
  if (headingTo === from) {
    return clauses;
  }
  return clauses.flatMap((clause): CutClause[] =>
    clause.from < headingTo && headingTo < clause.to
      ? [
          { ...clause, to: headingTo },
          { ...clause, from: headingTo, joint: 'anew' },
        ]
      : [clause],
  );
}

/** "Körkort är bra, men det är inget krav": what is denied is what was said before. */
function withTakenBack(words: readonly string[], clauses: readonly RoleClause[]): RoleClause[] {
  return clauses.map((clause, at) => {
    const next = clauses[at + 1];
    return next?.label === 'denied' && isOnlyDenial(words, next) ? { ...clause, isBonus: true } : clause;
  });
}

/** What the words of a text name, as bits by where the words start. */
type Finds = ReadonlyMap<number, number>;
const find = {
  support: 1,
  /** A support that its words tell by themselves. */
  sureSupport: 2,
  task: 4,
  /** A task that is told by more than the place. */
  doing: 8,
} as const;

function findsOf({ row, allSupportMatches, taskMatches }: Reading): Finds {
  const finds = new Map<number, number>();
  const note = ({ at }: PhraseMatch<unknown>, bits: number): void => {
    for (const position of at) {
      const start = row[position]?.start ?? -1;
      finds.set(start, (finds.get(start) ?? 0) | bits);
    }
  };
  for (const match of allSupportMatches) {
    note(match, match.meaning.needsCue ? find.support : find.support | find.sureSupport);
  }
  for (const match of taskMatches) {
    note(match, tellsDoing(match) ? find.task | find.doing : find.task);
  }
  return finds;
}

/** What the words of a clause say that it is; null when they don't. */
function labelOfClause(
  cut: CutRoleText,
  clause: CutClause,
  kind: number,
  finds: Finds,
  cues: RoleCues,
): RoleLabel | null {
  const { words, tokens, kinds } = cut;
  const { from, to } = clause;
  if (isDenied(cut, clause, kind, cues)) {
    return 'denied';
  }
  let found = 0;
  for (let at = from; at < to && finds.size > 0; at += 1) {
    found |= finds.get(tokens[at]?.start ?? -1) ?? 0;
  }
  const has = (bits: number): boolean => (found & bits) !== 0;
  const within = (_left: number, right: number): boolean => right < to;
  const isOffer =
    has(find.support) && !has(find.task) && (has(find.sureSupport) || (kind & wordKind.offering) !== 0);
  const isDoing = has(find.doing) && !has(find.support) && asksToDo(words, clause);

  const opening = cues.openings.longestAt(words, skipJoints(words, clause), within)?.meaning;
  const isOfDuties =
    opening === 'about' &&
    /^(?:vi|det)$/u.test(words[from] ?? '') &&
    words.slice(from, to).some((word) => duties.has(word));
  if (isDoing && (opening === 'offered' || opening === 'merit')) {
    return 'work';
  }
  if (opening !== undefined && !isOfDuties) {
    return isOffer && !(opening === 'work' && tellsDuties(words, clause)) ? 'offered' : opening;
  }
  for (let at = from; at < to && (kind & (wordKind.sign | wordKind.counted)) !== 0; at += 1) {
    const own = kinds[at] ?? 0;
    const sign = (own & wordKind.sign) === 0 ? undefined : cues.signs.longestAt(words, at, within)?.meaning;
    if (sign !== undefined) {
      if (isDoing && sign === 'merit') {
        return 'work';
      }
      return isOffer && sign !== 'merit' ? 'offered' : sign;
    }
    if ((own & wordKind.counted) !== 0 && isCounted(words, from, at)) {
      return 'about';
    }
  }
  return isOffer ? 'offered' : null;
}

/** "Du får duka", "vi söker dig som kan diska": what one gets to do or is looked for to do is the work. */
function asksToDo(words: readonly string[], { from, to }: CutClause): boolean {
  for (let at = from; at < to; at += 1) {
    const isAsked =
      words[at] === 'får' || (words[at] === 'som' && /^(?:vill|kan|ska)$/u.test(words[at + 1] ?? ''));
    if (isAsked && words.slice(at + 1, Math.min(to, at + nearVerb)).some(isInfinitive)) {
      return true;
    }
  }
  return false;
}

/** So near after *får* and *som vill* stands what one does. */
const nearVerb = 5;
const isInfinitive = (word: string): boolean => word.endsWith('a') && wordKeys(word).includes(`${word}.v`);

/** "Du jobbar i par" and "i rollen ingår …" say what is done, "arbetet sker i egen takt" how. */
const tellsDuties = (words: readonly string[], { from }: CutClause): boolean =>
  /^(?:du|i|you|in)$/u.test(words[from] ?? '');

const duties = new Set(['ska', 'skall', 'behöver', 'måste']);
const skipped = new Set(['utan', 'och', 'eller', 'samt', 'men', 'så', 'där', 'dock', 'and', 'or', 'but']);

function skipJoints(words: readonly string[], { from, to }: CutClause): number {
  let at = from;
  while (at < to - 1 && skipped.has(words[at] ?? '')) {
    at += 1;
  }
  return at;
}

const numberWords =
  /^(?:\d+|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|femton|tjugo|trettio|femtio|hundra|tusen|twenty|ten|hundreds)$/u;
/** A number stands so near before what it counts: "4 000 engagerade medarbetare". */
const nearNumber = 2;

const isCounted = (words: readonly string[], from: number, at: number): boolean =>
  words.slice(Math.max(from, at - nearNumber), at).some((word) => numberWords.test(word));

function isGoodToHave(words: readonly string[], { from, to }: CutClause, { goodToHave }: RoleCues): boolean {
  for (let at = from; at < to; at += 1) {
    if (goodToHave.longestAt(words, at, (_left, right) => right < to) !== undefined) {
      return true;
    }
  }
  return false;
}

function spansOf(text: string, { tokens }: CutRoleText, clauses: readonly RoleClause[]): RoleSpan[] {
  const spans: RoleSpan[] = [];
  let last: RoleClause | undefined;
  for (const clause of clauses) {
    const joins =
      last !== undefined &&
      last.sentence === clause.sentence &&
      last.label === clause.label &&
      last.isHeading === clause.isHeading;
    const start = (joins ? spans.pop()?.start : undefined) ?? tokens[clause.from]?.start ?? 0;
    const end = tokens[clause.to - 1]?.end ?? start;
    spans.push({
      start,
      end,
      text: text.slice(start, end),
      label: clause.label,
      isHeading: clause.isHeading,
    });
    last = clause;
  }
  return spans;
}

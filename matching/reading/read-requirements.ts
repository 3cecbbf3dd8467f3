import { BoundedMemo } from '../bounded-memo.ts';
import type { WordSpan } from '../text/word-span.ts';
import { wordsOfList } from '../text/words-of-list.ts';
import { coversLicence, type LicenceId, licenceIds } from '../vocabulary/licences.ts';
import type { TimeId } from '../vocabulary/times.ts';
import type { LabelledRoleText, RoleClause } from './label-role-text.ts';
import { PhraseTrie, phrasesOf } from './phrase-trie.ts';
import {
  agesOfOthers,
  extractPhrases,
  licenceNotAskedFor,
  licencePhrases,
  maybeAskedFor,
} from './phrases/requirement-phrases.ts';
import { readTimes } from './read-times.ts';
import type { RoleLabel } from './role-label.ts';

/** What the text of a role asks for, and when it says that the work is. What it doesn't tell is unknown, not none. */
export interface RoleRequirements {
  /** The licence that is asked for; of several the one that covers the others. */
  readonly licence: LicenceId | null;
  readonly registerExtract: boolean;
  /** In whole years. */
  readonly minAge: number | null;
  /** In vocabulary order; days of the week are taken for weekdays where the text names no weekend. */
  readonly times: readonly TimeId[];
  /** The words that led to each, in reading order. */
  readonly words: {
    readonly licence: readonly WordSpan[];
    readonly registerExtract: readonly WordSpan[];
    readonly minAge: readonly WordSpan[];
    readonly times: readonly WordSpan[];
  };
}

/** A thing that is asked for, or null where words only look like it. */
interface Cues {
  readonly licences: PhraseTrie<LicenceId | null>;
  readonly extracts: PhraseTrie<true>;
  readonly maybe: PhraseTrie<true>;
  readonly agesOfOthers: ReadonlySet<string>;
}

let built: Cues | undefined;

function cues(): Cues {
  if (built === undefined) {
    const licences = new PhraseTrie<LicenceId | null>();
    licences.add(phrasesOf(licenceNotAskedFor), null);
    for (const id of licenceIds) {
      licences.add(phrasesOf(licencePhrases[id] ?? ''), id);
    }
    const extracts = new PhraseTrie<true>();
    extracts.add(phrasesOf(extractPhrases), true);
    const maybe = new PhraseTrie<true>();
    maybe.add(phrasesOf(maybeAskedFor), true);
    built = { licences, extracts, maybe, agesOfOthers: new Set(wordsOfList(agesOfOthers)) };
  }
  return built;
}

const askingWords = new BoundedMemo<string, boolean>(50_000);

/** Whether a word may begin what is asked for: most don't, and then nothing is looked for. */
const mayAsk = (word: string): boolean =>
  askingWords.getOrMake(
    word,
    (one) =>
      one === 'myndig' ||
      /^\d\d$/u.test(one) ||
      cues().licences.hasStart(one) ||
      cues().extracts.hasStart(one),
  );

/** Parts of a text in which nothing is asked for. */
const asksNothing: ReadonlySet<RoleLabel> = new Set(['denied', 'offered']);

/** What the text of a role asks for. Linear in its length. */
export function readRequirements(text: string, labelled: LabelledRoleText): RoleRequirements {
  const { cut, clauses } = labelled;
  const { words, tokens } = cut;
  let licence: LicenceId | null = null;
  let minAge: number | null = null;
  const licenceWords: WordSpan[] = [];
  const extractWords: WordSpan[] = [];
  const ageWords: WordSpan[] = [];
  const spanOf = (from: number, to: number): WordSpan => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    return { start, end, text: text.slice(start, end) };
  };
  for (const clause of clauses) {
    if (asksNothing.has(clause.label) || clause.isBonus) {
      continue;
    }
    const within = (_left: number, right: number): boolean => right < clause.to;
    for (let at = clause.from; at < clause.to; at += 1) {
      if (!mayAsk(words[at] ?? '')) {
        continue;
      }
      const named = cues().licences.longestAt(words, at, within);
      if (named !== undefined) {
        if (named.meaning !== null) {
          licenceWords.push(spanOf(named.from, named.to));
          licence = licence === null || coversLicence([named.meaning], licence) ? named.meaning : licence;
        }
        at = named.to - 1;
        continue;
      }
      const extract = cues().extracts.longestAt(words, at, within);
      if (extract !== undefined) {
        if (!isMaybe(words, clause)) {
          extractWords.push(spanOf(extract.from, extract.to));
        }
        at = extract.to - 1;
        continue;
      }
      const age = ageAt(words, cut.sentences[clause.sentence]?.from ?? clause.from, clause.to, at);
      if (age !== null) {
        minAge = Math.max(minAge ?? 0, age.years);
        ageWords.push(spanOf(age.from, age.to));
        at = age.to - 1;
      }
    }
  }
  const { times, words: timeWords } = readTimes(text, labelled);
  return {
    licence,
    registerExtract: extractWords.length > 0,
    minAge,
    times,
    words: { licence: licenceWords, registerExtract: extractWords, minAge: ageWords, times: timeWords },
  };
}

function isMaybe(words: readonly string[], { from, to }: RoleClause): boolean {
  for (let at = from; at < to; at += 1) {
    if (cues().maybe.longestAt(words, at, (_left, right) => right < to) !== undefined) {
      return true;
    }
  }
  return false;
}

interface FoundAge {
  readonly years: number;
  readonly from: number;
  readonly to: number;
}

/** Ages outside of this are of something else. */
const youngest = 15;
const oldest = 30;
const majority = 18;
const before = new Set(
  'minst lägst över fyllt fylla från least over turned age ålder åldersgräns minimiålder ålderskrav be'.split(
    ' ',
  ),
);
/** Words that by themselves say that a number is an age. */
const sayAge = new Set(
  'fyllt fylla least over turned age ålder åldersgräns minimiålder ålderskrav be'.split(' '),
);
const linking = new Set('är is of ha än de på åtminstone på'.split(' '));
/** So many words before an age it may be told to be of others. */
const nearOthers = 12;
const limitPattern = /^(?:årsgräns|årsgränsen|åldersgräns|gräns)$/u;

/**
 * An age that is asked for at a position: "fyllt 18", "minst 18 år", "18 år fyllda", "18-årsgräns", "myndig". `from` is where its
 * sentence starts, `to` where its clause ends.
 */
function ageAt(words: readonly string[], from: number, to: number, at: number): FoundAge | null {
  if (words[at] === 'myndig') {
    return { years: majority, from: at, to: at + 1 };
  }
  const years = /^\d\d$/u.test(words[at] ?? '') ? Number(words[at]) : 0;
  if (years < youngest || years > oldest) {
    return null;
  }
  const [next, second, third] = [1, 2, 3].map((step) => (at + step < to ? (words[at + step] ?? '') : ''));
  let first = at - 1;
  while (first > from && linking.has(words[first] ?? '')) {
    first -= 1;
  }
  const lead = first >= from ? (words[first] ?? '') : '';
  const hasYears = next === 'år' || next === 'years';
  const isLimit = limitPattern.test(next ?? '') || (next === 'års' && limitPattern.test(second ?? ''));
  const isLed = before.has(lead) && (hasYears || sayAge.has(lead));
  const isFollowed =
    (hasYears && /^(?:fyllda|gammal|old|uppåt)$/u.test(second ?? '')) ||
    (hasYears && second === 'eller' && third === 'äldre') ||
    next === 'fyllda' ||
    (next === 'or' && second === 'older');
  if (!(isLimit || isLed || isFollowed)) {
    return null;
  }
  const { agesOfOthers: others } = cues();
  const isOfOthers =
    words.slice(Math.max(from, at - nearOthers), at).some((word) => others.has(word)) ||
    [next, second, third].some((word) => others.has(word ?? '')) ||
    (first > from && words[first - 1] === 'i');
  return isOfOthers
    ? null
    : { years, from: isLed ? first : at, to: Math.min(to, at + (hasYears || isLimit ? 2 : 1)) };
}

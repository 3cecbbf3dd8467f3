import { finish, type Steps } from '../steps.ts';
import type { SiteVocabulary } from '../text/site-vocabulary.ts';
import { englishStem } from '../text/stem-word.ts';
import { isVerbKey } from '../text/word-keys.ts';
import { wordsOfList } from '../text/words-of-list.ts';
import { type ConditionId, conditionIds } from '../vocabulary/conditions.ts';
import { type VocabularyLanguage, vocabularyLanguages } from '../vocabulary/localized-text.ts';
import { type SupportId, supportIds } from '../vocabulary/supports.ts';
import { vocabulary } from '../vocabulary/vocabulary.ts';
import { expandChoices } from './expand-choices.ts';
import { type PersonalKind, personalKinds } from './interpretation.ts';
import { phraseWords } from './phrase.ts';
import { PhraseBook } from './phrase-book.ts';
import { PhraseTrie, phrasesOf } from './phrase-trie.ts';
import type { AbilityPhrases } from './phrases/ability-phrase.ts';
import { abilityPhrases } from './phrases/ability-phrases.ts';
import { type BroadWish, broadWishes } from './phrases/broad-wishes.ts';
import { conditionPhrases, conditionWordsLeftOut, oppositePhrases } from './phrases/condition-phrases.ts';
import { type CueKind, cueKinds, cuePhrases, notCuePhrases } from './phrases/cue-phrases.ts';
import { englishWords } from './phrases/english-words.ts';
import { fillerWords } from './phrases/filler-words.ts';
import { occupationsAndWorkplaces } from './phrases/occupations-and-workplaces.ts';
import { ordinaryWords, otherMeanings } from './phrases/other-meanings.ts';
import { notPersonalPhrases, personalPhrases } from './phrases/personal-phrases.ts';
import type { PhraseLists } from './phrases/phrase-lists.ts';
import {
  supportPhrases,
  supportPhrasesThatNeedACue,
  supportWordsLeftOut,
} from './phrases/support-phrases.ts';
import {
  broadTaskWords,
  taskPhrases,
  taskPhrasesLeftOut,
  taskWordsNeverAlone,
} from './phrases/task-phrases.ts';
import { personOpenings, personWords, workplaceWords } from './phrases/voice-words.ts';
import { siteTaskNames } from './site-task-names.ts';
import { type Spelling, spellingOf } from './spelling.ts';

/** Conditions, there or asked to be away. */
export interface ConditionMeaning {
  readonly conditions: readonly ConditionId[];
  readonly isOpposite: boolean;
}

/** A support; `needsCue` when its words mean much else unless needing, wanting or offering is said beside them. */
export interface SupportMeaning {
  readonly support: SupportId;
  readonly needsCue: boolean;
}

/** A task type; `isBroad` when a single word names a place or thing more than the task. */
export interface TaskMeaning {
  readonly task: string;
  readonly isBroad: boolean;
  /** Where somebody wishes for it: all that it may mean; absent for what means one task. */
  readonly range?: TaskRange;
}

/** The task types that broad words may mean; see {@link BroadWish}. */
interface TaskRange {
  readonly tasks: readonly string[];
  readonly perhaps: readonly string[];
  /** Whether the words by themselves tell nothing of a role's work. */
  readonly isOnlyWished: boolean;
  readonly isOnlyAlone: boolean;
}

/** All that the reader knows of words. Built once; nothing in it changes afterwards. */
export interface Lexicon {
  readonly tasks: PhraseBook<TaskMeaning>;
  readonly conditions: PhraseBook<ConditionMeaning>;
  readonly supports: PhraseBook<SupportMeaning>;
  readonly abilities: PhraseBook<Omit<AbilityPhrases, 'phrases'>>;
  readonly cues: PhraseTrie<CueKind | null>;
  /**
   * Personal facts, in the order in which they are looked for: single words and numbers, twice, since one may stand
   * inside another; then several words, and last those of family, which hold words of work.
   */
  readonly personal: readonly PhraseTrie<PersonalKind>[];
  /** Phrases that look like a personal fact and are none. */
  readonly notPersonal: PhraseTrie<true>;
  readonly otherMeanings: PhraseTrie<true>;
  readonly fillers: ReadonlySet<string>;
  readonly personWords: ReadonlySet<string>;
  readonly personOpenings: ReadonlySet<string>;
  readonly workplaceWords: ReadonlySet<string>;
  /** Keys of the verbs that task phrases begin with. */
  readonly verbKeys: ReadonlySet<string>;
  /** Stems of English words: ordinary ones, and those of the phrases. */
  readonly englishStems: ReadonlySet<string>;
  readonly spelling: Spelling;
}

/** Words that bind a task phrase and may be left out or changed by the writer. */
const bindingWords = new Set(
  wordsOfList(
    `en ett den det de i på med för att och som till åt vid om eller sin sina the a an to of on for and with at`,
  ),
);
const isBinding = (word: string): boolean => bindingWords.has(word);
const keepAll = (): boolean => false;

const forEachPhrase = (
  lists: PhraseLists | undefined,
  visit: (text: string, lang: VocabularyLanguage) => void,
): void => {
  for (const lang of vocabularyLanguages) {
    for (const text of phrasesOf(lists?.[lang] ?? '')) {
      visit(text, lang);
    }
  }
};

const addTo =
  <Meaning>(book: PhraseBook<Meaning>, drop: (word: string) => boolean) =>
  (text: string, lang: VocabularyLanguage, meaningOf: (words: readonly string[]) => Meaning | null) => {
    const words = phraseWords(text, drop);
    const meaning = meaningOf(words);
    if (meaning !== null) {
      book.add({ lang, words, meaning });
    }
  };

const namesAndSynonyms = (
  term:
    | (typeof vocabulary.taskTypes)[number]
    | (typeof vocabulary.conditions)[number]
    | (typeof vocabulary.supports)[number],
  lang: VocabularyLanguage,
): readonly string[] => [term.names[lang], ...term.synonyms[lang]];

/** Verbs that say only that there is work, or that something is dealt with. */
const workVerbs = ['jobba', 'hålla', 'göra', 'hjälpa', 'umgås', 'ta hand', 'pyssla'];

function rangeOf({ tasks, perhaps = '', ofRole, isOnlyAlone = false }: BroadWish): TaskMeaning {
  const all = wordsOfList(tasks);
  const range = {
    ...{ tasks: all, perhaps: wordsOfList(perhaps) },
    ...{ isOnlyWished: ofRole === undefined, isOnlyAlone },
  };
  return { task: ofRole ?? all[0] ?? '', isBroad: true, range };
}

function* tasksBook(): Steps<PhraseBook<TaskMeaning>> {
  const book = new PhraseBook<TaskMeaning>();
  const add = addTo(book, isBinding);
  // first: of phrases that are alike the one with a range is met
  for (const wish of broadWishes) {
    const meaning = rangeOf(wish);
    const lone = phrasesOf(wish.words).flatMap((text) => expandChoices(text, isBinding));
    for (const text of [...lone, ...phrasesOf(wish.afterWork ?? '')]) {
      for (const verb of workVerbs) {
        add(`${verb} ${text}`, 'sv', () => meaning);
      }
    }
    for (const text of lone) {
      add(text, 'sv', () => meaning);
    }
    yield;
  }
  const neverAlone = new Set(wordsOfList(taskWordsNeverAlone));
  const broad = new Set(wordsOfList(broadTaskWords));
  const meaningOf =
    (task: string) =>
    (words: readonly string[]): TaskMeaning | null => {
      const [first] = words;
      if (words.length > 1 || first === undefined) {
        return { task, isBroad: false };
      }
      return neverAlone.has(first) ? null : { task, isBroad: broad.has(first) };
    };
  const leftOut = new Set(phrasesOf(taskPhrasesLeftOut));
  for (const task of vocabulary.taskTypes) {
    for (const lang of vocabularyLanguages) {
      for (const text of namesAndSynonyms(task, lang)) {
        if (!leftOut.has(text)) {
          add(text, lang, meaningOf(task.id));
        }
      }
    }
    yield;
  }
  for (const [task, lists] of Object.entries(taskPhrases)) {
    forEachPhrase(lists, (text, lang) => {
      for (const phrase of expandChoices(text, isBinding)) {
        add(phrase, lang, meaningOf(task));
      }
    });
    yield;
  }
  for (const [task, list] of Object.entries(occupationsAndWorkplaces)) {
    for (const text of phrasesOf(list)) {
      add(text, 'sv', () => ({ task, isBroad: true }));
    }
    yield;
  }
  return book;
}

function conditionsBook(): PhraseBook<ConditionMeaning> {
  const book = new PhraseBook<ConditionMeaning>();
  const add = addTo(book, keepAll);
  const leftOut = new Set(phrasesOf(conditionWordsLeftOut));
  for (const { conditions, phrases } of oppositePhrases) {
    forEachPhrase(phrases, (text, lang) => add(text, lang, () => ({ conditions, isOpposite: true })));
  }
  for (const condition of conditionIds) {
    const meaning = { conditions: [condition], isOpposite: false };
    forEachPhrase(conditionPhrases[condition], (text, lang) => add(text, lang, () => meaning));
  }
  for (const term of vocabulary.conditions) {
    for (const lang of vocabularyLanguages) {
      for (const text of namesAndSynonyms(term, lang)) {
        if (!leftOut.has(text)) {
          add(text, lang, () => ({ conditions: [term.id], isOpposite: false }));
        }
      }
    }
  }
  return book;
}

function supportsBook(): PhraseBook<SupportMeaning> {
  const book = new PhraseBook<SupportMeaning>();
  const add = addTo(book, keepAll);
  const needCue = new Set(phrasesOf(supportPhrasesThatNeedACue));
  const leftOut = new Set(phrasesOf(supportWordsLeftOut));
  const addOne = (text: string, lang: VocabularyLanguage, support: SupportId): void => {
    if (leftOut.has(text)) {
      return;
    }
    add(text, lang, (words) => ({ support, needsCue: words.length === 1 || needCue.has(text) }));
  };
  for (const support of supportIds) {
    forEachPhrase(supportPhrases[support], (text, lang) => addOne(text, lang, support));
  }
  for (const term of vocabulary.supports) {
    for (const lang of vocabularyLanguages) {
      for (const text of namesAndSynonyms(term, lang)) {
        addOne(text, lang, term.id);
      }
    }
  }
  return book;
}

function abilitiesBook(): PhraseBook<Omit<AbilityPhrases, 'phrases'>> {
  const book = new PhraseBook<Omit<AbilityPhrases, 'phrases'>>();
  const add = addTo(book, keepAll);
  for (const { phrases, ...meaning } of abilityPhrases) {
    forEachPhrase(phrases, (text, lang) => add(text, lang, () => meaning));
  }
  return book;
}

function cuesTrie(): PhraseTrie<CueKind | null> {
  const cues = new PhraseTrie<CueKind | null>();
  cues.add(phrasesOf(notCuePhrases), null);
  for (const kind of cueKinds) {
    cues.add(phrasesOf(cuePhrases[kind]), kind);
  }
  return cues;
}

function personalTries(): PhraseTrie<PersonalKind>[] {
  const short = new PhraseTrie<PersonalKind>();
  const long = new PhraseTrie<PersonalKind>();
  const family = new PhraseTrie<PersonalKind>();
  const isShort = (phrase: string): boolean => !phrase.includes(' ') || phrase.includes('#');
  for (const kind of personalKinds) {
    if (kind === 'personal-identity-number' || kind === 'contact-details') {
      continue;
    }
    const phrases = phrasesOf(personalPhrases[kind]);
    short.add(phrases.filter(isShort), kind);
    const longer = kind === 'family' ? family : long;
    longer.add(
      phrases.filter((phrase) => !isShort(phrase)),
      kind,
    );
  }
  return [short, short, long, family];
}

function* build(site: SiteVocabulary | null): Steps<Lexicon> {
  const tasks = yield* tasksBook();
  const conditions = conditionsBook();
  yield;
  const supports = supportsBook();
  yield;
  const abilities = abilitiesBook();
  yield;
  const cues = cuesTrie();
  const personal = personalTries();
  yield;
  const notPersonal = new PhraseTrie<true>();
  notPersonal.add(phrasesOf(notPersonalPhrases), true);
  const others = new PhraseTrie<true>();
  others.add(phrasesOf(otherMeanings), true);

  const fillers = new Set(wordsOfList(fillerWords));
  const targets = new Set<string>([...fillers, ...cues.words]);
  const englishStems = new Set(wordsOfList(englishWords).map(englishStem));
  for (const book of [tasks, conditions, supports, abilities]) {
    for (const { lang, words } of book.phrases) {
      for (const word of words.flatMap(({ choices }) => choices)) {
        targets.add(word);
        if (lang === 'en') {
          englishStems.add(englishStem(word));
        }
      }
    }
  }
  const known = new Set<string>([
    ...targets,
    ...wordsOfList(ordinaryWords),
    ...personal.flatMap(({ words }) => [...words]),
    ...others.words,
  ]);

  const verbKeys = new Set<string>();
  for (const { lang, words } of tasks.phrases) {
    if (lang === 'sv') {
      for (const key of words[0]?.keys ?? []) {
        if (isVerbKey(key)) {
          verbKeys.add(key);
        }
      }
    }
  }
  yield;
  // last: slips, compounds and verbs are judged as without them
  if (site !== null) {
    yield* addSiteNames(tasks, site, known);
  }
  return {
    tasks,
    conditions,
    supports,
    abilities,
    cues,
    personal,
    notPersonal,
    otherMeanings: others,
    fillers,
    personWords: new Set(wordsOfList(personWords)),
    personOpenings: new Set(wordsOfList(personOpenings)),
    workplaceWords: new Set(wordsOfList(workplaceWords)),
    verbKeys,
    englishStems,
    spelling: spellingOf(known, targets),
  };
}

/** Adds what the site calls tasks, one word with less confidence; its words are no slips of others. */
function* addSiteNames(
  tasks: PhraseBook<TaskMeaning>,
  site: SiteVocabulary,
  known: Set<string>,
): Steps<void> {
  for (const { task, words } of yield* siteTaskNames(tasks.phrases, site, isBinding)) {
    for (const word of words) {
      known.add(word);
    }
    tasks.add({ lang: 'sv', words, meaning: { task, isBroad: words.length === 1 } });
  }
}

let plain: Lexicon | undefined;
const bySite = new WeakMap<SiteVocabulary, Lexicon>();

/**
 * The lexicon, built at the first call for a site's vocabulary (0.4 s, with 30,000 concepts 0.6 s) and kept: it
 * depends on that and the engine version alone. Null: without any.
 */
export function lexicon(site: SiteVocabulary | null = null): Lexicon {
  return finish(prepareLexicon(site));
}

/** The same in steps. */
export function* prepareLexicon(site: SiteVocabulary | null): Steps<Lexicon> {
  if (site === null) {
    plain ??= yield* build(null);
    return plain;
  }
  const kept = bySite.get(site) ?? (yield* build(site));
  bySite.set(site, kept);
  return kept;
}

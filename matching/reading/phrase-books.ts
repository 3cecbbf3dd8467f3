import type { Steps } from '../steps.ts';
import { wordsOfList } from '../text/words-of-list.ts';
import { type ConditionId, conditionIds } from '../vocabulary/conditions.ts';
import { type VocabularyLanguage, vocabularyLanguages } from '../vocabulary/localized-text.ts';
import { type SupportId, supportIds } from '../vocabulary/supports.ts';
import { vocabulary } from '../vocabulary/vocabulary.ts';
import { expandChoices } from './expand-choices.ts';
import { phraseWords } from './phrase.ts';
import { PhraseBook } from './phrase-book.ts';
import { phrasesOf } from './phrase-trie.ts';
import type { AbilityPhrases } from './phrases/ability-phrase.ts';
import { abilityPhrases } from './phrases/ability-phrases.ts';
import { type BroadWish, broadWishes } from './phrases/broad-wishes.ts';
import { conditionPhrases, conditionWordsLeftOut, oppositePhrases } from './phrases/condition-phrases.ts';
import { occupationsAndWorkplaces } from './phrases/occupations-and-workplaces.ts';
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

const bindingWords = new Set(
  wordsOfList(
    `en ett den det de i på med för att och som till åt vid om eller sin sina the a an to of on for and with at`,
  ),
);
/** Whether a word binds a task phrase and may be left out or changed by the writer. */
export const isBinding = (word: string): boolean => bindingWords.has(word);
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

/** What words mean which work. */
export function* tasksBook(): Steps<PhraseBook<TaskMeaning>> {
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

/** What words mean which conditions, there or away. */
export function conditionsBook(): PhraseBook<ConditionMeaning> {
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

/** What words mean which support. */
export function supportsBook(): PhraseBook<SupportMeaning> {
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

/** What words mean which ability. */
export function abilitiesBook(): PhraseBook<Omit<AbilityPhrases, 'phrases'>> {
  const book = new PhraseBook<Omit<AbilityPhrases, 'phrases'>>();
  const add = addTo(book, keepAll);
  for (const { phrases, ...meaning } of abilityPhrases) {
    forEachPhrase(phrases, (text, lang) => add(text, lang, () => meaning));
  }
  return book;
}

import { finish, type Steps } from '../steps.ts';
import type { SiteVocabulary } from '../text/site-vocabulary.ts';
import { englishStem } from '../text/stem-word.ts';
import { isVerbKey } from '../text/word-keys.ts';
import { wordsOfList } from '../text/words-of-list.ts';
import { type PersonalKind, personalKinds } from './interpretation.ts';
import type { PhraseBook } from './phrase-book.ts';
import {
  abilitiesBook,
  type ConditionMeaning,
  conditionsBook,
  isBinding,
  type SupportMeaning,
  supportsBook,
  type TaskMeaning,
  tasksBook,
} from './phrase-books.ts';
import { PhraseTrie, phrasesOf } from './phrase-trie.ts';
import type { AbilityPhrases } from './phrases/ability-phrase.ts';
import { type CueKind, cueKinds, cuePhrases, notCuePhrases } from './phrases/cue-phrases.ts';
import { englishWords } from './phrases/english-words.ts';
import { fillerWords } from './phrases/filler-words.ts';
import { ordinaryWords, otherMeanings } from './phrases/other-meanings.ts';
import { notPersonalPhrases, personalPhrases } from './phrases/personal-phrases.ts';
import { personOpenings, personWords, workplaceWords } from './phrases/voice-words.ts';
import { siteTaskNames } from './site-task-names.ts';
import { type Spelling, spellingOf } from './spelling.ts';

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

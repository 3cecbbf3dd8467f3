import {
  labelsAt,
  missingAt,
  objectAt,
  tasksAt,
  textAt,
  textsAt,
  wordsAt,
} from '../language/read-evidence.ts';
import type { SentenceValue, Told } from '../language/sentence.ts';
import type { Evidence } from '../model/pair-score.ts';
import type { Policy } from '../model/policy.ts';
import { type CompiledCandidate, type CompiledRole, presence } from '../pair/compiled-profile.ts';
import { wordsBehind } from '../pair/inferred-term.ts';
import { missingFrom } from '../pair/missing-from.ts';
import type { Pair, PairTexts } from '../pair/pair.ts';
import { idAt, taskIds } from '../pair/positions.ts';
import { roundScore } from '../pair/round.ts';
import { foldWord } from '../text/split-words.ts';
import { areOfMeaning } from '../text/text-meaning.ts';
import type { TextProfile } from '../text/text-profile.ts';
import { tellingKeys } from '../text/word-sense.ts';
import { conditionIds } from '../vocabulary/conditions.ts';
import { taskAreas } from '../vocabulary/task-types.ts';
import { defineRule } from './fit-rule.ts';
import { likenessOf } from './likeness.ts';
import {
  type Refusal,
  refusalOfRead,
  refusalOfWords,
  refusedTasksIn,
  refusedWordsIn,
  strongerOf,
} from './refusal.ts';
import { coverageOf, fitOfTasks, likenessWith, type TaskPart, tasksMet } from './task-meeting.ts';
import { textEvidence } from './text-evidence.ts';

/** How alike wishes are to a role, 0..1, and how strongly they refuse it. */
export interface WishMeeting {
  /** Null where wishes or the role's text are missing. */
  readonly likeness: number | null;
  readonly refusal: Refusal;
}

/** What the task types and conditions that are wished for and those of a role say of how alike wishes and role are. */
function tasksOfWishes(
  {
    wishedTasks,
    wishedShare,
    wishedConditions,
  }: Pick<CompiledCandidate, 'wishedTasks' | 'wishedShare' | 'wishedConditions'>,
  { tasks, workShare, workConditions }: Pick<CompiledRole, 'tasks' | 'workShare' | 'workConditions'>,
  policy: Policy,
): TaskPart {
  const coverage = coverageOf(wishedShare, workShare, policy);
  return {
    coverage,
    likeness: coverage === 0 ? 0 : fitOfTasks(wishedTasks, tasks, policy),
    lift: liftOfConditions(wishedConditions, workConditions, policy),
  };
}

/** How much of what is missing the conditions that are wished for make up, 0..1, by those that a role always has. */
export function liftOfConditions(
  wishedConditions: CompiledCandidate['wishedConditions'],
  workConditions: CompiledRole['workConditions'],
  { wishes }: Pick<Policy, 'wishes'>,
): number {
  const met = wishedConditions.filter((condition) => workConditions[condition] === presence.always).length;
  return met === 0 ? 0 : (wishes.conditionsShare * met) / wishedConditions.length;
}

/**
 * Fit, 0..1, of wishes: that of a wish which says nothing of the role, rising to 1 where they are alike; a role that is refused
 * comes below all others. Null when unknown.
 */
export function fitOfWishes({ likeness, refusal }: WishMeeting, policy: Policy): number | null {
  const { neutralWish } = policy.thinProfile;
  if (likeness === null && refusal.hold === 0) {
    return null;
  }
  const wished = neutralWish + (1 - neutralWish) * (likeness ?? 0);
  const refused = policy.wishes.refusedFit * neutralWish * (1 - refusal.strength);
  return (1 - refusal.hold) * wished + refusal.hold * refused;
}

/** How the wishes of a pair meet the role. */
function meetingOf({ candidate, role, texts, setting: { policy } }: Pair): WishMeeting {
  const likeness =
    candidate.wishes && role.text
      ? likenessWith(
          tasksOfWishes(candidate, role, policy),
          similarityOf(candidate.wishes, role.text, texts),
          policy,
        )
      : null;
  return { likeness, refusal: refusalOf(candidate, role, policy) };
}

/** How alike wishes and a role's text are, 0..1: not at all where nothing but letters is, by chance. */
function similarityOf(wishes: TextProfile, text: TextProfile, texts: PairTexts): number {
  return areOfMeaning(wishes, text) ? texts.wishes() : 0;
}

function refusalOf(candidate: CompiledCandidate, role: CompiledRole, policy: Policy): Refusal {
  const read = refusalOfRead(candidate, role, policy);
  return candidate.refusals && role.text
    ? strongerOf(read, refusalOfWords(candidate.refusals, candidate.refusalStrength, role.text, policy))
    : read;
}

/** The most words of what is refused that evidence holds. */
const shownWords = 5;
/** The most refused tasks that are named where they are kept; more were read from a word for all of an area. */
const shownRefusals = 3;

/** What of the role is unwanted, with the words that say so. */
function unwantedEvidence({ candidate, role, setting: { policy } }: Pair, { strength }: Refusal): Evidence {
  const tasks = refusedTasksIn(candidate.refusedTasks, role, policy).flatMap(
    ({ task }) => taskIds[task] ?? [],
  );
  const conditions = candidate.refusedConditions
    .filter(({ condition }) => role.workConditions[condition] !== presence.absent)
    .map(({ condition }) => idAt(conditionIds, condition));
  const met = candidate.refusals && role.text ? refusedWordsIn(candidate.refusals, role.text, policy) : [];
  const words = [
    ...tasks.flatMap((task) => wordsBehind(candidate.inferredTerms, 'task', task)),
    ...conditions.flatMap((condition) => wordsBehind(candidate.inferredTerms, 'condition', condition)),
    ...met.map(({ spelling }) => spelling),
  ];
  // of an area as a whole no single word is known
  const told = words.length > 0 ? words : candidate.refusedWords;
  return {
    unwanted: {
      share: roundScore(strength),
      tasks,
      ...(conditions.length === 0 ? {} : { conditions }),
      words: [...new Set(told)].slice(0, shownWords),
      inferred: true,
    },
  };
}

/** What of the wishes and the role is alike: how much, which task types met, and which words. */
function likenessEvidence({ candidate, role, texts, setting: { policy } }: Pair): Evidence {
  if (!candidate.wishes || !role.text) {
    return candidate.areWishesUnread
      ? { unread: true }
      : missingFrom(candidate.wishes !== null, role.text !== null);
  }
  const tasks = tasksMet(
    candidate.wishedTasks.map(({ task }) => task),
    role.tasks,
    policy,
  );
  const similarity = similarityOf(candidate.wishes, role.text, texts);
  return {
    likeness: likenessOf(likenessWith(tasksOfWishes(candidate, role, policy), similarity, policy)),
    ...textEvidence(similarity, candidate.wishes, role.text),
    ...(tasks.length === 0 ? {} : { tasks }),
  };
}

/**
 * What the wishes were read to say no to, where nothing in the role was found to be it: in the person's word where there is one, else
 * whole areas, else a few tasks. Told only where the tasks of the role were read, for of a role that says little nothing is
 * known to be lacking.
 */
function keptEvidence({ candidate, role }: Pair): Evidence {
  const { refusedTasks, refusedWords, refusedConditions } = candidate;
  if (refusedTasks.length === 0 || role.tasks.length === 0) {
    return {};
  }
  const telling = refusedWords.filter((word) => tellingKeys(foldWord(word)).length > 0);
  if (telling.length === 1) {
    // what is a condition as well is told as that
    return refusedConditions.length > 0 ? {} : { kept: { words: telling.map((word) => word.toLowerCase()) } };
  }
  const areas = refusedTasks.flatMap(({ task }) => taskAreas[task - taskIds.length]?.id ?? []);
  if (areas.length > 0) {
    return { kept: { areas } };
  }
  const tasks = refusedTasks.flatMap(({ task }) => taskIds[task] ?? []);
  return tasks.length > 0 && tasks.length <= shownRefusals ? { kept: { tasks } } : {};
}

/**
 * How alike wishes and role are: by the words that met, for they are the person's own; where none did by the tasks. Where a
 * little is alike and nothing can be named, nothing is recognised.
 */
function tellLikeness(evidence: Evidence): Told<'for' | 'alike' | 'little' | 'none'>[] {
  const likeness = textAt(evidence, 'likeness');
  if (likeness === null) {
    return [];
  }
  const { words, meetings } = wordsAt(evidence);
  const tasks = tasksAt(evidence, 'role');
  const values = { own: words ?? tasks, met: meetings ?? tasks };
  if (likeness === 'clear') {
    return [[values.own === null ? 'alike' : 'for', values, 'for']];
  }
  return likeness === 'none' || values.own === null ? [['none', {}, 'against']] : [['little', values, 'for']];
}

/** What the wishes were read to say no to: what of it the role is, or that it is none of it. */
function tellRefused(evidence: Evidence): Told<'unwanted' | 'kept'>[] {
  const unwanted = objectAt(evidence, 'unwanted');
  if (unwanted !== null) {
    return [['unwanted', { what: unwantedAt(unwanted) }, 'against']];
  }
  const kept = objectAt(evidence, 'kept');
  if (kept === null) {
    return [];
  }
  const named = labelsAt('task-areas', kept, 'areas') ?? labelsAt('tasks', kept, 'tasks');
  const what = named ?? { words: textsAt(kept, 'words') };
  return [['kept', { what }, 'for']];
}

/** What is refused: a condition by its name, for the words that led to it may be of anything; a task by the person's words. */
function unwantedAt(unwanted: Evidence): SentenceValue {
  const words = textsAt(unwanted, 'words');
  const conditions = labelsAt('conditions', unwanted, 'conditions');
  const tasks = labelsAt('tasks', unwanted, 'tasks');
  if (conditions !== null && tasks === null) {
    return conditions;
  }
  return words.length === 0 ? tasks : { words };
}

/**
 * What the candidate wants, in own words, against the role's title, description and tasks. A role that is what the
 * candidate says no to comes below those that the wishes say nothing of; unknown wishes count as such, so that nobody gains by
 * leaving them out or loses by writing something down.
 */
export const wishesRule = defineRule({
  id: 'wishes',
  side: 'candidate',
  weight: 12,
  names: { sv: 'önskemål', en: 'wishes' },
  reads: {
    candidate: [
      'wishes',
      'wishedTasks',
      'wishedShare',
      'wishedConditions',
      'refusals',
      'refusalStrength',
      'refusedTasks',
      'refusedConditions',
    ],
    role: ['text', 'tasks', 'workShare', 'workConditions'],
  },
  alsoReads: { candidate: ['inferredTerms', 'areWishesUnread', 'refusedWords'], role: [] },
  unknownFit: ({ thinProfile }) => thinProfile.neutralWish,
  fit: (pair) => fitOfWishes(meetingOf(pair), pair.setting.policy),
  evidence: (pair) => {
    const refusal = refusalOf(pair.candidate, pair.role, pair.setting.policy);
    const ofRefusal = refusal.hold > 0 ? unwantedEvidence(pair, refusal) : keptEvidence(pair);
    return { ...likenessEvidence(pair), ...ofRefusal };
  },
  tell: ({ evidence }) => {
    const alike = tellLikeness(evidence);
    const refused = tellRefused(evidence);
    // what is refused says more than that nothing is wished for
    const isRefusedAlone =
      refused.some(([key]) => key === 'unwanted') && alike.some(([key]) => key === 'none');
    const told = isRefusedAlone ? refused : [...alike, ...refused];
    return told.length > 0 ? told : [['none', {}, 'against']];
  },
  tellUnknown: (evidence) =>
    evidence.unread === true ? ['unread'] : ['unknown', { missing: missingAt(evidence) }],
  matters: 2,
  asks: {
    unknown: {
      sv: {
        person: { coach: 'Vad vill personen arbeta med?', candidate: 'Vad vill du arbeta med?' },
        workplace: {
          coach: 'Vad ska man göra i tjänsten?',
          candidate: 'Din arbetskonsulent frågar vad man gör i jobbet.',
        },
      },
      en: {
        person: {
          coach: 'What does the person want to work with?',
          candidate: 'What do you want to work with?',
        },
        workplace: {
          coach: 'What is done in the role?',
          candidate: 'Your job coach will ask what is done in the job.',
        },
      },
    },
  },
  keepsNo: ['kept'],
  says: {
    sv: {
      coach: {
        for: 'Stämmer med önskemålet: {met}.',
        alike: 'Tjänstens text som helhet stämmer med önskemålet.',
        little: 'Stämmer lite med önskemålet: {met}.',
        none: 'Inget i tjänsten känns igen från önskemålet.',
        unwanted: 'Personen har sagt nej till något som tjänsten kan ha: {what}. Stäm av det.',
        kept: 'Det som personen har sagt nej till syns inte i tjänsten: {what}.',
        unread:
          'Önskemålet är på ett språk som inte läses här och räknas därför som okänt. Ta hjälp av en tolk eller översättare.',
        unknown: 'Kontrollera önskemål och arbetsuppgifter: de är inte angivna för {missing}.',
      },
      candidate: {
        for: 'Jobbet liknar det du vill göra: {own}.',
        alike: 'Jobbet liknar det du vill göra.',
        little: 'Jobbet liknar lite det du vill göra: {own}.',
        none: 'Jobbet verkar vara något annat än det du vill göra.',
        unwanted: 'I jobbet finns kanske något som du inte vill ha: {what}.',
        kept: 'Det du sa nej till verkar inte finnas där: {what}.',
        unread: 'Vi kan inte läsa språket i din text.',
        unknown: 'Det är inte klart om jobbet är det du vill göra.',
      },
    },
    en: {
      coach: {
        for: 'Agrees with the wish: {met}.',
        alike: 'The text of the role as a whole agrees with the wish.',
        little: 'Agrees a little with the wish: {met}.',
        none: 'Nothing in the role is recognised from the wish.',
        unwanted: 'The person has said no to something that the role may have: {what}. Check this.',
        kept: 'What the person has said no to is not seen in the role: {what}.',
        unread:
          'The wish is in a language that is not read here and so counts as unknown. Get the help of an interpreter or translator.',
        unknown: 'Check wishes and tasks: they are not given for {missing}.',
      },
      candidate: {
        for: 'The job is like what you want to do: {own}.',
        alike: 'The job is like what you want to do.',
        little: 'The job is a little like what you want to do: {own}.',
        none: 'The job seems different from what you want to do.',
        unwanted: 'There may be something in the job that you do not want: {what}.',
        kept: 'What you said no to is not seen there: {what}.',
        unread: 'We can not read the language of your text.',
        unknown: 'It is not clear yet if the job is what you want.',
      },
    },
  },
});

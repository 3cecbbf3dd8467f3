import { objectAt, textsAt, wordsAt } from '../language/read-evidence.ts';
import type { Told } from '../language/sentence.ts';
import type { Evidence } from '../model/pair-score.ts';
import type { Policy } from '../model/policy.ts';
import { type CompiledCandidate, type CompiledRole, presence } from '../pair/compiled-profile.ts';
import { wordsBehind } from '../pair/inferred-term.ts';
import type { Pair } from '../pair/pair.ts';
import { idAt, taskIds } from '../pair/positions.ts';
import { roundScore } from '../pair/round.ts';
import { conditionIds } from '../vocabulary/conditions.ts';
import { defineRule } from './fit-rule.ts';
import { likenessOf } from './likeness.ts';
import { type Refusal, refusalOfRead, refusalOfText, refusedTasksIn, strongerOf } from './refusal.ts';
import { coverageOf, fitOfTasks, likenessWith, type TaskPart, tasksMet } from './task-meeting.ts';
import { textEvidence } from './text-evidence.ts';

/** How alike wishes are to a role, 0..1, and how strongly they refuse it. */
export interface WishMeeting {
  /** Null where wishes or the role's text are missing. */
  readonly likeness: number | null;
  readonly refusal: Refusal;
}

/** What the task types that are wished for and those of a role say of how alike wishes and role are. */
export function tasksOfWishes(
  { wishedTasks, wishedShare }: Pick<CompiledCandidate, 'wishedTasks' | 'wishedShare'>,
  { tasks, workShare }: Pick<CompiledRole, 'tasks' | 'workShare'>,
  policy: Policy,
): TaskPart {
  const coverage = coverageOf(wishedShare, workShare, policy);
  return { coverage, likeness: coverage === 0 ? 0 : fitOfTasks(wishedTasks, tasks, policy) };
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
      ? likenessWith(tasksOfWishes(candidate, role, policy), texts.wishes(), policy)
      : null;
  return { likeness, refusal: refusalOf({ candidate, role, texts, policy }) };
}

function refusalOf({
  candidate,
  role,
  texts,
  policy,
}: Pick<Pair, 'candidate' | 'role' | 'texts'> & { readonly policy: Policy }): Refusal {
  const read = refusalOfRead(candidate, role, policy);
  return candidate.refusals && role.text ? strongerOf(read, refusalOfText(texts.refusals(), policy)) : read;
}

/** The most words of what is refused that evidence holds. */
const shownWords = 5;

/** What of the role is unwanted, with the words that say so. */
function unwantedEvidence({ candidate, role, texts, setting: { policy } }: Pair): Evidence {
  const { strength, hold } = refusalOf({ candidate, role, texts, policy });
  if (hold === 0) {
    return {};
  }
  const tasks = refusedTasksIn(candidate.refusedTasks, role, policy).map(({ task }) => idAt(taskIds, task));
  const conditions = candidate.refusedConditions
    .filter(({ condition }) => role.workConditions[condition] !== presence.absent)
    .map(({ condition }) => idAt(conditionIds, condition));
  const isAlike = candidate.refusals !== null && refusalOfText(texts.refusals(), policy).hold > 0;
  const words = [
    ...tasks.flatMap((task) => wordsBehind(candidate.inferredTerms, 'task', task)),
    ...conditions.flatMap((condition) => wordsBehind(candidate.inferredTerms, 'condition', condition)),
    ...(isAlike ? candidate.refusals.words.map(({ spelling }) => spelling) : []),
  ];
  return {
    unwanted: {
      share: roundScore(strength),
      tasks,
      ...(conditions.length === 0 ? {} : { conditions }),
      words: [...new Set(words)].slice(0, shownWords),
      inferred: true,
    },
  };
}

/** What of the wishes and the role is alike: how much, which task types met, and which words. */
function likenessEvidence({ candidate, role, texts, setting: { policy } }: Pair): Evidence {
  if (!candidate.wishes || !role.text) {
    return candidate.areWishesUnread ? { unread: true } : {};
  }
  const tasks = tasksMet(
    candidate.wishedTasks.map(({ task }) => task),
    role.tasks,
    policy,
  );
  const similarity = texts.wishes();
  return {
    likeness: likenessOf(likenessWith(tasksOfWishes(candidate, role, policy), similarity, policy)),
    ...textEvidence(similarity, candidate.wishes, role.text),
    ...(tasks.length === 0 ? {} : { tasks }),
  };
}

/** What the role is and the wishes were read to say no to. */
function tellUnwanted(evidence: Evidence): Told<'unwanted'>[] {
  const unwanted = objectAt(evidence, 'unwanted');
  return unwanted === null ? [] : [['unwanted', { words: { words: textsAt(unwanted, 'words') } }, 'against']];
}

/**
 * What the candidate wants, in own words, against the role's title, description and tasks. A role that is what the
 * candidate says no to comes below those that the wishes say nothing of; unknown wishes count as such, so that nobody gains by
 * leaving them out or loses by writing something down.
 */
export const wishesRule = defineRule({
  id: 'wishes',
  side: 'candidate',
  weight: 8,
  names: { sv: 'önskemål', en: 'wishes' },
  reads: {
    candidate: ['wishes', 'wishedTasks', 'wishedShare', 'refusals', 'refusedTasks', 'refusedConditions'],
    role: ['text', 'tasks', 'workShare', 'workConditions'],
  },
  alsoReads: { candidate: ['inferredTerms', 'areWishesUnread'], role: [] },
  unknownFit: ({ thinProfile }) => thinProfile.neutralWish,
  fit: (pair) => fitOfWishes(meetingOf(pair), pair.setting.policy),
  evidence: (pair) => ({ ...likenessEvidence(pair), ...unwantedEvidence(pair) }),
  tell: ({ evidence }, isFor) => {
    const { words, meetings } = wordsAt(evidence);
    const unwanted = tellUnwanted(evidence);
    if (words === null) {
      return [[isFor ? 'alike' : 'against'], ...unwanted];
    }
    return [[isFor ? 'for' : 'little', { words, meetings }], ...unwanted];
  },
  says: {
    sv: {
      coach: {
        for: 'Önskemålen liknar rollen. Ord som möts: {meetings}.',
        alike: 'Önskemålen liknar rollen, men inga enstaka ord möts.',
        little: 'Önskemålen liknar rollen bara lite. Ord som möts: {meetings}.',
        against: 'Önskemålen liknar inte rollen.',
        unknown: 'Fråga efter önskemål, eller komplettera rollens beskrivning.',
        unwanted: 'Rollen liknar något som önskemålen läses som ett nej till. Orden är: {words}. Stäm av.',
      },
      candidate: {
        for: 'Jobbet liknar det du vill göra. Dina ord är: {words}.',
        alike: 'Jobbet liknar det du vill göra.',
        little: 'Jobbet liknar bara lite det du vill göra. Dina ord är: {words}.',
        against: 'Jobbet liknar inte det du vill göra.',
        unknown: 'Vi vet inte vad du vill göra. Berätta gärna.',
        unwanted: 'Jobbet liknar något som du inte vill göra. Dina ord är: {words}.',
      },
    },
    en: {
      coach: {
        for: 'The wishes resemble the role. Words that met: {meetings}.',
        alike: 'The wishes resemble the role, though no single words met.',
        little: 'The wishes resemble the role only a little. Words that met: {meetings}.',
        against: 'The wishes do not resemble the role.',
        unknown: "Ask for wishes, or complete the role's description.",
        unwanted:
          'The role resembles something that the wishes are read as a no to. The words are: {words}. Check this.',
      },
      candidate: {
        for: 'The job is like what you want to do. Your words are: {words}.',
        alike: 'The job is like what you want to do.',
        little: 'The job is only a little like what you want. Your words are: {words}.',
        against: 'The job is not like what you want to do.',
        unknown: 'We do not know what you want to do. Please tell us.',
        unwanted: 'The job is like something that you do not want to do. Your words are: {words}.',
      },
    },
  },
});

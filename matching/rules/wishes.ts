import { objectAt, textsAt, wordsAt } from '../language/read-evidence.ts';
import type { Told } from '../language/sentence.ts';
import type { Evidence } from '../model/pair-score.ts';
import type { Policy } from '../model/policy.ts';
import { wordsBehind } from '../pair/inferred-term.ts';
import type { Pair } from '../pair/pair.ts';
import { defineRule } from './fit-rule.ts';
import { textEvidence } from './text-evidence.ts';
import { textFit } from './text-fit.ts';
import { refusedTasksIn, unwantedPart, unwantedShare } from './unwanted.ts';

/**
 * Fit, 0..1, of wishes as alike as `similarity`, null where wishes or text are missing, to a role of which so much, 0..1, is
 * unwanted; null when unknown.
 */
export function fitOfWishes(similarity: number | null, unwanted: number, policy: Policy): number | null {
  if (similarity === null) {
    return unwanted > 0 ? 0 : null;
  }
  return textFit(similarity, policy) * (1 - unwanted);
}

/** Share, 0..1, of wishes that is known, of the same; where nothing but a no is known, how much of the role that is. */
export function knownOfWishes(similarity: number | null, unwanted: number): number {
  return similarity === null ? unwanted : 1;
}

/** Of wishes and the role's text; null where one is missing. */
function similarityOf({ candidate, role, texts }: Pair): number | null {
  return candidate.wishes && role.text ? texts.wishes() : null;
}

/** What a candidate says no to and the role is, 0..1. */
function unwantedOf({ candidate, role, texts, setting }: Pair): number {
  if (candidate.refusals === null && candidate.refusedTasks.length === 0) {
    return 0;
  }
  const similarity = candidate.refusals && role.text ? texts.refusals() : 0;
  return unwantedShare(
    unwantedPart(candidate.refusedTasks, role, setting.policy),
    similarity,
    setting.policy,
  );
}

/** The most words of what is refused that evidence holds. */
const shownWords = 5;

/** What of the role is unwanted, with the words that say so. */
function unwantedEvidence(pair: Pair): Evidence {
  const share = unwantedOf(pair);
  const { candidate, role, texts, setting } = pair;
  if (share === 0) {
    return {};
  }
  const tasks = refusedTasksIn(candidate.refusedTasks, role).map(({ task }) => task);
  const isAlike = candidate.refusals !== null && texts.refusals() > setting.policy.inferred.unlikeUpTo;
  const words = [
    ...tasks.flatMap((task) => wordsBehind(candidate.inferredTerms, 'task', task)),
    ...(isAlike ? candidate.refusals.words.map(({ spelling }) => spelling) : []),
  ];
  return { unwanted: { share, tasks, words: [...new Set(words)].slice(0, shownWords), inferred: true } };
}

/** What the role is and the wishes were read to say no to. */
function tellUnwanted(evidence: Evidence): Told<'unwanted'>[] {
  const unwanted = objectAt(evidence, 'unwanted');
  return unwanted === null ? [] : [['unwanted', { words: { words: textsAt(unwanted, 'words') } }, 'against']];
}

/**
 * What the candidate wants, in own words, against the role's title, description and tasks. A role that is what the
 * candidate says no to loses a share of the fit; where nothing but that is known, that share of the rule is known, and
 * its fit is 0.
 */
export const wishesRule = defineRule({
  id: 'wishes',
  side: 'candidate',
  weight: 8,
  names: { sv: 'önskemål', en: 'wishes' },
  reads: { candidate: ['wishes', 'refusals', 'refusedTasks'], role: ['text', 'tasks'] },
  alsoReads: { candidate: ['inferredTerms'], role: [] },
  fit: (pair) => fitOfWishes(similarityOf(pair), unwantedOf(pair), pair.setting.policy),
  known: (pair) => knownOfWishes(similarityOf(pair), unwantedOf(pair)),
  evidence: (pair) => {
    const { candidate, role, texts } = pair;
    return {
      ...(candidate.wishes && role.text ? textEvidence(texts.wishes(), candidate.wishes, role.text) : {}),
      ...unwantedEvidence(pair),
    };
  },
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

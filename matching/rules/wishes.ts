import type { Evidence } from '../model/pair-score.ts';
import type { Policy } from '../model/policy.ts';
import { wordsBehind } from '../pair/inferred-term.ts';
import type { Pair } from '../pair/pair.ts';
import type { FitRule } from './fit-rule.ts';
import { textEvidence } from './text-evidence.ts';
import { textFit } from './text-fit.ts';
import { unwantedPart, unwantedShare, unwantedTasksIn } from './unwanted.ts';

/** Fit of wishes as alike as `similarity` to a role of which so much, 0..1, is unwanted. */
export function fitOfWishes(similarity: number, unwanted: number, policy: Policy): number {
  return textFit(similarity, policy) * (1 - unwanted);
}

/** What a candidate says no to and the role is, 0..1. */
function unwantedOf({ candidate, role, texts, setting }: Pair): number {
  if (candidate.refusals === null && candidate.unwantedTasks.length === 0) {
    return 0;
  }
  const similarity = candidate.refusals && role.text ? texts.refusals() : 0;
  return unwantedShare(
    unwantedPart(candidate.unwantedTasks, role, setting.policy),
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
  const tasks = unwantedTasksIn(candidate.unwantedTasks, role).map(({ task }) => task);
  const isAlike = candidate.refusals !== null && texts.refusals() > setting.policy.inferred.unlikeUpTo;
  const words = [
    ...tasks.flatMap((task) => wordsBehind(candidate.inferredTerms, 'task', task)),
    ...(isAlike ? candidate.refusals.words.map(({ spelling }) => spelling) : []),
  ];
  return { unwanted: { share, tasks, words: [...new Set(words)].slice(0, shownWords), inferred: true } };
}

/**
 * What the candidate wants, in own words, against the role's title, description and tasks. A role that is what the
 * candidate says no to loses a share of the fit; where nothing but that is known, that share of the rule is known, and
 * its fit is 0.
 */
export const wishesRule: FitRule = {
  id: 'wishes',
  fit: (pair) => {
    const { candidate, role, texts, setting } = pair;
    const unwanted = unwantedOf(pair);
    if (candidate.wishes && role.text) {
      return fitOfWishes(texts.wishes(), unwanted, setting.policy);
    }
    return unwanted > 0 ? 0 : null;
  },
  known: (pair) => (pair.candidate.wishes && pair.role.text ? 1 : unwantedOf(pair)),
  evidence: (pair) => {
    const { candidate, role, texts } = pair;
    return {
      ...(candidate.wishes && role.text ? textEvidence(texts.wishes(), candidate.wishes, role.text) : {}),
      ...unwantedEvidence(pair),
    };
  },
};

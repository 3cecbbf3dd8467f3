import type { Policy } from '../model/policy.ts';
import type { Pair } from '../pair/pair.ts';
import type { FitRule } from './fit-rule.ts';
import { textEvidence } from './text-evidence.ts';
import { textFit } from './text-fit.ts';

/** What a length of experience counts for, from the policy's shortest share up towards 1. */
export function lengthShare(months: number | null, { shortShare, halfMonths }: Policy['experience']): number {
  const counted = months ?? halfMonths;
  return shortShare + (1 - shortShare) * (counted / (counted + halfMonths));
}

/** Fit, 0..1, of the worth of the best experience, 0 when there is none. */
export function fitOfWorth(worth: number, { fitWithNone }: Policy['experience']): number {
  return fitWithNone + (1 - fitWithNone) * worth;
}

/** The experience that speaks most for the role, the first of equals, with its worth 0..1; null when there is none. */
function bestExperience(pair: Pair): { index: number; similarity: number; worth: number } | null {
  let best: { index: number; similarity: number; worth: number } | null = null;
  const { experience } = pair.candidate;
  if (experience === null) {
    return null;
  }
  for (let index = 0; index < experience.length; index += 1) {
    const similarity = pair.texts.experience(index);
    if (similarity <= 0) {
      continue;
    }
    const worth =
      textFit(similarity, pair.setting.policy) *
      lengthShare(experience[index]?.months ?? null, pair.setting.policy.experience);
    if (best === null || worth > best.worth) {
      best = { index, similarity, worth };
    }
  }
  return best;
}

/**
 * What the candidate has done before against the role's text: the one experience that speaks most for it. Having
 * none that resembles the role is no worse than having none, so that nobody gains by leaving experience out.
 */
export const experienceRule: FitRule = {
  id: 'experience',
  fit: (pair) => {
    if (pair.candidate.experience === null || pair.role.text === null) {
      return null;
    }
    return fitOfWorth(bestExperience(pair)?.worth ?? 0, pair.setting.policy.experience);
  },
  evidence: (pair) => {
    const best = pair.role.text && bestExperience(pair);
    const experience = best && pair.candidate.experience?.[best.index];
    if (!experience || !pair.role.text) {
      return {};
    }
    return {
      ...textEvidence(best.similarity, experience.text, pair.role.text),
      ...(experience.months === null ? {} : { months: experience.months }),
    };
  },
};

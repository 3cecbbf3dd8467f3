import { numberAt, wordsAt } from '../language/read-evidence.ts';
import type { Policy } from '../model/policy.ts';
import type { CompiledExperience, CompiledRole } from '../pair/compiled-profile.ts';
import type { Pair } from '../pair/pair.ts';
import { defineRule } from './fit-rule.ts';
import { likenessOf } from './likeness.ts';
import { closest, coverageOf, likenessWith, type TaskPart, tasksMet } from './task-meeting.ts';
import { textEvidence } from './text-evidence.ts';

/** What a length of experience counts for, from the policy's shortest share up towards 1. */
export function lengthShare(months: number | null, { shortShare, halfMonths }: Policy['experience']): number {
  const counted = months ?? halfMonths;
  return shortShare + (1 - shortShare) * (counted / (counted + halfMonths));
}

/** What the task types of an experience and those of a role say of how alike they are. */
export function tasksOfExperience(
  { tasks, share }: Pick<CompiledExperience, 'tasks' | 'share'>,
  role: Pick<CompiledRole, 'tasks' | 'workShare'>,
  policy: Policy,
): TaskPart {
  const coverage = coverageOf(share, role.workShare, policy);
  let likeness = 0;
  if (coverage > 0) {
    for (const task of tasks) {
      likeness = Math.max(likeness, closest(task, role.tasks));
    }
  }
  return { coverage, likeness };
}

/** How much of a likeness of an experience to a role counts, 0..1; none where it is too little. */
export function countedLikeness(likeness: number, { likeFrom }: Policy['experience']): number {
  return likeness <= likeFrom ? 0 : (likeness - likeFrom) / (1 - likeFrom);
}

/** Fit, 0..1, of the worth of the best experience, its likeness times what its length counts for; 0 when there is none. */
export function fitOfWorth(worth: number, { fitWithNone }: Policy['experience']): number {
  return fitWithNone + (1 - fitWithNone) * worth;
}

interface BestExperience {
  readonly index: number;
  readonly similarity: number;
  readonly likeness: number;
  readonly worth: number;
}

/** The experience that speaks most for the role, the first of equals, with its worth 0..1; null when none is like it. */
function bestExperience({ candidate, role, texts, setting: { policy } }: Pair): BestExperience | null {
  let best: BestExperience | null = null;
  const { experience } = candidate;
  if (experience === null) {
    return null;
  }
  experience.forEach((one, index) => {
    const similarity = texts.experience(index);
    const ofTasks = tasksOfExperience(one, role, policy);
    const likeness = countedLikeness(likenessWith(ofTasks, similarity, policy), policy.experience);
    const worth = likeness * lengthShare(one.months, policy.experience);
    if (worth > (best?.worth ?? 0)) {
      best = { index, similarity, likeness, worth };
    }
  });
  return best;
}

/**
 * What the candidate has done before against the role's text: the one experience that speaks most for it. Having
 * none that resembles the role is no worse than having none, so that nobody gains by leaving experience out.
 */
export const experienceRule = defineRule({
  id: 'experience',
  side: 'workplace',
  weight: 1.5,
  names: { sv: 'erfarenhet', en: 'experience' },
  reads: { candidate: ['experience'], role: ['text', 'tasks', 'workShare'] },
  fit: (pair) => {
    if (pair.candidate.experience === null || pair.role.text === null) {
      return null;
    }
    return fitOfWorth(bestExperience(pair)?.worth ?? 0, pair.setting.policy.experience);
  },
  evidence: (pair) => {
    const { candidate, role, setting } = pair;
    if (candidate.experience === null || role.text === null) {
      return {};
    }
    const best = bestExperience(pair);
    const experience = best && candidate.experience[best.index];
    if (!experience) {
      return { likeness: 'none' };
    }
    const tasks = tasksMet(experience.tasks, role.tasks, setting.policy);
    return {
      likeness: likenessOf(best.likeness),
      ...textEvidence(best.similarity, experience.text, role.text),
      ...(tasks.length === 0 ? {} : { tasks }),
      ...(experience.months === null ? {} : { months: experience.months }),
    };
  },
  tell: ({ evidence }, isFor) => {
    const { words, meetings } = wordsAt(evidence);
    const months = numberAt(evidence, 'months');
    if (!isFor) {
      return [['none']];
    }
    if (words === null) {
      return [['alike']];
    }
    return [months === null ? ['for', { words, meetings }] : ['months', { words, meetings, months }]];
  },
  says: {
    sv: {
      coach: {
        for: 'Erfarenheten liknar rollen. Ord som möts: {meetings}.',
        months: 'Erfarenheten liknar rollen, {months} {months#månad|månader}. Ord som möts: {meetings}.',
        alike: 'Erfarenheten liknar rollen, men inga enstaka ord möts.',
        none: 'Ingen erfarenhet liknar rollen. Det räknas knappt emot.',
        unknown: 'Fråga efter erfarenhet, eller komplettera rollens beskrivning.',
      },
      candidate: {
        for: 'Du har gjort något liknande förut: {words}.',
        months: 'Du har gjort något liknande förut: {words}.',
        alike: 'Du har gjort något liknande förut.',
        none: 'Du har inte gjort just det här förut. Det går bra ändå.',
        unknown: 'Vi vet inte vad du har gjort förut.',
      },
      manager: {
        for: 'Personen har gjort liknande uppgifter förut.',
        months: 'Personen har gjort liknande uppgifter förut.',
        alike: 'Personen har gjort liknande uppgifter förut.',
        none: 'Uppgifterna är nya för personen.',
        unknown: 'Det är inte känt om uppgifterna är nya för personen.',
      },
    },
    en: {
      coach: {
        for: 'The experience resembles the role. Words that met: {meetings}.',
        months:
          'The experience resembles the role, {months} {months#month|months}. Words that met: {meetings}.',
        alike: 'The experience resembles the role, though no single words met.',
        none: 'No experience resembles the role. That hardly counts against the pair.',
        unknown: "Ask for experience, or complete the role's description.",
      },
      candidate: {
        for: 'You have done something like it before: {words}.',
        months: 'You have done something like it before: {words}.',
        alike: 'You have done something like it before.',
        none: 'You have not done this before. That is fine.',
        unknown: 'We do not know what you have done before.',
      },
      manager: {
        for: 'The person has done similar tasks before.',
        months: 'The person has done similar tasks before.',
        alike: 'The person has done similar tasks before.',
        none: 'The tasks are new to the person.',
        unknown: 'It is not known whether the tasks are new to the person.',
      },
    },
  },
});

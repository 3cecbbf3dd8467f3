import { labelsAt, numberAt, tasksAt, textAt, wordsAt } from '../language/read-evidence.ts';
import type { Told } from '../language/sentence.ts';
import type { Evidence } from '../model/pair-score.ts';
import type { Policy } from '../model/policy.ts';
import type { CompiledExperience, CompiledRole } from '../pair/compiled-profile.ts';
import { missingFrom } from '../pair/missing-from.ts';
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
  return { coverage, likeness, lift: 0 };
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

/** How alike they are by words alone: a lone one, as a verb that many things are done by, makes no likeness of tasks. */
function tellWords(evidence: Evidence, isClear: boolean): Told<'for' | 'alike' | 'words'> {
  const { words, meetings } = wordsAt(evidence);
  if (words === null) {
    return ['alike', {}, 'to-check'];
  }
  return isClear && words.words.length > 1
    ? ['for', { what: words }, 'for']
    : ['words', { met: meetings }, 'to-check'];
}

/**
 * What the candidate has done before against the role's text: the one experience that speaks most for it. Having
 * none that resembles the role is no worse than having none, so that nobody gains by leaving experience out.
 */
export const experienceRule = defineRule({
  id: 'experience',
  isPersonal: true,
  side: 'workplace',
  weight: 1.5,
  names: { sv: 'erfarenhet', en: 'experience' },
  reads: { candidate: ['experience'], role: ['text', 'tasks', 'workShare'] },
  alsoReads: { candidate: ['unwantedBecause'], role: [] },
  fit: (pair) => {
    if (pair.candidate.experience === null || pair.role.text === null) {
      return null;
    }
    return fitOfWorth(bestExperience(pair)?.worth ?? 0, pair.setting.policy.experience);
  },
  evidence: (pair) => {
    const { candidate, role, setting } = pair;
    if (candidate.experience === null || role.text === null) {
      return missingFrom(candidate.experience !== null, role.text !== null);
    }
    const best = bestExperience(pair);
    const experience = best && candidate.experience[best.index];
    if (!experience) {
      const { unwantedBecause } = candidate;
      return { likeness: 'none', ...(unwantedBecause === null ? {} : { leftOut: unwantedBecause }) };
    }
    const tasks = tasksMet(experience.tasks, role.tasks, setting.policy);
    return {
      likeness: likenessOf(best.likeness),
      ...textEvidence(best.similarity, experience.text, role.text),
      ...(tasks.length === 0 ? {} : { tasks }),
      ...(experience.months === null ? {} : { months: experience.months }),
    };
  },
  tell: ({ evidence }) => {
    const likeness = textAt(evidence, 'likeness');
    if (likeness !== 'clear' && likeness !== 'some') {
      if (evidence.leftOut === undefined) {
        return [['none', {}, 'against']];
      }
      const reasons = labelsAt('end-reasons', evidence, 'leftOut');
      return [reasons === null ? ['left-out', {}, 'against'] : ['left-out-because', { reasons }, 'against']];
    }
    const months = numberAt(evidence, 'months');
    const tasks = tasksAt(evidence, 'candidate');
    if (tasks === null) {
      return [tellWords(evidence, likeness === 'clear')];
    }
    // the person's own words, where they met, are surer than the name of what was read in them
    const what = wordsAt(evidence).words ?? tasks;
    const sentence = likeness === 'clear' ? 'for' : 'some';
    return [months === null ? [sentence, { what }, 'for'] : [`${sentence}-months`, { what, months }, 'for']];
  },
  asks: {
    unknown: {
      sv: {
        person: { coach: 'Vad har personen gjort förut?', candidate: 'Vad har du gjort förut?' },
      },
      en: {
        person: { coach: 'What has the person done before?', candidate: 'What have you done before?' },
      },
    },
  },
  says: {
    sv: {
      coach: {
        for: 'Personen har gjort något som liknar tjänsten: {what}.',
        'for-months':
          'Personen har i {months} {months#månad|månader} gjort något som liknar tjänsten: {what}.',
        some: 'Personen har gjort något som liknar tjänsten lite: {what}.',
        'some-months':
          'Personen har i {months} {months#månad|månader} gjort något som liknar tjänsten lite: {what}.',
        words: 'Ord som möts i erfarenhet och tjänst: {met}. Kontrollera om det liknar.',
        alike: 'Det personen har gjort kan likna tjänsten.',
        'left-out':
          'Det som personen inte vill göra om räknas inte, och ingen annan erfarenhet liknar tjänsten.',
        'left-out-because':
          'Det som personen inte vill göra om räknas inte ({reasons}), och ingen annan erfarenhet liknar tjänsten.',
        none: 'Ingen erfarenhet liknar tjänsten, men det räknas knappt emot.',
        unknown: 'Kontrollera erfarenhet och arbetsuppgifter: de är inte angivna för {missing}.',
      },
      candidate: {
        for: 'Du har gjort något liknande förut: {what}.',
        'for-months': 'Du har gjort något liknande förut: {what}.',
        some: 'Du har gjort något som liknar jobbet lite: {what}.',
        'some-months': 'Du har gjort något som liknar jobbet lite: {what}.',
        words: 'Kanske har du gjort något liknande förut.',
        alike: 'Kanske har du gjort något liknande förut.',
        'left-out': 'Det som du inte vill göra om räknar vi inte med.',
        'left-out-because': 'Det som du inte vill göra om räknar vi inte med.',
        none: 'Det här verkar vara nytt för dig, och det går bra ändå.',
        unknown: 'Det är inte klart om du har gjort något liknande förut.',
      },
      manager: {
        for: 'Personen har gjort liknande uppgifter förut.',
        'for-months': 'Personen har gjort liknande uppgifter förut.',
        some: 'Personen har gjort något som liknar uppgifterna lite.',
        'some-months': 'Personen har gjort något som liknar uppgifterna lite.',
        none: 'Uppgifterna verkar vara nya för personen.',
        unknown: 'Det är inte känt om uppgifterna är nya för personen.',
      },
    },
    en: {
      coach: {
        for: 'The person has done something that resembles the role: {what}.',
        'for-months':
          'For {months} {months#month|months} the person has done something that resembles the role: {what}.',
        some: 'The person has done something that resembles the role a little: {what}.',
        'some-months':
          'For {months} {months#month|months} the person has done something that resembles the role a little: {what}.',
        words: 'Words that meet in experience and role: {met}. Check whether they are alike.',
        alike: 'What the person has done may resemble the role.',
        'left-out':
          'What the person does not want to do again is left out, and no other experience resembles the role.',
        'left-out-because':
          'What the person does not want to do again is left out ({reasons}), and no other experience resembles the role.',
        none: 'No experience resembles the role, but that hardly counts against the pair.',
        unknown: 'Check experience and tasks: they are not given for {missing}.',
      },
      candidate: {
        for: 'You have done something like it before: {what}.',
        'for-months': 'You have done something like it before: {what}.',
        some: 'You have done something a little like it: {what}.',
        'some-months': 'You have done something a little like it: {what}.',
        words: 'Maybe you have done something like it before.',
        alike: 'Maybe you have done something like it before.',
        'left-out': 'What you do not want to do again does not count.',
        'left-out-because': 'What you do not want to do again does not count.',
        none: 'This seems to be new to you, and that is fine.',
        unknown: 'It is not settled whether you have done something like it before.',
      },
      manager: {
        for: 'The person has done similar tasks before.',
        'for-months': 'The person has done similar tasks before.',
        some: 'The person has done something a little like the tasks.',
        'some-months': 'The person has done something a little like the tasks.',
        none: 'The tasks seem to be new to the person.',
        unknown: 'It is not known whether the tasks are new to the person.',
      },
    },
  },
});

import type { LocalizedText } from './localized-text.ts';

/**
 * Fields of a pair whose change may bring it back on the lists, in vocabulary order: of the candidate, the role or its workplace, and
 * where in the profile. `status`, `workplaceId` and `mentorPlacesLeft` are beside the profile.
 */
export const reopeningFieldIds = [
  'candidate.wishes',
  'candidate.wishesInOrder',
  'candidate.experience',
  'candidate.abilities',
  'candidate.longestStretch',
  'candidate.needs',
  'candidate.avoids',
  'candidate.languages',
  'candidate.availability',
  'candidate.travel',
  'candidate.employmentForms',
  'candidate.licences',
  'candidate.registerExtract',
  'candidate.status',
  'role.title',
  'role.description',
  'role.tasks',
  'role.demands',
  'role.conditions',
  'role.supports',
  'role.languages',
  'role.hoursPerWeek',
  'role.times',
  'role.weekdays',
  'role.period',
  'role.places',
  'role.employmentForms',
  'role.location',
  'role.crossing',
  'role.requires',
  'role.status',
  'role.workplaceId',
  'workplace.location',
  'workplace.crossing',
  'workplace.supports',
  'workplace.mentors',
  'workplace.mentorPlacesLeft',
] as const;
/** One field whose change may bring a pair back. */
export type ReopeningFieldId = (typeof reopeningFieldIds)[number];

const theirTimes = { sv: 'personens tider', en: "the person's times" };
const itsTimes = { sv: 'tjänstens tider', en: "the role's times" };
const itsTasks = { sv: 'tjänstens arbetsuppgifter', en: "the role's tasks" };
const itsPlace = { sv: 'var arbetet är', en: 'where the work is' };
const itsCrossing = {
  sv: 'om en färja eller liknande ligger emellan',
  en: 'whether a ferry or the like lies between',
};
const itsSupports = { sv: 'vad arbetsplatsen kan anpassa', en: 'what the workplace can adapt' };

/** What each field is called, as in "… has changed since"; fields that a reader would not tell apart are called the same. */
export const reopeningFieldNames: Readonly<Record<ReopeningFieldId, LocalizedText>> = {
  'candidate.wishes': { sv: 'personens önskemål', en: "the person's wishes" },
  'candidate.wishesInOrder': { sv: 'personens önskemål', en: "the person's wishes" },
  'candidate.experience': { sv: 'personens erfarenhet', en: "the person's experience" },
  'candidate.abilities': { sv: 'personens förmågor', en: "the person's abilities" },
  'candidate.longestStretch': { sv: 'hur länge personen orkar', en: 'how long the person manages' },
  'candidate.needs': { sv: 'vilket stöd personen behöver', en: 'what support the person needs' },
  'candidate.avoids': { sv: 'vad personen behöver undvika', en: 'what the person needs to avoid' },
  'candidate.languages': { sv: 'personens språk', en: "the person's languages" },
  'candidate.availability': theirTimes,
  'candidate.travel': { sv: 'hur personen kan resa', en: 'how far the person can travel' },
  'candidate.employmentForms': { sv: 'personens anställningsformer', en: "the person's employment forms" },
  'candidate.licences': { sv: 'personens körkort och bevis', en: "the person's licences" },
  'candidate.registerExtract': { sv: 'personens registerutdrag', en: "the person's register extract" },
  'candidate.status': { sv: 'om personen är öppen för förslag', en: 'whether the person takes suggestions' },
  'role.title': itsTasks,
  'role.description': itsTasks,
  'role.tasks': itsTasks,
  'role.demands': { sv: 'tjänstens krav', en: "the role's demands" },
  'role.conditions': { sv: 'arbetsmiljön', en: 'the work environment' },
  'role.supports': itsSupports,
  'role.languages': { sv: 'tjänstens språkkrav', en: "the role's language demands" },
  'role.hoursPerWeek': itsTimes,
  'role.times': itsTimes,
  'role.weekdays': itsTimes,
  'role.period': { sv: 'tjänstens period', en: "the role's period" },
  'role.places': { sv: 'tjänstens platser', en: "the role's places" },
  'role.employmentForms': { sv: 'tjänstens anställningsformer', en: "the role's employment forms" },
  'role.location': itsPlace,
  'role.crossing': itsCrossing,
  'role.requires': { sv: 'vad tjänsten kräver enligt lag', en: 'what the law requires for the role' },
  'role.status': { sv: 'om tjänsten är öppen', en: 'whether the role is open' },
  'role.workplaceId': { sv: 'tjänstens arbetsplats', en: "the role's workplace" },
  'workplace.location': itsPlace,
  'workplace.crossing': itsCrossing,
  'workplace.supports': itsSupports,
  'workplace.mentors': { sv: 'handledarna', en: 'the mentors' },
  'workplace.mentorPlacesLeft': { sv: 'om en handledare har plats', en: 'whether a mentor has room' },
};

const wishes = ['candidate.wishes', 'candidate.wishesInOrder'] as const;
const work = ['role.title', 'role.description', 'role.tasks'] as const;
const supports = ['role.supports', 'workplace.supports'] as const;
const mentors = ['workplace.mentors', 'workplace.mentorPlacesLeft', 'role.workplaceId'] as const;
const roleTimes = ['role.hoursPerWeek', 'role.times', 'role.weekdays', 'role.period'] as const;

/**
 * For each reason to decline a suggestion, and each of a workplace's to say no or not now, what reopens the pair when it changes. What
 * concerns no field (the time, another alternative, something else) is reopened by a coach alone.
 */
const fieldsByReason: Readonly<Record<string, readonly ReopeningFieldId[]>> = {
  'candidate-declined': [...wishes, ...work],
  'wish-not-met': [...wishes, ...work],
  'ability-not-enough': [
    'candidate.abilities',
    'candidate.longestStretch',
    'candidate.experience',
    'role.demands',
    'role.tasks',
    ...supports,
  ],
  'needs-not-met': ['candidate.needs', ...supports, 'workplace.mentors', 'role.workplaceId'],
  'too-easy': ['candidate.abilities', 'role.demands', ...work],
  'health-risk': [
    'candidate.avoids',
    'candidate.needs',
    'candidate.abilities',
    'candidate.longestStretch',
    'role.conditions',
    'role.demands',
    'role.tasks',
    ...supports,
  ],
  'condition-avoided': ['candidate.avoids', 'role.conditions', 'role.tasks'],
  'hours-or-times': ['candidate.availability', ...roleTimes],
  'travel-too-long': [
    'candidate.travel',
    'role.location',
    'role.crossing',
    'workplace.location',
    'workplace.crossing',
    'role.workplaceId',
  ],
  'language-level': ['candidate.languages', 'role.languages'],
  'statutory-requirement-missing': ['candidate.licences', 'candidate.registerExtract', 'role.requires'],
  'employment-form-not-possible': ['candidate.employmentForms', 'role.employmentForms'],
  'workplace-cannot-adapt': ['candidate.needs', 'candidate.avoids', 'role.conditions', ...supports],
  'no-mentor-capacity': mentors,
  'candidate-not-available': ['candidate.availability', 'candidate.status'],
  'role-no-longer-open': ['role.status', 'role.period', 'role.places'],
  'replaces-regular-staff': work,
  'wrong-information': reopeningFieldIds,
  'no-mentor-now': mentors,
  'full-now': [...mentors, 'role.places'],
  'tasks-have-changed': work,
  'cannot-adapt': [...supports, 'candidate.needs'],
  'no-mentor': mentors,
  'place-filled': ['role.places', 'role.status'],
  'hours-do-not-fit': ['candidate.availability', ...roleTimes],
  'role-closed': ['role.status', 'role.period', 'role.places'],
};

/** Of which fields a change brings back a pair that was declined, or answered no, for a reason; empty where only a coach can. */
export function reopenedBy(reason: string | null): readonly ReopeningFieldId[] {
  return (reason !== null ? fieldsByReason[reason] : undefined) ?? [];
}

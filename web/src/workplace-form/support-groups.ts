import type { Schemas } from '../api/client.ts';

/** A support by its identifier. */
export type SupportId = NonNullable<Schemas['Workplace']['supports']>[number];

/** What a support is about, in the order that the form asks. */
export const supportGroups = ['people', 'tasks', 'time', 'place', 'talking', 'aids'] as const;
/** See {@link supportGroups}. */
export type SupportGroup = (typeof supportGroups)[number];

/** What each support is about. A support that comes to the vocabulary must have its line here. */
export const groupOfSupport: Readonly<Record<SupportId, SupportGroup>> = {
  'same-mentor': 'people',
  'repeated-introduction': 'people',
  'shown-instructions': 'people',
  'daily-check-in': 'people',
  'working-in-pairs': 'people',
  'job-coach-on-site': 'people',
  'private-feedback': 'people',
  'named-contact-for-conflicts': 'people',
  'personal-aide': 'people',
  'trial-day': 'people',
  'written-instructions': 'tasks',
  'one-task-at-a-time': 'tasks',
  'same-tasks-every-day': 'tasks',
  checklist: 'tasks',
  'daily-schedule': 'tasks',
  'own-pace': 'tasks',
  'work-checked-afterwards': 'tasks',
  'no-phone': 'tasks',
  'no-public-contact': 'tasks',
  'someone-else-drives': 'tasks',
  'shorter-days': 'time',
  'stepwise-hours': 'time',
  'later-start': 'time',
  'short-breaks': 'time',
  'fixed-hours': 'time',
  'time-reminders': 'time',
  'travel-training': 'time',
  'quiet-place': 'place',
  'seated-work': 'place',
  'wheelchair-access': 'place',
  'ground-floor-or-lift': 'place',
  'indoor-work': 'place',
  'dimmed-light': 'place',
  'fragrance-free': 'place',
  'marked-and-lit-workplace': 'place',
  'assistance-dog': 'place',
  'easy-swedish': 'talking',
  'other-language-on-site': 'talking',
  'spoken-language-interpreter': 'talking',
  'sign-language-interpreter': 'talking',
  'text-instead-of-speech': 'talking',
  'hearing-loop': 'talking',
  'visual-alerts': 'talking',
  'lifting-aid': 'aids',
  trolley: 'aids',
  'easy-grip-tools': 'aids',
  'reaching-aids': 'aids',
  'standing-support': 'aids',
  'adjustable-desk': 'aids',
  'screen-magnifier': 'aids',
  'speech-and-reading-software': 'aids',
  'calculation-aid': 'aids',
  'simplified-digital-tools': 'aids',
  'hearing-protection': 'aids',
  'protective-gear': 'aids',
};

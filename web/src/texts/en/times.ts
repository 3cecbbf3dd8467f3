import type { Texts } from '../texts.ts';

/** What is said of times of the week, in English. */
export const times: Texts['times'] = {
  'weekday-morning': 'weekday mornings',
  'weekday-afternoon': 'weekday afternoons',
  'weekday-evening': 'weekday evenings',
  'weekday-night': 'weekday nights',
  'weekend-morning': 'weekend mornings',
  'weekend-afternoon': 'weekend afternoons',
  'weekend-evening': 'weekend evenings',
  'weekend-night': 'weekend nights',
  on: { weekday: 'weekday {parts}', weekend: 'weekend {parts}', 'every-day': 'every day, {parts}' },
  parts: {
    morning: 'mornings',
    afternoon: 'afternoons',
    evening: 'evenings',
    night: 'nights',
    'by-day': 'mornings and afternoons',
    'round-the-clock': 'round the clock',
  },
};

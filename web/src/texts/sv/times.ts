/** What is said of times of the week, in Swedish. */
export const times = {
  'weekday-morning': 'vardagar förmiddag',
  'weekday-afternoon': 'vardagar eftermiddag',
  'weekday-evening': 'vardagar kväll',
  'weekday-night': 'vardagar natt',
  'weekend-morning': 'helger förmiddag',
  'weekend-afternoon': 'helger eftermiddag',
  'weekend-evening': 'helger kväll',
  'weekend-night': 'helger natt',
  on: { weekday: 'vardagar {parts}', weekend: 'helger {parts}', 'every-day': 'alla dagar {parts}' },
  parts: {
    morning: 'förmiddag',
    afternoon: 'eftermiddag',
    evening: 'kväll',
    night: 'natt',
    'by-day': 'för- och eftermiddag',
    'round-the-clock': 'dygnet runt',
  },
} as const;

import type { Ability } from '../abilities.ts';

/** The abilities of getting around, in vocabulary order. */
export const gettingAroundAbilities: readonly Ability[] = [
  {
    id: 'driving',
    icf: 'd475',
    group: 'getting-around',
    names: { sv: 'Köra fordon', en: 'Driving' },
    description: { sv: 'Att köra fordon i arbetet.', en: 'Driving vehicles at work.' },
    synonyms: {
      sv: ['köra bil', 'bilkörning', 'körkort', 'chaufför', 'framföra fordon'],
      en: ['drive a car', 'driver'],
    },
    levels: [
      { sv: 'Inget fordon att köra.', en: 'No vehicle to drive.' },
      {
        sv: 'Kan köra eller cykla korta kända sträckor avskilt från trafik.',
        en: 'Can drive or cycle short familiar stretches away from traffic.',
      },
      {
        sv: 'Kan köra eller cykla kända vägar i lugn trafik.',
        en: 'Can drive or cycle familiar roads in light traffic.',
      },
      { sv: 'Kan köra bil i vanlig trafik på egen hand.', en: 'Can drive a car in ordinary traffic alone.' },
      {
        sv: 'Kan köra stora eller flera slags fordon i all trafik och alla väder.',
        en: 'Can drive large or several kinds of vehicle in all traffic and weather.',
      },
    ],
  },
];

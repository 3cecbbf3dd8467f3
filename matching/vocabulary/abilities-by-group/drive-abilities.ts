import type { Ability } from '../abilities.ts';

/** The abilities of drive, in vocabulary order. */
export const driveAbilities: readonly Ability[] = [
  {
    id: 'independence',
    icf: 'd2102',
    group: 'drive',
    names: { sv: 'Självständighet', en: 'Independence' },
    description: {
      sv: 'Att göra sitt arbete utan att någon är med.',
      en: "Doing one's work without anyone there.",
    },
    synonyms: {
      sv: ['självständig', 'arbeta självständigt', 'klara sig själv', 'arbeta på egen hand'],
      en: ['work independently', 'self-reliant'],
    },
    levels: [
      {
        sv: 'Ingen självständighet: någon är med hela tiden.',
        en: 'No independence: someone is there all the time.',
      },
      {
        sv: 'Kan arbeta några minuter själv med någon inom synhåll.',
        en: 'Can work alone for a few minutes with someone in sight.',
      },
      {
        sv: 'Kan göra kända uppgifter själv när någon finns att fråga.',
        en: 'Can do familiar tasks alone when there is someone to ask.',
      },
      {
        sv: 'Kan sköta sina uppgifter själv under dagen och stämma av ibland.',
        en: "Can handle one's tasks alone during the day and check in now and then.",
      },
      {
        sv: 'Kan ansvara för ett eget område helt på egen hand.',
        en: "Can be responsible for an area of one's own entirely alone.",
      },
    ],
  },
  {
    id: 'initiative',
    icf: 'b1301',
    group: 'drive',
    names: { sv: 'Egen drivkraft', en: 'Initiative' },
    description: {
      sv: 'Att komma i gång och ta nästa steg utan att bli tillsagd.',
      en: 'Getting started and taking the next step without being told.',
    },
    synonyms: {
      sv: ['initiativ', 'initiativförmåga', 'ta tag i saker', 'komma igång', 'motivation'],
      en: ['take initiative', 'self-starter', 'motivation'],
    },
    levels: [
      {
        sv: 'Inga egna initiativ: någon startar varje moment.',
        en: "No initiative of one's own: someone starts every step.",
      },
      { sv: 'Kan börja på en uppgift när någon påminner.', en: 'Can begin a task when someone reminds.' },
      {
        sv: 'Kan börja på sina vanliga uppgifter vid rätt tid och säga till när de är klara.',
        en: 'Can begin the usual tasks at the right time and say when they are finished.',
      },
      { sv: 'Kan själv se vad som behöver göras härnäst.', en: 'Can see for oneself what needs doing next.' },
      {
        sv: 'Kan driva eget arbete, föreslå förbättringar och få med andra.',
        en: "Can drive one's own work, suggest improvements and bring others along.",
      },
    ],
  },
  {
    id: 'mental-energy',
    icf: 'b1300',
    group: 'drive',
    names: { sv: 'Mental ork', en: 'Mental energy' },
    description: {
      sv: 'Att ha kraft att tänka, känna och vara med en hel arbetsdag.',
      en: 'Having the strength to think, feel and take part for a working day.',
    },
    synonyms: {
      sv: ['ork', 'energi', 'psykisk ork', 'uthållighet', 'hjärntrötthet'],
      en: ['stamina', 'energy', 'fatigue'],
    },
    levels: [
      {
        sv: 'Ingen mental ansträngning: vila går före hela tiden.',
        en: 'No mental effort: rest comes first all the time.',
      },
      {
        sv: 'Kan orka en kort stund i taget med vila emellan.',
        en: 'Can manage a short while at a time with rest between.',
      },
      { sv: 'Kan orka ett par timmar med pauser.', en: 'Can manage a couple of hours with breaks.' },
      {
        sv: 'Kan orka en halv till nästan hel dag med vanliga raster.',
        en: 'Can manage half to nearly a whole day with ordinary breaks.',
      },
      {
        sv: 'Kan orka hela dagar med krävande uppgifter, vecka efter vecka.',
        en: 'Can manage whole days of demanding tasks, week after week.',
      },
    ],
  },
  {
    id: 'punctuality',
    icf: 'd8451',
    group: 'drive',
    names: { sv: 'Passa tider', en: 'Punctuality' },
    description: {
      sv: 'Att komma när man ska, meddela frånvaro och hålla överenskomna tider.',
      en: 'Coming when due, reporting absence and keeping agreed times.',
    },
    synonyms: {
      sv: ['punktlighet', 'komma i tid', 'hålla tider', 'närvaro'],
      en: ['on time', 'attendance', 'reliability'],
    },
    levels: [
      {
        sv: 'Inga tider att passa: det går att komma och gå fritt.',
        en: 'No times to keep: coming and going is free.',
      },
      {
        sv: 'Kan komma vissa dagar när någon hjälper till att komma i väg.',
        en: 'Can come on some days when someone helps to set off.',
      },
      {
        sv: 'Kan komma de flesta avtalade dagar, med någon timmes marginal.',
        en: 'Can come on most agreed days, give or take an hour.',
      },
      {
        sv: 'Kan komma i tid och meddela när något hindrar.',
        en: 'Can come on time and report when something prevents it.',
      },
      {
        sv: 'Kan alltid passa exakta tider, även tidiga och växlande.',
        en: 'Can always keep exact times, also early and changing ones.',
      },
    ],
  },
];

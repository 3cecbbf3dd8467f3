import type { AbilityId } from '../../matching/vocabulary/abilities.ts';
import type { ConditionId } from '../../matching/vocabulary/conditions.ts';
import type { EmploymentFormId } from '../../matching/vocabulary/employment-forms.ts';
import type { SupportId } from '../../matching/vocabulary/supports.ts';
import type { Weighted } from './seeded-random.ts';

/**
 * What a made-up person lives with, as far as work is concerned: never a diagnosis. It drives abilities, needs,
 * avoided conditions, hours, age and waiting time together, so that a profile hangs together.
 */
export interface LifeSituation {
  readonly id: string;
  /** Follow-up groups, kept apart from the profile. */
  readonly groups: readonly string[];
  /** Levels added to (or taken from) the person's general level. */
  readonly abilityShift: Readonly<Partial<Record<AbilityId, number>>>;
  readonly needs: readonly SupportId[];
  readonly avoids: readonly ConditionId[];
  /** Sentences a person may add to the wishes. */
  readonly remarks: readonly string[];
  /** Lowest and highest usual hours a week. */
  readonly hours: readonly [number, number];
  readonly ages: readonly [number, number];
  readonly employmentForms: readonly EmploymentFormId[];
  /** Longest usual wait, in months. */
  readonly waitingMonths: number;
}

const subsidised: readonly EmploymentFormId[] = [
  'arbetspraktik',
  'arbetstraning',
  'lonebidrag-utveckling',
  'lonebidrag-anstallning',
  'osa',
];

const lowEnergy: LifeSituation = {
  id: 'low-energy',
  groups: ['disability'],
  abilityShift: {
    'mental-energy': -1,
    stress: -1,
    attention: -0.7,
    memory: -0.5,
    'physical-endurance': -0.7,
    'switching-tasks': -0.7,
    reading: 0.6,
    writing: 0.5,
  },
  needs: [
    'shorter-days',
    'stepwise-hours',
    'short-breaks',
    'quiet-place',
    'later-start',
    'own-pace',
    'one-task-at-a-time',
    'trial-day',
  ],
  avoids: [
    'time-pressure',
    'loud-noise',
    'crowds',
    'interruptions',
    'open-plan-space',
    'changing-schedule',
    'early-morning',
  ],
  remarks: [
    'Jag måste börja försiktigt och öka i min egen takt.',
    'Blir fort trött i huvudet, så korta pass är bäst.',
    'Har varit borta länge men vill tillbaka.',
    'Det får gärna vara lugnt runt omkring.',
    'Vill inte lova för mycket, men jag vill försöka.',
    'Några timmar om dagen räcker i början.',
    'Behöver kunna gå undan en stund om det blir för mycket.',
  ],
  hours: [4, 20],
  ages: [22, 62],
  employmentForms: subsidised,
  waitingMonths: 40,
};

const slowLearning: LifeSituation = {
  id: 'slow-learning',
  groups: ['disability'],
  abilityShift: {
    learning: -1,
    reading: -1,
    writing: -1,
    calculating: -1,
    planning: -1,
    'problem-solving': -1,
    memory: -0.5,
    cooperation: 0.6,
    punctuality: 0.8,
    'physical-endurance': 0.6,
    walking: 0.8,
    standing: 0.8,
  },
  needs: [
    'same-mentor',
    'shown-instructions',
    'written-instructions',
    'one-task-at-a-time',
    'repeated-introduction',
    'same-tasks-every-day',
    'checklist',
    'job-coach-on-site',
    'easy-swedish',
    'time-reminders',
  ],
  avoids: ['time-pressure', 'working-alone', 'phone-calls', 'changing-schedule', 'threats', 'machines'],
  remarks: [
    'Jag vill ha samma person att fråga.',
    'Det är bra om någon visar hur man gör.',
    'Jag vill göra samma saker varje dag.',
    'Jag är snäll och kommer i tid.',
    'Bilder på vad man ska göra hjälper mig.',
    'Jag vill ha ett riktigt jobb.',
    'Jag vill ha arbetskamrater.',
  ],
  hours: [10, 30],
  ages: [19, 55],
  employmentForms: ['arbetspraktik', 'arbetstraning', 'lonebidrag-utveckling', 'lonebidrag-trygghet', 'osa'],
  waitingMonths: 48,
};

const needsStructure: LifeSituation = {
  id: 'needs-structure',
  groups: ['disability'],
  abilityShift: {
    accuracy: 1.2,
    attention: 0.5,
    memory: 0.8,
    reading: 1,
    'digital-tools': 1,
    'meeting-strangers': -1.2,
    'switching-tasks': -1.2,
    stress: -0.8,
    cooperation: -0.6,
    'handling-conflict': -1,
    calculating: 0.7,
    hearing: 0.5,
  },
  needs: [
    'quiet-place',
    'written-instructions',
    'daily-schedule',
    'same-mentor',
    'same-tasks-every-day',
    'no-phone',
    'fixed-hours',
    'hearing-protection',
    'private-feedback',
    'no-public-contact',
  ],
  avoids: [
    'loud-noise',
    'crowds',
    'strong-light',
    'interruptions',
    'open-plan-space',
    'changing-schedule',
    'phone-calls',
    'strangers',
    'strong-smells',
    'body-contact',
  ],
  remarks: [
    'Jag vill veta i förväg vad som ska hända.',
    'Tydliga instruktioner, helst skriftliga.',
    'Trivs bäst när jag får sitta ifred.',
    'När jag väl kan en sak gör jag den noga.',
    'Jag är inte så förtjust i småprat, men det betyder inte att jag är sur.',
    'Vill inte ha med kunder att göra.',
    'Fasta tider, tack.',
  ],
  hours: [10, 30],
  ages: [19, 50],
  employmentForms: subsidised,
  waitingMonths: 36,
};

const restless: LifeSituation = {
  id: 'restless',
  groups: ['disability', 'young'],
  abilityShift: {
    attention: -1,
    planning: -1,
    punctuality: -0.8,
    accuracy: -0.6,
    initiative: 1,
    'meeting-strangers': 0.8,
    'physical-endurance': 0.8,
    speaking: 0.8,
    'switching-tasks': 0.6,
    walking: 1,
    sitting: -0.8,
    independence: -0.4,
  },
  needs: [
    'checklist',
    'time-reminders',
    'short-breaks',
    'daily-check-in',
    'one-task-at-a-time',
    'later-start',
    'same-mentor',
    'working-in-pairs',
    'trial-day',
  ],
  avoids: [
    'repetitive-work',
    'screen-work',
    'early-morning',
    'interruptions',
    'open-plan-space',
    'working-alone',
  ],
  remarks: [
    'Måste få röra på mig, annars blir jag tokig.',
    'Gärna omväxling, inte samma sak hela dagen.',
    'Har mycket energi när det är roligt!',
    'Jag glömmer ibland, så en lista är bra.',
    'Inte för tidigt på morgonen om det går.',
    'Lär mig bäst genom att göra.',
  ],
  hours: [15, 40],
  ages: [18, 40],
  employmentForms: [
    'arbetspraktik',
    'arbetstraning',
    'lonebidrag-utveckling',
    'introduktionsjobb',
    'nystartsjobb',
    'anstallning',
  ],
  waitingMonths: 24,
};

const painfulBack: LifeSituation = {
  id: 'painful-back',
  groups: ['disability', 'older'],
  abilityShift: {
    'lifting-and-carrying': -1.2,
    'bending-and-reaching': -1,
    standing: -0.6,
    'physical-endurance': -0.8,
    sitting: -0.2,
    independence: 1,
    punctuality: 1,
    'meeting-strangers': 0.8,
    driving: 0.8,
    speaking: 0.8,
    cooperation: 0.8,
    initiative: 0.6,
  },
  needs: [
    'lifting-aid',
    'short-breaks',
    'adjustable-desk',
    'seated-work',
    'trolley',
    'shorter-days',
    'standing-support',
    'own-pace',
  ],
  avoids: ['cold', 'vibration', 'time-pressure', 'stairs', 'heights', 'repetitive-work'],
  remarks: [
    'Ryggen klarar inga tunga lyft.',
    'Kan inte stå hela dagen, men en blandning går bra.',
    'Har jobbat hela livet och vill göra nytta igen.',
    'Bara jag slipper tunga saker så är jag med på det mesta.',
    'Axlarna säger ifrån om det blir för enformigt.',
    'Vill hitta något som kroppen orkar med.',
  ],
  hours: [10, 30],
  ages: [38, 64],
  employmentForms: [
    'arbetstraning',
    'lonebidrag-utveckling',
    'lonebidrag-anstallning',
    'lonebidrag-trygghet',
    'nystartsjobb',
  ],
  waitingMonths: 50,
};

const reducedMobility: LifeSituation = {
  id: 'reduced-mobility',
  groups: ['disability'],
  abilityShift: {
    walking: -1.6,
    standing: -1.6,
    'lifting-and-carrying': -1.4,
    'bending-and-reaching': -1,
    sitting: 1,
    'digital-tools': 1,
    reading: 1,
    writing: 1,
    speaking: 1,
    planning: 0.6,
  },
  needs: [
    'wheelchair-access',
    'seated-work',
    'adjustable-desk',
    'ground-floor-or-lift',
    'reaching-aids',
    'personal-aide',
    'someone-else-drives',
  ],
  avoids: ['stairs', 'several-sites', 'outdoors', 'slippery-surfaces', 'confined-spaces', 'cold'],
  remarks: [
    'Sitter i rullstol, så det måste gå att komma in.',
    'Allt som går att göra sittande är av intresse.',
    'Huvudet fungerar bra, benen är det sämre med.',
    'Hiss och toalett som funkar är ett måste.',
    'Kan jobba hemifrån ibland om det är möjligt.',
  ],
  hours: [10, 40],
  ages: [20, 63],
  employmentForms: ['lonebidrag-utveckling', 'lonebidrag-anstallning', 'lonebidrag-trygghet', 'anstallning'],
  waitingMonths: 30,
};

const littleHearing: LifeSituation = {
  id: 'little-hearing',
  groups: ['disability'],
  abilityShift: {
    hearing: -2,
    'understanding-speech': -0.8,
    attention: 0.8,
    seeing: 1,
    accuracy: 0.8,
    'fine-hand-use': 0.8,
    standing: 0.7,
  },
  needs: [
    'hearing-loop',
    'sign-language-interpreter',
    'text-instead-of-speech',
    'visual-alerts',
    'no-phone',
    'quiet-place',
    'written-instructions',
  ],
  avoids: ['loud-noise', 'phone-calls', 'crowds', 'open-plan-space'],
  remarks: [
    'Jag hör dåligt så det är bra om folk tittar på mig när de pratar.',
    'Skriv gärna i stället för att ringa.',
    'Mötesljud är jobbigt men en och en går fint.',
    'Teckenspråk är mitt språk.',
  ],
  hours: [15, 40],
  ages: [20, 62],
  employmentForms: ['arbetspraktik', 'lonebidrag-utveckling', 'lonebidrag-anstallning', 'anstallning'],
  waitingMonths: 24,
};

const littleSight: LifeSituation = {
  id: 'little-sight',
  groups: ['disability'],
  abilityShift: {
    seeing: -2,
    reading: -0.6,
    hearing: 1,
    memory: 0.8,
    speaking: 1,
    'understanding-speech': 0.8,
    driving: -3,
    'meeting-strangers': 0.7,
  },
  needs: [
    'screen-magnifier',
    'speech-and-reading-software',
    'marked-and-lit-workplace',
    'travel-training',
    'assistance-dog',
    'same-mentor',
    'spoken-language-interpreter',
  ],
  avoids: ['strong-light', 'darkness', 'traffic', 'machines', 'knives', 'heights'],
  remarks: [
    'Ser dåligt men klarar mig bra när jag lärt mig var saker står.',
    'Har förstoringsprogram till datorn.',
    'Ledarhunden följer med.',
    'Lyssnar gärna, läser helst med örat.',
  ],
  hours: [10, 40],
  ages: [20, 62],
  employmentForms: ['arbetspraktik', 'lonebidrag-utveckling', 'lonebidrag-trygghet', 'anstallning'],
  waitingMonths: 30,
};

const newInSweden: LifeSituation = {
  id: 'new-in-sweden',
  groups: ['born-abroad', 'long-term-unemployed'],
  abilityShift: {
    'understanding-speech': -0.8,
    speaking: -0.8,
    reading: -0.9,
    writing: -1,
    'physical-endurance': 0.8,
    'lifting-and-carrying': 0.6,
    cooperation: 0.8,
    punctuality: 0.8,
    'mental-energy': 0.7,
    standing: 0.9,
    'fine-hand-use': 0.6,
    initiative: 0.5,
  },
  needs: [
    'easy-swedish',
    'other-language-on-site',
    'shown-instructions',
    'same-mentor',
    'working-in-pairs',
    'spoken-language-interpreter',
    'written-instructions',
  ],
  avoids: ['phone-calls', 'animals', 'night', 'working-alone', 'time-pressure'],
  remarks: [
    'Jag vill lära mig mer svenska på jobbet.',
    'Jag pratar lite svenska men förstår mer.',
    'Jag kan jobba mycket, jag är stark.',
    'Jag är van vid att jobba hårt.',
    'Prata gärna långsamt med mig.',
    'Vill ha svenska kollegor.',
    'Jag studerar SFI på förmiddagen.',
  ],
  hours: [15, 40],
  ages: [21, 58],
  employmentForms: ['arbetspraktik', 'introduktionsjobb', 'nystartsjobb', 'anstallning'],
  waitingMonths: 40,
};

const longAway: LifeSituation = {
  id: 'long-away',
  groups: ['long-term-unemployed', 'older'],
  abilityShift: {
    independence: 0.8,
    punctuality: 0.8,
    cooperation: 0.7,
    'digital-tools': -0.8,
    stress: -0.3,
    speaking: 1,
    'understanding-speech': 1,
    reading: 0.9,
    'problem-solving': 0.6,
    accuracy: 0.7,
    driving: 1,
  },
  needs: [
    'stepwise-hours',
    'simplified-digital-tools',
    'repeated-introduction',
    'daily-check-in',
    'trial-day',
  ],
  avoids: ['night', 'time-pressure', 'screen-work', 'threats', 'evening'],
  remarks: [
    'Har sökt hundratals jobb utan svar.',
    'Jag är redo att börja i morgon.',
    'Datorer är inte min starka sida.',
    'Det viktigaste är att få komma ut och träffa folk igen.',
    'Är öppen för det mesta.',
    'Firman lades ner och sen har det inte blivit något.',
  ],
  hours: [20, 40],
  ages: [45, 64],
  employmentForms: [
    'arbetspraktik',
    'nystartsjobb',
    'introduktionsjobb',
    'anstallning',
    'lonebidrag-utveckling',
  ],
  waitingMonths: 72,
};

const youngAndNew: LifeSituation = {
  id: 'young-and-new',
  groups: ['young'],
  abilityShift: {
    'digital-tools': 1,
    learning: 0.6,
    'physical-endurance': 1,
    independence: -0.6,
    initiative: -0.5,
    punctuality: -0.4,
    'meeting-strangers': -0.2,
    walking: 1.2,
    standing: 1,
    seeing: 1,
    hearing: 1,
    'handling-conflict': -0.4,
    planning: -0.5,
  },
  needs: ['same-mentor', 'daily-check-in', 'checklist', 'trial-day', 'later-start', 'private-feedback'],
  avoids: ['blood', 'death', 'early-morning', 'phone-calls', 'threats'],
  remarks: [
    'Har inte jobbat förut men lär mig snabbt.',
    'Vet inte riktigt vad jag vill, men det låter kul.',
    'Hoppade av gymnasiet, vill visa att jag kan.',
    'Vill tjäna egna pengar.',
    'Något att skriva på cv:t.',
    'Är lite blyg i början.',
  ],
  hours: [15, 40],
  ages: [18, 25],
  employmentForms: ['arbetspraktik', 'introduktionsjobb', 'anstallning', 'nystartsjobb'],
  waitingMonths: 14,
};

const sensitiveAirways: LifeSituation = {
  id: 'sensitive-airways',
  groups: ['disability'],
  abilityShift: {
    'physical-endurance': -0.8,
    independence: 0.8,
    reading: 0.8,
    speaking: 0.8,
    punctuality: 0.7,
    'digital-tools': 0.6,
  },
  needs: ['fragrance-free', 'protective-gear', 'indoor-work', 'short-breaks'],
  avoids: ['allergens', 'strong-smells', 'dust', 'chemicals', 'animals', 'cold'],
  remarks: [
    'Tål inte parfym och starka medel.',
    'Pälsdjur går tyvärr inte alls.',
    'På våren är pollen ett problem.',
    'Bara luften är bra så är jag frisk.',
  ],
  hours: [15, 40],
  ages: [20, 60],
  employmentForms: ['arbetspraktik', 'lonebidrag-utveckling', 'nystartsjobb', 'anstallning'],
  waitingMonths: 24,
};

const holidayWorker: LifeSituation = {
  id: 'holiday-worker',
  groups: ['young'],
  abilityShift: {
    'digital-tools': 1,
    'physical-endurance': 1,
    independence: -0.8,
    driving: -4,
    walking: 1.2,
    standing: 1,
    seeing: 1.2,
    hearing: 1.2,
    planning: -0.4,
  },
  needs: ['same-mentor', 'checklist', 'working-in-pairs'],
  avoids: ['blood', 'death', 'threats', 'evening'],
  remarks: ['Söker sommarjobb.', 'Går ettan på gymnasiet.', 'Vill ha mitt första jobb.', 'Kan bara på lov.'],
  hours: [20, 40],
  ages: [16, 17],
  employmentForms: ['feriearbete'],
  waitingMonths: 4,
};

/**
 * The situations with their shares in percent. Shaped after what Swedish sources say of those who stand outside:
 * about four of ten registered as unemployed have been so for a year or more, one in eight is 18–24, and mental ill
 * health and reduced mobility are the most usual disabilities (Arbetsförmedlingen, SCB); the rest is judgement.
 */
export const lifeSituations: readonly Weighted<LifeSituation>[] = [
  [lowEnergy, 16],
  [slowLearning, 11],
  [needsStructure, 11],
  [restless, 9],
  [painfulBack, 12],
  [reducedMobility, 4],
  [littleHearing, 3],
  [littleSight, 2],
  [newInSweden, 15],
  [longAway, 8],
  [youngAndNew, 6],
  [sensitiveAirways, 2],
  [holidayWorker, 1],
];

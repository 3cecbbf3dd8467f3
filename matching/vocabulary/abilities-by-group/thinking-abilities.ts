import type { Ability } from '../abilities.ts';

/** The abilities of thinking, in vocabulary order. */
export const thinkingAbilities: readonly Ability[] = [
  {
    id: 'attention',
    icf: 'd160',
    group: 'thinking',
    names: { sv: 'Uppmärksamhet', en: 'Attention' },
    description: {
      sv: 'Att hålla tankarna på det man gör trots att annat pågår.',
      en: "Keeping one's mind on what one does although other things go on.",
    },
    synonyms: {
      sv: ['koncentration', 'fokus', 'hålla fokus', 'koncentrera sig'],
      en: ['concentration', 'focus'],
    },
    levels: [
      {
        sv: 'Ingen uppmärksamhet på en uppgift: någon annan styr varje moment.',
        en: 'No attention to a task: someone else steers every step.',
      },
      {
        sv: 'Kan hålla uppmärksamheten några minuter i taget med någon bredvid.',
        en: 'Can keep attention for a few minutes at a time with someone alongside.',
      },
      {
        sv: 'Kan hålla uppmärksamheten omkring en halvtimme på en känd uppgift i lugn miljö.',
        en: 'Can keep attention for about half an hour on a familiar task in calm surroundings.',
      },
      {
        sv: 'Kan hålla uppmärksamheten ett par timmar även när andra arbetar i närheten.',
        en: 'Can keep attention for a couple of hours even when others work nearby.',
      },
      {
        sv: 'Kan hålla skärpan hela arbetspasset även när mycket händer runt omkring.',
        en: 'Can stay sharp for the whole shift even when a lot happens around.',
      },
    ],
  },
  {
    id: 'learning',
    icf: 'd155',
    group: 'thinking',
    names: { sv: 'Lära nytt', en: 'Learning' },
    description: {
      sv: 'Att lära sig nya moment och behålla dem.',
      en: 'Learning new steps and keeping them.',
    },
    synonyms: {
      sv: ['inlärning', 'lära sig', 'upplärning', 'sätta sig in i nytt'],
      en: ['learn new things', 'pick up new skills'],
    },
    levels: [
      {
        sv: 'Inget nytt att lära: bara sådant som redan sitter.',
        en: 'Nothing new to learn: only what is already familiar.',
      },
      {
        sv: 'Kan lära sig ett enkelt moment i taget genom att göra det tillsammans många gånger.',
        en: 'Can learn one simple step at a time by doing it together many times.',
      },
      {
        sv: 'Kan lära sig en återkommande uppgift efter några genomgångar.',
        en: 'Can learn a recurring task after being shown a few times.',
      },
      {
        sv: 'Kan lära sig nya arbetssätt efter en genomgång och sedan öva själv.',
        en: 'Can learn new ways of working after one walk-through and then practise alone.',
      },
      {
        sv: 'Kan sätta sig in i nya och sammansatta arbetssätt på egen hand.',
        en: 'Can work out new and complex ways of working without being taught.',
      },
    ],
  },
  {
    id: 'memory',
    icf: 'b144',
    group: 'thinking',
    names: { sv: 'Minne', en: 'Memory' },
    description: {
      sv: 'Att minnas vad som ska göras och vad som har gjorts.',
      en: 'Remembering what is to be done and what has been done.',
    },
    synonyms: { sv: ['komma ihåg', 'minnas', 'minnesförmåga'], en: ['remember', 'recall'] },
    levels: [
      {
        sv: 'Inget att komma ihåg: varje moment sägs eller visas när det ska göras.',
        en: 'Nothing to remember: every step is told or shown when it is due.',
      },
      {
        sv: 'Kan komma ihåg en sak i taget med påminnelse.',
        en: 'Can remember one thing at a time with a reminder.',
      },
      {
        sv: 'Kan komma ihåg dagens vanliga ordning med stöd av en lista.',
        en: 'Can remember the usual order of the day with the help of a list.',
      },
      {
        sv: 'Kan komma ihåg flera muntliga besked under en dag.',
        en: 'Can remember several spoken messages during a day.',
      },
      {
        sv: 'Kan komma ihåg många uppgifter och detaljer över lång tid utan anteckningar.',
        en: 'Can remember many facts and details over a long time without notes.',
      },
    ],
  },
  {
    id: 'problem-solving',
    icf: 'd175',
    group: 'thinking',
    names: { sv: 'Lösa problem', en: 'Problem solving' },
    description: {
      sv: 'Att märka när något går fel och hitta en väg vidare.',
      en: 'Noticing when something goes wrong and finding a way forward.',
    },
    synonyms: {
      sv: ['problemlösning', 'hitta lösningar', 'klura ut'],
      en: ['solve problems', 'troubleshooting'],
    },
    levels: [
      {
        sv: 'Inga problem att lösa: någon annan tar över när något avviker.',
        en: 'No problems to solve: someone else takes over when anything differs.',
      },
      {
        sv: 'Kan säga till när något inte är som vanligt.',
        en: 'Can tell someone when something is not as usual.',
      },
      {
        sv: 'Kan lösa vanliga små problem på ett inövat sätt.',
        en: 'Can solve common small problems in a practised way.',
      },
      {
        sv: 'Kan välja mellan flera lösningar och pröva sig fram.',
        en: 'Can choose between several solutions and try them out.',
      },
      {
        sv: 'Kan reda ut oväntade och sammansatta problem och förebygga nya.',
        en: 'Can sort out unexpected and complex problems and prevent new ones.',
      },
    ],
  },
  {
    id: 'planning',
    icf: 'd230',
    group: 'thinking',
    names: { sv: 'Planera', en: 'Planning' },
    description: {
      sv: 'Att lägga upp arbetet i ordning och tid.',
      en: 'Arranging the work in order and time.',
    },
    synonyms: {
      sv: ['planering', 'lägga upp arbetet', 'organisera', 'prioritera'],
      en: ['plan', 'organise', 'prioritise'],
    },
    levels: [
      {
        sv: 'Ingen planering: ordningen är bestämd moment för moment.',
        en: 'No planning: the order is set step by step.',
      },
      {
        sv: 'Kan följa en färdig plan med några få steg tillsammans med någon.',
        en: 'Can follow a ready plan of a few steps together with someone.',
      },
      { sv: 'Kan följa ett schema för dagen på egen hand.', en: 'Can follow a schedule for the day alone.' },
      {
        sv: 'Kan lägga upp sin egen dag och ändra ordningen när det behövs.',
        en: "Can arrange one's own day and change the order when needed.",
      },
      {
        sv: 'Kan planera flera veckors arbete, även för andra.',
        en: 'Can plan several weeks of work, also for others.',
      },
    ],
  },
  {
    id: 'switching-tasks',
    icf: 'd220',
    group: 'thinking',
    names: { sv: 'Växla mellan uppgifter', en: 'Switching between tasks' },
    description: {
      sv: 'Att avbryta en sak, göra en annan och hitta tillbaka.',
      en: 'Stopping one thing, doing another and finding the way back.',
    },
    synonyms: {
      sv: ['byta uppgift', 'växla', 'flera saker samtidigt', 'ställa om'],
      en: ['multitasking', 'change tasks'],
    },
    levels: [
      {
        sv: 'Inga byten: en och samma uppgift hela tiden.',
        en: 'No switches: one and the same task all the time.',
      },
      {
        sv: 'Kan byta uppgift någon gång om dagen när bytet är förberett.',
        en: 'Can change task once or twice a day when the change is prepared.',
      },
      {
        sv: 'Kan växla mellan några kända uppgifter i bestämd ordning.',
        en: 'Can switch between a few familiar tasks in a set order.',
      },
      {
        sv: 'Kan bli avbruten ibland och gå tillbaka till uppgiften.',
        en: 'Can be interrupted now and then and go back to the task.',
      },
      {
        sv: 'Kan växla snabbt och ofta mellan olika uppgifter under hela dagen.',
        en: 'Can switch fast and often between different tasks all day.',
      },
    ],
  },
  {
    id: 'stress',
    icf: 'd240',
    group: 'thinking',
    names: { sv: 'Stress och tempo', en: 'Stress and pace' },
    description: {
      sv: 'Att arbeta i ett visst tempo och klara press.',
      en: 'Working at a given pace and coping with pressure.',
    },
    synonyms: {
      sv: ['stresstålighet', 'tempo', 'arbetstempo', 'press', 'klara stress'],
      en: ['stress tolerance', 'work pace'],
    },
    levels: [
      {
        sv: 'Inget tempo eller tidskrav: allt får ta den tid det tar.',
        en: 'No pace or deadline: everything may take the time it takes.',
      },
      {
        sv: 'Kan arbeta i lugnt tempo när tiden är väl tilltagen.',
        en: 'Can work at a slow pace when there is plenty of time.',
      },
      {
        sv: 'Kan hålla jämnt tempo och klara enstaka tider att passa.',
        en: 'Can keep an even pace and meet a few set times.',
      },
      {
        sv: 'Kan hålla normalt arbetstempo och öka en kort stund.',
        en: 'Can keep a normal working pace and speed up for a short while.',
      },
      {
        sv: 'Kan hålla högt tempo länge och ändå arbeta lugnt.',
        en: 'Can keep a high pace for long and still work calmly.',
      },
    ],
  },
  {
    id: 'accuracy',
    icf: null,
    group: 'thinking',
    names: { sv: 'Noggrannhet', en: 'Accuracy' },
    description: {
      sv: 'Att göra rätt i detaljer och upptäcka fel.',
      en: 'Getting details right and noticing mistakes.',
    },
    synonyms: {
      sv: ['noggrann', 'ordningssinne', 'göra rätt', 'kontrollera'],
      en: ['careful', 'precision', 'attention to detail'],
    },
    levels: [
      {
        sv: 'Inga detaljer som måste bli rätt: fel gör ingen skillnad.',
        en: 'No details that must be right: mistakes make no difference.',
      },
      {
        sv: 'Kan göra enkla saker rätt när någon ser på.',
        en: 'Can get simple things right when someone watches.',
      },
      {
        sv: 'Kan göra vanliga moment rätt när resultatet kontrolleras efteråt.',
        en: 'Can get usual steps right when the result is checked afterwards.',
      },
      {
        sv: 'Kan göra rätt i de flesta detaljer och rätta egna fel.',
        en: "Can get most details right and correct one's own mistakes.",
      },
      {
        sv: 'Kan arbeta utan fel där varje detalj har betydelse.',
        en: 'Can work without mistakes where every detail matters.',
      },
    ],
  },
];

import type { EmploymentFormId } from '../matching/vocabulary/employment-forms.ts';
import type { EndReasonId } from '../matching/vocabulary/end-reasons.ts';
import type { CallOffReasonId, PlacementOutcomeId } from '../matching/vocabulary/placement-codes.ts';
import type {
  AnswerId,
  answerReasonIds,
  ConsentFactId,
  withdrawalReasonIds,
} from '../matching/vocabulary/proposal-codes.ts';

/** One thing that happens to a proposed pair; days are counted from today. */
export type WayStep =
  | { readonly step: 'ask' | 'reply'; readonly text: string }
  | {
      readonly step: 'answer';
      readonly answer: AnswerId;
      readonly reason: (typeof answerReasonIds)[number];
      readonly comment?: string;
      readonly untilInDays?: number;
    }
  | { readonly step: 'withdraw'; readonly reason: (typeof withdrawalReasonIds)[number] }
  | {
      readonly step: 'plan';
      readonly employmentForm: EmploymentFormId;
      readonly startsInDays: number;
      readonly endsInDays: number;
      readonly hoursPerWeek: number;
      /** More hours from a day on. */
      readonly later?: { readonly inDays: number; readonly hoursPerWeek: number };
      /** Which of the workplace's mentors, from 0. Default none. */
      readonly mentor?: number;
    }
  | { readonly step: 'start'; readonly inDays: number }
  | {
      readonly step: 'end';
      readonly inDays: number;
      readonly outcome: PlacementOutcomeId;
      readonly reason: EndReasonId;
    }
  | { readonly step: 'call-off'; readonly inDays: number; readonly reason: CallOffReasonId };

/** The way of one pair in the demonstration. */
export interface DemonstrationWay {
  /** Reference of the role. */
  readonly role: string;
  /** `coach`: one of the demonstration coach's people, answered by its manager; else somebody else's, all by the coordinator. */
  readonly by: 'coach' | 'coordinator';
  readonly words: string;
  readonly facts: readonly ConsentFactId[];
  /** When the person consented, and until when that holds. */
  readonly consentInDays: readonly [given: number, until: number];
  readonly steps: readonly WayStep[];
}

/** What has been proposed in the demonstration, and what came of it: each state once at least, most of it in the first node, some where the coordinator's pages begin. */
export const demonstrationWays: readonly DemonstrationWay[] = [
  {
    role: 'T-366',
    by: 'coach',
    words:
      'Tycker om ordning och att bli klar. Arbetar lugnt och noga när uppgiften är tydlig, helst samma tider varje vecka.',
    facts: ['abilities', 'wishes', 'availability', 'needs'],
    consentInDays: [-2, 60],
    steps: [],
  },
  {
    role: 'T-366',
    by: 'coach',
    words:
      'Har hjälpt till med tvätt hemma i många år och vill göra det på en arbetsplats. Behöver en fast person att fråga.',
    facts: ['abilities', 'experience', 'availability'],
    consentInDays: [-5, 45],
    steps: [{ step: 'ask', text: 'Kan personen komma en förmiddag nästa vecka och hälsa på?' }],
  },
  {
    role: 'T-426',
    by: 'coach',
    words: 'Gillar kök och att arbeta med händerna. Kommer i tid och säger till när något är oklart.',
    facts: ['abilities', 'wishes', 'availability'],
    consentInDays: [-9, 80],
    steps: [
      { step: 'ask', text: 'Går det bra att börja klockan åtta?' },
      { step: 'reply', text: 'Ja, bussen är framme kvart i åtta.' },
      { step: 'answer', answer: 'welcome', reason: 'want-to-try', comment: 'Välkommen på ett besök!' },
    ],
  },
  {
    role: 'T-426',
    by: 'coach',
    words: 'Lugn och vänlig, van vid att laga mat för många. Vill börja med få timmar.',
    facts: ['abilities', 'experience', 'availability', 'employment-forms'],
    consentInDays: [-20, 120],
    steps: [
      { step: 'answer', answer: 'welcome', reason: 'tasks-suit' },
      {
        step: 'plan',
        employmentForm: 'lonebidrag-anstallning',
        startsInDays: 6,
        endsInDays: 180,
        hoursPerWeek: 8,
        later: { inDays: 60, hoursPerWeek: 14 },
        mentor: 0,
      },
    ],
  },
  {
    role: 'T-366',
    by: 'coach',
    words: 'Uthållig och noggrann. Trivs när någon visar först och sedan låter en arbeta i egen takt.',
    facts: ['abilities', 'availability', 'needs'],
    consentInDays: [-75, 40],
    steps: [
      { step: 'answer', answer: 'welcome', reason: 'help-needed' },
      {
        step: 'plan',
        employmentForm: 'arbetstraning',
        startsInDays: -55,
        endsInDays: 21,
        hoursPerWeek: 6,
        later: { inDays: 5, hoursPerWeek: 10 },
        mentor: 2,
      },
      { step: 'start', inDays: -55 },
    ],
  },
  {
    role: 'T-369',
    by: 'coordinator',
    words: 'Har god hand med barn och läser gärna högt.',
    facts: ['abilities', 'languages', 'register-extract'],
    consentInDays: [-120, 100],
    steps: [
      { step: 'answer', answer: 'welcome', reason: 'help-needed' },
      {
        step: 'plan',
        employmentForm: 'lonebidrag-utveckling',
        startsInDays: -90,
        endsInDays: 270,
        hoursPerWeek: 15,
      },
      { step: 'start', inDays: -90 },
    ],
  },
  {
    role: 'T-364',
    by: 'coordinator',
    words: 'Trygg bland människor och tar gärna hand om den som är ny.',
    facts: ['abilities', 'languages'],
    consentInDays: [-240, 30],
    steps: [
      { step: 'answer', answer: 'welcome', reason: 'tasks-suit' },
      {
        step: 'plan',
        employmentForm: 'arbetspraktik',
        startsInDays: -200,
        endsInDays: -20,
        hoursPerWeek: 20,
      },
      { step: 'start', inDays: -200 },
      { step: 'end', inDays: -20, outcome: 'employed-here', reason: 'period-over' },
    ],
  },
  {
    role: 'T-427',
    by: 'coordinator',
    words: 'Lekfull och tålmodig. Vill pröva om arbetet med barn är något att bygga vidare på.',
    facts: ['abilities', 'wishes'],
    consentInDays: [-100, 30],
    steps: [
      { step: 'answer', answer: 'welcome', reason: 'want-to-try' },
      {
        step: 'plan',
        employmentForm: 'arbetstraning',
        startsInDays: -80,
        endsInDays: 40,
        hoursPerWeek: 10,
      },
      { step: 'start', inDays: -80 },
      { step: 'end', inDays: -30, outcome: 'looking-again', reason: 'too-stressful' },
    ],
  },
  {
    role: 'T-421',
    by: 'coordinator',
    words: 'Städar noga och vill gärna ha samma rum varje dag.',
    facts: ['abilities', 'availability'],
    consentInDays: [-14, 60],
    steps: [{ step: 'answer', answer: 'not-now', reason: 'no-mentor-now', untilInDays: 30 }],
  },
  {
    role: 'T-307',
    by: 'coordinator',
    words: 'Vill vara ute och arbetar helst ensam eller med en kollega.',
    facts: ['abilities', 'wishes', 'needs'],
    consentInDays: [-21, 30],
    steps: [{ step: 'answer', answer: 'no', reason: 'cannot-adapt' }],
  },
  {
    role: 'T-301',
    by: 'coordinator',
    words: 'Social och rask, tycker om att duka fint.',
    facts: ['abilities'],
    consentInDays: [-40, 30],
    steps: [
      { step: 'answer', answer: 'welcome', reason: 'want-to-try' },
      { step: 'plan', employmentForm: 'arbetstraning', startsInDays: -3, endsInDays: 90, hoursPerWeek: 12 },
      { step: 'call-off', inDays: -4, reason: 'other-place' },
    ],
  },
  {
    role: 'T-309',
    by: 'coordinator',
    words: 'Van vid storkök och håller rent efter sig.',
    facts: ['abilities', 'experience'],
    consentInDays: [-12, 30],
    steps: [{ step: 'withdraw', reason: 'person-declined' }],
  },
  {
    role: 'T-316',
    by: 'coordinator',
    words: 'Går gärna mycket och hittar lätt. Vill ha en runda att lära sig utantill.',
    facts: ['abilities', 'availability'],
    consentInDays: [-3, 45],
    steps: [],
  },
  {
    role: 'T-384',
    by: 'coordinator',
    words: 'Läser mycket och är noga med ordning. Vill helst arbeta förmiddagar.',
    facts: ['abilities', 'wishes', 'availability'],
    consentInDays: [-15, 100],
    steps: [
      { step: 'answer', answer: 'welcome', reason: 'tasks-suit' },
      { step: 'plan', employmentForm: 'arbetspraktik', startsInDays: 9, endsInDays: 90, hoursPerWeek: 12 },
    ],
  },
  {
    role: 'T-436',
    by: 'coordinator',
    words: 'Omtänksam och van vid äldre. Behöver veta i förväg vad som ska göras.',
    facts: ['abilities', 'experience', 'needs'],
    consentInDays: [-70, 60],
    steps: [
      { step: 'answer', answer: 'welcome', reason: 'help-needed' },
      { step: 'plan', employmentForm: 'arbetspraktik', startsInDays: -50, endsInDays: 40, hoursPerWeek: 10 },
      { step: 'start', inDays: -50 },
    ],
  },
  {
    role: 'T-530',
    by: 'coordinator',
    words: 'Städar vant och vill ha fasta dagar.',
    facts: ['abilities', 'availability'],
    consentInDays: [-150, 30],
    steps: [
      { step: 'answer', answer: 'welcome', reason: 'want-to-try' },
      {
        step: 'plan',
        employmentForm: 'arbetstraning',
        startsInDays: -120,
        endsInDays: -15,
        hoursPerWeek: 12,
      },
      { step: 'start', inDays: -120 },
      { step: 'end', inDays: -15, outcome: 'employed-here', reason: 'period-over' },
    ],
  },
];

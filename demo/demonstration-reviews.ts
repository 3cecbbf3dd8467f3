import type { ReviewReason } from '../matching/vocabulary/review-reasons.ts';

/** What the demonstration's coach decides on one suggestion: an approval, or a reason to hold or to decline. */
type Decision = {
  /** Its place on the person's list, from 1. */
  readonly rank: number;
  /** Own words; an approval has them, for something may not be known of the pair. */
  readonly comment?: string;
  /** Of a hold: until so many days from today; 0 where its day has come. */
  readonly resumeInDays?: number;
} & (
  | { readonly decision: 'approve'; readonly comment: string }
  | { readonly decision: 'hold' | 'decline'; readonly reason: ReviewReason['id'] }
);

/** What is done with a person on the demonstration's first day. */
interface ReviewedPerson {
  /** The case reference. */
  readonly person: string;
  readonly decisions: readonly Decision[];
  /** What the coach learns after it, as a merge patch of the profile. */
  readonly change?: object;
}

/** The reviews of the demonstration's coach, who has more people than these. */
export const demonstrationReviews: readonly ReviewedPerson[] = [
  {
    person: 'Go-1595',
    decisions: [
      {
        rank: 1,
        decision: 'approve',
        comment: 'Vi har gått igenom tjänsten tillsammans. Resten stäms av vid ett besök.',
      },
      {
        rank: 2,
        decision: 'hold',
        reason: 'awaiting-workplace',
        comment: 'Chefen ringer tillbaka om tiderna.',
      },
    ],
  },
  {
    person: 'Go-1493',
    decisions: [
      {
        rank: 1,
        decision: 'approve',
        comment: 'Personen vill prova. Det som inte är känt tar jag med arbetsplatsen.',
      },
      { rank: 2, decision: 'decline', reason: 'travel-too-long' },
      { rank: 3, decision: 'decline', reason: 'wish-not-met' },
    ],
  },
  {
    person: 'Go-1211',
    decisions: [
      {
        rank: 1,
        decision: 'hold',
        reason: 'awaiting-candidate',
        comment: 'Vill tänka över helgen.',
        resumeInDays: 0,
      },
      { rank: 2, decision: 'decline', reason: 'hours-or-times' },
    ],
  },
  {
    person: 'Go-1385',
    decisions: [{ rank: 1, decision: 'hold', reason: 'awaiting-workplace', resumeInDays: 7 }],
  },
  {
    person: 'Go-1331',
    decisions: [
      {
        rank: 1,
        decision: 'approve',
        comment: 'Passar det som personen har berättat. Detaljerna tas vid ett besök.',
      },
      {
        rank: 2,
        decision: 'approve',
        comment: 'Andrahandsvalet, om den första tjänsten inte blir av. Detaljerna tas vid ett besök.',
      },
    ],
  },
  {
    person: 'Go-1559',
    decisions: [
      { rank: 1, decision: 'hold', reason: 'trial-day-first', comment: 'Provdag bokad.', resumeInDays: 0 },
    ],
  },
  {
    person: 'Go-1253',
    decisions: [
      { rank: 1, decision: 'decline', reason: 'candidate-declined', comment: 'Vill se andra alternativ.' },
      { rank: 2, decision: 'decline', reason: 'better-alternative' },
    ],
  },
  {
    person: 'Go-1367',
    decisions: [{ rank: 1, decision: 'hold', reason: 'awaiting-register-extract', resumeInDays: 20 }],
  },
  {
    person: 'Go-1589',
    decisions: [
      {
        rank: 1,
        decision: 'approve',
        comment: 'Personen har varit där på studiebesök och vill börja. Resten tar vi med chefen.',
      },
    ],
  },
  { person: 'Go-1187', decisions: [{ rank: 1, decision: 'decline', reason: 'ability-not-enough' }] },
  {
    person: 'Go-1523',
    decisions: [
      { rank: 1, decision: 'approve', comment: 'Vi har ringt arbetsplatsen. Det sista stäms av på plats.' },
    ],
    change: { availability: { hoursPerWeek: { min: 10, max: 25 } } },
  },
  {
    person: 'Go-1553',
    decisions: [{ rank: 1, decision: 'decline', reason: 'travel-too-long' }],
    change: { travel: { maxMinutes: 50 } },
  },
  {
    person: 'Go-1145',
    decisions: [{ rank: 1, decision: 'hold', reason: 'awaiting-decision-by-authority', resumeInDays: 0 }],
    change: { availability: { hoursPerWeek: { min: 10, max: 25 } } },
  },
];

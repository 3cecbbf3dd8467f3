import type { LocalizedText, Synonyms } from './localized-text.ts';

/** Identifiers of the employment forms, in vocabulary order. */
export const employmentFormIds = [
  'arbetspraktik',
  'arbetstraning',
  'lonebidrag-utveckling',
  'lonebidrag-anstallning',
  'lonebidrag-trygghet',
  'osa',
  'introduktionsjobb',
  'nystartsjobb',
  'feriearbete',
  'anstallning',
] as const;

/** One employment form. */
export type EmploymentFormId = (typeof employmentFormIds)[number];

/** Hours that the law lets a minor work, for an age range. */
interface MinorHours {
  /** Lowest age, in whole years. */
  readonly fromAge: number;
  /** Highest age, in whole years, inclusive. */
  readonly toAge: number;
  readonly maxHoursPerDay: number;
  readonly maxHoursPerWeek: number;
  /** First hour of the day on which work may begin, 0..23. */
  readonly earliestHour: number;
  /** Hour of the day by which work must end, 0..23. */
  readonly latestHour: number;
  /** Unbroken rest in each night, in hours. */
  readonly nightRestHours: number;
}

/** How long a form may last at a time, for an age range. */
interface MonthsByAge {
  /** Lowest age, in whole years. */
  readonly fromAge: number;
  /** Highest age, in whole years, inclusive; null for no upper limit. */
  readonly toAge: number | null;
  readonly maxMonthsAtATime: number;
}

/** One legal form of a placement, with its rules as data. A rule that is null is not known here: it never means *no*. */
export interface EmploymentForm {
  readonly id: EmploymentFormId;
  readonly names: LocalizedText;
  readonly synonyms: Synonyms;
  /** One or two plain sentences. */
  readonly description: LocalizedText;
  /** Whether the person is employed by the workplace's organisation. */
  readonly isEmployment: boolean;
  readonly publicEmployerOnly: boolean;
  /** Whether it is barred from activity that competes with businesses. */
  readonly barredFromCompetitiveActivity: boolean;
  readonly requiresMentor: boolean | null;
  /** Longest period in one decision, in months. */
  readonly maxMonthsAtATime: number | null;
  /** Longest time in all, in months. */
  readonly maxMonthsTotal: number | null;
  /** Usual, not binding, period of one decision, in months. */
  readonly usualMonthsAtATime: number | null;
  /** Longest period by the person's age, where age decides; empty otherwise. */
  readonly monthsByAge: readonly MonthsByAge[];
  /** Highest monthly wage that counts for the compensation, in SEK. */
  readonly wageCeilingSekPerMonth: number | null;
  /** Share of the wage cost that is compensated, 0..1. */
  readonly compensatedShareOfWageCost: number | null;
  /** How long before the start it must be applied for, in weeks. */
  readonly applyWeeksAhead: number | null;
  /** Working hours of minors, where the form is for minors; empty otherwise. */
  readonly minorHours: readonly MinorHours[];
  /** First day on which the rules apply, `YYYY-MM-DD`; null when the source gives none. */
  readonly validFrom: string | null;
  /** Where the rules were read. */
  readonly source: string;
  /** Who can confirm them. */
  readonly confirmWith: string | null;
  /** Day on which the rules were last read, `YYYY-MM-DD`. */
  readonly checkedAt: string;
  /** Whether a person has to confirm the rules before they are relied on. */
  readonly mustBeConfirmed: boolean;
}

const noKnownLimits = {
  publicEmployerOnly: false,
  barredFromCompetitiveActivity: false,
  requiresMentor: null,
  maxMonthsAtATime: null,
  maxMonthsTotal: null,
  usualMonthsAtATime: null,
  monthsByAge: [],
  wageCeilingSekPerMonth: null,
  compensatedShareOfWageCost: null,
  applyWeeksAhead: null,
  minorHours: [],
} as const;

const readInProductDescription = {
  validFrom: null,
  source: 'Passa product description, table of employment forms',
  checkedAt: '2026-11-21',
  mustBeConfirmed: true,
} as const;

const publicEmploymentService = 'Arbetsförmedlingen';

/** The employment forms, in the order of `employmentFormIds`. The rules must be confirmed before they are relied on. */
export const employmentForms: readonly EmploymentForm[] = [
  {
    ...noKnownLimits,
    ...readInProductDescription,
    id: 'arbetspraktik',
    names: { sv: 'Arbetspraktik', en: 'Work practice' },
    synonyms: { sv: ['praktik', 'praktikplats', 'praktisera'], en: ['internship', 'work placement'] },
    description: {
      sv: 'Praktik på en arbetsplats, inte en anställning. Arbetsförmedlingen beslutar, en handledare krävs och den varar högst sex månader.',
      en: 'Practice at a workplace, not employment. The Public Employment Service decides, a mentor is required and it lasts at most six months.',
    },
    isEmployment: false,
    requiresMentor: true,
    maxMonthsAtATime: 6,
    confirmWith: publicEmploymentService,
  },
  {
    ...noKnownLimits,
    ...readInProductDescription,
    id: 'arbetstraning',
    names: { sv: 'Arbetsträning', en: 'Work training' },
    synonyms: {
      sv: ['arbetsträna', 'rehabilitering', 'träna på att jobba'],
      en: ['rehabilitation', 'training at work'],
    },
    description: {
      sv: 'Träning på en arbetsplats för den som behöver anpassning, inte en anställning.',
      en: 'Training at a workplace for people who need adaptation, not employment.',
    },
    isEmployment: false,
    confirmWith: publicEmploymentService,
  },
  {
    ...noKnownLimits,
    ...readInProductDescription,
    id: 'lonebidrag-utveckling',
    names: {
      sv: 'Lönebidrag för utveckling i anställning',
      en: 'Wage subsidy for development in employment',
    },
    synonyms: {
      sv: ['utvecklingsanställning', 'lönebidrag utveckling', 'bidrag för utveckling'],
      en: ['development employment', 'wage subsidy'],
    },
    description: {
      sv: 'Anställning med bidrag till lönen, tolv månader i taget och högst tjugofyra månader totalt. Bidraget räknas på en lön upp till 20 000 kronor i månaden.',
      en: 'Employment with a wage subsidy, twelve months at a time and at most twenty-four months in all. The subsidy counts on a wage of up to SEK 20,000 a month.',
    },
    isEmployment: true,
    maxMonthsAtATime: 12,
    maxMonthsTotal: 24,
    wageCeilingSekPerMonth: 20_000,
    confirmWith: publicEmploymentService,
  },
  {
    ...noKnownLimits,
    ...readInProductDescription,
    id: 'lonebidrag-anstallning',
    names: { sv: 'Lönebidrag för anställning', en: 'Wage subsidy for employment' },
    synonyms: {
      sv: ['lönebidrag', 'lönebidragsanställning', 'bidragsanställning'],
      en: ['subsidised employment', 'subsidised job'],
    },
    description: {
      sv: 'Anställning med bidrag till lönen i upp till fyra år. Bidraget räknas på en lön upp till 20 000 kronor i månaden.',
      en: 'Employment with a wage subsidy for up to four years. The subsidy counts on a wage of up to SEK 20,000 a month.',
    },
    isEmployment: true,
    maxMonthsTotal: 48,
    wageCeilingSekPerMonth: 20_000,
    confirmWith: publicEmploymentService,
  },
  {
    ...noKnownLimits,
    ...readInProductDescription,
    id: 'lonebidrag-trygghet',
    names: { sv: 'Lönebidrag för trygghet i anställning', en: 'Wage subsidy for security in employment' },
    synonyms: {
      sv: ['trygghetsanställning', 'lönebidrag trygghet', 'bidrag för trygghet'],
      en: ['security employment', 'long-term wage subsidy'],
    },
    description: {
      sv: 'Anställning med bidrag till lönen, upp till fyra år i taget. Bidraget räknas på en lön upp till 20 000 kronor i månaden.',
      en: 'Employment with a wage subsidy, up to four years at a time. The subsidy counts on a wage of up to SEK 20,000 a month.',
    },
    isEmployment: true,
    maxMonthsAtATime: 48,
    wageCeilingSekPerMonth: 20_000,
    confirmWith: publicEmploymentService,
  },
  {
    ...noKnownLimits,
    ...readInProductDescription,
    id: 'osa',
    names: { sv: 'Offentligt skyddat arbete (OSA)', en: 'Sheltered work with a public employer (OSA)' },
    synonyms: {
      sv: ['skyddat arbete', 'osa-anställning', 'offentligt skyddad anställning'],
      en: ['sheltered employment', 'sheltered work'],
    },
    description: {
      sv: 'Anpassat arbete hos en offentlig arbetsgivare, inte i konkurrensutsatt verksamhet. Oftast ett år i taget.',
      en: 'Adapted work with a public employer, not in competitive activity. Usually one year at a time.',
    },
    isEmployment: true,
    publicEmployerOnly: true,
    barredFromCompetitiveActivity: true,
    usualMonthsAtATime: 12,
    confirmWith: publicEmploymentService,
  },
  {
    ...noKnownLimits,
    ...readInProductDescription,
    id: 'introduktionsjobb',
    names: { sv: 'Introduktionsjobb', en: 'Introduction job' },
    synonyms: {
      sv: ['introjobb', 'introduktionsanställning'],
      en: ['introductory job', 'introduction employment'],
    },
    description: {
      sv: 'Anställning där 80 procent av lönekostnaden ersätts, upp till 20 000 kronor. Högst tolv månader i taget och tjugofyra månader totalt.',
      en: 'Employment where 80 percent of the wage cost is compensated, up to SEK 20,000. At most twelve months at a time and twenty-four months in all.',
    },
    isEmployment: true,
    maxMonthsAtATime: 12,
    maxMonthsTotal: 24,
    wageCeilingSekPerMonth: 20_000,
    compensatedShareOfWageCost: 0.8,
    confirmWith: publicEmploymentService,
  },
  {
    ...noKnownLimits,
    ...readInProductDescription,
    id: 'nystartsjobb',
    names: { sv: 'Nystartsjobb', en: 'New start job' },
    synonyms: { sv: ['nystart', 'nystartsanställning'], en: ['new start', 'fresh start job'] },
    description: {
      sv: 'Anställning med ersättning till arbetsgivaren, som söks minst tre veckor i förväg. Högst ett, två eller fyra år beroende på ålder.',
      en: 'Employment with compensation to the employer, applied for at least three weeks ahead. At most one, two or four years depending on age.',
    },
    isEmployment: true,
    monthsByAge: [
      { fromAge: 20, toAge: 24, maxMonthsAtATime: 12 },
      { fromAge: 25, toAge: 54, maxMonthsAtATime: 24 },
      { fromAge: 55, toAge: null, maxMonthsAtATime: 48 },
    ],
    applyWeeksAhead: 3,
    confirmWith: publicEmploymentService,
  },
  {
    ...noKnownLimits,
    ...readInProductDescription,
    id: 'feriearbete',
    names: { sv: 'Feriearbete', en: 'Holiday work' },
    synonyms: {
      sv: ['feriejobb', 'sommarjobb', 'lovjobb', 'sommararbete'],
      en: ['summer job', 'holiday job'],
    },
    description: {
      sv: 'Arbete på skollov för unga mellan 13 och 17 år, med kortare dagar och längre nattvila.',
      en: 'Work in school holidays for young people aged 13 to 17, with shorter days and longer night rest.',
    },
    isEmployment: true,
    minorHours: [
      {
        fromAge: 13,
        toAge: 15,
        maxHoursPerDay: 7,
        maxHoursPerWeek: 35,
        earliestHour: 6,
        latestHour: 20,
        nightRestHours: 14,
      },
      {
        fromAge: 16,
        toAge: 17,
        maxHoursPerDay: 8,
        maxHoursPerWeek: 40,
        earliestHour: 6,
        latestHour: 22,
        nightRestHours: 12,
      },
    ],
    confirmWith: 'Arbetsmiljöverket',
  },
  {
    ...noKnownLimits,
    ...readInProductDescription,
    id: 'anstallning',
    names: { sv: 'Vanlig anställning', en: 'Ordinary employment' },
    synonyms: {
      sv: ['anställning', 'vanligt jobb', 'tillsvidareanställning', 'fast jobb', 'vikariat'],
      en: ['regular job', 'permanent job', 'ordinary job'],
    },
    description: {
      sv: 'Anställning på vanliga villkor, utan bidrag.',
      en: 'Employment on ordinary terms, without subsidy.',
    },
    isEmployment: true,
    confirmWith: null,
  },
];

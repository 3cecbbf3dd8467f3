import { z } from 'zod';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import {
  advisePlacement,
  type PlacementQuestion,
  type PlacementWarning,
  type PlannedWork,
} from '../../matching/vocabulary/placement-warnings.ts';
import { bothLanguages, object, textOrNull } from '../http/schema-registry.ts';

const toldSchema = z.array(
  object('PlacementNotice', 'Something to think of.', {
    code: z.string().describe('Stable code.'),
    text: bothLanguages.clone().describe('What it is.'),
  }),
);

/** What the dated rules of a placement's employment form say. */
export const adviceSchema = object(
  'PlacementAdvice',
  'What the rules of the employment form say of a placement, as they are known. Nothing is refused for it.',
  {
    warnings: toldSchema.clone().describe('What speaks against it.'),
    toConfirm: toldSchema.clone().describe('What somebody has to confirm.'),
    rules: object('RulesOfForm', 'Where the rules come from.', {
      validFrom: z.iso
        .date()
        .nullable()
        .describe('The first day on which they apply; null when the source gives none.'),
      checkedAt: z.iso.date().describe('The day on which they were last read.'),
      source: z.string().describe('Where they were read.'),
      confirmWith: textOrNull.describe('Who can confirm them; null for nobody in particular.'),
    }),
  },
);

/** What the dated rules of the employment form say of a placement on a day, in sentences. */
export function adviceOf(work: PlannedWork, today: string): z.input<typeof adviceSchema> {
  const { form, warnings, questions } = advisePlacement(work, today);
  const { validFrom, checkedAt, source, confirmWith } = form;
  return {
    warnings: warnings.map((warning) => ({ code: warning.code, text: warningWords(warning, form.names) })),
    toConfirm: questions.map((code) => ({ code, text: questionWords[code] })),
    rules: { validFrom, checkedAt, source, confirmWith },
  };
}

function warningWords(warning: PlacementWarning, form: LocalizedText): LocalizedText {
  const { sv, en } = form;
  switch (warning.code) {
    case 'mentor-missing':
      return { sv: `${sv} kräver en handledare.`, en: `${en} needs a mentor.` };
    case 'end-not-told':
      return {
        sv: `${sv} är begränsad i tiden; ange en sista dag.`,
        en: `${en} is limited in time; name a last day.`,
      };
    case 'not-offered':
      return { sv: `Tjänsten tar inte emot: ${sv}.`, en: `The role does not offer: ${en}.` };
    case 'not-accepted':
      return { sv: `Personen har inte sagt ja till: ${sv}.`, en: `The person has not said yes to: ${en}.` };
    case 'age-not-known':
      return {
        sv: 'Reglerna beror på ålder, och den är inte känd.',
        en: 'The rules depend on age, which is not known.',
      };
    case 'too-long':
      return {
        sv: `${sv} får vara högst ${warning.months} månader i taget.`,
        en: `${en} may last at most ${warning.months} months at a time.`,
      };
    case 'too-long-in-all':
      return {
        sv: `${sv} får vara högst ${warning.months} månader sammanlagt.`,
        en: `${en} may last at most ${warning.months} months in all.`,
      };
    case 'longer-than-usual':
      return {
        sv: `${sv} är oftast högst ${warning.months} månader i taget.`,
        en: `${en} usually lasts at most ${warning.months} months at a time.`,
      };
    case 'applied-too-late':
      return {
        sv: `${sv} ska sökas minst ${warning.weeks} veckor före starten.`,
        en: `${en} has to be applied for at least ${warning.weeks} weeks before it begins.`,
      };
    case 'too-many-hours':
      return {
        sv: `Det blir mer än ${warning.hours} timmar i veckan.`,
        en: `It comes to more than ${warning.hours} hours a week.`,
      };
    case 'too-young':
      return {
        sv: `${sv} gäller från ${warning.age} år.`,
        en: `${en} is for those aged ${warning.age} or more.`,
      };
    case 'too-old':
      return {
        sv: `${sv} gäller till och med ${warning.age} år.`,
        en: `${en} is for those aged ${warning.age} or less.`,
      };
  }
}

const questionWords: Readonly<Record<PlacementQuestion, LocalizedText>> = {
  'rules-hold': {
    sv: 'Att reglerna ovan fortfarande gäller.',
    en: 'That the rules above still apply.',
  },
  'authority-has-decided': {
    sv: 'Att Arbetsförmedlingen har beslutat.',
    en: 'That the Public Employment Service has decided.',
  },
  'public-employer': { sv: 'Att arbetsgivaren är offentlig.', en: 'That the employer is public.' },
  'no-competition': {
    sv: 'Att arbetet inte konkurrerar med företag.',
    en: 'That the work does not compete with businesses.',
  },
  'minors-day-and-rest': {
    sv: 'Arbetstid per dag, klockslag och nattvila för den som är under 18 år.',
    en: 'Hours a day, times of the day and night rest of those under 18.',
  },
};

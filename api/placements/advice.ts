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
    toConfirm: questions.map((question) => ({
      code: question.code,
      text: questionWords(question, form.names),
    })),
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
  }
}

function questionWords(question: PlacementQuestion, form: LocalizedText): LocalizedText {
  switch (question.code) {
    case 'rules-hold':
      return {
        sv: 'Att reglerna ovan fortfarande gäller.',
        en: 'That the rules above still apply.',
      };
    case 'authority-has-decided':
      return {
        sv: 'Att Arbetsförmedlingen har beslutat.',
        en: 'That the Public Employment Service has decided.',
      };
    case 'public-employer':
      return { sv: 'Att arbetsgivaren är offentlig.', en: 'That the employer is public.' };
    case 'no-competition':
      return {
        sv: 'Att arbetet inte konkurrerar med företag.',
        en: 'That the work does not compete with businesses.',
      };
    case 'minors-day-and-rest':
      return {
        sv: 'Arbetstid per dag, klockslag och nattvila för den som är under 18 år.',
        en: 'Hours a day, times of the day and night rest of those under 18.',
      };
    case 'age': {
      const ages = agesOf(question);
      return {
        sv: `${form.sv} är för den som är ${ages.sv}: fråga personen.`,
        en: `${form.en} is for those aged ${ages.en}: ask the person.`,
      };
    }
    case 'months-at-age':
      return limitWords(question.limits, {
        sv: (most) => `högst ${most} månader i taget`,
        en: (most) => `at most ${most} months at a time`,
      });
    case 'hours-at-age':
      return limitWords(question.limits, {
        sv: (most) => `högst ${most} timmar i veckan`,
        en: (most) => `at most ${most} hours a week`,
      });
  }
}

type LimitsAtAge = Extract<PlacementQuestion, { readonly limits: unknown }>['limits'];

function limitWords(
  limits: LimitsAtAge,
  words: Readonly<Record<keyof LocalizedText, (most: number) => string>>,
): LocalizedText {
  const listed = (lang: keyof LocalizedText) =>
    limits.map((limit) => `${agesOf(limit)[lang]} ${words[lang](limit.most)}`).join(', ');
  return {
    sv: `Åldern avgör: ${listed('sv')}. Fråga personen.`,
    en: `It depends on age: ${listed('en')}. Ask the person.`,
  };
}

function agesOf({
  fromAge,
  toAge,
}: {
  readonly fromAge: number;
  readonly toAge: number | null;
}): LocalizedText {
  return toAge === null
    ? { sv: `${fromAge} år eller äldre`, en: `${fromAge} or more` }
    : { sv: `${fromAge}–${toAge} år`, en: `${fromAge} to ${toAge}` };
}

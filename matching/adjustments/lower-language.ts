import { z } from 'zod';
import { idAt, languageLevelPositions, positionOf } from '../pair/positions.ts';
import { languageLevels } from '../vocabulary/languages.ts';
import { defineAdjustment } from './adjustment-kind.ts';

/** A language requirement goes down to a level. */
export const lowerLanguage = defineAdjustment(
  'lower-language',
  { language: z.string(), level: z.enum(languageLevels) },
  {
    what: { value: 'language', labels: 'languages' },
    ofRole: {
      alters: ['languages'],
      make: (role, adjustment) => {
        const level = positionOf(languageLevelPositions, adjustment.level);
        const languages =
          role.languages?.map(([code, required]): [string, number] => [
            code,
            code === adjustment.language ? level : required,
          ]) ?? null;
        return { ...role, languages };
      },
    },
    listForRole: ({ languages }, of) =>
      (languages ?? [])
        .filter(([, level]) => level > 0)
        .map(([language, level]) => of({ language, level: idAt(languageLevels, level - 1) })),
    mayChange: (_, { candidate }) => candidate.languages !== null,
    asOpening: {
      says: {
        sv: {
          coach: { opens: 'Det blir möjligt om kravet på {language} sänks till {level}.' },
          candidate: { opens: 'Det går om jobbet kräver lite mindre {language}.' },
          manager: { opens: 'Ett lite lägre krav på {language} skulle göra det möjligt.' },
        },
        en: {
          coach: { opens: 'It becomes possible if the requirement of {language} is lowered to {level}.' },
          candidate: { opens: 'It is possible if the job asks for a little less {language}.' },
          manager: { opens: 'A slightly lower requirement of {language} would make it possible.' },
        },
      },
      brief: {
        sv: 'Sänk språkkravet: {language} till {level}',
        en: 'Lower the language requirement: {language} to {level}',
      },
      values: ({ language, level }) => ({
        language: { labels: 'languages', ids: [language] },
        level: { languageLevel: level },
      }),
    },
  },
);

import { z } from 'zod';
import type { Adjustment } from '../model/adjustment.ts';
import { swedish } from '../pair/language-steps.ts';
import { idAt, languageLevelPositions, positionOf } from '../pair/positions.ts';
import { languageLevels } from '../vocabulary/languages.ts';
import { defineAdjustment } from './adjustment-kind.ts';

/** The candidate reaches a level of a language. */
export const raiseLanguage = defineAdjustment(
  'raise-language',
  { language: z.string(), level: z.enum(languageLevels) },
  {
    what: { value: 'language', labels: 'languages' },
    ofCandidate: {
      alters: ['languages'],
      make: (candidate, { language, level }) => ({
        ...candidate,
        languages: new Map(candidate.languages).set(language, positionOf(languageLevelPositions, level)),
      }),
    },
    listForCandidate: ({ languages: held }, roles, of) => {
      if (held === null) {
        return [];
      }
      const required = new Set(roles.flatMap((role) => (role.languages ?? []).map(([code]) => code)));
      return [...required].sort().flatMap((language): Adjustment[] => {
        const level = (held.get(language) ?? -1) + 1;
        return level < languageLevels.length ? [of({ language, level: idAt(languageLevels, level) })] : [];
      });
    },
    // any other language may be one that is spoken on site in place of Swedish
    mayChange: ({ language }, { role }) =>
      role.languages?.some(([code]) => code === language || code === swedish) === true,
  },
);

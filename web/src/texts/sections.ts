import type { SwedishTexts } from './texts.ts';

/** What is said around every page, or on most of them: it comes with the language. */
export const everyPageSections = ['frame', 'states', 'search', 'saving', 'savedViews'] as const;

/** A part of the texts: a file in `sv/` and `en/`. */
export type Section = keyof SwedishTexts;

/** A section that comes with the pages that say it; each page's route names its own. */
export type PageSection = Exclude<Section, (typeof everyPageSections)[number]>;

/** The name of the section's file, e.g. `match-lists.ts` of `matchLists`. */
export function sectionFile(section: Section): string {
  return `${section.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;
}

import type { LocalizedText, VocabularyLanguage } from './localized-text.ts';
import { vocabulary } from './vocabulary.ts';

const namesById = (terms: readonly { readonly id: string; readonly names: LocalizedText }[]) =>
  new Map(terms.map(({ id, names }) => [id, names]));

const namesByKind = {
  abilities: namesById(vocabulary.abilities),
  conditions: namesById(vocabulary.conditions),
  supports: namesById(vocabulary.supports),
  tasks: namesById(vocabulary.taskTypes),
  'task-areas': namesById(vocabulary.taskAreas),
  'employment-forms': namesById(vocabulary.employmentForms),
  reasons: namesById(vocabulary.reviewReasons),
  'end-reasons': namesById(vocabulary.endReasons),
  times: namesById(vocabulary.times),
  weekdays: namesById(vocabulary.weekdays),
  licences: namesById(vocabulary.licences),
  languages: namesById(vocabulary.languages.map(({ code, names }) => ({ id: code, names }))),
} as const satisfies Record<string, ReadonlyMap<string, LocalizedText>>;

/** What a label can be asked for. */
export type LabelKind = keyof typeof namesByKind;

/**
 * The name of a term, to show to a person.
 * Returns the identifier itself when the vocabulary has no such term, as for a language that isn't listed.
 */
export const labelOf = (kind: LabelKind, id: string, lang: VocabularyLanguage): string =>
  namesByKind[kind].get(id)?.[lang] ?? id;

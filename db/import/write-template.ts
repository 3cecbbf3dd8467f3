import { stringify } from 'csv-stringify/sync';
import type { VocabularyLanguage } from '../../matching/vocabulary/localized-text.ts';
import { headerOf, profileColumns } from './profile-columns.ts';
import type { ProfileKind } from './profile-record.ts';

/**
 * A CSV file to start from, as Excel in Sweden reads it: a byte order mark, semicolons, decimal commas, one header
 * row and one example row, both in the words of the language.
 */
export function writeTemplate(kind: ProfileKind, lang: VocabularyLanguage = 'sv'): string {
  const columns = [...profileColumns[kind].values()].filter(({ example }) => example !== undefined);
  const rows = [
    columns.map((column) => headerOf(kind, column)[lang]),
    columns.map(({ example }) => example?.[lang] ?? ''),
  ];
  return stringify(rows, { bom: true, delimiter: ';', record_delimiter: 'windows' });
}

import { CsvError, parse } from 'csv-parse/sync'; // quotes, tabs or commas, and line numbers, as for profiles
import { z } from 'zod';
import { textField } from '../../matching/model/fields.ts';
import { type SiteTerm, VocabularyFileError } from './site-term.ts';

/** Names that the columns have: in tables of labels by language, and in ESCO's own download. */
const columnNames = {
  uri: /^(?:uri|conceptUri)$/i,
  preferredLabel: /^(?:pref_label(?:_[a-z]{2})?|preferredLabel)$/i,
  otherLabels: /^(?:other_labels(?:_[a-z]{2})?|altLabels)$/i,
  hiddenLabels: /^(?:hidden_labels(?:_[a-z]{2})?|hiddenLabels)$/i,
  definition: /^(?:definition|description)(?:_[a-z]{2})?$/i,
} as const;
type Column = keyof typeof columnNames;
const allColumns = ['uri', 'preferredLabel', 'otherLabels', 'hiddenLabels', 'definition'] as const;

const rowSchema = z.object({
  uri: z
    .string()
    .regex(/^https?:\/\/\S{1,500}$/, { error: 'is not an address such as http://data.europa.eu/esco/…' }),
  preferredLabel: textField(1_000).min(1, { error: 'is empty' }),
  definition: textField(20_000),
  labels: z.array(textField(1_000)),
});

/**
 * The terms of an ESCO table: a header, then rows of uri, preferred label and other labels (between ` | ` or line
 * breaks), between tabs, commas or semicolons. Throws a {@link VocabularyFileError} with the line that is something else.
 */
export function readEsco(text: string, file: string): SiteTerm[] {
  if (text.trim() === '') {
    throw withoutColumns(file);
  }
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = ['\t', ';', ','].find((one) => firstLine.includes(one)) ?? '\t';
  const terms: SiteTerm[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter,
      // a table between tabs has no quotes to take off: a lone one is part of a label
      quote: delimiter === '\t' ? null : '"',
      columns: (header: string[]) => columnsOf(header, file),
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: Cells, { lines }) => {
        terms.push(toTerm(cells, lines, file, delimiter));
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) {
      throw error;
    }
    throw new VocabularyFileError(
      file,
      `line ${String(error.lines)}`,
      'Is not a table between tabs or commas.',
    );
  }
  if (terms.length === 0) {
    throw new VocabularyFileError(file, '', 'Holds no term below its header.');
  }
  return terms;
}

type Cells = Readonly<Partial<Record<Column, string>>>;

function withoutColumns(file: string): VocabularyFileError {
  const message =
    'Has no column for the address (uri, conceptUri) and the preferred label (pref_label_sv, preferredLabel).';
  return new VocabularyFileError(file, 'line 1', message);
}

/** What each column holds; false for what is of no use here, and for a second one of the same. */
function columnsOf(header: readonly string[], file: string): (Column | false)[] {
  const columns = header.map((name) => allColumns.find((column) => columnNames[column].test(name.trim())));
  if (!columns.includes('uri') || !columns.includes('preferredLabel')) {
    throw withoutColumns(file);
  }
  return columns.map((column, place) =>
    column !== undefined && columns.indexOf(column) === place ? column : false,
  );
}

function toTerm(cells: Cells, line: number, file: string, delimiter: string): SiteTerm {
  const cell = (column: Column) => cells[column]?.trim() ?? '';
  const parsed = rowSchema.safeParse({
    uri: cell('uri'),
    preferredLabel: cell('preferredLabel'),
    definition: cell('definition'),
    labels: [...labelsIn(cell('otherLabels')), ...labelsIn(cell('hiddenLabels'))],
  });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const advice =
      delimiter === '\t' ? '' : ' Perhaps a label holds the sign that stands between the columns.';
    throw new VocabularyFileError(
      file,
      `line ${line}`,
      `${String(issue?.path[0] ?? '')} ${issue?.message ?? 'is wrong'}.${advice}`,
    );
  }
  const { uri, preferredLabel, definition, labels } = parsed.data;
  return {
    uri,
    kind: kindOf(uri),
    preferredLabel,
    otherLabels: labels,
    definition: definition === '' ? null : definition,
    broader: [],
  };
}

function labelsIn(cell: string): string[] {
  return cell
    .split(/ \| |\r?\n/)
    .map((label) => label.trim())
    .filter((label) => label !== '');
}

/** The third part of ESCO's addresses tells what they are of: `…/esco/skill/…`. */
function kindOf(uri: string): string {
  return /\/esco\/([a-z-]{1,100})\//.exec(uri)?.[1] ?? 'concept';
}

import { readConfig } from '../config/config.ts';
import { terminalLanguage } from '../config/terminal-language.ts';
import { importProfileFile } from '../db/import/import-profile-file.ts';
import { describeProblems, ProfileFileError } from '../db/import/profile-file-error.ts';
import { type ProfileKind, profileKinds } from '../db/import/profile-record.ts';
import type { FileEncoding } from '../db/import/read-text-blocks.ts';
import { writeTemplate } from '../db/import/write-template.ts';
import { nodeIdField } from '../matching/model/fields.ts';
import type { LocalizedText, VocabularyLanguage } from '../matching/vocabulary/localized-text.ts';
import { explainDatabaseError } from './explain-database-error.ts';
import { findDatabaseUrl } from './find-database-url.ts';
import { nameCipherOf } from './name-cipher-of.ts';
import { ProgressLine } from './progress-line.ts';
import { readArguments, readEncoding, readLanguage, runCommand } from './run-command.ts';
import { UsageError } from './usage-error.ts';
import { withClient } from './with-client.ts';
import { writeOutput } from './write-output.ts';

const help = `Brings profiles from files into the database.

  npm run -s import -- --workplaces F --candidates F --roles F [--node N] [options]
  npm run -s import -- --template candidates|roles|workplaces [--output F]

  --workplaces FILE   any of the three, Excel (.xlsx), CSV (.csv, as Excel saves it: semicolons, decimal commas) or
  --candidates FILE   JSON Lines (.jsonl); read in this order
  --roles FILE
  --node N            the node of all rows, made if there is none; a row that names another is refused
  --database-url URL  the database (DATABASE_URL, or the server that "npm start" runs here)
  --encoding NAME     utf-8 or windows-1252 (utf-8)
  --lang sv|en        language of what is said of bad lines (that of the terminal), and of a template (sv)
  --template KIND     writes a CSV file with all columns and one example row, and imports nothing
  --output FILE       where the template is written (standard output)
  --help              this text

Each file is imported as a whole or not at all, with every bad row named. The same id or reference again is an
update; the same file again changes nothing. The columns are described in db/import/README.md.
`;

/** The order in which files need each other: roles name workplaces. */
const order: readonly ProfileKind[] = ['workplaces', 'candidates', 'roles'];

/** Language of what is said of bad lines. */
let lang: VocabularyLanguage = terminalLanguage();

await runCommand(help, main, explain);

async function main(): Promise<void> {
  const { values } = readArguments({
    options: {
      candidates: { type: 'string' },
      roles: { type: 'string' },
      workplaces: { type: 'string' },
      node: { type: 'string' },
      'database-url': { type: 'string' },
      encoding: { type: 'string' },
      lang: { type: 'string' },
      template: { type: 'string' },
      output: { type: 'string' },
    },
  });
  lang = readLanguage(values.lang);
  if (values.template !== undefined) {
    const kind = profileKinds.find((known) => known === values.template);
    if (!kind) {
      const known = profileKinds.join(', ');
      throw new UsageError({
        en: `--template must be one of ${known}.`,
        sv: `--template måste vara något av ${known}.`,
      });
    }
    await writeOutput(
      [writeTemplate(kind, values.lang === undefined ? 'sv' : lang).trimEnd()],
      values.output,
    );
    return;
  }
  const files = order.flatMap((kind) => {
    const file = values[kind];
    return file === undefined ? [] : [{ kind, file }];
  });
  if (files.length === 0) {
    throw new UsageError({
      en: 'Give --candidates, --roles or --workplaces; see --help.',
      sv: 'Ange --candidates, --roles eller --workplaces; se --help.',
    });
  }
  const { node: nodeId } = values;
  if (nodeId !== undefined && !nodeIdField.safeParse(nodeId).success) {
    throw new UsageError({
      en: '--node must be lower-case letters, digits and hyphens, e.g. goteborg.',
      sv: '--node måste vara små bokstäver a–z, siffror och bindestreck, t.ex. goteborg.',
    });
  }
  const encoding = readEncoding(values.encoding);
  await importFiles(files, findDatabaseUrl(values['database-url']), nodeId, encoding);
}

async function importFiles(
  files: readonly { readonly kind: ProfileKind; readonly file: string }[],
  url: string,
  nodeId: string | undefined,
  encoding: FileEncoding | undefined,
): Promise<void> {
  const names = nameCipherOf(readConfig());
  await withClient(url, async (client) => {
    for (const { kind, file } of files) {
      const progress = new ProgressLine();
      const startedAt = performance.now();
      const { created, updated, unchanged, warnings } = await importProfileFile(client, {
        kind,
        file,
        nodeId,
        encoding,
        names,
        onProgress: (lines) => progress.show(`${file}: ${lines} ${kind} read`),
      });
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      progress.finish(
        `${file}: ${created} ${kind} created, ${updated} updated, ${unchanged} unchanged (${seconds} s)`,
      );
      for (const { line, message } of warnings) {
        process.stderr.write(`${file}:${line}: ${message[lang]}\n`);
      }
    }
  });
}

function explain(error: unknown): LocalizedText | string {
  if (error instanceof ProfileFileError) {
    const { file, problemCount } = error;
    const end = {
      en: `${file}: nothing imported; ${problemCount} to mend.`,
      sv: `${file}: inget lästes in; ${problemCount} att rätta.`,
    };
    return [...describeProblems(error, lang), end[lang]].join('\n');
  }
  return explainDatabaseError(error);
}

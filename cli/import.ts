import { readConfig } from '../config/config.ts';
import { terminalLanguage } from '../config/terminal-language.ts';
import { type ImportOptions, importProfileFile } from '../db/import/import-profile-file.ts';
import { describeProblems, ProfileFileError } from '../db/import/profile-file-error.ts';
import { type ProfileKind, profileKinds } from '../db/import/profile-record.ts';
import { writeTemplate } from '../db/import/write-template.ts';
import { nodeIdField } from '../matching/model/fields.ts';
import type { LocalizedText, VocabularyLanguage } from '../matching/vocabulary/localized-text.ts';
import { explainDatabaseError } from './explain-database-error.ts';
import { findDatabaseUrl } from './find-database-url.ts';
import { nameCipherOf } from './name-cipher-of.ts';
import { ProgressLine } from './progress-line.ts';
import { inTerminal, readArguments, readEncoding, readLanguage, runCommand } from './run-command.ts';
import { UsageError } from './usage-error.ts';
import { withClient } from './with-client.ts';
import { writeOutput } from './write-output.ts';

const help = {
  en: `Brings profiles from files into the database.

  npm run -s import -- --workplaces F --candidates F --roles F [--node N] [options]
  npm run -s import -- --template candidates|roles|workplaces [--output F]

  --workplaces FILE   any of the three, Excel (.xlsx), CSV (.csv, as Excel saves it: semicolons, decimal commas) or
  --candidates FILE   JSON Lines (.jsonl); read in this order
  --roles FILE
  --node N            the node of all rows, made if there is none; a row that names another is refused
  --database-url URL  the database (DATABASE_URL, or the server that "npm start" runs here)
  --system ID         whose integration the rows become: it reads and changes them, and what was the site's of them before
                      (they are the site's, and no integration's)
  --encoding NAME     utf-8 or windows-1252 (utf-8)
  --lang sv|en        language of what is said of bad lines (that of the terminal), and of a template (sv)
  --template KIND     writes a CSV file with all columns and one example row, and imports nothing
  --output FILE       where the template is written (standard output)
  --help              this text

Each file is imported as a whole or not at all, with every bad row named. The same id or reference again is an
update; the same file again changes nothing. The columns are described in db/import/README.md.
`,
  sv: `Läser in profiler från filer till databasen.

  npm run -s import -- --workplaces F --candidates F --roles F [--node N] [flaggor]
  npm run -s import -- --template candidates|roles|workplaces [--output F]

  --workplaces FIL    arbetsplatser, personer, tjänster: någon av dem, Excel (.xlsx), CSV (.csv, som Excel sparar
  --candidates FIL    det: semikolon, decimalkomma) eller JSON Lines (.jsonl); de läses i denna ordning
  --roles FIL
  --node N            nod för alla rader, den skapas om den inte finns; en rad som anger en annan godtas inte
  --database-url URL  databasen (DATABASE_URL, eller den server som "npm start" kör här)
  --system ID         integrationen som får raderna: den läser och ändrar dem, också dem som ingen är känd för
                      att ha lagt in (annars får ingen integration dem)
  --encoding NAMN     utf-8 eller windows-1252 (utf-8)
  --lang sv|en        språk för det som sägs om felaktiga rader (terminalens), och för en mall (sv)
  --template SLAG     skriver en CSV-fil med alla kolumner och en exempelrad, och läser inte in något
  --output FIL        dit mallen skrivs (standard ut)
  --help              denna text

Varje fil läses in hel eller inte alls, och varje felaktig rad anges. Samma id eller referens igen är en
uppdatering; samma fil igen ändrar inget. Kolumnerna beskrivs i db/import/README.md.
`,
};

const inSwedish: Readonly<Record<ProfileKind, string>> = {
  workplaces: 'arbetsplatser',
  candidates: 'personer',
  roles: 'tjänster',
};

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
      system: { type: 'string' },
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
  await importFiles(files, findDatabaseUrl(values['database-url'], 'owner'), {
    nodeId,
    encoding,
    ...(values.system !== undefined && { submittedBy: values.system, takesOver: true }),
  });
}

async function importFiles(
  files: readonly { readonly kind: ProfileKind; readonly file: string }[],
  url: string,
  settings: Pick<ImportOptions, 'nodeId' | 'encoding' | 'submittedBy' | 'takesOver'>,
): Promise<void> {
  const names = nameCipherOf(readConfig());
  await withClient(url, async (client) => {
    for (const { kind, file } of files) {
      const progress = new ProgressLine();
      const startedAt = performance.now();
      const { created, updated, unchanged, warnings } = await importProfileFile(client, {
        kind,
        file,
        ...settings,
        names,
        onProgress: (lines) =>
          progress.show(
            inTerminal({
              en: `${file}: ${lines} ${kind} read`,
              sv: `${file}: ${lines} ${inSwedish[kind]} lästa`,
            }),
          ),
      });
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      progress.finish(
        inTerminal({
          en: `${file}: ${created} ${kind} created, ${updated} updated, ${unchanged} unchanged (${seconds} s)`,
          sv: `${file}: ${inSwedish[kind]}: ${created} nya, ${updated} uppdaterade, ${unchanged} oförändrade (${seconds} s)`,
        }),
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

import { readFile } from 'node:fs/promises';
import { importSiteVocabulary } from '../db/vocabulary/import-site-vocabulary.ts';
import { readEsco } from '../db/vocabulary/read-esco.ts';
import { readJobtech } from '../db/vocabulary/read-jobtech.ts';
import { removeSiteVocabulary } from '../db/vocabulary/remove-site-vocabulary.ts';
import { type SiteTerm, VocabularyFileError } from '../db/vocabulary/site-term.ts';
import { explainDatabaseError } from './explain-database-error.ts';
import { findDatabaseUrl } from './find-database-url.ts';
import { readArguments, runCommand, tell } from './run-command.ts';
import { UsageError } from './usage-error.ts';
import { withClient } from './with-client.ts';

const help = {
  en: `Brings a site's own vocabularies into the database, or takes one out.

  npm run -s vocabulary -- import --format jobtech|esco FILE… [options]
  npm run -s vocabulary -- remove SOURCE [--database-url URL]

  --format NAME       jobtech: JSON as the API of the JobTech Taxonomy answers
                      esco: tables of ESCO (address, preferred label, other labels between " | ")
  --source NAME       what to call the vocabulary; importing it again replaces all of it (the format)
  --licence TEXT      under which it may be used (as its owner states for the format)
  --version TEXT      the owner's version (the beginning of a checksum)
  --database-url URL  the database (DATABASE_URL, or the server that "npm start" runs here)
  --help              this text

All files of one command are one vocabulary, imported as a whole or not at all. The same files again change nothing.
Texts are then compared and read with these words, so every match list is made again, a moment after.
`,
  sv: `Läser in egna ordlistor till databasen, eller tar bort en.

  npm run -s vocabulary -- import --format jobtech|esco FIL… [flaggor]
  npm run -s vocabulary -- remove KÄLLA [--database-url URL]

  --format NAMN       jobtech: JSON som JobTech Taxonomys API svarar
                      esco: tabeller från ESCO (adress, föredragen benämning, andra benämningar mellan " | ")
  --source NAMN       vad ordlistan ska heta; att läsa in den igen ersätter hela (formatet)
  --licence TEXT      villkor som den får användas under (som ägaren anger dem för formatet)
  --version TEXT      ägarens version (början av en kontrollsumma)
  --database-url URL  databasen (DATABASE_URL, eller den server som "npm start" kör här)
  --help              denna text

Alla filer i ett kommando är en ordlista, som läses in hel eller inte alls. Samma filer igen ändrar inget.
Texter jämförs och läses sedan med dessa ord, så alla listor görs om strax efter.
`,
};

const formats = {
  jobtech: { read: readJobtech, licence: 'CC0-1.0' },
  esco: {
    read: readEsco,
    licence: 'ESCO of the European Commission; reuse with attribution (Decision 2011/833/EU)',
  },
} as const;
type Format = keyof typeof formats;

/** A name that stands well in an address and in a list. */
const sourcePattern = /^[a-z0-9](?:[a-z0-9.-]{0,62}[a-z0-9])?$/;

await runCommand(help, main, explainDatabaseError);

async function main(): Promise<void> {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      source: { type: 'string' },
      licence: { type: 'string' },
      version: { type: 'string' },
      'database-url': { type: 'string' },
    },
  });
  const [command, ...files] = positionals;
  if (command === 'remove') {
    await remove(files, findDatabaseUrl(values['database-url'], 'owner'));
    return;
  }
  if (command !== 'import') {
    throw new UsageError({
      en: 'The commands are import and remove; see --help.',
      sv: 'Kommandona är import och remove; se --help.',
    });
  }
  const { format } = values;
  if (!isFormat(format)) {
    const known = Object.keys(formats).join(', ');
    throw new UsageError({
      en: `--format must be one of ${known}.`,
      sv: `--format måste vara något av ${known}.`,
    });
  }
  if (files.length === 0) {
    throw new UsageError({
      en: 'Name at least one file; see --help.',
      sv: 'Ange minst en fil; se --help.',
    });
  }
  const source = values.source ?? format;
  if (!sourcePattern.test(source)) {
    throw new UsageError({
      en: '--source must be lower-case letters, digits, dots and hyphens, e.g. jobtech-skills.',
      sv: '--source måste vara små bokstäver a–z, siffror, punkter och bindestreck, t.ex. jobtech-skills.',
    });
  }
  const url = findDatabaseUrl(values['database-url'], 'owner');
  const startedAt = performance.now();
  const terms: SiteTerm[] = [];
  // not spread into push: a vocabulary may have more terms than a call may have arguments
  for (const file of files) {
    for (const term of formats[format].read(await readText(file), file)) {
      terms.push(term);
    }
  }
  const done = await withClient(url, (client) =>
    importSiteVocabulary(client, {
      source,
      format,
      licence: values.licence ?? formats[format].licence,
      version: values.version ?? null,
      terms,
    }),
  );
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const changes =
    done.kind === 'unchanged'
      ? { en: 'unchanged', sv: 'oförändrade' }
      : { en: `${done.added} new, ${done.removed} gone`, sv: `${done.added} nya, ${done.removed} borta` };
  tell({
    en: `${source} ${done.version}: ${done.terms} terms, ${changes.en} (${seconds} s)`,
    sv: `${source} ${done.version}: ${done.terms} ord, ${changes.sv} (${seconds} s)`,
  });
}

async function remove(sources: readonly string[], url: string): Promise<void> {
  const [source, ...others] = sources;
  if (source === undefined || others.length > 0) {
    throw new UsageError({
      en: 'Name the one vocabulary to remove, by its source; see --help.',
      sv: 'Ange den ordlista som ska tas bort, med dess källa; se --help.',
    });
  }
  const terms = await withClient(url, (client) => removeSiteVocabulary(client, source));
  if (terms === null) {
    throw new UsageError({
      en: `No vocabulary is called "${source}"; GET /vocabulary/site-terms names those there are.`,
      sv: `Ingen ordlista heter "${source}"; GET /vocabulary/site-terms räknar upp dem som finns.`,
    });
  }
  tell({ en: `${source}: removed, ${terms} terms`, sv: `${source}: borttagen, ${terms} ord` });
}

function isFormat(name: string | undefined): name is Format {
  return name !== undefined && Object.hasOwn(formats, name);
}

async function readText(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    const isText = error instanceof TypeError;
    throw new VocabularyFileError(
      file,
      '',
      isText ? 'Is not UTF-8. Save it as UTF-8.' : 'Can not be read. Is the path right?',
    );
  }
}

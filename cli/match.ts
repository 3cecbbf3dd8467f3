import { readFile } from 'node:fs/promises';
import { localDate } from '../config/local-date.ts';
import { terminalLanguage } from '../config/terminal-language.ts';
import { checkValue } from '../db/check-value.ts';
import { describeErrors } from '../db/import/describe-errors.ts';
import { ProblemList } from '../db/import/problem-list.ts';
import { describeProblems, ProfileFileError } from '../db/import/profile-file-error.ts';
import { dateField } from '../matching/model/fields.ts';
import type { Policy } from '../matching/model/policy.ts';
import { defaultPolicy } from '../matching/policy/default-policy.ts';
import { policySchema } from '../matching/policy/policy-schema.ts';
import { refuseGainFromLack } from '../matching/policy/refuse-gain-from-lack.ts';
import type { LocalizedText, VocabularyLanguage } from '../matching/vocabulary/localized-text.ts';
import { matchProfileFiles } from './match-profile-files.ts';
import { ProgressLine } from './progress-line.ts';
import { inTerminal, readArguments, readEncoding, readLanguage, runCommand } from './run-command.ts';
import { UsageError } from './usage-error.ts';
import { writeOutput } from './write-output.ts';

const help = {
  en: `Ranks the profiles of two files, with no database.

  npm run -s match -- --candidates C.jsonl --roles R.jsonl --for candidates|roles [options]

  --candidates FILE   candidates: JSON Lines (.jsonl) or CSV (.csv)
  --roles FILE        roles, likewise
  --for SUBJECTS      candidates: each candidate's best roles; roles: each role's best candidates
  --workplaces FILE   where the roles' workplaceId or workplaceReference is looked up
  --limit N           longest list of suggestions, 1 to 1000 (10)
  --policy FILE       a match policy as JSON (the built-in one)
  --date YYYY-MM-DD   the date that counts as today (today in Sweden)
  --output FILE       where to write, all or nothing (standard output)
  --encoding NAME     utf-8 or windows-1252 (utf-8)
  --lang sv|en        language of what is said of bad lines (that of the terminal)
  --help              this text

Writes one JSON line for each subject, in the order of its file:
  {"id":…,"suggestions":[{"id","rank","total","forCandidate","forWorkplace","coverage","gates","rules"}],"nearMisses":[…]}
`,
  sv: `Rangordnar profilerna i två filer, utan databas.

  npm run -s match -- --candidates C.jsonl --roles R.jsonl --for candidates|roles [flaggor]

  --candidates FIL    personer: JSON Lines (.jsonl) eller CSV (.csv)
  --roles FIL         tjänster, likaså
  --for SLAG          candidates: varje persons bästa tjänster; roles: varje tjänsts bästa personer
  --workplaces FIL    där tjänsternas workplaceId eller workplaceReference slås upp
  --limit N           längsta lista med förslag, 1 till 1000 (10)
  --policy FIL        en matchningspolicy som JSON (den inbyggda)
  --date ÅÅÅÅ-MM-DD   datum som räknas som idag (idag i Sverige)
  --output FIL        dit det skrivs, allt eller inget (standard ut)
  --encoding NAMN     utf-8 eller windows-1252 (utf-8)
  --lang sv|en        språk för det som sägs om felaktiga rader (terminalens)
  --help              denna text

Skriver en rad JSON för var och en, i filens ordning:
  {"id":…,"suggestions":[{"id","rank","total","forCandidate","forWorkplace","coverage","gates","rules"}],"nearMisses":[…]}
`,
};

const inSwedish = { candidates: 'personer', roles: 'tjänster' } as const;

/** Language of what is said of bad lines. */
let lang: VocabularyLanguage = terminalLanguage();

await runCommand(help, main, explain);

function explain(error: unknown): string {
  if (error instanceof ProfileFileError) {
    return describeProblems(error, lang).join('\n');
  }
  return error instanceof Error ? error.message : String(error);
}

async function main(): Promise<void> {
  const { values } = readArguments({
    options: {
      candidates: { type: 'string' },
      roles: { type: 'string' },
      workplaces: { type: 'string' },
      for: { type: 'string' },
      limit: { type: 'string' },
      policy: { type: 'string' },
      date: { type: 'string' },
      output: { type: 'string' },
      encoding: { type: 'string' },
      lang: { type: 'string' },
    },
  });
  lang = readLanguage(values.lang);
  const { candidates, roles } = values;
  if (!candidates || !roles) {
    throw new UsageError({
      en: '--candidates and --roles are needed; see --help.',
      sv: '--candidates och --roles behövs; se --help.',
    });
  }
  const subjects = values.for;
  if (subjects !== 'candidates' && subjects !== 'roles') {
    throw new UsageError({
      en: '--for must be candidates or roles.',
      sv: '--for måste vara candidates eller roles.',
    });
  }
  const limit = Number(values.limit ?? 10);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) {
    const given = JSON.stringify(values.limit);
    throw new UsageError({
      en: `--limit must be a whole number from 1 to 1000, not ${given}.`,
      sv: `--limit måste vara ett heltal från 1 till 1000, inte ${given}.`,
    });
  }
  const today = values.date ?? localDate(new Date());
  if (!dateField.safeParse(today).success) {
    const given = JSON.stringify(today);
    throw new UsageError({
      en: `--date must be a date that exists, YYYY-MM-DD, not ${given}.`,
      sv: `--date måste vara ett datum som finns, ÅÅÅÅ-MM-DD, inte ${given}.`,
    });
  }
  const encoding = readEncoding(values.encoding);
  const policy = values.policy ? await readPolicy(values.policy) : defaultPolicy;
  const progress = new ProgressLine();
  const startedAt = performance.now();
  let matched = 0;
  const lines = matchProfileFiles({
    candidates,
    roles,
    workplaces: values.workplaces,
    subjects,
    limit,
    policy,
    today,
    encoding,
    onRanked: (done, of) =>
      progress.show(
        inTerminal({
          en: `Ranked by ${done} of ${of} roles`,
          sv: `Rangordnat av ${done} av ${of} tjänster`,
        }),
      ),
    onProgress(done, of) {
      matched = done;
      progress.show(
        inTerminal({
          en: `Matched ${done} of ${of} ${subjects}`,
          sv: `Matchade ${done} av ${of} ${inSwedish[subjects]}`,
        }),
      );
    },
  });
  const isFullRebuild = await writeOutput(lines, values.output);
  if (isFullRebuild) {
    const ms = Math.round(performance.now() - startedAt);
    progress.finish(
      inTerminal({
        en: `Matched ${matched} ${subjects} in ${ms} ms.`,
        sv: `Matchade ${matched} ${inSwedish[subjects]} på ${ms} ms.`,
      }),
    );
  }
}

async function readPolicy(file: string): Promise<Policy> {
  const fail = (field: string, message: LocalizedText) =>
    new ProfileFileError(file, [{ line: null, field, message }]);
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw fail(
      '',
      error instanceof SyntaxError
        ? { en: 'Is not JSON.', sv: 'Är inte JSON.' }
        : { en: 'Can not be read.', sv: 'Går inte att läsa.' },
    );
  }
  const checked = checkValue(policySchema.superRefine(refuseGainFromLack), value);
  if (checked.errors === null) {
    return checked.value;
  }
  const problems = new ProblemList(file);
  for (const found of describeErrors(checked.errors, value, Object.keys(policySchema.shape))) {
    problems.add({ line: null, ...found });
  }
  problems.throwAny();
  throw fail('', { en: 'Is not a match policy.', sv: 'Är inte en matchningspolicy.' });
}

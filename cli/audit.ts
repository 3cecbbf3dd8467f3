import { readConfig } from '../config/config.ts';
import { readKeptHeads } from '../db/audit/kept-heads.ts';
import { type AuditFinding, verifyAudit } from '../db/audit/verify-audit.ts';
import { queryOn } from '../db/run-query.ts';
import { storeAuditCheck } from '../db/stores/store-audit-check.ts';
import type { LocalizedText } from '../matching/vocabulary/localized-text.ts';
import { explainDatabaseError } from './explain-database-error.ts';
import { findDatabaseUrl } from './find-database-url.ts';
import { readArguments, runCommand, say, tell } from './run-command.ts';
import { withClient } from './with-client.ts';

const help = {
  en: `Looks through the whole audit: is every entry there, as it was sealed, in its order, up to the last kept head?

  npm run -s audit:verify -- [options]

  --heads FILE        the heads that a worker keeps outside the database (PASSA_AUDIT_HEADS)
  --database-url URL  the database (DATABASE_URL, or the server that "npm start" runs here)
  --help              this text

Ends with 0 when it is, and with 1 and the first thing that is not. What came of it is shown to the data-protection officer.
`,
  sv: `Går igenom hela loggen över vem som gjort vad: finns varje post kvar, som den förseglades, i ordning, till det senast sparade huvudet?

  npm run -s audit:verify -- [flaggor]

  --heads FIL         huvuden som en worker sparar utanför databasen (PASSA_AUDIT_HEADS)
  --database-url URL  databasen (DATABASE_URL, eller den server som "npm start" kör här)
  --help              denna text

Slutar med 0 när det är så, annars med 1 och det första som inte stämmer. Utfallet visas för dataskyddsombudet.
`,
};

await runCommand(help, main, explainDatabaseError);

async function main(): Promise<void> {
  const { values } = readArguments({
    options: { heads: { type: 'string' }, 'database-url': { type: 'string' } },
  });
  const file = values.heads ?? readConfig().auditHeadsFile;
  const { heads, unreadable } = await readKeptHeads(file);
  const url = findDatabaseUrl(values['database-url'], 'worker');
  const startedAt = performance.now();
  const { entries, finding } = await withClient(url, async (client) => {
    const verdict = await verifyAudit(client, heads);
    await storeAuditCheck(queryOn(client), { at: new Date(), ...verdict });
    return verdict;
  });
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
  if (heads.length === 0) {
    tell({
      en: `No head is kept in ${file}, so that an end that was cut off can not be seen.`,
      sv: `Inget huvud är sparat i ${file}, så det syns inte om slutet är borta.`,
    });
  }
  if (unreadable > 0) {
    tell({
      en: `${unreadable} lines of ${file} are no heads.`,
      sv: `${unreadable} rader i ${file} är inga huvuden.`,
    });
  }
  if (finding === null) {
    say({
      en: `${entries} entries are as they were sealed, and ${heads.length} kept heads agree (${seconds} s)`,
      sv: `${entries} poster är som de förseglades, och ${heads.length} sparade huvuden stämmer (${seconds} s)`,
    });
    return;
  }
  const first = explain(finding);
  say({
    en: `${entries} entries are as they were sealed; then: ${first.en}`,
    sv: `${entries} poster är som de förseglades; sedan: ${first.sv}`,
  });
  process.exitCode = 1;
}

function explain(finding: AuditFinding): LocalizedText {
  switch (finding.kind) {
    case 'deleted':
      return { en: `entry ${finding.seq} is gone.`, sv: `post ${finding.seq} är borta.` };
    case 'altered':
      return {
        en: `entry ${finding.seq} (${finding.entryId}) is not as it was sealed.`,
        sv: `post ${finding.seq} (${finding.entryId}) är inte som den förseglades.`,
      };
    case 'reordered':
      return {
        en: `entry ${finding.seq} (${finding.entryId}) does not follow on the one before.`,
        sv: `post ${finding.seq} (${finding.entryId}) följer inte på den före.`,
      };
    case 'cut-off':
      return {
        en: `the end is gone: there were ${finding.keptCount} entries at ${finding.keptAt}.`,
        sv: `slutet är borta: det fanns ${finding.keptCount} poster vid ${finding.keptAt}.`,
      };
    case 'rewritten':
      return {
        en: `entry ${finding.seq} had another seal at ${finding.keptAt}.`,
        sv: `post ${finding.seq} hade ett annat sigill vid ${finding.keptAt}.`,
      };
    case 'unsealed':
      return {
        en: `${finding.count} entries are not sealed, from ${finding.entryId} on. Does a worker run?`,
        sv: `${finding.count} poster är inte förseglade, från ${finding.entryId}. Är en worker igång?`,
      };
  }
}

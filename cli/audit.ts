import { readConfig } from '../config/config.ts';
import { readKeptHeads } from '../db/audit/kept-heads.ts';
import { type AuditFinding, verifyAudit } from '../db/audit/verify-audit.ts';
import { asDatabaseRole } from '../db/isolation/database-roles.ts';
import { queryOn } from '../db/run-query.ts';
import { storeAuditCheck } from '../db/stores/store-audit-check.ts';
import { explainDatabaseError } from './explain-database-error.ts';
import { findDatabaseUrl } from './find-database-url.ts';
import { readArguments, runCommand } from './run-command.ts';
import { withClient } from './with-client.ts';

const help = `Looks through the whole audit: is every entry there, as it was sealed, in its order, up to the last kept head?

  npm run -s audit:verify -- [options]

  --heads FILE        the heads that a worker keeps outside the database (PASSA_AUDIT_HEADS)
  --database-url URL  the database (DATABASE_URL, or the server that "npm start" runs here)
  --help              this text

Ends with 0 when it is, and with 1 and the first thing that is not. What came of it is shown to the data-protection officer.
`;

await runCommand(help, main, explainDatabaseError);

async function main(): Promise<void> {
  const { values } = readArguments({
    options: { heads: { type: 'string' }, 'database-url': { type: 'string' } },
  });
  const file = values.heads ?? readConfig().auditHeadsFile;
  const { heads, unreadable } = await readKeptHeads(file);
  const url = asDatabaseRole(findDatabaseUrl(values['database-url']), 'worker');
  const startedAt = performance.now();
  const { entries, finding } = await withClient(url, async (client) => {
    const verdict = await verifyAudit(client, heads);
    await storeAuditCheck(queryOn(client), { at: new Date(), ...verdict });
    return verdict;
  });
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
  if (heads.length === 0) {
    process.stderr.write(`No head is kept in ${file}, so that an end that was cut off can not be seen.\n`);
  }
  if (unreadable > 0) {
    process.stderr.write(`${unreadable} lines of ${file} are no heads.\n`);
  }
  if (finding === null) {
    process.stdout.write(
      `${entries} entries are as they were sealed, and ${heads.length} kept heads agree (${seconds} s)\n`,
    );
    return;
  }
  process.stdout.write(`${entries} entries are as they were sealed; then: ${explain(finding)}\n`);
  process.exitCode = 1;
}

function explain(finding: AuditFinding): string {
  switch (finding.kind) {
    case 'deleted':
      return `entry ${finding.seq} is gone.`;
    case 'altered':
      return `entry ${finding.seq} (${finding.entryId}) is not as it was sealed.`;
    case 'reordered':
      return `entry ${finding.seq} (${finding.entryId}) does not follow on the one before.`;
    case 'cut-off':
      return `the end is gone: there were ${finding.keptCount} entries at ${finding.keptAt}.`;
    case 'rewritten':
      return `entry ${finding.seq} had another seal at ${finding.keptAt}.`;
    case 'unsealed':
      return `${finding.count} entries are not sealed, from ${finding.entryId} on. Does a worker run?`;
  }
}

import { type Config, readConfig } from '../config/config.ts';
import { createDataSource } from '../db/data-source.ts';
import { rotateNameKeys, sealStoredNames } from '../db/identities/move-names.ts';
import { createNameCipher } from '../db/identities/name-cipher.ts';
import { addNameKey, findNameKeys, keepNameKeys } from '../db/identities/name-keys.ts';
import { explainDatabaseError } from './explain-database-error.ts';
import { findDatabaseUrl } from './find-database-url.ts';
import { ProgressLine } from './progress-line.ts';
import { readArguments, runCommand } from './run-command.ts';

const help = `Encrypts names and contacts anew with the current key.

  npm run -s rotate-keys [-- --new-key] [--database-url URL]

  --new-key           makes a new key in the data folder and does nothing else: start Passa again, so that it knows the key
                      before anything is encrypted with it, then run this without --new-key. Where PASSA_NAME_KEYS is set,
                      put the new key first there instead, and start the API again
  --database-url URL  the database (DATABASE_URL, or the server that "npm start" runs here)
  --help              this text

It goes through what is stored in batches while all goes on, and can be interrupted and run again. Keys that nothing is
stored under any more are named at the end; those of the data folder are removed.
`;

await runCommand(help, main, explainDatabaseError);

async function main(): Promise<void> {
  const { values } = readArguments({
    options: { 'new-key': { type: 'boolean' }, 'database-url': { type: 'string' } },
  });
  const config = readConfig();
  if (values['new-key'] === true) {
    const [made] = addNameKey(config);
    say(`Made the key ${made?.id}. Start Passa again, then run "npm run -s rotate-keys".`);
    return;
  }
  await rotate(config, findDatabaseUrl(values['database-url']));
}

async function rotate(config: Config, databaseUrl: string): Promise<void> {
  const cipher = createNameCipher(findNameKeys(config, 'kept'));
  const [current, ...others] = cipher.keyIds;
  const dataSource = createDataSource({ databaseUrl, poolSize: 2, applicationName: 'passa-rotate-keys' });
  await dataSource.initialize();
  try {
    const progress = new ProgressLine();
    await sealStoredNames(dataSource, cipher);
    const done = await rotateNameKeys(dataSource, cipher, (count) =>
      progress.show(`${count} encrypted anew`),
    );
    progress.finish(`${done} encrypted anew; everything is under the key ${current}`);
    if (others.length === 0) {
      return;
    }
    if (config.nameKeys === null) {
      keepNameKeys(config.dataDir, [current]);
    }
    say(
      `Nothing is under ${others.join(', ')} any more: ` +
        (config.nameKeys === null
          ? 'removed from the data folder.'
          : 'PASSA_NAME_KEYS can do without; keep a copy as long as backups that need it.'),
    );
  } finally {
    await dataSource.destroy();
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

import {
  addOwnKey,
  KeyFileError,
  keyFolderOf,
  readOwnKeys,
  retireOwnKey,
} from '../api/http/authentication/own-keys.ts';
import { ConfigError, readConfig } from '../config/config.ts';
import { readArguments, runCommand } from './run-command.ts';
import { UsageError } from './usage-error.ts';

const help = `The site's own keys, which sign access tokens where there is no identity provider.

  npm run -s keys -- list         the keys, the newest first
  npm run -s keys -- add          makes a pair of keys; it signs from now on, and the others are still taken
  npm run -s keys -- retire KEY   removes a key: what it has signed is worth nothing any more

They lie in the folder "keys" of the data folder (PASSA_DATA_DIR), for its owner alone to read. A running API
follows within a second. To change keys: add one, wait until the tokens of the old one have expired, retire it.
`;

await runCommand(help, main, explainKeyError);

async function main(): Promise<void> {
  const { positionals } = readArguments({ allowPositionals: true, options: {} });
  const [command, kid, ...others] = positionals;
  const folder = keyFolderOf(readConfig().dataDir);
  if (command === 'list' && kid === undefined) {
    const [newest, ...older] = await readOwnKeys(folder);
    if (newest === undefined) {
      process.stderr.write(`There is no key in ${folder}. Make one: npm run -s keys -- add\n`);
      return;
    }
    for (const key of [newest, ...older]) {
      const use = key === newest ? 'signs' : 'is still taken';
      process.stdout.write(`${key.kid}  made ${key.madeAt.toISOString()}  ${use}\n`);
    }
    return;
  }
  if (command === 'add' && kid === undefined) {
    const added = await addOwnKey(folder, new Date());
    process.stdout.write(`${added.kid}\n`);
    return;
  }
  if (command === 'retire' && kid !== undefined && others.length === 0) {
    if (!(await retireOwnKey(folder, kid))) {
      throw new UsageError({
        en: `There is no key ${kid} in ${folder}; see: npm run -s keys -- list`,
        sv: `Det finns ingen nyckel ${kid} i ${folder}; se: npm run -s keys -- list`,
      });
    }
    process.stderr.write('The key is removed.\n');
    return;
  }
  throw new UsageError({
    en: 'The commands are list, add and retire KEY; see --help.',
    sv: 'Kommandona är list, add och retire NYCKEL; se --help.',
  });
}

function explainKeyError(error: unknown): string {
  return error instanceof KeyFileError || error instanceof ConfigError ? error.message : String(error);
}

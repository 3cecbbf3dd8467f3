import {
  addOwnKey,
  KeyFileError,
  keyFolderOf,
  readOwnKeys,
  retireOwnKey,
} from '../api/http/authentication/own-keys.ts';
import { ConfigError, readConfig } from '../config/config.ts';
import { readArguments, runCommand, say, tell } from './run-command.ts';
import { UsageError } from './usage-error.ts';

const help = {
  en: `The site's own keys, which sign access tokens where there is no identity provider.

  npm run -s keys -- list         the keys, the newest first
  npm run -s keys -- add          makes a pair of keys; it signs from now on, and the others are still taken
  npm run -s keys -- retire KEY   removes a key: what it has signed is worth nothing any more

They lie in the folder "keys" of the data folder (PASSA_DATA_DIR), for its owner alone to read. A running API
follows within a second, and signs out whoever signed in to the pages with a token of a key that is gone.
To change keys: add one, wait until the tokens of the old one have expired, retire it.
`,
  sv: `Passas egna nycklar, som signerar åtkomstnycklar där det inte finns någon inloggningstjänst.

  npm run -s keys -- list           nycklarna, den nyaste först
  npm run -s keys -- add            gör ett nyckelpar; det signerar från nu, och de andra godtas fortfarande
  npm run -s keys -- retire NYCKEL  tar bort en nyckel: det som den har signerat är inget värt längre

De ligger i mappen "keys" i datamappen (PASSA_DATA_DIR), och bara ägaren kan läsa dem. Ett API som är igång följer
med inom en sekund, och loggar ut dem som loggade in på sidorna med en åtkomstnyckel från en borttagen nyckel.
För att byta nyckel: lägg till en, vänta tills den gamlas åtkomstnycklar har gått ut, ta bort den.
`,
};

await runCommand(help, main, explainKeyError);

async function main(): Promise<void> {
  const { positionals } = readArguments({ allowPositionals: true, options: {} });
  const [command, kid, ...others] = positionals;
  const folder = keyFolderOf(readConfig().dataDir);
  if (command === 'list' && kid === undefined) {
    const [newest, ...older] = await readOwnKeys(folder);
    if (newest === undefined) {
      tell({
        en: `There is no key in ${folder}. Make one: npm run -s keys -- add`,
        sv: `Det finns ingen nyckel i ${folder}. Gör en: npm run -s keys -- add`,
      });
      return;
    }
    for (const key of [newest, ...older]) {
      const use =
        key === newest ? { en: 'signs', sv: 'signerar' } : { en: 'is still taken', sv: 'godtas fortfarande' };
      const madeAt = key.madeAt.toISOString();
      say({ en: `${key.kid}  made ${madeAt}  ${use.en}`, sv: `${key.kid}  gjord ${madeAt}  ${use.sv}` });
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
    tell({ en: 'The key is removed.', sv: 'Nyckeln är borttagen.' });
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

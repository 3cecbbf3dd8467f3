import { type Config, readConfig } from '../config/config.ts';
import { createDataSource } from '../db/data-source.ts';
import { rotateNameKeys, sealStoredNames, untilWritersHaveEnded } from '../db/identities/move-names.ts';
import { createNameCipher } from '../db/identities/name-cipher.ts';
import { addNameKey, findNameKeys, keepNameKeys } from '../db/identities/name-keys.ts';
import { explainDatabaseError } from './explain-database-error.ts';
import { findDatabaseUrl } from './find-database-url.ts';
import { ProgressLine } from './progress-line.ts';
import { inTerminal, readArguments, runCommand, say } from './run-command.ts';

const help = {
  en: `Encrypts names and contacts anew with the current key.

  npm run -s rotate-keys [-- --new-key] [--database-url URL]

  --new-key           makes a new key in the data folder and does nothing else: a running Passa encrypts with it from then
                      on; run this without --new-key for what is stored already. Where PASSA_NAME_KEYS is set, put the new
                      key first there instead, and start the API again
  --database-url URL  the database (DATABASE_URL, or the server that "npm start" runs here)
  --help              this text

It goes through what is stored in batches while all goes on, and can be interrupted and run again. Keys that nothing is
stored under any more are named at the end; those of the data folder are removed.
`,
  sv: `Krypterar namn och kontaktuppgifter på nytt med den gällande nyckeln.

  npm run -s rotate-keys [-- --new-key] [--database-url URL]

  --new-key           gör en ny nyckel i datamappen och inget mer: ett Passa som är igång krypterar med den från och med
                      då; kör detta utan --new-key för det som redan är sparat. Där PASSA_NAME_KEYS är satt: lägg den
                      nya nyckeln först där i stället, och starta om API:et
  --database-url URL  databasen (DATABASE_URL, eller den server som "npm start" kör här)
  --help              denna text

Det som är sparat gås igenom i omgångar medan allt pågår, och det kan avbrytas och köras igen. Nycklar som inget längre
är sparat under anges i slutet; de i datamappen tas bort.
`,
};

await runCommand(help, main, explainDatabaseError);

async function main(): Promise<void> {
  const { values } = readArguments({
    options: { 'new-key': { type: 'boolean' }, 'database-url': { type: 'string' } },
  });
  const config = readConfig();
  if (values['new-key'] === true) {
    const [made] = addNameKey(config);
    say({
      en: `Made the key ${made?.id}: names are encrypted with it from now on. Run "npm run -s rotate-keys" for those that are stored already.`,
      sv: `Nyckeln ${made?.id} är gjord: namn krypteras med den från och med nu. Kör "npm run -s rotate-keys" för dem som redan är sparade.`,
    });
    return;
  }
  await rotate(config, findDatabaseUrl(values['database-url'], 'owner'));
}

async function rotate(config: Config, databaseUrl: string): Promise<void> {
  const cipher = createNameCipher(findNameKeys(config, 'kept'));
  const [current, ...others] = cipher.keyIds;
  const dataSource = createDataSource({ databaseUrl, poolSize: 2, applicationName: 'passa-rotate-keys' });
  await dataSource.initialize();
  try {
    const progress = new ProgressLine();
    await untilWritersHaveEnded(dataSource);
    await sealStoredNames(dataSource, cipher);
    const done = await rotateNameKeys(dataSource, cipher, new Date(), (count) =>
      progress.show(inTerminal({ en: `${count} encrypted anew`, sv: `${count} krypterade på nytt` })),
    );
    progress.finish(
      inTerminal({
        en: `${done} encrypted anew; everything is under the key ${current}`,
        sv: `${done} krypterade på nytt; allt är under nyckeln ${current}`,
      }),
    );
    if (others.length === 0) {
      return;
    }
    if (config.nameKeys === null) {
      keepNameKeys(config.dataDir, [current]);
    }
    const left = others.join(', ');
    say(
      config.nameKeys === null
        ? {
            en: `Nothing is under ${left} any more: removed from the data folder.`,
            sv: `Inget är under ${left} längre: borttaget från datamappen.`,
          }
        : {
            en: `Nothing is under ${left} any more: PASSA_NAME_KEYS can do without; keep a copy as long as backups that need it.`,
            sv: `Inget är under ${left} längre: PASSA_NAME_KEYS klarar sig utan; spara en kopia så länge som säkerhetskopior som behöver den.`,
          },
    );
  } finally {
    await dataSource.destroy();
  }
}

import { z } from 'zod';
import { principalRoles } from '../api/http/authentication/authenticator.ts';
import {
  followOwnKeys,
  KeyFileError,
  keyFolderOf,
  readOwnKeys,
} from '../api/http/authentication/own-keys.ts';
import { createOwnTokens } from '../api/http/authentication/own-tokens.ts';
import { claimText, principalClaims } from '../api/http/authentication/principal-claims.ts';
import { ConfigError, readConfig } from '../config/config.ts';
import { readArguments, runCommand, tell } from './run-command.ts';
import { UsageError } from './usage-error.ts';

/** The longest that a token may work, in hours: 90 days. */
const mostHours = 2_160;
/** How long a token works when nothing else is said, in hours: a working day. */
const usualHours = 8;

const help = {
  en: `Issues an access token, signed with the site's own key, and writes it to standard output.

  npm run -s token -- --id ID --role ROLE… --node NODE… [options]

  --id ID         who it is for; a UUID for a manager and a coach, since workplaces and people name them by it
  --role ROLE     ${principalRoles.join(', ')}; may be given several times
  --node NODE     a node that they reach; may be given several times
  --all-nodes     instead of --node
  --name NAME     what the person is called
  --hours HOURS   how long it works, at most ${mostHours} (${usualHours})
  --help          this text

Whoever has the token is that person or program: hand it over as you would a password. It ends by itself; to end it
before, retire the key that signed it: npm run -s keys -- --help
`,
  sv: `Utfärdar en åtkomstnyckel, signerad med Passas egen nyckel, och skriver den till standard ut.

  npm run -s token -- --id ID --role ROLL… --node NOD… [flaggor]

  --id ID         vem den är för; ett UUID för chef och arbetskonsulent, eftersom arbetsplatser och personer anger dem så
  --role ROLL     ${principalRoles.join(', ')}; kan anges flera gånger
  --node NOD      en nod som de når; kan anges flera gånger
  --all-nodes     i stället för --node
  --name NAMN     vad personen heter
  --hours TIMMAR  hur länge den gäller, högst ${mostHours} (${usualHours})
  --help          denna text

Den som har åtkomstnyckeln är den personen eller det programmet: lämna över den som ett lösenord. Den slutar gälla av sig
själv; för att avsluta den i förtid, ta bort nyckeln som signerade den: npm run -s keys -- --help
`,
};

const principalSchema = z.object({ id: claimText, name: claimText.optional(), ...principalClaims });

await runCommand(help, main, explainTokenError);

async function main(): Promise<void> {
  const { values } = readArguments({
    options: {
      id: { type: 'string' },
      role: { type: 'string', multiple: true, default: [] },
      node: { type: 'string', multiple: true, default: [] },
      'all-nodes': { type: 'boolean', default: false },
      name: { type: 'string' },
      hours: { type: 'string', default: String(usualHours) },
    },
  });
  if (values['all-nodes'] === values.node.length > 0) {
    throw new UsageError({
      en: 'Say which nodes: --node NODE, or --all-nodes; see --help.',
      sv: 'Ange vilka noder: --node NOD, eller --all-nodes; se --help.',
    });
  }
  const principal = principalSchema.safeParse({
    id: values.id,
    name: values.name,
    roles: values.role,
    nodes: values['all-nodes'] ? '*' : values.node,
  });
  if (!principal.success) {
    const wrong = new Set(principal.error.issues.map(({ path }) => String(path[0])));
    const named = [...wrong].join(', ');
    throw new UsageError({
      en: `Missing or not right: ${named}; see --help.`,
      sv: `Saknas eller är fel: ${named}; se --help.`,
    });
  }
  const hours = Number(values.hours);
  if (!(hours > 0 && hours <= mostHours)) {
    throw new UsageError({
      en: `--hours must be above 0 and at most ${mostHours}.`,
      sv: `--hours måste vara över 0 och högst ${mostHours}.`,
    });
  }
  const folder = keyFolderOf(readConfig().dataDir);
  if ((await readOwnKeys(folder)).length === 0) {
    throw new UsageError({
      en: `There is no key in ${folder}. Make one: npm run -s keys -- add`,
      sv: `Det finns ingen nyckel i ${folder}. Gör en: npm run -s keys -- add`,
    });
  }
  const tokens = createOwnTokens(followOwnKeys(folder), () => new Date());
  const { id, name, roles, nodes } = principal.data;
  const { token, expiresAt } = await tokens.issue(
    { id, roles, nodes, ...(name === undefined ? {} : { name }) },
    new Date(Date.now() + hours * 3_600_000),
  );
  process.stdout.write(`${token}\n`);
  const until = expiresAt.toISOString();
  tell({ en: `Works until ${until}.`, sv: `Gäller till ${until}.` });
}

function explainTokenError(error: unknown): string {
  return error instanceof KeyFileError || error instanceof ConfigError ? error.message : String(error);
}

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
import { readArguments, runCommand } from './run-command.ts';
import { UsageError } from './usage-error.ts';

/** The longest that a token may work, in hours: 90 days. */
const mostHours = 2_160;
/** How long a token works when nothing else is said, in hours: a working day. */
const usualHours = 8;

const help = `Issues an access token, signed with the site's own key, and writes it to standard output.

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
`;

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
  process.stderr.write(`Works until ${expiresAt.toISOString()}.\n`);
}

function explainTokenError(error: unknown): string {
  return error instanceof KeyFileError || error instanceof ConfigError ? error.message : String(error);
}

import fc from 'fast-check';
import { type PrincipalRole, principalRoles } from '../../api/http/authentication/authenticator.ts';
import { hostileAttempts, type Try } from '../../test/support/hostile/attempts.ts';
import { sendAttempt } from '../../test/support/hostile/send-attempt.ts';
import { wrongSignIns } from '../../test/support/hostile/wrong-sign-ins.ts';
import { spread } from './ask-site.ts';
import type { Site } from './start-site.ts';
import { watchThread } from './watch-thread.ts';

/** An attempt, and how long it held the API's thread. */
export interface HeldByAttempt {
  /** Method and path, without ids and query. */
  readonly name: string;
  readonly status: number;
  readonly heldMs: number;
}

const seed = 1_764_300_330;
const strangerId = '0192f000-0000-7000-8000-0000000000f1';
/** How many of each kind they know of. */
const knownOfEach = 6;

/** Sends so many generated attempts, the same in every run, one at a time. Returns all, the worst first. */
export async function measureAttempts(site: Site, count: number): Promise<HeldByAttempt[]> {
  const authorizations = new Map<string, string>();
  for (const role of principalRoles) {
    authorizations.set(role, await authorizeAs(site, role));
  }
  authorizations.set('manager here', authorizations.get('manager') ?? '');
  const attempts = hostileAttempts({
    known: await idsIn(site),
    unknown: spread(site.region.candidates, 2 * knownOfEach)
      .slice(knownOfEach)
      .map(({ id }) => id),
    wrongSignIns: await wrongSignIns(site),
    authorizations,
    principalId: strangerId,
  });
  const { origin } = new URL(site.apiUrl);
  const thread = await watchThread(site);
  const held: HeldByAttempt[] = [];
  for (const one of fc.sample(attempts, { numRuns: count, seed })) {
    let status = 0;
    const heldMs = await thread.heldBy(async () => {
      ({ status } = await sendAttempt(origin, one.attempt));
    });
    held.push({ name: nameOf(one), status, heldMs });
    if (held.length % 1_000 === 0) {
      process.stderr.write(`${held.length} of ${count} attempts\n`);
    }
  }
  return held.sort((a, b) => b.heldMs - a.heldMs);
}

/** With all nodes, so that whatever is asked is worked on. */
function authorizeAs(site: Site, role: PrincipalRole): Promise<string> {
  return site.authorize({ id: strangerId, roles: [role], nodes: '*' });
}

async function idsIn({ region, client }: Site): Promise<Record<string, string[]>> {
  const { rows } = await client.query<{ id: string }>('SELECT id FROM suggestions ORDER BY id LIMIT $1', [
    knownOfEach,
  ]);
  const ids = (things: readonly { readonly id: string }[]): string[] =>
    spread(things, knownOfEach).map(({ id }) => id);
  return {
    candidates: ids(region.candidates),
    roles: ids(region.roles),
    workplaces: ids(region.workplaces),
    suggestions: ids(rows),
    nodes: region.nodes.map(({ id }) => id),
  };
}

function nameOf({ attempt: { method, target } }: Try): string {
  const [path = ''] = target.split('?');
  return `${method} ${path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/giu, '{id}').slice(0, 60)}`;
}

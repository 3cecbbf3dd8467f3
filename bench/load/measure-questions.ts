import { defaultPolicy } from '../../matching/policy/default-policy.ts';
import { memoryOf, send, spread, timeOf } from './ask-site.ts';
import type { Site } from './start-site.ts';

/** How long questions that need all open profiles of a node take over HTTP, in milliseconds. */
export interface QuestionTimes {
  /** The first one, for which every profile is read and prepared. */
  readonly first: number;
  /** Of role after role. */
  readonly ofRoles: number[];
  /** Of candidate after candidate; their first one is not among them. */
  readonly ofCandidates: number[];
  /** Of a request that is sent ten times a second meanwhile and needs next to nothing. */
  readonly others: number[];
  /** Memory of the API's process before and after, in MB; null where the machine doesn't tell. */
  readonly memory: readonly [before: number | null, after: number | null];
}

/** Asks what would open doors to `times` roles and to as many candidates of the site, one after the other. */
export async function measureQuestions(site: Site, times: number): Promise<QuestionTimes> {
  const before = await memoryOf(site.apiPid, 'VmRSS');
  const ask = (kind: string, id: string) => timeOf(() => send(site, 'GET', `/${kind}/${id}/doors`));
  const [firstRole, ...roles] = spread(site.region.roles, times + 1);
  const [firstCandidate, ...candidates] = spread(site.region.candidates, times + 1);
  const others: number[] = [];
  const light = setInterval(async () => {
    others.push(await timeOf(() => send(site, 'GET', `/roles/${firstRole?.id}`)));
  }, 100);
  const first = await ask('roles', firstRole?.id ?? '');
  const ofRoles: number[] = [];
  for (const { id } of roles) {
    ofRoles.push(await ask('roles', id));
  }
  await ask('candidates', firstCandidate?.id ?? '');
  const ofCandidates: number[] = [];
  for (const { id } of candidates) {
    ofCandidates.push(await ask('candidates', id));
  }
  clearInterval(light);
  return { first, ofRoles, ofCandidates, others, memory: [before, await memoryOf(site.apiPid, 'VmRSS')] };
}

/** Seconds from asking for a report on a node until it is made: on doors, and on what a policy would change. */
export async function measureReports(site: Site): Promise<{ doors: number; effects: number }> {
  const nodeId = site.region.nodes[0]?.id;
  const compared = { ...defaultPolicy, weights: { ...defaultPolicy.weights, wishes: 0, abilities: 20 } };
  await site.client.query(
    `INSERT INTO match_policies (version, document, created_by) VALUES (2, $1, 'bench')`,
    [compared],
  );
  const make = async (path: string, body: object): Promise<number> => {
    const began = performance.now();
    const { id } = await send(site, 'POST', path, body);
    for (let status: unknown = 'queued'; status !== 'completed'; ) {
      await new Promise((done) => setTimeout(done, 50));
      ({ status } = await send(site, 'GET', `/reports/${id}`));
      if (status === 'failed') {
        throw new Error(`The report of ${path} failed.`);
      }
    }
    return (performance.now() - began) / 1_000;
  };
  return {
    doors: await make(`/nodes/${nodeId}/doors`, {}),
    effects: await make('/policies/2/effects', { nodeId }),
  };
}

import { send, spread, timeOf } from './ask-site.ts';
import type { Site } from './start-site.ts';

/** How long dry runs of a node's roles and candidates take over HTTP, in milliseconds. */
export interface DryRunTimes {
  /** The first one of a role, for which the stand-ins of the node are made. */
  readonly first: number;
  /** Of role after role. */
  readonly ofRoles: number[];
  /** Of candidate after candidate; their first one, for which all roles are read, is not among them. */
  readonly ofCandidates: number[];
}

/** Asks what `times` roles and as many candidates of the site would reach if they were not stored. Each may ask 60 a minute. */
export async function measureDryRuns(site: Site, times: number): Promise<DryRunTimes> {
  const preview = (kind: 'role' | 'candidate', draft: object) =>
    timeOf(() => send(site, 'POST', `/${kind}s/preview`, { [kind]: draft }));
  // the workplaces of the region are stored, too
  const [firstRole = {}, ...roles] = spread(site.region.roles, times + 1);
  const first = await preview('role', firstRole);
  const ofRoles: number[] = [];
  for (const role of roles) {
    ofRoles.push(await preview('role', role));
  }
  const [firstCandidate = {}, ...candidates] = spread(site.region.candidates, times + 1).map(
    ({ details, ...candidate }) => ({ ...candidate, ...details }),
  );
  await preview('candidate', firstCandidate);
  const ofCandidates: number[] = [];
  for (const candidate of candidates) {
    ofCandidates.push(await preview('candidate', candidate));
  }
  return { first, ofRoles, ofCandidates };
}

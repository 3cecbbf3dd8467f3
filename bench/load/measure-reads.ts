import { send, spread, timeOf } from './ask-site.ts';
import type { Site } from './start-site.ts';

/** What the pages read first, and how long each takes over HTTP, in milliseconds. */
interface ReadTimes {
  readonly name: string;
  readonly times: number[];
}

/** Reads of the pages, beside light ones. */
export interface PageReads {
  readonly reads: ReadTimes[];
  /** Of one profile. */
  readonly light: number[];
  /** Of whether the site is ready, for which the database is asked next to nothing. */
  readonly bare: number[];
}

const peopleOfCoach = 30;

/**
 * Reads `times` times what each page of a large node reads first, in turns, so that a noisy moment of the machine meets all. The
 * coach whose work list is read gets thirty people, of whom some are reviewed.
 */
export async function measureReads(site: Site, times: number): Promise<PageReads> {
  const { nodes, roles, candidates } = site.region;
  const node = nodes[0]?.id;
  const coach = await siteOfCoach(site);
  const people = spread(candidates, times).map(({ id }) => id);
  const suggestionsOf = (id: string | undefined, more: string) =>
    send(site, 'GET', `/candidates/${id}/suggestions?limit=20${more}`);
  // the last are slips
  const words = ['stad', 'kök', 'lager', 'vill arbeta', 'städnig', 'G-00'];
  const kinds: readonly [name: string, read: (turn: number) => Promise<unknown>][] = [
    ['overview', () => send(site, 'GET', `/nodes/${node}/overview`)],
    ['work list of a coordinator', () => send(site, 'GET', '/work-list')],
    ['work list of a coach', () => send(coach, 'GET', '/work-list')],
    ['people with counts', () => send(site, 'GET', `/candidates?nodeId=${node}&limit=20&counts=true`)],
    [
      'people to review, counted',
      () => send(site, 'GET', '/candidates?needs=review&sort=waiting&counts=true'),
    ],
    ['people of a coach, counted', () => send(coach, 'GET', '/candidates?coach=me&counts=true')],
    ['roles with counts', () => send(site, 'GET', `/roles?nodeId=${node}&limit=20&counts=true`)],
    ['20 suggestions', (turn) => suggestionsOf(people[turn], '')],
    ['20 not reviewed', (turn) => suggestionsOf(people[turn], '&review=none')],
    ['20 with explanations', (turn) => suggestionsOf(people[turn], '&include=explanation')],
    [
      'search',
      (turn) => send(site, 'GET', `/search?q=${encodeURIComponent(words[turn % words.length] ?? '')}`),
    ],
  ];
  const reads = kinds.map(([name]): ReadTimes => ({ name, times: [] }));
  const light: number[] = [];
  const bare: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    for (const [index, [, read]] of kinds.entries()) {
      reads[index]?.times.push(await timeOf(() => read(turn)));
      light.push(await timeOf(() => send(site, 'GET', `/roles/${roles[turn % roles.length]?.id}`)));
      bare.push(
        await timeOf(() => fetch(new URL('/health/ready', site.apiUrl)).then((answer) => answer.text())),
      );
    }
  }
  return { reads, light, bare };
}

async function siteOfCoach(site: Site): Promise<Site> {
  const id = site.region.candidates.find(({ coachId }) => coachId !== undefined)?.coachId ?? '';
  await site.client.query(
    `UPDATE candidates SET coach_id = NULL
     WHERE coach_id = $1 AND id NOT IN (SELECT id FROM candidates WHERE coach_id = $1 ORDER BY id LIMIT $2)`,
    [id, peopleOfCoach],
  );
  const coach = { ...site, authorization: await site.authorize({ id, roles: ['coach'], nodes: '*' }) };
  const { rows } = await site.client.query<{ id: string }>(
    `SELECT s.id FROM suggestions AS s JOIN candidates AS c ON c.id = s.candidate_id
     WHERE c.coach_id = $1 AND s.in_candidate_list AND s.kind = 'match' ORDER BY s.id LIMIT 300`,
    [id],
  );
  const decisions = [
    { decision: 'approve', comment: 'Provas.' },
    { decision: 'hold', reason: 'awaiting-candidate' },
    { decision: 'decline', reason: 'travel-too-long' },
  ];
  for (const [index, suggestion] of spread(rows, 60).entries()) {
    await send(coach, 'POST', `/suggestions/${suggestion.id}/reviews`, decisions[index % 3] ?? {});
  }
  return coach;
}

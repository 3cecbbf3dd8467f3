import { spread } from './ask-site.ts';
import type { Site } from './start-site.ts';

/** A request that costs the service more than it costs whoever sends it. */
export interface CostlyRequest {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
}

/** What somebody sends who wants to slow the others down; `turn` makes them ask of another thing each time. */
export function costlyRequests(site: Site): ((turn: number) => CostlyRequest)[] {
  const people = spread(site.region.candidates, 50).map(({ id }) => id);
  const roles = spread(site.region.roles, 50).map(({ id }) => id);
  const node = site.region.nodes[0]?.id ?? '';
  const person = (turn: number) => people[turn % people.length];
  const role = (turn: number) => roles[turn % roles.length];
  const words = 'laga mat på ett äldreboende och duka, servera, städa, sköta djur och trädgård, köra bil ';
  const get =
    (name: string, path: (turn: number) => string) =>
    (turn: number): CostlyRequest => ({ name, method: 'GET', path: path(turn) });
  const post = (name: string, path: string, body: (turn: number) => unknown) => (turn: number) =>
    ({ name, method: 'POST', path, body: JSON.stringify(body(turn)) }) as const;
  const letters = (count: number): string => encodeURIComponent(words.repeat(4).slice(0, count));
  return [
    get('vocabulary by 100 letters', (turn) => `/vocabulary/tasks?lang=sv&q=${letters(99 - (turn % 9))}x`),
    get('search by 200 letters', (turn) => `/search?q=${letters(199 - (turn % 9))}x`),
    get(
      'people by 200 letters',
      (turn) => `/candidates?limit=100&counts=true&q=${letters(199 - (turn % 9))}`,
    ),
    get('doors of a role', (turn) => `/roles/${role(turn)}/doors`),
    get('doors of a person', (turn) => `/candidates/${person(turn)}/doors`),
    get('stability of a role', (turn) => `/roles/${role(turn)}/stability`),
    get(
      '100 suggestions explained',
      (turn) => `/roles/${role(turn)}/suggestions?limit=100&include=explanation`,
    ),
    get('100 people, counted', () => '/candidates?limit=100&counts=true&sort=to-review'),
    get('a node’s overview', () => `/nodes/${node}/overview`),
    get('why a person is left without', (turn) => `/candidates/${person(turn)}/left-without`),
    post('interpretation of a long text', '/interpret', (turn) => ({
      lang: 'sv',
      text: `${turn} ${words.repeat(200)}`.slice(0, 4_000),
    })),
    post('dry run of a person', '/candidates/preview', (turn) => ({
      candidate: { nodeId: node, reference: `x${turn}`, wishes: words.repeat(200).slice(0, 4_000) },
    })),
    post('dry run of a role', '/roles/preview', (turn) => ({
      role: { nodeId: node, title: `x${turn}`, description: words.repeat(200).slice(0, 4_000) },
    })),
    post('a person with 60,000 languages', '/candidates', (turn) => ({
      nodeId: node,
      reference: `y${turn}`,
      languages: Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`k${index}`, 'A1'])),
    })),
    post('a person with 4,000 wrong fields', '/candidates', () =>
      Object.fromEntries(Array.from({ length: 4_000 }, (_, index) => [`wishs${index}`, 'x'])),
    ),
    (turn) => ({
      name: '1 MB of brackets',
      method: 'POST',
      path: '/candidates',
      body: '['.repeat(1_000_000 + (turn % 9)),
    }),
    post('files of 5,000 people looked through', '/imports/preview', (turn) => ({
      nodeId: node,
      files: [
        {
          kind: 'candidates',
          name: 'a.jsonl',
          content: Buffer.from(
            Array.from({ length: 5_000 }, (_, index) =>
              JSON.stringify({ reference: `Z${turn}-${index}`, wishes: words }),
            ).join('\n'),
          ).toString('base64'),
        },
      ],
    })),
    post('a match list of the node', '/match-lists', () => ({ nodeId: node, for: 'candidates', limit: 100 })),
    post('a report on doors', `/nodes/${node}/doors`, () => ({})),
  ];
}

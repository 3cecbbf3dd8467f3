import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Principal } from '../../api/http/authentication/authenticator.ts';
import { spread, timeOf } from './ask-site.ts';
import { type CostlyRequest, costlyRequests } from './hostile-requests.ts';
import type { Site } from './start-site.ts';
import { watchThread } from './watch-thread.ts';

/** How long a request held the thread of the API at most, see `watchThread`. */
export interface HeldThread {
  readonly name: string;
  readonly status: number;
  /** From sending it to its answer, in milliseconds. */
  readonly took: number;
  /** In milliseconds. */
  readonly heldMs: number;
}

/** What the others waited for their answers, in milliseconds, in turns alone and beside the hostile. */
export interface OthersTimes {
  readonly pairs: readonly { readonly alone: number[]; readonly besideHostile: number[] }[];
  /** How many requests of the hostile were answered, by status. */
  readonly hostileStatuses: ReadonlyMap<number, number>;
}

/** How many hostile clients there are, and how many requests each has under way. */
const hostileClients = 4;
const atOnce = 20;
/** How many others work calmly, each one request after the other with a pause, in milliseconds. */
const calmClients = 4;
const pauseMs = 150;
/** How long the site is left alone after an attack, in milliseconds. */
const calmMs = 3_000;

interface Client {
  readonly authorization: string;
  /** As a proxy tells it. */
  readonly address: string;
}

/** Sends each costly request `times` times, one at a time, and reads after each how long the thread was held. */
export async function measureHeldThread(site: Site, times: number): Promise<HeldThread[]> {
  const client = await newClient(site, 1);
  const thread = await watchThread(site);
  const held: HeldThread[] = [];
  for (const request of costlyRequests(site)) {
    for (let turn = 0; turn < times; turn += 1) {
      const sent = request(turn);
      let status = 0;
      let took = 0;
      const heldMs = await thread.heldBy(async () => {
        took = await timeOf(async () => {
          status = await ask(site, client, sent);
        });
      });
      held.push({ name: sent.name, status, took, heldMs });
    }
  }
  return held;
}

/**
 * Lets the others work for `seconds` alone, and as long beside four who send what costs much, as much as they can; so `pairs` times,
 * so that a noisy moment of the machine meets both.
 */
export async function measureOthers(site: Site, pairs: number, seconds: number): Promise<OthersTimes> {
  const others = await Promise.all(
    Array.from({ length: calmClients }, (_, index) => newClient(site, 10 + index)),
  );
  const hostile = await Promise.all(
    Array.from({ length: hostileClients }, (_, index) => newClient(site, 20 + index)),
  );
  await workCalmly(site, others, 3);
  const hostileStatuses = new Map<number, number>();
  const measured: { alone: number[]; besideHostile: number[] }[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const alone = await workCalmly(site, others, seconds);
    const over = { isSo: false };
    const attacks = hostile.flatMap((client, number) =>
      Array.from({ length: atOnce }, (_, index) =>
        attack(site, client, number * atOnce + index, over, hostileStatuses),
      ),
    );
    await wait(2_000);
    measured.push({ alone, besideHostile: await workCalmly(site, others, seconds) });
    over.isSo = true;
    await Promise.all(attacks);
    // until the rests of the hostile are over
    await wait(calmMs);
  }
  return { pairs: measured, hostileStatuses };
}

async function attack(
  site: Site,
  client: Client,
  first: number,
  over: { readonly isSo: boolean },
  statuses: Map<number, number>,
): Promise<void> {
  const requests = costlyRequests(site);
  for (let turn = first; !over.isSo; turn += 1) {
    const request = requests[turn % requests.length]?.(turn);
    const status = request === undefined ? 0 : await ask(site, client, request);
    statuses.set(status, 1 + (statuses.get(status) ?? 0));
  }
}

async function workCalmly(site: Site, clients: readonly Client[], seconds: number): Promise<number[]> {
  const people = spread(site.region.candidates, 40).map(({ id }) => id);
  const roles = spread(site.region.roles, 40).map(({ id }) => id);
  const until = performance.now() + seconds * 1_000;
  const times: number[] = [];
  await Promise.all(
    clients.map(async (client) => {
      for (let turn = 0; performance.now() < until; turn += 1) {
        const paths = [
          `/candidates/${people[turn % people.length]}/suggestions?limit=20`,
          `/candidates/${people[turn % people.length]}`,
          `/roles/${roles[turn % roles.length]}`,
          '/work-list',
        ];
        const path = paths[turn % paths.length] ?? '';
        times.push(await timeOf(() => ask(site, client, { name: path, method: 'GET', path })));
        await wait(pauseMs);
      }
    }),
  );
  return times;
}

async function newClient(site: Site, number: number): Promise<Client> {
  const principal: Principal = { id: randomUUID(), roles: ['coordinator', 'coach'], nodes: '*' };
  return { authorization: await site.authorize(principal), address: `10.0.0.${number}` };
}

async function ask(
  site: Site,
  { authorization, address }: Client,
  { method, path, body }: CostlyRequest,
): Promise<number> {
  const response = await fetch(`${site.apiUrl}${path}`, {
    method,
    headers: {
      authorization,
      'x-forwarded-for': address,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body }),
  });
  await response.arrayBuffer();
  return response.status;
}

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../api/client.ts';
import type { Session } from '../../session/session.ts';
import { type WayPeriod, wayPeriods } from './node-search.ts';

/** How far the people of a node came, and what waits. */
export type NodeWay = Schemas['NodeWay'];

/** Whether one plans for nodes, and may read their way and capacity. */
export function isPlanner({ roles }: Pick<Session, 'roles'>): boolean {
  return roles.includes('coordinator') || roles.includes('admin');
}

const monthsOf: Readonly<Record<WayPeriod, number>> = { quarter: 3, year: 12, 'three-years': 36 };

/** The way of a node's pairs, counted so far back. */
export function wayQuery(nodeId: string, period: WayPeriod = wayPeriods[0]) {
  return queryOptions({
    // what changes the overview changes it
    queryKey: ['overview', nodeId, 'way', period],
    queryFn: () =>
      answerOf(
        api.GET('/nodes/{id}/way', {
          params: { path: { id: nodeId }, query: { since: monthsAgo(monthsOf[period]) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** What the workplaces of a node have room for. */
export function capacityQuery(nodeId: string) {
  return queryOptions({
    queryKey: ['overview', nodeId, 'capacity'],
    queryFn: () => answerOf(api.GET('/nodes/{id}/capacity', { params: { path: { id: nodeId } } })),
  });
}

/** How many of a node's people share what is followed up. */
export function followUpQuery(nodeId: string) {
  return queryOptions({
    queryKey: ['overview', nodeId, 'follow-up'],
    queryFn: () => answerOf(api.GET('/nodes/{id}/statistics', { params: { path: { id: nodeId } } })),
  });
}

/** The day so many months ago in Sweden, `YYYY-MM-DD`; of a day that the month does not have, its last. */
function monthsAgo(months: number): string {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

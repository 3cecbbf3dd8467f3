import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { localDate } from '../../config/local-date.ts';
import { monthsBefore } from '../../db/dates.ts';
import { listCapacity } from '../../db/read-models/node-capacity.ts';
import { readNodeWay } from '../../db/read-models/node-way.ts';
import { placementOutcomeIds } from '../../matching/vocabulary/placement-codes.ts';
import { sum } from './sum.ts';
import type { nodeCapacitySchema, nodeWaySchema } from './way-schema.ts';

/** How long the way is counted when nobody says since when, in months. */
const usualMonths = 12;

/** The way of a node's pairs since a day (`YYYY-MM-DD`; undefined: of the last 12 months). */
export async function readWay(
  manager: EntityManager,
  nodeId: string,
  now: Date,
  asked: string | undefined,
): Promise<z.input<typeof nodeWaySchema>> {
  const today = localDate(now);
  const since = asked ?? monthsBefore(today, usualMonths);
  const way = await readNodeWay(manager, nodeId, { now, today, since });
  const { people, waiting, stopped, outcomes } = way;
  return {
    id: nodeId,
    since,
    steps: [
      { step: 'registered', people: people.registered },
      { step: 'suggested', people: people.suggested },
      { step: 'reviewed', people: people.reviewed },
      { step: 'approved', people: people.approved },
      { step: 'proposed', people: people.proposed },
      { step: 'welcomed', people: people.welcomed },
      { step: 'planned', people: people.planned },
      { step: 'started', people: people.started },
      { step: 'ended', people: people.ended },
    ],
    outcomes: placementOutcomeIds.map((outcome) => ({ outcome, placements: outcomes[outcome] ?? 0 })),
    stops: [
      { stop: 'not-now', pairs: stopped['not-now'] },
      { stop: 'refused', pairs: stopped.refused },
      { stop: 'withdrawn', pairs: stopped.withdrawn },
      { stop: 'expired', pairs: stopped.expired },
      { stop: 'called-off', pairs: stopped['called-off'] },
    ],
    waiting: [
      { waiting: 'suggestions', ...waiting.suggestions },
      { waiting: 'review', ...waiting.review },
      { waiting: 'proposal', ...waiting.proposal },
      { waiting: 'answer', ...waiting.answer },
      { waiting: 'reply', ...waiting.reply },
      { waiting: 'placement', ...waiting.placement },
      { waiting: 'start', ...waiting.start },
      { waiting: 'running', ...waiting.running },
      { waiting: 'follow-up', ...waiting.followUp },
    ],
  };
}

/** What the workplaces of a node have room for today. */
export async function readCapacity(
  manager: EntityManager,
  nodeId: string,
  now: Date,
): Promise<z.input<typeof nodeCapacitySchema>> {
  const workplaces = await listCapacity(manager, nodeId, localDate(now));
  return {
    id: nodeId,
    total: {
      places: sum(workplaces, ({ places }) => places ?? 0),
      taken: sum(workplaces, ({ taken }) => taken),
      left: sum(workplaces, ({ left }) => left ?? 0),
      proposed: sum(workplaces, ({ proposed }) => proposed),
      ending: sum(workplaces, ({ ending }) => ending),
    },
    workplaces,
  };
}

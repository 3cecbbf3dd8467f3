import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { localDate } from '../../config/local-date.ts';
import { monthsBefore } from '../../db/dates.ts';
import { nearestTown } from '../../db/places/nearest-town.ts';
import {
  countByPlace,
  countPeople,
  countRoles,
  listPeopleWithoutSuggestions,
  listRolesWithoutPeople,
  type PlaceCounts,
  type ReachGroup,
  readFreshness,
  readTopPlaces,
  type WaitingGroup,
} from '../../db/read-models/node-overview.ts';
import type { NearMiss } from '../../matching/model/pair-score.ts';
import { reachBand, reachBands } from '../../matching/what-if/reach-band.ts';
import { spreadOf } from '../../matching/what-if/spread.ts';
import { readerAs } from '../access/reach.ts';
import { seesWhole } from '../access/shape.ts';
import { forColleague } from '../access/without-own-words.ts';
import { briefAdjustment } from '../adjustments/brief-adjustment.ts';
import type { Principal } from '../http/authentication/authenticator.ts';
import { tellSpread } from '../policies/spread-schema.ts';
import { type nodeOverviewSchema, waitingBands } from './overview-schema.ts';
import { sum } from './sum.ts';

type NodeOverview = z.input<typeof nodeOverviewSchema>;

/** How many are told of by name where some have no suggestions. */
const mostNamed = 5;
/** The waiting bands begin this many months ago, the longest first. */
const waitingMonths = [12, 6, 3];

/** The node in numbers, as `reader` may know of its people. Reads no more of the node's suggestions than those of the few that it names. */
export async function readOverview(
  manager: EntityManager,
  { id, name }: { readonly id: string; readonly name: string },
  reader: Principal,
  now: Date,
  unconfirmedBefore: Date,
): Promise<NodeOverview> {
  const today = localDate(now);
  const [waiting, reach, places, topPlaces, freshness, peopleWithout, rolesWithout] = await Promise.all([
    countPeople(
      manager,
      id,
      waitingMonths.map((months) => monthsBefore(today, months)),
      unconfirmedBefore,
    ),
    countRoles(manager, id),
    countByPlace(manager, id),
    readTopPlaces(manager, id),
    readFreshness(manager, id, today),
    listPeopleWithoutSuggestions(manager, id, mostNamed),
    listRolesWithoutPeople(manager, id, mostNamed),
  ]);
  // of whom it tells is not asked: a coach reads of own people no more than of others
  const readsAll = seesWhole('nodeOverview', 'peopleWithoutSuggestions', readerAs(reader.roles));
  const openingFor = (nearMiss: NearMiss) => (readsAll ? nearMiss : forColleague(nearMiss));
  const people = tellPeople(waiting);
  const roles = tellRoles(reach);
  return {
    id,
    name,
    people,
    roles,
    suggestions: {
      toReview: sum(waiting, ({ suggestions }) => suggestions.toReview),
      approved: sum(waiting, ({ suggestions }) => suggestions.approved),
      held: sum(waiting, ({ suggestions }) => suggestions.held),
      declined: sum(waiting, ({ suggestions }) => suggestions.declined),
    },
    rolesWithoutPeople: rolesWithout.map(({ isMatched, opening, ...role }) => ({
      ...role,
      matched: isMatched,
      opening: opening && { people: opening.people, ...tellOpening(openingFor(opening.nearMiss)) },
    })),
    peopleWithoutSuggestions: peopleWithout.map(({ isMatched, nearest, ...person }) => ({
      ...person,
      matched: isMatched,
      nearest: nearest && tellNearest({ ...nearest, nearMiss: openingFor(nearest.nearMiss) }),
    })),
    spread: topPlaces && tellSpread(spreadOf(topPlaces, people.open)),
    ...tellPlaces(places, people.open),
    lists: {
      storedAt: freshness.storedAt?.toISOString() ?? null,
      beingRemade: freshness.areAllOutdated ? people.open + roles.open - freshness.failed : freshness.owed,
      failed: freshness.failed,
    },
  };
}

function tellPeople(groups: readonly WaitingGroup[]): NodeOverview['people'] {
  return {
    open: sum(groups, ({ people }) => people),
    toReview: sum(groups, ({ toReview }) => toReview),
    withoutSuggestions: sum(groups, ({ withoutSuggestions }) => withoutSuggestions),
    toConfirm: sum(groups, ({ toConfirm }) => toConfirm),
    waiting: waitingBands.map((band, index) => ({
      band,
      people: sum(
        // the first step is the longest waiting
        groups.filter(
          ({ step }) => (step === null ? waitingBands.length - 1 : waitingMonths.length - step) === index,
        ),
        ({ people }) => people,
      ),
    })),
  };
}

function tellRoles(groups: readonly ReachGroup[]): NodeOverview['roles'] {
  return {
    open: sum(groups, ({ roles }) => roles),
    places: sum(groups, ({ places }) => places),
    toReview: sum(groups, ({ toReview }) => toReview),
    withoutPeople: sum(
      groups.filter(({ listed }) => listed === 0),
      ({ roles }) => roles,
    ),
    reach: reachBands.map((band) => ({
      band,
      roles: sum(
        groups.filter(({ listed }) => reachBand(listed) === band),
        ({ roles }) => roles,
      ),
    })),
  };
}

/** What there is by town, most people first, and where no town is known; whose home is not told is among `open` alone. */
function tellPlaces(places: readonly PlaceCounts[], open: number): Pick<NodeOverview, 'towns' | 'elsewhere'> {
  const towns = new Map<string, NodeOverview['towns'][number]>();
  const elsewhere = { ...nothing };
  for (const { lat, lon, ...counts } of places) {
    const town = lat === null || lon === null ? null : nearestTown({ lat, lon });
    if (town === null) {
      add(elsewhere, counts);
    } else {
      const there = towns.get(town.name) ?? { ...town, ...nothing };
      add(there, counts);
      towns.set(town.name, there);
    }
  }
  const inTowns = sum([...towns.values()], ({ people }) => people);
  return {
    towns: [...towns.values()].sort(
      (one, other) => other.people - one.people || one.name.localeCompare(other.name, 'sv'),
    ),
    elsewhere: { ...elsewhere, people: open - inTowns },
  };
}

type Counts = NodeOverview['elsewhere'];
const nothing: Counts = { people: 0, workplaces: 0, openRoles: 0, openPlaces: 0 };

function add(to: Counts, { people, workplaces, openRoles, openPlaces }: Counts): void {
  to.people += people;
  to.workplaces += workplaces;
  to.openRoles += openRoles;
  to.openPlaces += openPlaces;
}

function tellNearest<Nearest extends { readonly nearMiss: NearMiss }>({ nearMiss, ...role }: Nearest) {
  return { ...role, ...tellOpening(nearMiss) };
}

function tellOpening({ adjustment }: NearMiss) {
  return { adjustment, brief: briefAdjustment(adjustment) };
}

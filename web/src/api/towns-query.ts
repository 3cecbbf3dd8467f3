import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';

/** A town with where it is. */
export type TownPlace = Schemas['TownPlace'];

/** The towns, by name. They change with the program only; the browser keeps them. */
export const townsQuery = queryOptions({
  queryKey: ['towns'],
  queryFn: async () => (await answerOf(api.GET('/towns'))).items,
  staleTime: Number.POSITIVE_INFINITY,
});

/** Beyond this no town says where a place is, in degrees of latitude: some 60 km. */
const farthest = 0.54;

/** The town whose middle is nearest to the place; null when none is near. */
export function nearestTown(
  towns: readonly TownPlace[],
  { lat, lon }: Schemas['Location'],
): TownPlace | null {
  const narrowing = Math.cos((lat * Math.PI) / 180);
  let nearest: TownPlace | null = null;
  let least = farthest;
  for (const town of towns) {
    const distance = Math.hypot(town.location.lat - lat, (town.location.lon - lon) * narrowing);
    if (distance <= least) {
      nearest = town;
      least = distance;
    }
  }
  return nearest;
}

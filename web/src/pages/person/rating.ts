import type { Schemas } from '../../api/client.ts';

/** A rating of an ability with its parts. */
type Rating = Exclude<Schemas['Rating'], number>;
/** Who rated an ability. */
export type Source = NonNullable<Rating['source']>;

/** Who can have rated an ability, in the order that is asked. */
export const sources: readonly Source[] = ['self', 'coach', 'observed'];

/** How much two must differ to be talked about, in levels. */
const muchLevels = 2;

/** The rating with its parts; undefined when the ability is not rated. */
export function ratingOf(rating: Schemas['Rating'] | undefined): Rating | undefined {
  return typeof rating === 'number' ? { level: rating } : rating;
}

/** Whether two persons see the ability so differently that it is worth a talk: by two levels or more. */
export function differMuch(one: Rating | undefined, other: Rating | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.source !== other.source &&
    Math.abs(one.level - other.level) >= muchLevels
  );
}

import type { Workplace } from '../../matching/model/workplace.ts';

/** How many more a mentor has room for. */
export interface MentorPlaces {
  readonly id: string;
  readonly name: string;
  /** Null when it is not said how many the mentor takes. */
  readonly placesLeft: number | null;
}

/** The columns that it is worked out from; null where there is no workplace. */
export interface MentorColumns {
  readonly mentors: NonNullable<Workplace['mentors']> | null;
  readonly mentorPlacesTaken: Readonly<Record<string, number>> | null;
}

/** SQL of {@link MentorColumns}, of a table of workplaces. */
export function mentorColumns(workplace: string): string {
  return `${workplace}.profile -> 'mentors' AS mentors, ${workplace}.mentor_places_taken AS "mentorPlacesTaken"`;
}

/** How many more each mentor of a workplace has room for, in the workplace's order. One who has no id yet has taken nobody. */
export function mentorPlacesOf({ mentors, mentorPlacesTaken }: MentorColumns): MentorPlaces[] {
  return (mentors ?? []).flatMap(({ id, name, places }) =>
    id === undefined
      ? []
      : [
          {
            id,
            name,
            placesLeft: places === undefined ? null : Math.max(0, places - (mentorPlacesTaken?.[id] ?? 0)),
          },
        ],
  );
}

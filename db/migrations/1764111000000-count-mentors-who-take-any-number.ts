import { SqlMigration } from './sql-migration.ts';

const placesLeftWhere = (isSaid: string): string => `
  CREATE OR REPLACE FUNCTION mentor_places_left(mentors jsonb, taken jsonb) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN bool_and(${isSaid}) AND sum((mentor ->> 'places')::numeric) > 0
      THEN sum(greatest((mentor ->> 'places')::numeric - coalesce((taken ->> (mentor ->> 'id'))::integer, 0), 0))::integer END
    FROM jsonb_array_elements(CASE jsonb_typeof(mentors) WHEN 'array' THEN mentors ELSE '[]' END) AS listed (mentor) $$`;

const isNumber = `jsonb_typeof(mentor -> 'places') = 'number'`;

/** A mentor of whom it is not said how many they take, takes any number: with one among them there is no limit. */
export class CountMentorsWhoTakeAnyNumber1764111000000 extends SqlMigration {
  protected readonly making = [
    placesLeftWhere(`coalesce(${isNumber}, false)`),
    'UPDATE workplaces SET mentor_places_taken = mentor_places_taken WHERE mentor_places_left IS NOT NULL',
  ];
  protected readonly undoing = [placesLeftWhere(isNumber)];
}

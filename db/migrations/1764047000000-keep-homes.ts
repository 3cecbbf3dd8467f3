import { SqlMigration } from './sql-migration.ts';

/** Degrees of where a candidate travels from, to about a kilometre; null where that is not a number. */
const degrees = (row: string, name: 'lat' | 'lon'): string => `
  CASE WHEN jsonb_typeof(${row}.profile #> '{travel,from,${name}}') = 'number'
    THEN round((${row}.profile #>> '{travel,from,${name}}')::numeric, 2)::float8 END`;

/**
 * Where open candidates live, about, beside their profiles: to read it out of ten thousand profiles takes too long for a page.
 * A trigger keeps it right, whoever writes a profile. And when the lists of a node were last stored.
 */
export class KeepHomes1764047000000 extends SqlMigration {
  protected readonly making = [
    `CREATE TABLE "candidate_homes" (
      "candidate_id" uuid NOT NULL,
      "node_id" text NOT NULL,
      "lat" double precision NOT NULL,
      "lon" double precision NOT NULL,
      CONSTRAINT "PK_candidate_homes" PRIMARY KEY ("candidate_id"),
      CONSTRAINT "candidate_homes_candidate" FOREIGN KEY ("candidate_id") REFERENCES "candidates"("id") ON DELETE CASCADE
    )`,
    `CREATE FUNCTION keep_candidate_homes() RETURNS trigger LANGUAGE plpgsql AS $$
     DECLARE
       home_lat float8 := ${degrees('NEW', 'lat')};
       home_lon float8 := ${degrees('NEW', 'lon')};
     BEGIN
       IF NEW.status = 'open' AND home_lat IS NOT NULL AND home_lon IS NOT NULL THEN
         INSERT INTO candidate_homes (candidate_id, node_id, lat, lon) VALUES (NEW.id, NEW.node_id, home_lat, home_lon)
         ON CONFLICT (candidate_id) DO UPDATE
           SET node_id = excluded.node_id, lat = excluded.lat, lon = excluded.lon;
       ELSE
         DELETE FROM candidate_homes WHERE candidate_id = NEW.id;
       END IF;
       RETURN NULL;
     END $$`,
    `CREATE TRIGGER keep_candidate_homes AFTER INSERT OR UPDATE OF node_id, status, profile ON "candidates"
       FOR EACH ROW EXECUTE FUNCTION keep_candidate_homes()`,
    `INSERT INTO "candidate_homes" ("candidate_id", "node_id", "lat", "lon")
     SELECT id, node_id, lat, lon FROM (
       SELECT id, node_id, ${degrees('one', 'lat')} AS lat, ${degrees('one', 'lon')} AS lon
       FROM "candidates" AS one WHERE status = 'open') AS home
     WHERE lat IS NOT NULL AND lon IS NOT NULL`,
    `CREATE INDEX "candidate_homes_place" ON "candidate_homes" ("node_id", "lat", "lon")`,
    `ALTER TABLE "match_areas" ADD "stored_at" TIMESTAMP WITH TIME ZONE`,
  ];
  protected readonly undoing = [
    'ALTER TABLE "match_areas" DROP COLUMN "stored_at"',
    'DROP TRIGGER keep_candidate_homes ON "candidates"',
    'DROP FUNCTION keep_candidate_homes()',
    'DROP TABLE "candidate_homes"',
  ];
}

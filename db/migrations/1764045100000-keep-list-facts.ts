import { SqlMigration } from './sql-migration.ts';

/** Letters as they are typed in a hurry: small, without dots and accents. */
const searchForm = `CREATE FUNCTION search_form(written text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN translate(lower(written), 'åäæáàâãöøóòôõéèêëíìîïúùûüçñ', 'aaaaaaaooooooeeeeiiiiuuuucn')`;

/** What a path finds in a profile, as a list; a row that an older program wrote may hold anything, and none stops at it. */
const found = (row: string, path: string): string =>
  `jsonb_path_query_array(${row}.profile, '${path}', '{}', true)`;

/** How much is told of a candidate, of five: own words, five abilities, hours, from where, languages. */
const told = (row: string): string => `
  (jsonb_array_length(${found(row, '$.wishes ? (@ <> "")')} || ${found(row, '$.wishesInOrder[*]')}) > 0)::int
  + (jsonb_array_length(${found(row, '$.abilities.keyvalue()')}) >= 5)::int
  + (${row}.profile #> '{availability,hoursPerWeek}' IS NOT NULL)::int
  + (${row}.profile #> '{travel,from}' IS NOT NULL)::int
  + (jsonb_array_length(${found(row, '$.languages.keyvalue()')}) > 0)::int`;

/** The texts that paths find in a profile, after each other, as they are searched. */
const textsAt = (row: string, ...paths: string[]): string =>
  `search_form(coalesce((SELECT string_agg(value, ' ') FROM jsonb_array_elements_text(${paths
    .map((path) => found(row, path))
    .join(' || ')})), ''))`;

interface FactTable {
  readonly kind: 'candidate' | 'role';
  /** Columns besides id, node and status: name, type, and what they are of the profile's row. */
  readonly columns: readonly (readonly [name: string, type: string, value: (row: string) => string])[];
}

const tables: readonly FactTable[] = [
  {
    kind: 'candidate',
    columns: [
      ['coach_id', 'uuid', (row) => `${row}.coach_id`],
      ['waiting_since', 'text', (row) => `${row}.profile ->> 'waitingSince'`],
      ['told', 'smallint NOT NULL', told],
      ['updated_at', 'timestamptz NOT NULL', (row) => `${row}.updated_at`],
      ['name', 'text NOT NULL', (row) => `search_form(${row}.reference)`],
      [
        'words',
        'text NOT NULL',
        (row) => textsAt(row, '$.wishes', '$.wishesInOrder[*]', '$.experience[*].text'),
      ],
    ],
  },
  {
    kind: 'role',
    columns: [
      ['workplace_id', 'uuid', (row) => `${row}.workplace_id`],
      ['submitted_by', 'text', (row) => `${row}.submitted_by`],
      ['updated_at', 'timestamptz NOT NULL', (row) => `${row}.updated_at`],
      [
        'name',
        'text NOT NULL',
        (row) => `search_form(concat_ws(' ', ${row}.profile ->> 'title', ${row}.reference))`,
      ],
      ['words', 'text NOT NULL', (row) => textsAt(row, '$.description', '$.tasks[*].text')],
    ],
  },
];

function makingOf({ kind, columns }: FactTable): string[] {
  const table = `${kind}_facts`;
  const names = [`${kind}_id`, 'node_id', 'status', ...columns.map(([name]) => name)];
  const values = (row: string) =>
    [`${row}.id`, `${row}.node_id`, `${row}.status`, ...columns.map(([, , value]) => value(row))].join(', ');
  const changing = names.slice(1);
  return [
    `CREATE TABLE "${table}" ("${kind}_id" uuid NOT NULL, "node_id" text NOT NULL, "status" text NOT NULL,
      ${columns.map(([name, type]) => `"${name}" ${type}`).join(', ')},
      CONSTRAINT "PK_${table}" PRIMARY KEY ("${kind}_id"),
      CONSTRAINT "${table}_${kind}" FOREIGN KEY ("${kind}_id") REFERENCES "${kind}s"("id") ON DELETE CASCADE)`,
    `CREATE FUNCTION keep_${table}() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF NEW.status = 'deleted' THEN
         DELETE FROM ${table} WHERE ${kind}_id = NEW.id;
       ELSE
         INSERT INTO ${table} (${names.join(', ')}) VALUES (${values('NEW')})
         ON CONFLICT (${kind}_id) DO UPDATE SET ${changing.map((name) => `${name} = excluded.${name}`).join(', ')};
       END IF;
       RETURN NULL;
     END $$`,
    // not by what matching writes, which would make the texts' index anew each time
    `CREATE TRIGGER keep_${table} AFTER INSERT OR UPDATE OF node_id, status, reference, profile, updated_at,
       ${kind === 'candidate' ? 'coach_id' : 'workplace_id, submitted_by'} ON "${kind}s"
       FOR EACH ROW EXECUTE FUNCTION keep_${table}()`,
    `INSERT INTO "${table}" (${names.join(', ')}) SELECT ${values('profile_row')} FROM "${kind}s" AS profile_row WHERE status <> 'deleted'`,
    `CREATE INDEX "${table}_node" ON "${table}" ("node_id", "status")`,
    `CREATE INDEX "${table}_words" ON "${table}" USING gin ("name" gin_trgm_ops, "words" gin_trgm_ops)`,
  ];
}

/** What lists filter, sort and search by: kept beside the profiles by a trigger, so that whoever writes one keeps it right. */
export class KeepListFacts1764045100000 extends SqlMigration {
  protected readonly making = [searchForm, ...tables.flatMap(makingOf)];
  protected readonly undoing = [
    ...tables.flatMap(({ kind }) => [
      `DROP TRIGGER keep_${kind}_facts ON "${kind}s"`,
      `DROP FUNCTION keep_${kind}_facts()`,
      `DROP TABLE "${kind}_facts"`,
    ]),
    'DROP FUNCTION search_form(text)',
  ];
}

import { isManagersRole } from '../node-scope.ts';
import {
  changedOf,
  isMatched,
  nothing,
  ofNodes,
  parameters,
  text,
  told,
  type WorkGroup,
} from './work-group.ts';

const { manager, unconfirmedBefore } = parameters;

const toldOfRole = (why: string) => (id: string) =>
  told(
    `role.profile ->> 'title'`,
    `workplace.profile ->> 'name'`,
    why,
    `FROM roles AS role LEFT JOIN workplaces AS workplace ON workplace.id = role.workplace_id WHERE role.id = ${id}`,
  );

const ownRoles = `role_facts AS fact JOIN roles AS role ON role.id = fact.role_id
  LEFT JOIN workplaces AS workplace ON workplace.id = fact.workplace_id`;
const isOwnRole = `${manager} IS NOT NULL AND ${ofNodes} AND ${isManagersRole('fact', 'workplace', manager)}`;
/** What a role should tell and does not. */
const missingOf = (profile: string): string => `array_remove(ARRAY[
  CASE WHEN ${profile} -> 'hoursPerWeek' IS NULL THEN 'hoursPerWeek' END,
  CASE WHEN ${profile} -> 'times' IS NULL THEN 'times' END,
  CASE WHEN ${profile} -> 'tasks' IS NULL THEN 'tasks' END,
  CASE WHEN ${profile} -> 'demands' IS NULL THEN 'demands' END], NULL)`;

/** How the groups of roles and workplaces are found, which say of their own work what is to be done. */
export const groupsOfWork = {
  'thin-roles': {
    kind: 'role',
    from: ownRoles,
    where: `${isOwnRole} AND cardinality(${missingOf('role.profile')}) >= 2`,
    subject: 'fact.role_id',
    since: 'fact.updated_at',
    order: text('fact.updated_at'),
    tag: changedOf('role'),
    told: toldOfRole(`jsonb_build_object('missing', ${missingOf('role.profile')})`),
  },
  'unconfirmed-roles': {
    kind: 'role',
    from: ownRoles,
    where: `${isOwnRole} AND fact.updated_at < ${unconfirmedBefore}`,
    subject: 'fact.role_id',
    since: 'fact.updated_at',
    order: text('fact.updated_at'),
    tag: changedOf('role'),
    told: toldOfRole(nothing),
  },
  'no-mentor': {
    kind: 'workplace',
    from: 'workplaces AS fact',
    where: `${manager} IS NOT NULL AND ${ofNodes} AND fact.manager_id::text = ${manager}
      AND NOT jsonb_path_exists(fact.profile, '$.mentors[*] ? (!exists(@.places) || @.places > 0)')`,
    subject: 'fact.id',
    since: 'fact.updated_at',
    order: text('fact.updated_at'),
    tag: (id) => `(SELECT ${text('updated_at')} FROM workplaces WHERE id = ${id})`,
    told: (id) => told(`profile ->> 'name'`, 'NULL', nothing, `FROM workplaces WHERE id = ${id}`),
  },
  'roles-without-people': {
    kind: 'role',
    from: 'role_facts AS fact LEFT JOIN role_counts AS kept USING (role_id)',
    where: `${ofNodes} AND coalesce(kept.listed, 0) = 0 AND ${isMatched('roles', 'fact.role_id')}`,
    subject: 'fact.role_id',
    since: 'fact.updated_at',
    order: text('fact.updated_at'),
    tag: changedOf('role'),
    told: toldOfRole(nothing),
  },
} satisfies Readonly<Record<string, WorkGroup>>;

import { SqlMigration } from './sql-migration.ts';

const asOwner = 'SECURITY DEFINER SET search_path = public, pg_temp';
const ofWorkplace = 'LEFT JOIN workplaces AS workplace ON workplace.id = item.workplace_id';
const writer = 'lower(item.submitted_by)';
// of what is erased, who submitted it is gone with it
const writerOfChanged = 'lower(coalesce(item.submitted_by, before.submitted_by))';

/** The manager of a role: of its workplace, or while it has none, who submitted it; as rows are read by it. */
const managerNow = `CASE WHEN item.workplace_id IS NULL THEN ${writer} ELSE workplace.manager_id::text END`;
const managerBefore = `coalesce(workplace.manager_id::text, ${writer})`;

const changed = (column: string): string =>
  `new_rows AS item JOIN old_rows AS before ON before.id = item.id AND before.${column} <> item.${column} ${ofWorkplace}`;

const tell = (kind: string, others: readonly string[], from: string): string =>
  `PERFORM tell_of_changes('${kind}', array_agg(DISTINCT item.id::text), item.node_id, ${others.join(', ')})
   FROM ${from} GROUP BY item.node_id, ${others.join(', ')};`;

const teller = (manager: string): string => `
  CREATE OR REPLACE FUNCTION tell_of_roles() RETURNS trigger LANGUAGE plpgsql ${asOwner} AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      ${tell('role', [manager, writer], `new_rows AS item ${ofWorkplace}`)}
    ELSE
      ${tell('role', [manager, writerOfChanged], changed('revision'))}
      ${tell('suggestions', [manager], changed('matched_epoch'))}
    END IF;
    RETURN NULL;
  END $$`;

/** Who has submitted a role as a manager hears no more of it when it lies at a workplace that is nobody's any more: they do not read it either. */
export class TellManagersOfOwnRoles1764300323000 extends SqlMigration {
  protected readonly making = [teller(managerNow)];
  protected readonly undoing = [teller(managerBefore)];
}

import type pg from 'pg';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import { asConsequence } from '../acting.ts';
import { lookOf } from '../look-of-reference.ts';
import type { ImportTarget } from './import-target.ts';
import { importedTable } from './imported-table.ts';
import { isReached } from './merge-imported.ts';

/** Something in a file that is read as it stands, and that is perhaps not what was meant. */
export interface ImportWarning {
  readonly line: number;
  readonly message: LocalizedText;
}

/** A reference of the file that looks like another one. */
interface LookAlike {
  readonly line: number;
  readonly reference: string;
  /** Null for one that is not to be named. */
  readonly other: string | null;
  /** Null for one that is stored. */
  readonly otherLine: number | null;
}

/**
 * References of the file that are easily taken for each other, or for one that is stored under another; nothing is wrong with them. What the system
 * that brings the file has not submitted is not named to it.
 */
export async function findLookAlikes(
  client: pg.ClientBase,
  { kind }: ImportTarget,
  writtenBy?: string,
): Promise<ImportWarning[]> {
  // what is not reached is told of too, without its name
  const { rows } = await asConsequence(() =>
    client.query<LookAlike>(
      `SELECT i.line, i.reference, CASE WHEN o.is_named THEN o.reference END AS other, o.line AS "otherLine" FROM ${importedTable} i
       JOIN (SELECT node_id, reference, line, true AS is_named FROM ${importedTable}
             UNION ALL
             SELECT t.node_id, t.reference, NULL, ${isReached('t', writtenBy)} FROM ${kind} t
             WHERE t.status <> 'deleted' AND NOT EXISTS (SELECT FROM ${importedTable} WHERE id = t.id)) o
         ON o.node_id = i.node_id AND ${lookOf('o.reference')} = ${lookOf('i.reference')} AND o.reference <> i.reference
       WHERE o.line IS NULL OR o.line < i.line
       ORDER BY i.line, o.line LIMIT 100`,
    ),
  );
  return rows.map(({ line, reference, other, otherLine }) => ({
    line,
    message: {
      en: `"${reference}" is easily taken for ${other === null ? "another's" : `"${other}"`} (${otherLine === null ? 'stored' : `row ${otherLine}`}); they are two. Are they the same?`,
      sv: `"${reference}" är lätt att ta för ${other === null ? 'en annans' : `"${other}"`} (${otherLine === null ? 'inlagd sedan förut' : `rad ${otherLine}`}); de är två. Är det samma?`,
    },
  }));
}

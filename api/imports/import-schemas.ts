import { z } from 'zod';
import { profileKinds } from '../../db/import/profile-record.ts';
import { words } from '../../db/schema-words.ts';
import { nodeIdField } from '../../matching/model/fields.ts';
import { count, object } from '../http/schema-registry.ts';

/** Largest request, in bytes: base64 of files of some 6 MB together. */
export const maxImportBytes = 8 * 1_048_576;

const kind = z.enum(profileKinds).describe('What the file holds.');
const fileName = z
  .string()
  .min(1)
  .max(255)
  .describe('What it is called; its end tells what it is: `.xlsx`, `.csv` or `.jsonl`.');

/** Body of an import and of its preview. */
export const importRequestSchema = object(
  'ImportRequest',
  'Files of profiles of one node, each kind at most once.',
  {
    nodeId: nodeIdField,
    encoding: z
      .enum(['utf-8', 'windows-1252'])
      .optional()
      .describe('How the letters of CSV are written. Default `utf-8`, and UTF-16 where the file says so.'),
    files: z
      .array(
        object('ImportFile', 'A file.', {
          kind,
          name: fileName,
          content: z.base64().describe('What it holds, in base64.'),
        }),
      )
      .min(1)
      .max(profileKinds.length)
      .refine((files) => new Set(files.map((file) => file.kind)).size === files.length, {
        error: words('each kind at most once', 'varje slag högst en gång'),
      })
      .describe('The files, in any order: roles find the workplaces that come with them.'),
  },
  [
    {
      nodeId: 'goteborg',
      files: [
        {
          kind: 'candidates',
          name: 'personer.csv',
          content: Buffer.from('Ärendenummer;Önskemål\nG-1;Laga mat\n').toString('base64'),
        },
      ],
    },
  ],
);

const told = object('ImportText', 'What is said, in both languages.', {
  sv: z.string().describe('In Swedish.'),
  en: z.string().describe('In English.'),
});

/** Answer to an import and to its preview. */
export const importReportSchema = object('ImportReport', 'What the files do, or would do.', {
  stored: z.boolean().describe('Whether it was stored: all of the files, or nothing.'),
  files: z
    .array(
      object('ImportedFile', 'What came of one file.', {
        kind,
        name: fileName,
        state: z
          .enum(['read', 'refused', 'unread'])
          .describe(
            '`refused` when something is to be mended; `unread`: roles, when their workplaces were refused.',
          ),
        created: count.describe('How many profiles are new.'),
        updated: count.describe('How many are changed, in what you may read of them.'),
        unchanged: count.describe('How many are as they were, in what you may read of them.'),
        problems: z
          .array(
            object('ImportProblem', 'Something to mend.', {
              row: z
                .int()
                .nullable()
                .describe('The row that a sheet shows, or the line; null for the whole file.'),
              cell: z
                .string()
                .nullable()
                .describe('What a sheet calls the cell, such as `C5`; null when it is no single one.'),
              field: z
                .string()
                .describe('The header of the column, or the path of the field; empty for the whole row.'),
              message: told,
            }),
          )
          .describe('What is to be mended, a hundred at most.'),
        problemCount: count.describe('How much there is to mend in all.'),
        warnings: z
          .array(
            object('ImportWarning', 'Something to look at; it hinders nothing.', {
              row: count.describe('The row that a sheet shows, or the line.'),
              message: told,
            }),
          )
          .describe('References that are easily taken for each other, a hundred at most.'),
      }),
    )
    .describe('The files, in the order in which they are read.'),
});

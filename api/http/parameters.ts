import { z } from 'zod';
import { words } from '../../db/schema-words.ts';
import type { RevisionCondition } from '../../db/stores/revision-condition.ts';
import { nodeIdField, textField } from '../../matching/model/fields.ts';

/** `{id}` in a path; letters are lower-cased. */
export const idParams = z.strictObject({
  id: z
    .uuid()
    .toLowerCase()
    .meta({
      description: 'The id of the thing, a UUID.',
      examples: ['0192f000-0000-7000-8000-00000000000a'],
    }),
});

const entityTags = /^(?:\*|(?:W\/)?"\d{1,9}"(?: *, *(?:W\/)?"\d{1,9}")*)$/;

/** Conditions of an edit: `If-Match` with one revision or several, or `*`; or `If-None-Match: *`. */
export const editHeaders = z
  .strictObject({
    'if-match': z
      .string()
      .regex(entityTags, {
        error: words(
          'must be * or revisions in double quotes, e.g. "3"',
          'måste vara * eller versioner inom citattecken, t.ex. "3"',
        ),
      })
      .transform(toCondition)
      .optional()
      .meta({
        description:
          'Edit only when the thing still has this revision (its `ETag`), e.g. `"3"`; `*` when it only has to exist. The ' +
          'comparison is strong (RFC 9110): a weak tag, `W/"3"`, matches nothing.',
        examples: ['"3"'],
      }),
    'if-none-match': z
      .literal('*', {
        error: words(
          'must be *; for a revision use If-Match',
          'måste vara *; för en version används If-Match',
        ),
      })
      .optional()
      .meta({
        description:
          'With `*`: only when there is no such thing yet, so that a `PUT` makes it and replaces nothing.',
        examples: ['*'],
      }),
  })
  .refine((headers) => headers['if-match'] === undefined || headers['if-none-match'] === undefined, {
    path: ['if-none-match'],
    error: words(
      'must not come together with If-Match: no thing fulfils both',
      'får inte komma tillsammans med If-Match: inget uppfyller båda',
    ),
  });

/** What the headers of an edit demand of the stored revision. */
export function conditionOf(headers: z.output<typeof editHeaders>): RevisionCondition {
  return headers['if-none-match'] === undefined ? (headers['if-match'] ?? 'any') : 'absent';
}

/** `Idempotency-Key` of a POST. */
export const idempotencyHeaders = z.strictObject({
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,255}$/, {
      error: words(
        'must be 1–255 visible ASCII characters, without spaces',
        'måste vara 1–255 synliga ASCII-tecken, utan mellanslag',
      ),
    })
    .optional()
    .meta({
      description:
        'Makes it safe to send the request again: for 24 hours the same key gives the same answer.',
      examples: ['submit-G-2041-1'],
    }),
});

/** A page size, 1–100. Default 20. */
const limitParameter = z
  .string()
  .regex(/^\d{1,3}$/, { error: words('must be a whole number, 1–100', 'måste vara ett heltal, 1–100') })
  .transform(Number)
  .pipe(z.int().min(1).max(100))
  .default(20)
  .meta({
    description: 'Most items of a page, 1–100. Default 20.',
    type: 'integer',
    pattern: undefined,
    minimum: 1,
    maximum: 100,
    default: 20,
  });

/** An opaque place in a list. */
const cursorParameter = z
  .string()
  .min(1)
  .max(2_000)
  .optional()
  .describe('Where the page begins: `next` of the page before, with the same filter.');

/** Paging of a list. */
export const pageQuery = z.strictObject({ limit: limitParameter, cursor: cursorParameter });

/** Paging and filters of a list of profiles. */
export const profilesQuery = z.strictObject({
  limit: limitParameter,
  cursor: cursorParameter,
  nodeId: nodeIdField.optional().describe('Only things of this node.'),
  q: textField(200, 1)
    .trim()
    .optional()
    .describe('Only things whose reference, title or name contains this, in any case.'),
});

function toCondition(value: string): RevisionCondition {
  if (value === '*') {
    return 'exists';
  }
  const tags = value.split(',').map((tag) => tag.trim());
  return tags.filter((tag) => !tag.startsWith('W/')).map((tag) => Number(tag.slice(1, -1)));
}

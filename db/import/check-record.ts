import type { z } from 'zod';
import { checkValue } from '../check-value.ts';
import { describeErrors } from './describe-errors.ts';
import type { ProblemList } from './problem-list.ts';
import type { ProfileRecord } from './profile-record.ts';

/** What a line of a file must be. */
export type LineSchema<Line> = z.ZodType<Line> & { readonly shape: Readonly<Record<string, unknown>> };

/** The line by its schema; null when it can't be read. All that is wrong is added to `problems`, in the file's own names. */
export function checkRecord<Line>(
  schema: LineSchema<Line>,
  { line, value, problems: unreadable, namesByPath }: ProfileRecord,
  problems: ProblemList,
): Line | null {
  for (const problem of unreadable) {
    problems.add(problem);
  }
  if (value === null) {
    return null;
  }
  const checked = checkValue(schema, value);
  for (const { field, message } of describeErrors(checked.errors ?? [], value, Object.keys(schema.shape))) {
    problems.add({ line, field: namesByPath?.get(field) ?? field, message });
  }
  return checked.value ?? null;
}

import type { z } from 'zod';
import { describeIssues } from './describe-issues.ts';
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
  const { data, error } = schema.safeParse(value);
  for (const { field, message } of describeIssues(error?.issues ?? [], value, Object.keys(schema.shape))) {
    problems.add({ line, field: namesByPath?.get(field) ?? field, message });
  }
  return data ?? null;
}

import type { LabelKind } from '../vocabulary/label-of.ts';
import type { SentenceValues } from './sentence.ts';

/** Whether one of the values of a sentence names a term of the vocabulary. */
export function namesOne(values: SentenceValues, labels: LabelKind, id: string): boolean {
  return Object.values(values).some(
    (value) =>
      value !== null &&
      typeof value === 'object' &&
      'labels' in value &&
      value.labels === labels &&
      value.ids.includes(id),
  );
}

import type { PersonCopy } from './copy-queries.ts';

/** What of a {@link PersonCopy} tells what the coach in charge is called. */
interface Named {
  readonly person: Pick<PersonCopy['person'], 'coachId'>;
  readonly readers: readonly Pick<PersonCopy['readers'][number], 'principalId' | 'name'>[];
  readonly covers: readonly Pick<PersonCopy['covers'][number], 'coachId' | 'coachName'>[];
  readonly objections: readonly Pick<
    PersonCopy['objections'][number],
    'recordedBy' | 'recordedByName' | 'answeredBy' | 'answeredByName'
  >[];
}

/** What the coach in charge is called, from wherever the copy names them; null where it does not, undefined where nobody is in charge. */
export function nameOfCoachInCharge({
  person: { coachId },
  readers,
  covers,
  objections,
}: Named): string | null | undefined {
  if (coachId === undefined) {
    return undefined;
  }
  const named = [
    ...readers.map(({ principalId, name }) => [principalId, name] as const),
    ...covers.map((cover) => [cover.coachId, cover.coachName] as const),
    ...objections.flatMap((one) => [
      [one.recordedBy, one.recordedByName] as const,
      [one.answeredBy, one.answeredByName] as const,
    ]),
  ];
  return named.find(([id, name]) => name !== null && id?.toLowerCase() === coachId)?.[1] ?? null;
}

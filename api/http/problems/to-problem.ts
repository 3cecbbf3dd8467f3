import { isDatabaseAway } from '../../../db/database-away.ts';
import { sqlState } from '../../../db/retries.ts';
import { PoolThreadEndedError } from '../../../worker/pool/pool-thread.ts';
import { Problem, unavailable } from './problem.ts';

/** Unique constraints that a race between two writers can meet, and what they guard. */
const uniqueProblems: readonly (readonly [suffix: string, problem: () => Problem])[] = [
  [
    '_reference',
    () =>
      new Problem('reference-taken', {
        en: 'Another one in this node has this reference.',
        sv: 'En annan i noden har denna referens.',
      }),
  ],
  ['_node', unknownNode],
];

function unknownNode(): Problem {
  return new Problem('unknown-node', { en: 'There is no such node.', sv: 'Det finns ingen sådan nod.' });
}

/** Any thrown value as the problem that the client is told; what is not foreseen becomes `internal-error`. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) {
    return error;
  }
  if (isDatabaseAway(error)) {
    return unavailable('database');
  }
  if (error instanceof PoolThreadEndedError) {
    return unavailable('service');
  }
  return (
    fromDatabase(error) ??
    fromHttp(error) ??
    new Problem('internal-error', {
      en: 'The request could not be served.',
      sv: 'Förfrågan kunde inte besvaras.',
    })
  );
}

function fromDatabase(error: unknown): Problem | null {
  switch (sqlState(error)) {
    case '23505':
    case '23503':
    case '23001': {
      const constraint = fieldOf(error, 'constraint');
      const known = uniqueProblems.find(([suffix]) => constraint.endsWith(suffix));
      return known?.[1]() ?? concurrentChange();
    }
    case '42501':
      // the row would lie where whoever asks reaches nothing; anything else is a grant that is missing
      return fieldOf(error, 'routine') === 'ExecWithCheckOptions' ? unknownNode() : null;
    case '40001':
    case '40P01':
    case '55P03':
      return concurrentChange();
    case '53100':
      return new Problem(
        'storage-full',
        {
          en: 'The disk of the database is full. Nothing was stored; what you have written is still with you. Try again when there is room.',
          sv: 'Databasens disk är full. Inget sparades, men det du har skrivit finns kvar hos dig. Försök igen när det finns plats.',
        },
        { headers: { 'Retry-After': '30' } },
      );
    default:
      return null;
  }
}

function concurrentChange(): Problem {
  return new Problem('concurrent-change', {
    en: 'Nothing was stored. Read the thing again, then try again.',
    sv: 'Inget sparades. Läs in på nytt och försök sedan igen.',
  });
}

/** What the database says of an error besides its code; '' when it doesn't. */
function fieldOf(error: unknown, field: 'constraint' | 'routine'): string {
  const inner = error instanceof Error && 'driverError' in error ? error.driverError : error;
  return inner instanceof Error ? String(Reflect.get(inner, field) ?? '') : '';
}

/** Errors of Express and its body reader, which carry an HTTP status. */
function fromHttp(error: unknown): Problem | null {
  if (!(error instanceof Error) || !('status' in error)) {
    return null;
  }
  switch (error.status) {
    case 400:
      return new Problem('bad-request', {
        en: 'The address or the body is broken, e.g. a wrong percent-encoding.',
        sv: 'Adressen eller innehållet är trasigt, t.ex. en felaktig procentkodning.',
      });
    case 413:
      return new Problem('body-too-large', {
        en: 'A body may hold 1 MB (1,048,576 bytes). Send less at a time.',
        sv: 'Högst 1 MB (1 048 576 byte) tas emot. Skicka mindre åt gången.',
      });
    case 415:
      return new Problem('unsupported-media-type', {
        en: 'Send UTF-8, unencoded or with gzip, deflate or brotli.',
        sv: 'Skicka UTF-8, okomprimerat eller med gzip, deflate eller brotli.',
      });
    default:
      return null;
  }
}

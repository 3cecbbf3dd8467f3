import { AsyncLocalStorage } from 'node:async_hooks';
import type { ClientBase } from 'pg';

/** Somebody as whom the database is asked: by role, and in which nodes. */
export interface ActingPrincipal {
  readonly id: string;
  readonly roles: readonly string[];
  /** `*` for all nodes. */
  readonly nodes: readonly string[] | '*';
}

/** On whose behalf the database is asked: the API's role is told it with every connection, and its policies go by it. */
export type Acting =
  | ({ readonly kind: 'principal' } & ActingPrincipal)
  /** What follows on an act that was within the reach of who did it: counts, lists, places, erasure, also in other nodes; names are written, and never read for anybody. */
  | { readonly kind: 'following' }
  /** What concerns nobody's profile: who is signed in, kept answers. */
  | { readonly kind: 'system' };

/** Outside {@link actAs}: sees nothing. */
const nobody = settingsOf(null);

const storage = new AsyncLocalStorage<{ readonly acting: Acting; readonly settings: string }>();

/** Runs `work`, and all that it waits for, on behalf of somebody. Within another, the inner one counts. */
export function actAs<Result>(acting: Acting, work: () => Result): Result {
  return storage.run({ acting, settings: settingsOf(acting) }, work);
}

/** The principal on whose behalf the database is asked here; null where that is nobody's, or what follows on an act. */
export function actingPrincipal(): ActingPrincipal | null {
  const acting = storage.getStore()?.acting;
  return acting?.kind === 'principal' ? acting : null;
}

/** Runs what follows on an act that was found to be within reach, see {@link Acting}. */
export function asConsequence<Result>(work: () => Result): Result {
  return actAs({ kind: 'following' }, work);
}

/** The values of the session settings, as one text that tells them apart. */
function settingsOf(acting: Acting | null): string {
  if (acting === null) {
    return JSON.stringify(['', '', '', '{}']);
  }
  if (acting.kind !== 'principal') {
    return JSON.stringify([acting.kind, '', '', '{}']);
  }
  const { id, roles, nodes } = acting;
  const listed = nodes === '*' ? '*' : `{${nodes.map((node) => JSON.stringify(node)).join(',')}}`;
  return JSON.stringify(['principal', id, roles.join(','), listed]);
}

const setting = (isLocal: boolean): string => `SELECT set_config('passa.kind', $1, ${isLocal}),
  set_config('passa.principal_id', $2, ${isLocal}), set_config('passa.roles', $3, ${isLocal}), set_config('passa.nodes', $4, ${isLocal})`;

/**
 * Makes a connection carry on whose behalf it is used, before each statement for which that is another than before. Outside a
 * transaction it is the session's; within one it ends with the transaction. A stream (COPY) carries what the statement before it did.
 */
export function carryActing(client: ClientBase): void {
  const send = client.query;
  const ofSession = { carried: nobody };
  let ofTransaction: { carried: string | null } | null = null;
  const tell = (values: string, isLocal: boolean): unknown =>
    Reflect.apply(send, client, [setting(isLocal), JSON.parse(values)]);

  const carry = async (wanted: string): Promise<void> => {
    const place = ofTransaction ?? ofSession;
    if (place.carried !== wanted) {
      await tell(wanted, place === ofTransaction);
      place.carried = wanted;
    }
  };
  const query = async (args: readonly unknown[], wanted: string): Promise<unknown> => {
    const [statement] = args;
    const text = typeof statement === 'string' ? statement : textOf(statement);
    if (isEnd.test(text)) {
      const ended = ofTransaction;
      ofTransaction = null;
      if (text.startsWith('ROLLBACK TO')) {
        // what was told since is undone
        ofTransaction = ended && { carried: null };
      }
      return Reflect.apply(send, client, args);
    }
    await carry(wanted);
    if (isBegin.test(text)) {
      ofTransaction = { carried: ofSession.carried };
    }
    return Reflect.apply(send, client, args);
  };
  // one after another, so that none is sent on behalf of whom another that was asked for meanwhile is
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (args: readonly unknown[]): Promise<unknown> => {
    const wanted = storage.getStore()?.settings ?? nobody;
    const answered = last.then(() => query(args, wanted));
    last = answered.catch(() => undefined);
    return answered;
  };
  Object.defineProperty(client, 'query', {
    value: (...args: unknown[]) => (isPlain(args) ? inTurn(args) : Reflect.apply(send, client, args)),
  });
}

const isBegin = /^(BEGIN|START TRANSACTION)\b/;
const isEnd = /^(COMMIT|ROLLBACK)\b/;

/** Whether the arguments are of a query that answers with a promise: no callback, no stream. */
function isPlain(args: readonly unknown[]): boolean {
  const [statement] = args;
  const isStream = typeof statement === 'object' && statement !== null && 'submit' in statement;
  return !isStream && !args.some((one) => typeof one === 'function');
}

function textOf(statement: unknown): string {
  return typeof statement === 'object' && statement !== null && 'text' in statement
    ? String(statement.text)
    : '';
}

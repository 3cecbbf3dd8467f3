import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'; // a kept SMTP server in Node: a real conversation on loopback

/** A certificate for this machine alone, which nobody trusts by itself. */
export const certificate = readFileSync(new URL('fixtures/localhost.crt', import.meta.url), 'utf8');
const key = readFileSync(new URL('fixtures/localhost.key', import.meta.url), 'utf8');

/** A message that the server took. */
export interface TakenMessage {
  readonly from: string;
  readonly to: readonly string[];
  /** Headers and body as they came. */
  readonly raw: string;
  readonly wasEncrypted: boolean;
  readonly user: string | undefined;
}

/** What the server does with the next message once it has come, besides taking it: answers with a code, or says nothing. */
export type Misbehaviour = { readonly code: number } | 'silence' | 'hang-up';

/** A mail server on loopback, which keeps what it takes. */
export class TestMailServer {
  readonly taken: TakenMessage[] = [];
  /** Answers to recipients, by address: a code by which it is refused. */
  readonly refusals = new Map<string, number>();
  /** What it does with the next messages; each is used once. */
  readonly misbehaviours: Misbehaviour[] = [];
  #stall: { readonly reach: () => void; readonly ended: Promise<void> } | undefined;
  /** How many messages have come whole, taken or not. */
  arrived = 0;
  #server: SMTPServer;
  #port = 0;

  private constructor(options: SMTPServerOptions) {
    this.#server = this.#make(options);
  }

  /** Starts one; `options` differ from those of a server without sign-in or encryption. */
  static async start(options: SMTPServerOptions = {}): Promise<TestMailServer> {
    const server = new TestMailServer({ disabledCommands: ['AUTH', 'STARTTLS'], ...options });
    await server.#listen();
    return server;
  }

  get port(): number {
    return this.#port;
  }

  /** Answers to no recipient until `end`; `reached` when it was given one. */
  stallRecipients(): { readonly reached: Promise<void>; readonly end: () => void } {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const reached = new Promise<void>((reach) => {
      this.#stall = { reach, ended };
    });
    return {
      reached,
      end: () => {
        this.#stall = undefined;
        end();
      },
    };
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  async #listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', () => resolve()));
    this.#port = (this.#server.server.address() as AddressInfo).port;
  }

  #make(options: SMTPServerOptions): SMTPServer {
    const server = new SMTPServer({
      key,
      cert: certificate,
      closeTimeout: 50,
      disableReverseLookup: true,
      onRcptTo: ({ address }, _session, answer) => {
        const code = this.refusals.get(address);
        this.#stall?.reach();
        void (this.#stall?.ended ?? Promise.resolve()).then(() =>
          answer(code === undefined ? null : refusal(code)),
        );
      },
      onData: (stream, { envelope, secure, user }, answer) => {
        void text(stream).then(
          (raw) => {
            this.arrived += 1;
            const next = this.misbehaviours.shift();
            if (next === undefined) {
              this.taken.push({
                from: envelope.mailFrom ? envelope.mailFrom.address : '',
                to: envelope.rcptTo.map(({ address }) => address),
                raw,
                wasEncrypted: secure,
                user: user === undefined ? undefined : String(user),
              });
              answer();
            } else if (next === 'hang-up') {
              this.#dropAll();
            } else if (next !== 'silence') {
              answer(refusal(next.code));
            }
          },
          () => undefined,
        );
      },
      ...options,
    });
    // a client that hangs up is no error of the test's
    server.on('error', () => undefined);
    return server;
  }

  #dropAll(): void {
    for (const connection of this.#server.connections) {
      connection.close();
    }
  }
}

function refusal(responseCode: number): Error {
  return Object.assign(new Error('not here'), { responseCode });
}

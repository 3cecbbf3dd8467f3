import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer'; // writes the message: headers, encodings, dates
import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection'; // the kept SMTP client; this part of it lets one record what is handed over before it is
import { errorCode } from '../../db/error-code.ts';

/** A mail server, and how one signs in there. */
export interface MailServer {
  readonly connection: SMTPConnectionOptions;
  /** Null where none is needed. */
  readonly signIn: { readonly user: string; readonly pass: string } | null;
}

/** A message without any personal text. */
export interface MailMessage {
  /** A UUID; the Message-ID is made of it, and is the same in every attempt. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** What came of handing a message over; `code` tells of the mail server's answer and nothing of the message. */
type SendOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'failed' | 'refused' | 'unknown'; readonly code: string };

/** Hands messages over to a mail server. */
export interface MailSender {
  /** Hands one over. `onHandover` is awaited before the last of it goes, until which the server delivers nothing; where it rejects, nothing is. */
  send(message: MailMessage, onHandover: () => Promise<void>): Promise<SendOutcome>;
}

/** How long a mail server may take to be reached and to greet, and how long it may say nothing, in milliseconds. */
const timeouts = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  dnsTimeout: 10_000,
  socketTimeout: 30_000,
};

/**
 * The mail server of `smtp://user:password@host:port` or `smtps://…` (TLS from the start). Over `smtp:` the connection is encrypted by STARTTLS where
 * the server offers it, and must be where there is a password. Ports: 587 and 465 by default.
 */
export function mailServerOf(address: string): MailServer {
  const { protocol, hostname, port, username, password } = new URL(address);
  const signIn =
    username === '' ? null : { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  const connection = {
    ...timeouts,
    host: hostname.replace(/^\[|\]$/g, ''),
    secure: protocol === 'smtps:',
    requireTLS: protocol === 'smtp:' && signIn !== null,
    ...(port === '' ? {} : { port: Number(port) }),
  };
  return { connection, signIn };
}

/** Makes the sender of messages from the address `from`, which recipients see as Passa's. */
export function createMailSender({ connection, signIn }: MailServer, from: string): MailSender {
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    async send({ id, to, subject, text }, onHandover) {
      const composed = await new MailComposer({
        from: { name: 'Passa', address: from },
        to,
        subject,
        text,
        messageId: `<${id}@${domain}>`,
        // RFC 3834: nobody's absence is to be answered with to a program
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
        .compile()
        .build();
      let isHandedOver = false;
      // read once the server asks for the message; its end is written when this is over
      const content = Readable.from(
        (async function* () {
          yield composed;
          await onHandover();
          isHandedOver = true;
        })(),
      );
      try {
        await handOver(new SMTPConnection(connection), signIn, { from, to }, content);
        return { kind: 'sent' };
      } catch (error) {
        return { kind: kindOf(error, isHandedOver), code: codeOf(error) };
      }
    },
  };
}

/** Speaks with the mail server once. Rejects with the client's error, whatever went wrong. */
function handOver(
  smtp: SMTPConnection,
  signIn: MailServer['signIn'],
  envelope: { readonly from: string; readonly to: string },
  content: Readable,
): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const end = (error: Error | null) => {
      content.destroy();
      if (error === null) {
        smtp.quit();
        resolve();
      } else {
        smtp.close();
        reject(error);
      }
    };
    const send = () => smtp.send(envelope, content, end);
    smtp.once('error', end);
    smtp.connect((error) => {
      if (error) {
        end(error);
      } else if (signIn === null) {
        send();
      } else {
        smtp.login({ ...signIn, credentials: signIn }, (failed) => (failed ? end(failed) : send()));
      }
    });
  });
}

/** What an error means: a final no to this recipient or message, an answer that may come, or that nobody knows whether it is delivered. */
function kindOf(error: unknown, isHandedOver: boolean): 'failed' | 'refused' | 'unknown' {
  const { responseCode, command } = detailsOf(error);
  if (responseCode === null) {
    return isHandedOver ? 'unknown' : 'failed';
  }
  const isFinal = responseCode >= 500 && (command === 'RCPT TO' || (command === 'DATA' && isHandedOver));
  return isFinal ? 'refused' : 'failed';
}

function codeOf(error: unknown): string {
  const { responseCode, command } = detailsOf(error);
  return [errorCode(error), command, responseCode].filter((part) => part !== null).join(' ');
}

function detailsOf(error: unknown): { responseCode: number | null; command: string | null } {
  const { responseCode, command } = Object(error);
  return {
    responseCode: typeof responseCode === 'number' ? responseCode : null,
    command: typeof command === 'string' ? command : null,
  };
}

import { v7 as newUuid } from 'uuid'; // RFC 9562
import { endMail, postponeMail, recordHandover } from '../../db/mailing/end-mail.ts';
import { findDueMail } from '../../db/mailing/find-due-mail.ts';
import { type TakenMail, type TakeOutcome, takeMail } from '../../db/mailing/take-mail.ts';
import { pauseAfter, retryPolicies } from '../../db/retries.ts';
import { queryOn } from '../../db/run-query.ts';
import { useConnection } from '../../db/use-connection.ts';
import { writeMail } from '../mail/write-mail.ts';
import { defineJob, type Job } from './define-job.ts';
import type { JobParts } from './jobs.ts';

/** What the job works with. */
type MailJobParts = Pick<JobParts, 'pool' | 'logger' | 'clock' | 'dateOf' | 'mail'>;

/**
 * Tells somebody by e-mail that something waits. What was noted stands in the rows, and so does each step of sending: before the last of a message
 * goes, that it may be delivered; after it, what came of it. Nobody asks for it by a hint, since what comes within minutes goes in one message.
 */
export function sendMailJob({ pool, logger, clock, dateOf, mail }: MailJobParts): Job {
  const run = queryOn(pool);

  const take = (principalId: string): Promise<TakeOutcome> =>
    useConnection(pool, async (client) => {
      const now = clock();
      await client.query('BEGIN');
      const taken = await takeMail(queryOn(client), principalId, newUuid(), now, dateOf(now));
      await client.query('COMMIT');
      return taken;
    });

  const send = async (
    taken: TakenMail,
    { sender, publicUrl }: NonNullable<JobParts['mail']>,
  ): Promise<void> => {
    const { id: mailId, attempt } = taken;
    const outcome = await sender.send(writeMail(taken, publicUrl), () => recordHandover(run, taken, clock()));
    if (outcome.kind === 'sent') {
      await endMail(run, taken, 'sent', clock());
      logger.info({ mailId, attempt }, 'Sent an e-mail');
      return;
    }
    const { kind, code } = outcome;
    if (kind === 'failed') {
      const pauseMs = pauseAfter(retryPolicies.mail, attempt) ?? retryPolicies.mail.longestPauseMs;
      await postponeMail(run, taken, new Date(clock().getTime() + pauseMs));
      logger.warn(
        { mailId, attempt, code, pauseMs },
        'The mail server did not take an e-mail; it is tried again',
      );
      return;
    }
    await endMail(run, taken, kind, clock());
    logger.warn({ mailId, attempt, code }, kind === 'refused' ? refused : unknown);
  };

  return defineJob('send-mail', {
    atOnce: 2,
    async run({ principalId }) {
      const taken = mail === null ? null : await take(principalId);
      if (mail !== null && taken?.kind === 'taken') {
        await send(taken, mail);
      } else if (taken?.kind === 'ended' && taken.outcome !== 'not-needed') {
        logger.error({ mailId: taken.id }, taken.outcome === 'given-up' ? givenUp : unknown);
      }
    },
    findUnfinished: async (now) =>
      mail === null ? [] : (await findDueMail(run, now)).map((principalId) => ({ principalId })),
  });
}

const refused = 'The mail server refused an e-mail for good';
const unknown =
  'An e-mail was handed over and nothing was answered; it is not sent again, since it may have arrived';
const givenUp = 'An e-mail was given up, since the mail server has not taken it for a day';

import type { VocabularyLanguage } from '../../matching/vocabulary/localized-text.ts';
import type { RunQuery } from '../run-query.ts';

/** How long an address is remembered after its owner was last seen, in PostgreSQL's notation. */
export const addressesKeptFor = '1 year';

/** Someone who has signed in, as of then. */
export interface SeenRecipient {
  readonly principalId: string;
  /** Null when the sign-in does not tell. */
  readonly address: string | null;
  readonly roles: readonly string[];
  /** Null for all nodes. */
  readonly nodes: readonly string[] | null;
  readonly seenAt: Date;
}

/** What somebody has chosen about e-mail; what is null stays as it is. */
export interface NotificationChoice {
  readonly byEmail: boolean | null;
  readonly lang: VocabularyLanguage | null;
}

/** Remembers where somebody who signs in gets e-mail, and what they are. What they have chosen about it stays. */
export async function rememberRecipient(run: RunQuery, seen: SeenRecipient): Promise<void> {
  await run(
    `INSERT INTO mail_recipients (principal_id, address, roles, nodes, seen_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (principal_id) DO UPDATE
       SET address = excluded.address, roles = excluded.roles, nodes = excluded.nodes, seen_at = excluded.seen_at`,
    // as profiles name people: ids stand in lower case in the database
    [seen.principalId.toLowerCase(), seen.address, seen.roles, seen.nodes, seen.seenAt],
  );
}

/** Stores what somebody has chosen about e-mail; also of one who has never signed in with a browser. */
export async function chooseNotifications(
  run: RunQuery,
  { principalId, roles, nodes, seenAt }: Omit<SeenRecipient, 'address'>,
  { byEmail, lang }: NotificationChoice,
): Promise<void> {
  await run(
    `INSERT INTO mail_recipients (principal_id, roles, nodes, seen_at, is_wanted, lang)
     VALUES ($1, $2, $3, $4, coalesce($5, true), coalesce($6, 'sv'))
     ON CONFLICT (principal_id) DO UPDATE
       SET is_wanted = coalesce($5, mail_recipients.is_wanted), lang = coalesce($6, mail_recipients.lang)`,
    [principalId.toLowerCase(), roles, nodes, seenAt, byEmail, lang],
  );
}

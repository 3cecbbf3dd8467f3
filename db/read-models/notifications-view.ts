import type { EntityManager } from 'typeorm';
import type { VocabularyLanguage } from '../../matching/vocabulary/localized-text.ts';

/** How somebody is told that something waits. */
export interface NotificationsView {
  /** Null when no sign-in has told it. */
  readonly address: string | null;
  readonly byEmail: boolean;
  readonly lang: VocabularyLanguage;
}

/** How the principal is told; of one who has chosen nothing, by e-mail in Swedish. */
export async function findNotifications(
  manager: EntityManager,
  principalId: string,
): Promise<NotificationsView> {
  const [row]: NotificationsView[] = await manager.query(
    `SELECT address, is_wanted AS "byEmail", lang FROM mail_recipients WHERE principal_id = $1`,
    [principalId.toLowerCase()],
  );
  return row ?? { address: null, byEmail: true, lang: 'sv' };
}

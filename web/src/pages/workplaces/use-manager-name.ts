import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { isSelf, sessionQuery } from '../../session/session.ts';
import type { KnownManager } from './workplaces-queries.ts';

/** How much of an id tells two apart among some tens. */
const shownOfId = 6;

/** Says who a manager is: oneself, by name, or by the end of the id where no name is known yet. */
export function useManagerName(): (manager: KnownManager) => string {
  const t = useTranslations('workplaces');
  const { data: session } = useQuery(sessionQuery);
  return ({ id, name }) => {
    if (session !== undefined && isSelf(session, id)) {
      return t('you');
    }
    return name ?? t('managerById', { id: id.slice(-shownOfId) });
  };
}

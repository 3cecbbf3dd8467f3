import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { sessionQuery } from '../../session/session.ts';
import type { MatchListFacts } from './match-list-queries.ts';

/** What a list is called; by the name of the only one that it is for, where that is known. */
export function useListTitle(
  { for: kind, chosen, nodeId }: Pick<MatchListFacts, 'for' | 'chosen' | 'nodeId'>,
  nameOfOnly: string | null = null,
): string {
  const t = useTranslations('matchLists');
  const { data: session } = useQuery(sessionQuery);
  if (chosen === 1 && nameOfOnly !== null) {
    return t(kind === 'roles' ? 'forRole' : 'forPerson', { name: nameOfOnly });
  }
  if (chosen === null) {
    const node = session?.nodes.find(({ id }) => id === nodeId)?.name ?? nodeId;
    return t(kind === 'roles' ? 'forAllRoles' : 'forAllPeople', { node });
  }
  return t(kind === 'roles' ? 'forRoles' : 'forPeople', { count: chosen });
}

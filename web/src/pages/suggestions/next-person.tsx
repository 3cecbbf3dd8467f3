import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { answerOf, api } from '../../api/client.ts';
import { suggestionsPath } from './suggestions-search.ts';

/** My people with something to review, who has waited longest first. */
const toReviewQuery = queryOptions({
  queryKey: ['people', 'to-review'],
  queryFn: () =>
    answerOf(
      api.GET('/candidates', {
        params: { query: { coach: 'me', needs: 'review', sort: 'waiting', limit: 100 } },
      }),
    ),
});

/** The way to the next of one's people with something to review, after this one in the order of those who have waited longest. */
export function NextPerson({ personId }: { personId: string }) {
  const t = useTranslations('suggestions');
  const { data } = useQuery(toReviewQuery);
  const people = data?.items ?? [];
  const place = people.findIndex(({ id }) => id === personId);
  const next = [...people.slice(place + 1), ...people.slice(0, Math.max(place, 0))].find(
    ({ id }) => id !== personId,
  );
  return next === undefined ? null : (
    <Link to={suggestionsPath} params={{ personId: next.id }} search={{}}>
      {t('nextPerson', { reference: next.reference ?? '' })} ›
    </Link>
  );
}

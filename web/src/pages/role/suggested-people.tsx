import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import styles from './role-page.module.css';
import { suggestedPeopleQuery } from './role-page-queries.ts';
import { WhyNobody } from './why-nobody.tsx';

/** The people suggested for the role, best first, each a way to their suggestion; for those who review. */
export function SuggestedPeople({ roleId, isMatched }: { roleId: string; isMatched: boolean }) {
  const t = useTranslations('role');
  const states = useTranslations('states');
  const { data, error, refetch } = useQuery(suggestedPeopleQuery(roleId));
  return (
    <section className={styles.section} aria-labelledby="suggested">
      <h2 id="suggested">{t('people')}</h2>
      {!isMatched && <p className="quiet">{t('next.matching')}</p>}
      {error !== null && (
        <div className="row">
          <p>{t('peopleFailed')}</p>
          <Button onClick={() => void refetch()}>{states('retry')}</Button>
        </div>
      )}
      {data === undefined && error === null && <Loading />}
      {data?.people.length === 0 && isMatched && <WhyNobody roleId={roleId} />}
      <ol className={styles.people}>
        {data?.people.map(({ id, candidateId, candidateReference, kind, review }) => (
          <li key={id}>
            <Link
              to="/people/$personId/suggestions"
              params={{ personId: candidateId }}
              search={{ selected: id }}
            >
              {candidateReference ?? t('erased')}
            </Link>
            <span className="quiet small">
              {[
                ...(kind === 'near-miss' ? [t('nearMiss')] : []),
                review === null
                  ? t('undecided')
                  : t(`decided.${review.decision}`, { date: new Date(review.reviewedAt) }),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

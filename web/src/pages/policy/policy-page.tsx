import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { sessionQuery } from '../../session/session.ts';
import { Loading } from '../../ui/loading.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { PolicyChange } from './policy-change.tsx';
import { PolicyForm } from './policy-form.tsx';
import { PolicyNumbers } from './policy-numbers.tsx';
import styles from './policy-page.module.css';
import { type PolicyDetail, policiesQuery, policyQuery } from './policy-queries.ts';
import { PolicyVersions } from './policy-versions.tsx';

const route = getRouteApi('/signed-in/policy');

/** The rules by which all is matched: those in force, those that were, and what others would change before they come in force. */
export function PolicyPage() {
  const t = useTranslations('policy');
  const { version, draft } = route.useSearch();
  const { data: session } = useQuery(sessionQuery);
  const { data: policies } = useQuery(policiesQuery);
  const inForce = useQuery({ ...policyQuery(policies?.active ?? 0), enabled: policies !== undefined });
  const shown = useQuery({
    ...policyQuery(version ?? policies?.active ?? 0),
    enabled: policies !== undefined,
  });
  useTitle(t('title'));
  if (
    session === undefined ||
    policies === undefined ||
    inForce.data === undefined ||
    shown.data === undefined
  ) {
    return shown.error === null ? <Loading /> : <Fail error={shown.error} />;
  }
  const mayChange = session.may.includes('draftPolicy');
  const isInForce = shown.data.version === policies.active;
  if (draft === true && mayChange) {
    return <PolicyForm key={shown.data.version} base={shown.data} />;
  }
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{isInForce ? t('title') : t('version', { version: shown.data.version })}</h1>
        <p className="quiet">{t('what')}</p>
        <Standing policy={shown.data} isInForce={isInForce} />
        <div className="row no-print">
          {!isInForce && (
            <route.Link to="." search={(old) => ({ ...old, version: undefined })}>
              {t('toInForce')}
            </route.Link>
          )}
          {mayChange && (
            <route.Link to="." search={(old) => ({ ...old, draft: true })}>
              {t('makeDraft')}
            </route.Link>
          )}
        </div>
      </div>
      {!isInForce && (
        <PolicyChange
          policy={shown.data}
          inForce={inForce.data}
          mayChange={mayChange}
          nodes={session.nodes}
        />
      )}
      <PolicyNumbers policy={shown.data.policy} />
      <PolicyVersions versions={policies.items} shown={shown.data.version} />
    </div>
  );
}

/** Since when it is in force, or that it is not, and why. */
function Standing({
  policy: { version, status, createdAt, activations },
  isInForce,
}: {
  policy: PolicyDetail;
  isInForce: boolean;
}) {
  const t = useTranslations('policy');
  const [latest] = activations;
  if (isInForce && latest !== undefined) {
    return (
      <p>
        {t('inForceSince', { version, date: new Date(latest.activatedAt) })}{' '}
        {latest.replaced === null ? t('shipped') : <q className="quiet">{latest.reason}</q>}
      </p>
    );
  }
  return <p>{t(status === 'draft' ? 'draftedOn' : 'wasInForce', { date: new Date(createdAt) })}</p>;
}

/** Leaves what went wrong to the route. */
function Fail({ error }: { error: Error }): never {
  throw error;
}

import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useLastNode } from '../../session/last-node.ts';
import { type Session, sessionQuery } from '../../session/session.ts';
import { Loading } from '../../ui/loading.tsx';
import { NodeChoice } from '../../ui/node-choice.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { PolicyChange } from './policy-change.tsx';
import { PolicyForm } from './policy-form.tsx';
import { PolicyNumbers } from './policy-numbers.tsx';
import styles from './policy-page.module.css';
import { policiesQuery, policyQuery } from './policy-queries.ts';
import { ownerOf } from './policy-search.ts';
import { NodeOpenings, PolicyActions, PolicyStanding } from './policy-standing.tsx';
import { PolicyVersions } from './policy-versions.tsx';

const route = getRouteApi('/signed-in/policy');

/** The rules by which a node is matched, its own or the shared ones: those in force, those that were, and what others would change first. */
export function PolicyPage() {
  const { data: session } = useQuery(sessionQuery);
  return session === undefined ? <Loading /> : <RulesOf session={session} />;
}

function RulesOf({ session }: { session: Session }) {
  const t = useTranslations('policy');
  const search = route.useSearch();
  const { version, draft } = search;
  const home = useLastNode(session.nodes);
  const nodeId = ownerOf(search, session.nodes, home);
  const owner = { nodeId, name: session.nodes.find(({ id }) => id === nodeId)?.name ?? '' };
  const { data: policies, error } = useQuery(policiesQuery(nodeId));
  const inForce = useQuery({ ...policyQuery(policies?.active ?? 0), enabled: policies !== undefined });
  const shown = useQuery({
    ...policyQuery(version ?? policies?.active ?? 0),
    enabled: policies !== undefined,
  });
  useTitle(t('title'));
  if (policies === undefined || inForce.data === undefined || shown.data === undefined) {
    const wrong = error ?? shown.error;
    return wrong === null ? <Loading /> : <Fail error={wrong} />;
  }
  const mayChange =
    session.may.includes('draftPolicy') && (nodeId !== null || session.roles.includes('admin'));
  const isInForce = shown.data.version === policies.active;
  if (draft === true && mayChange) {
    return (
      <PolicyForm
        key={`${nodeId} ${shown.data.version}`}
        base={shown.data}
        owner={owner}
        openings={policies.openings}
      />
    );
  }
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{isInForce ? t('title') : t('version', { version: shown.data.version })}</h1>
        <NodeChoice chosen={nodeId ?? undefined}>
          {(node, link) => <route.Link to="." search={{ node }} {...link} />}
        </NodeChoice>
        <p className="quiet">{t('what')}</p>
        {isInForce ? (
          <PolicyStanding owner={owner} inForce={policies.inForce} />
        ) : (
          <p>
            {t(shown.data.status === 'draft' ? 'draftedOn' : 'wasInForce', {
              date: new Date(shown.data.createdAt),
            })}
          </p>
        )}
        <PolicyActions
          owner={owner}
          home={home}
          inForce={policies.inForce}
          isInForceShown={isInForce}
          mayChange={mayChange}
        />
      </div>
      {!isInForce && (
        <PolicyChange
          policy={shown.data}
          inForce={inForce.data}
          mayChange={mayChange && shown.data.nodeId === nodeId}
          owner={owner}
          nodes={session.nodes}
        />
      )}
      <PolicyNumbers policy={shown.data.policy}>
        {nodeId !== null && isInForce ? <NodeOpenings owner={owner} openings={policies.openings} /> : null}
      </PolicyNumbers>
      {policies.items.length > 0 && <PolicyVersions versions={policies.items} shown={shown.data.version} />}
    </div>
  );
}

/** Leaves what went wrong to the route. */
function Fail({ error }: { error: Error }): never {
  throw error;
}

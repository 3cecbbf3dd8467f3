import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { ownReportsQuery, type ReportFacts, reportQuery } from '../../api/report-queries.ts';
import { isUnderWay, useProgress } from '../../api/use-progress.ts';
import { useLastNode } from '../../session/last-node.ts';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { NodeChoice } from '../../ui/node-choice.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import styles from './policy-page.module.css';
import { askForEffects } from './policy-queries.ts';
import type { RulesOwner } from './policy-standing.tsx';

const route = getRouteApi('/signed-in/policy');
/** As many lists stand as examples. */
const mostExamples = 8;

/** What a version would change at a node: asked for, made by the worker, found again. */
export function PolicyEffects({
  version,
  owner,
  nodes,
}: {
  version: number;
  owner: RulesOwner;
  nodes: readonly Schemas['Node'][];
}) {
  const t = useTranslations('policy');
  const search = route.useSearch();
  const queryClient = useQueryClient();
  const usual = useLastNode(nodes);
  const nodeId = owner.nodeId ?? nodes.find(({ id }) => id === search.node)?.id ?? usual?.id ?? '';
  const { data: reports } = useQuery(ownReportsQuery(nodeId));
  const ask = useMutation({
    mutationFn: () => askForEffects(version, nodeId),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ownReportsQuery(nodeId).queryKey }),
  });
  const latest = reports?.find((report) => report.kind === 'policy-effects' && report.version === version);
  return (
    <section className={styles.part}>
      <h3>{owner.nodeId === null ? t('effect') : t('effectIn', { node: owner.name })}</h3>
      {owner.nodeId === null && (
        <NodeChoice chosen={nodeId}>
          {(node, link) => <route.Link to="." search={(old) => ({ ...old, node })} {...link} />}
        </NodeChoice>
      )}
      <div className={`${styles.ask} no-print`}>
        <Button aria-disabled={ask.isPending} onClick={() => ask.mutate()}>
          {t(latest === undefined ? 'askEffect' : 'askEffectAnew')}
        </Button>
      </div>
      {reports === undefined ? (
        <Loading />
      ) : latest === undefined ? (
        <p className="quiet">{t('noEffect')}</p>
      ) : (
        <Effect key={latest.id} report={latest} />
      )}
    </section>
  );
}

function Effect({ report }: { report: ReportFacts }) {
  const t = useTranslations('policy');
  const queryClient = useQueryClient();
  const progress = useProgress('reports', report.id, report, () => {
    void queryClient.invalidateQueries({ queryKey: ownReportsQuery(report.nodeId).queryKey });
    void queryClient.invalidateQueries({ queryKey: reportQuery(report.id).queryKey });
  });
  const isMade = progress.status === 'completed';
  const { data } = useQuery({ ...reportQuery(report.id), enabled: isMade });
  if (isUnderWay(progress)) {
    return <ProgressLine label={t('effectBeingMade')} progress={progress} />;
  }
  if (progress.status === 'failed') {
    return <p role="alert">{t('effectFailed')}</p>;
  }
  if (data?.kind !== 'policy-effects' || data.result === null) {
    return <Loading />;
  }
  return (
    <>
      <p className="quiet small">{t('effectOn', { date: new Date(report.createdAt) })}</p>
      <div className={styles.sides}>
        <Side
          title={t('roleLists')}
          side={data.result.roles}
          linkTo={(roleId, name) => (
            <Link to="/roles/$roleId" params={{ roleId }}>
              {name}
            </Link>
          )}
        />
        <Side
          title={t('peopleLists')}
          side={data.result.candidates}
          linkTo={(personId, name) => (
            <Link to="/people/$personId/suggestions" params={{ personId }}>
              {name}
            </Link>
          )}
        />
      </div>
      {data.result.spread !== null && <Spread spread={data.result.spread} />}
    </>
  );
}

/** How evenly people come up first, by the rules in force and by the others. */
function Spread({ spread: { before, after } }: { spread: Schemas['SpreadEffects'] }) {
  const t = useTranslations('policy');
  const shareOf = ({ mostListed }: Schemas['Spread']) => mostListed?.share ?? 0;
  return (
    <section className={styles.side}>
      <h4>{t('spread')}</h4>
      <p>
        {t('spreadOnTop', {
          before: before.onTop,
          after: after.onTop,
          people: after.people,
          top: after.top,
        })}
      </p>
      <p>{t('spreadTenth', { before: shareOf(before), after: shareOf(after) })}</p>
    </section>
  );
}

/** What a {@link Side} tells, and the link to whose list changes. */
interface SideProps {
  readonly title: string;
  readonly side: Schemas['PolicySideEffects'];
  readonly linkTo: (id: string, name: string) => ReactNode;
}

function Side({ title, side, linkTo }: SideProps) {
  const t = useTranslations('policy');
  const { lists, changedLists, newFirsts, entered, left, items } = side;
  return (
    <section className={styles.side}>
      <h4>{title}</h4>
      <p>{t('changedLists', { changed: changedLists, lists })}</p>
      <p>{t('enteredAndLeft', { entered, left })}</p>
      <p>{t('newFirsts', { count: newFirsts })}</p>
      {items.length > 0 && (
        <>
          <p className="quiet small">{t('examples')}</p>
          <ul>
            {items.slice(0, mostExamples).map((item) => (
              <li key={item.id} className={styles.example}>
                {linkTo(item.id, item.label ?? t('untitled'))}{' '}
                <span className="quiet">
                  {t('example', { entered: item.entered, left: item.left, moved: item.moved })}
                  {item.isFirstNew && ` ${t('firstNew')}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

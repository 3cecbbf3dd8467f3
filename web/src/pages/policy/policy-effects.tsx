import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { ownReportsQuery, type ReportFacts, reportQuery } from '../../api/report-queries.ts';
import { isUnderWay, useProgress } from '../../api/use-progress.ts';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import styles from './policy-page.module.css';
import { askForEffects } from './policy-queries.ts';

const route = getRouteApi('/signed-in/policy');
/** As many lists stand as examples. */
const mostExamples = 8;

/** What a version would change at a node: asked for, made by the worker, found again. */
export function PolicyEffects({ version, nodes }: { version: number; nodes: readonly Schemas['Node'][] }) {
  const t = useTranslations('policy');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const nodeId = nodes.find(({ id }) => id === search.node)?.id ?? nodes[0]?.id ?? '';
  const { data: reports } = useQuery(ownReportsQuery(nodeId));
  const ask = useMutation({
    mutationFn: () => askForEffects(version, nodeId),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ownReportsQuery(nodeId).queryKey }),
  });
  const latest = reports?.find((report) => report.kind === 'policy-effects' && report.version === version);
  return (
    <section className={styles.part}>
      <h3>{t('effect')}</h3>
      <div className={`${styles.ask} no-print`}>
        {nodes.length > 1 && (
          <label className={styles.field}>
            <span>{t('node')}</span>
            <select
              value={nodeId}
              onChange={({ target }) =>
                void navigate({
                  search: (old) => ({ ...old, node: target.value }),
                  replace: true,
                  resetScroll: false,
                })
              }
            >
              {nodes.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
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
        <Side title={t('roleLists')} side={data.result.roles} />
        <Side title={t('peopleLists')} side={data.result.candidates} />
      </div>
    </>
  );
}

function Side({ title, side }: { title: string; side: Schemas['PolicySideEffects'] }) {
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
                <strong>{item.label ?? t('untitled')}</strong>{' '}
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

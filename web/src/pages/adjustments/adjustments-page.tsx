import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { answerOf, api } from '../../api/client.ts';
import { ownReportsQuery, type ReportFacts, reportQuery } from '../../api/report-queries.ts';
import { isUnderWay, useProgress } from '../../api/use-progress.ts';
import { useLastNode } from '../../session/last-node.ts';
import { sessionQuery } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Message } from '../../ui/message.tsx';
import { NodeChoice } from '../../ui/node-choice.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import { useTitle } from '../../ui/use-title.ts';
import styles from './adjustments-page.module.css';
import type { AdjustmentsSearch } from './adjustments-search.ts';
import { Effects } from './effects.tsx';

const route = getRouteApi('/signed-in/adjustments');

/** What would open most at a node: asked for, made by the worker, read as a ranked list, found again. */
export function AdjustmentsPage() {
  const t = useTranslations('adjustments');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: session } = useQuery(sessionQuery);
  useTitle(t('title'));
  const nodes = session?.nodes ?? [];
  const usual = useLastNode(nodes);
  const nodeId = nodes.find(({ id }) => id === search.node)?.id ?? usual?.id;
  const change = (part: AdjustmentsSearch) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t('title')}</h1>
        <p className="quiet">{t('what')}</p>
      </div>
      <NodeChoice chosen={nodeId}>
        {(node, link) => <route.Link to="." search={(old) => ({ ...old, ...nothing, node })} {...link} />}
      </NodeChoice>
      {nodeId !== undefined && (
        <NodeAdjustments key={nodeId} nodeId={nodeId} search={search} onChange={change} />
      )}
    </div>
  );
}

/** A search without filter and report. */
const nothing = { report: undefined, kind: undefined, what: undefined, workplace: undefined };

/** What the address chooses, and whom to tell of another choice. */
interface ChoiceProps {
  readonly search: AdjustmentsSearch;
  readonly onChange: (part: AdjustmentsSearch) => void;
}

function NodeAdjustments({ nodeId, search, onChange }: ChoiceProps & { nodeId: string }) {
  const t = useTranslations('adjustments');
  const queryClient = useQueryClient();
  const { data: reports } = useQuery(ownReportsQuery(nodeId));
  const ask = useMutation({
    mutationFn: () => answerOf(api.POST('/nodes/{id}/doors', { params: { path: { id: nodeId } } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ownReportsQuery(nodeId).queryKey }),
  });
  const askNow = () => {
    onChange(nothing);
    ask.mutate();
  };
  if (reports === undefined) {
    return <Loading />;
  }
  const own = reports.filter(({ kind }) => kind === 'doors');
  const [latest] = own;
  const made = own.filter(({ status }) => status === 'completed');
  const shown = made.find(({ id }) => id === search.report) ?? made[0];
  if (latest === undefined) {
    return (
      <Message
        title={t('none')}
        next={
          <Button kind="main" aria-disabled={ask.isPending} onClick={askNow}>
            {t('ask')}
          </Button>
        }
      >
        {t('noneWhy')}
      </Message>
    );
  }
  return (
    <>
      <Latest key={latest.id} report={latest} isAsking={ask.isPending} onAsk={askNow} />
      {shown !== undefined && <Effects reportId={shown.id} search={search} onChange={onChange} />}
      {made.length > 1 && (
        <section className="no-print">
          <h2>{t('earlier')}</h2>
          <ul>
            {made.map(({ id, createdAt }) => (
              <li key={id} className={styles.earlier}>
                {id === shown?.id ? (
                  <strong aria-current="true">{t('on', { date: new Date(createdAt) })}</strong>
                ) : (
                  <route.Link search={(old) => ({ ...old, report: id })} to=".">
                    {t('on', { date: new Date(createdAt) })}
                  </route.Link>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** How far the latest is, and the way to one as things are now. */
function Latest({ report, isAsking, onAsk }: { report: ReportFacts; isAsking: boolean; onAsk: () => void }) {
  const t = useTranslations('adjustments');
  const queryClient = useQueryClient();
  const progress = useProgress('reports', report.id, report, () => {
    void queryClient.invalidateQueries({ queryKey: ownReportsQuery(report.nodeId).queryKey });
    void queryClient.invalidateQueries({ queryKey: reportQuery(report.id).queryKey });
  });
  if (isUnderWay(progress)) {
    return <ProgressLine label={t('beingMade')} progress={progress} />;
  }
  return (
    <div className={`${styles.latest} no-print`}>
      {progress.status === 'failed' && <p role="alert">{t('failed')}</p>}
      <Button aria-disabled={isAsking} onClick={onAsk}>
        {t('askAnew')}
      </Button>
      <Button onClick={() => window.print()}>{t('print')}</Button>
    </div>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { answerOf, api } from '../../api/client.ts';
import { useLastNode } from '../../session/last-node.ts';
import { sessionQuery } from '../../session/session.ts';
import { useLanguage } from '../../texts/language.tsx';
import { Button } from '../../ui/button.tsx';
import { NodeChoice } from '../../ui/node-choice.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { areTooLarge, type ChosenFiles, type ImportKind, kinds, toImport } from './chosen-files.ts';
import styles from './import-page.module.css';
import { ImportReport } from './import-report.tsx';

const route = getRouteApi('/signed-in/import');

/** Files of profiles are chosen, looked through, and then brought in: nothing is stored before that is pressed. */
export function ImportPage() {
  const t = useTranslations('imports');
  const search = route.useSearch();
  const { data: session } = useQuery(sessionQuery);
  useTitle(t('title'));
  const nodes = session?.nodes ?? [];
  const usual = useLastNode(nodes);
  const nodeId = nodes.find(({ id }) => id === search.node)?.id ?? usual?.id;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t('title')}</h1>
        <p className="quiet">{t('what')}</p>
      </div>
      <NodeChoice chosen={nodeId ?? ''}>
        {(node, link) => <route.Link to="." search={{ node }} {...link} />}
      </NodeChoice>
      {nodeId !== undefined && <NodeImport key={nodeId} nodeId={nodeId} />}
    </div>
  );
}

function NodeImport({ nodeId }: { nodeId: string }) {
  const t = useTranslations('imports');
  const queryClient = useQueryClient();
  const [files, setFiles] = useState<ChosenFiles>({});
  const preview = useMutation({
    mutationFn: async (chosen: ChosenFiles) =>
      answerOf(api.POST('/imports/preview', { body: await toImport(nodeId, chosen) })),
  });
  const bringIn = useMutation({
    mutationFn: async (chosen: ChosenFiles) =>
      answerOf(api.POST('/imports', { body: await toImport(nodeId, chosen) })),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  const choose = (kind: ImportKind, file: File | undefined) => {
    const { [kind]: _old, ...others } = files;
    setFiles(file === undefined ? others : { ...others, [kind]: file });
    preview.reset();
    bringIn.reset();
  };
  const tooLarge = areTooLarge(files);
  const isNone = Object.keys(files).length === 0;
  const isBusy = preview.isPending || bringIn.isPending;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isNone && !tooLarge && !isBusy) {
      bringIn.reset();
      preview.mutate(files);
    }
  };
  const report = bringIn.data ?? preview.data;
  const isReady = report?.files.every(({ state }) => state === 'read') === true && !report.stored;
  const failure = bringIn.error ?? preview.error;
  return (
    <>
      <form className={styles.step} onSubmit={submit}>
        <h2>{t('choose')}</h2>
        <p className="quiet">{t('chooseHint')}</p>
        <Templates />
        {kinds.map((kind) => (
          <FileField key={kind} kind={kind} onChoose={(file) => choose(kind, file)} />
        ))}
        {tooLarge && <p className={styles.refused}>{t('tooLarge')}</p>}
        <Button kind={isReady ? 'other' : 'main'} type="submit" disabled={isNone || tooLarge}>
          {t('look')}
        </Button>
      </form>
      <div role="status" className={styles.step}>
        {isBusy && <p>{t(bringIn.isPending ? 'bringingIn' : 'looking')}</p>}
        {!isBusy && failure !== null && <p className={styles.refused}>{t('failed')}</p>}
        {!isBusy && report !== undefined && <ImportReport report={report} />}
      </div>
      {isReady && !isBusy && (
        <div className={styles.step}>
          <Button kind="main" onClick={() => bringIn.mutate(files)}>
            {t('bringIn')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Files to fill in, in the language of the page. */
function Templates() {
  const t = useTranslations('imports');
  const { language } = useLanguage();
  return (
    <p className="row">
      <span>{t('templates')}</span>
      {kinds.map((kind) => (
        <a key={kind} href={`/api/v1/imports/templates/${kind}?lang=${language}`} download>
          {t('templateOf', { kind: t(`kinds.${kind}`) })}
        </a>
      ))}
    </p>
  );
}

/** The file of one kind, chosen or dropped on the field. */
function FileField({ kind, onChoose }: { kind: ImportKind; onChoose: (file: File | undefined) => void }) {
  const t = useTranslations('imports');
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t(`kinds.${kind}`)}</label>
      <input
        id={id}
        type="file"
        accept=".xlsx,.csv,.tsv,.txt,.jsonl"
        onChange={({ target }) => onChoose(target.files?.[0])}
      />
    </div>
  );
}

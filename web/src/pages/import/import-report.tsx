import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { useLanguage } from '../../texts/language.tsx';
import styles from './import-page.module.css';

/** What files do or would do, with what is to be mended row by row. */
export function ImportReport({ report }: { report: Schemas['ImportReport'] }) {
  const t = useTranslations('imports');
  const isRefused = report.files.some(({ state }) => state !== 'read');
  return (
    <>
      <h2>{t(report.stored ? 'stored' : isRefused ? 'toMend' : 'ready')}</h2>
      <p>{t(report.stored ? 'storedWhy' : isRefused ? 'toMendWhy' : 'readyWhy')}</p>
      {report.files.map((file) => (
        <FileReport key={file.kind} file={file} isStored={report.stored} />
      ))}
    </>
  );
}

function FileReport({ file, isStored }: { file: Schemas['ImportedFile']; isStored: boolean }) {
  const t = useTranslations('imports');
  const { language } = useLanguage();
  const { kind, name, state, created, updated, unchanged, problems, problemCount, warnings } = file;
  const left = problemCount - problems.length;
  return (
    <section className={styles.file}>
      <h3>
        {t(`kinds.${kind}`)} <span className="quiet">{name}</span>
      </h3>
      {state === 'read' && <p>{t(isStored ? 'did' : 'would', { created, updated, unchanged })}</p>}
      {state === 'unread' && <p>{t('unread')}</p>}
      {problems.length > 0 && (
        <ul className={styles.rows}>
          {problems.map(({ row, cell, field, message }) => (
            <li key={[row, cell, field, message.en].join()}>
              {row !== null && <strong>{t('row', { row: String(row), cell: cell ?? 'none' })}</strong>}{' '}
              {field !== '' && <span>{field}: </span>}
              {message[language]}
            </li>
          ))}
          {left > 0 && <li>{t('more', { count: left })}</li>}
        </ul>
      )}
      {warnings.length > 0 && (
        <>
          <p>{t('lookAlike')}</p>
          <ul className={styles.rows}>
            {warnings.map(({ row, message }) => (
              <li key={[row, message.en].join()}>
                <strong>{t('row', { row: String(row), cell: 'none' })}</strong> {message[language]}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

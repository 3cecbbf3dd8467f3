import { useTranslations } from 'use-intl';
import type { OwnProposal } from '../../api/own-proposals-query.ts';
import { useLanguage } from '../../texts/language.tsx';
import styles from './proposal-detail.module.css';

type Reason = OwnProposal['reasons']['sv'][number];

/** In the order in which a workplace reads them: what speaks for the person, what to find out, what may be difficult, what would help. */
const kinds = ['for', 'to-check', 'against', 'adjustment'] as const satisfies readonly Reason['kind'][];

/** Why the work suits, in words that stay as they were; what matters less is folded. */
export function ProposedReasons({ reasons }: { reasons: OwnProposal['reasons'] }) {
  const t = useTranslations('proposals');
  const { language } = useLanguage();
  const all = reasons[language];
  const folded = all.filter(({ place }) => place === 'more');
  return (
    <>
      <ByKind reasons={all.filter(({ place }) => place !== 'more')} />
      {folded.length > 0 && (
        <details className={styles.more}>
          <summary>{t('more', { count: folded.length })}</summary>
          <div className={styles.folded}>
            <ByKind reasons={folded} />
          </div>
        </details>
      )}
    </>
  );
}

function ByKind({ reasons }: { reasons: readonly Reason[] }) {
  const t = useTranslations('proposals');
  return kinds
    .map((kind) => [kind, reasons.filter((reason) => reason.kind === kind)] as const)
    .filter(([, told]) => told.length > 0)
    .map(([kind, told]) => (
      <section key={kind} className={`${styles.section} ${styles[kind]}`}>
        <h3>{t(`reasons.${kind}`)}</h3>
        <ul>
          {told.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
    ));
}

import { useTranslations } from 'use-intl';
import type { VocabularyLists } from '../../api/vocabulary-query.ts';
import { useLanguage } from '../../texts/language.tsx';
import { AgreedFacts } from '../../way/agreed-facts.tsx';
import { ConsentFacts } from '../../way/consent-facts.tsx';
import { Timeline } from '../../way/timeline.tsx';
import { useWayWords } from '../../way/use-way-words.ts';
import type { Placement, Proposal } from '../../way/way-queries.ts';
import styles from './copy-page.module.css';

/** A proposal: how it stands, what the workplace was told, the consent, and what has happened. */
export function CopiedProposal({ proposal }: { proposal: Proposal }) {
  const t = useTranslations('personCopy');
  const { language } = useLanguage();
  const { sayProposal, tellSteps } = useWayWords();
  const { alias, words, reasons, work, despite, steps } = proposal;
  return (
    <div className={styles.item}>
      <h3>
        {t('role', { role: work.title ?? t('untitled'), workplace: work.workplaceName ?? t('unnamed') })}
      </h3>
      <p>{sayProposal(proposal)}</p>
      <p>{t('toldAs', { alias })}</p>
      {words !== null && <blockquote className={styles.words}>{words}</blockquote>}
      <ul className={styles.rows}>
        {reasons[language].map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {despite !== null && <p>{t('despite', { despite })}</p>}
      <h4>{t('consent')}</h4>
      <ConsentFacts proposal={proposal} />
      <h4>{t('history')}</h4>
      <Timeline label={t('history')} entries={tellSteps(steps)} />
    </div>
  );
}

/** What a {@link CopiedPlacement} shows. */
interface CopiedPlacementProps {
  readonly placement: Placement;
  readonly vocabulary: VocabularyLists;
}

/** A placement: how it stands, what is agreed, and what has happened. */
export function CopiedPlacement({ placement, vocabulary }: CopiedPlacementProps) {
  const t = useTranslations('personCopy');
  const { sayPlacement, tellSteps } = useWayWords();
  const { roleTitle, workplaceName, despite, steps } = placement;
  return (
    <div className={styles.item}>
      <h3>{t('role', { role: roleTitle ?? t('untitled'), workplace: workplaceName ?? t('unnamed') })}</h3>
      <p>{sayPlacement(placement)}</p>
      <AgreedFacts placement={placement} vocabulary={vocabulary} />
      {despite !== null && <p>{t('despite', { despite })}</p>}
      <h4>{t('history')}</h4>
      <Timeline label={t('history')} entries={tellSteps(steps)} />
    </div>
  );
}

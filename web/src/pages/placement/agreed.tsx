import { useTranslations } from 'use-intl';
import type { VocabularyLists } from '../../api/vocabulary-query.ts';
import { Button } from '../../ui/button.tsx';
import { AgreedFacts } from '../../way/agreed-facts.tsx';
import look from '../../way/step-page.module.css';
import type { Placement } from '../../way/way-queries.ts';
import { ChangeTerms } from './change-terms.tsx';

/** What {@link Agreed} shows. */
interface AgreedProps {
  readonly placement: Placement;
  readonly vocabulary: VocabularyLists;
  readonly isChanging: boolean;
  readonly onChanging: (isChanging: boolean) => void;
}

/** What is agreed of a placement, and the way to change it while it is planned or runs. */
export function Agreed({ placement, vocabulary, isChanging, onChanging }: AgreedProps) {
  const t = useTranslations('placements');
  const { state } = placement;
  return (
    <section className={look.section} aria-labelledby="placement-agreed">
      <h2 id="placement-agreed">{t('agreed')}</h2>
      {isChanging ? (
        <ChangeTerms placement={placement} vocabulary={vocabulary} onClose={() => onChanging(false)} />
      ) : (
        <>
          <AgreedFacts placement={placement} vocabulary={vocabulary} />
          {placement.mayAct && (state === 'planned' || state === 'running') && (
            <Button onClick={() => onChanging(true)}>{t('change')}</Button>
          )}
        </>
      )}
    </section>
  );
}

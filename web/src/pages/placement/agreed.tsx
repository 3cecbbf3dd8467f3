import { useTranslations } from 'use-intl';
import type { VocabularyLists } from '../../api/vocabulary-query.ts';
import { Button } from '../../ui/button.tsx';
import look from '../../way/step-page.module.css';
import { useWayWords } from '../../way/use-way-words.ts';
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
  const { nameOf } = useWayWords();
  const { state, employmentForm, startsOn, endsOn, hoursPerWeek, hourSteps, mentorName, outcome, reason } =
    placement;
  const day = (date: string) => t('day', { date: new Date(date) });
  const form = vocabulary['employment-forms'].find(({ id }) => id === employmentForm)?.name ?? employmentForm;
  const facts = [
    [t('form'), form],
    [t('startsOn'), day(startsOn)],
    [t('endsOn'), endsOn === null ? t('untilFurther') : day(endsOn)],
    [t('hours'), t('hoursValue', { hours: hoursPerWeek })],
    ...hourSteps.map(
      ({ from, hoursPerWeek: hours }) => [t('steps'), t('stepAt', { hours, date: new Date(from) })] as const,
    ),
    [t('mentor'), mentorName ?? t('noMentorYet')],
    ...(outcome === null ? [] : [[t('led'), nameOf(outcome) ?? ''] as const]),
    ...(reason === null ? [] : [[t('why'), nameOf(reason) ?? ''] as const]),
  ] as const;
  return (
    <section className={look.section} aria-labelledby="placement-agreed">
      <h2 id="placement-agreed">{t('agreed')}</h2>
      {isChanging ? (
        <ChangeTerms placement={placement} vocabulary={vocabulary} onClose={() => onChanging(false)} />
      ) : (
        <>
          <dl className={look.facts}>
            {facts.map(([name, value]) => (
              <div key={`${name} ${value}`}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {placement.mayAct && (state === 'planned' || state === 'running') && (
            <Button onClick={() => onChanging(true)}>{t('change')}</Button>
          )}
        </>
      )}
    </section>
  );
}

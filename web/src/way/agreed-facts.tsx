import { useTranslations } from 'use-intl';
import type { VocabularyLists } from '../api/vocabulary-query.ts';
import look from './step-page.module.css';
import { useWayWords } from './use-way-words.ts';
import type { Placement } from './way-queries.ts';

/** What is agreed of a placement, and what it led to. */
export function AgreedFacts({
  placement,
  vocabulary,
}: {
  readonly placement: Placement;
  readonly vocabulary: VocabularyLists;
}) {
  const t = useTranslations('placements');
  const { nameOf } = useWayWords();
  const { employmentForm, startsOn, endsOn, hoursPerWeek, hourSteps, mentorName, outcome, reason } =
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
    <dl className={look.facts}>
      {facts.map(([name, value]) => (
        <div key={`${name} ${value}`}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

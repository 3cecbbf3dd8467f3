import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import type { OwnProposal } from '../../api/own-proposals-query.ts';
import { vocabularyQuery } from '../../api/vocabulary-query.ts';
import { writeHours } from '../../texts/hours.ts';
import { useLanguage } from '../../texts/language.tsx';
import { useTimesInWords } from '../../texts/use-times-in-words.ts';
import styles from './proposal-detail.module.css';

/** The work as it was when the person was proposed; what was not told is left out. */
export function ProposedWork({ work }: { work: OwnProposal['work'] }) {
  const t = useTranslations('proposals');
  const format = useFormatter();
  const sayTimes = useTimesInWords();
  const { language } = useLanguage();
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  const { hoursPerWeek, times, weekdays, period, employmentForms } = work;
  const day = (date: string) => format.dateTime(new Date(date), { dateStyle: 'medium' });
  const nameIn = (list: readonly { readonly id: string; readonly name: string }[] = [], id: string) =>
    list.find((term) => term.id === id)?.name ?? id;
  const when = [
    sayTimes(times),
    ...(weekdays === null ? [] : [format.list(weekdays.map((one) => nameIn(vocabulary?.weekdays, one)))]),
  ];
  const facts: readonly (readonly [string, string])[] = [
    [t('hours'), writeHours(hoursPerWeek ?? undefined)],
    [t('times'), when.filter((one) => one !== '').join(', ')],
    [
      t('period'),
      [
        ...(period?.from === undefined ? [] : [t('from', { date: day(period.from) })]),
        ...(period?.to === undefined ? [] : [t('until', { date: day(period.to) })]),
      ].join(' '),
    ],
    [
      t('forms'),
      format.list((employmentForms ?? []).map((one) => nameIn(vocabulary?.['employment-forms'], one))),
    ],
  ];
  const told = facts.filter(([, value]) => value !== '');
  return (
    told.length > 0 && (
      <section className={styles.section}>
        <h3>{t('work')}</h3>
        <dl className={styles.facts}>
          {told.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
    )
  );
}

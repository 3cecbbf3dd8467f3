import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { vocabularyQuery } from '../../api/vocabulary-query.ts';
import { writeHours } from '../../texts/hours.ts';
import { useLanguage } from '../../texts/language.tsx';
import { sayLevel } from '../../texts/say-level.ts';
import { useTimesInWords } from '../../texts/use-times-in-words.ts';
import styles from './role-page.module.css';

/** What a role is: the work in the workplace's words, and everything that is told of it. What is not told is said to be so. */
export function RoleFacts({ role }: { role: Schemas['Role'] }) {
  const t = useTranslations('role');
  const sayTimes = useTimesInWords();
  const format = useFormatter();
  const { language } = useLanguage();
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  if (vocabulary === undefined) {
    return null;
  }
  const { description, tasks, demands, conditions, supports, hoursPerWeek, times, period, places } = role;
  const { requires, employmentForms } = role;
  const nameIn = (list: readonly { readonly id: string; readonly name: string }[], id: string) =>
    list.find((term) => term.id === id)?.name ?? id;
  const day = (date: string) => format.dateTime(new Date(date), { dateStyle: 'medium' });
  const required = [
    ...(requires?.registerExtract === true ? [t('extract')] : []),
    ...(requires?.licence === undefined || requires.licence === null
      ? []
      : [nameIn(vocabulary.licences, requires.licence)]),
    ...(requires?.minAge === undefined || requires.minAge === null
      ? []
      : [t('minAge', { age: requires.minAge })]),
  ];
  const facts: readonly (readonly [string, string | readonly string[] | undefined])[] = [
    [t('fields.hoursPerWeek'), writeHours(hoursPerWeek)],
    [t('fields.times'), sayTimes(times)],
    [
      t('fields.period'),
      [
        ...(period?.from === undefined ? [] : [t('from', { date: day(period.from) })]),
        ...(period?.to === undefined ? [] : [t('until', { date: day(period.to) })]),
      ].join(' '),
    ],
    [t('fields.places'), places === undefined ? '' : format.number(places)],
    [t('fields.employmentForms'), employmentForms?.map((one) => nameIn(vocabulary['employment-forms'], one))],
    [
      t('fields.demands'),
      demands &&
        Object.entries(demands).map(([ability, demand]) => {
          const { level, essential = false } = typeof demand === 'number' ? { level: demand } : demand;
          const said = `${nameIn(vocabulary.abilities, ability)}: ${sayLevel(ability, level, vocabulary)}`;
          return essential ? `${said} ${t('essential')}` : said;
        }),
    ],
    [
      t('fields.conditions'),
      conditions?.map(({ condition, presence }) => {
        const name = nameIn(vocabulary.conditions, condition);
        return presence === 'avoidable' ? t('avoidable', { name }) : name;
      }),
    ],
    [t('fields.supports'), supports?.map((one) => nameIn(vocabulary.supports, one))],
    [t('fields.requires'), required.join(', ')],
  ];
  return (
    <section className={styles.section}>
      <h2>{t('work')}</h2>
      {tasks !== undefined && tasks.length > 0 && (
        <ul className={styles.tasks}>
          {tasks.map(({ text, hoursPerWeek: hours }) => (
            <li key={text}>
              {text}
              {hours !== undefined && <span className="quiet"> {t('taskHours', { hours })}</span>}
            </li>
          ))}
        </ul>
      )}
      {description !== undefined && (
        <details open={tasks === undefined || tasks.length === 0}>
          <summary>{t('ownWords')}</summary>
          <p className={styles.description}>{description}</p>
        </details>
      )}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Told value={value} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What is told; an empty list says none, nothing at all says that it is not told. */
function Told({ value }: { value: string | readonly string[] | undefined }) {
  const t = useTranslations('role');
  if (value === undefined || value === '') {
    return <span className="quiet">{t('notTold')}</span>;
  }
  if (typeof value === 'string') {
    return value;
  }
  return value.length === 0 ? (
    t('none')
  ) : (
    <ul>
      {value.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

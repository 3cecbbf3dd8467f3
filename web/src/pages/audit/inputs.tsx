import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { vocabularyQuery } from '../../api/vocabulary-query.ts';
import { writeHours } from '../../texts/hours.ts';
import { useLanguage } from '../../texts/language.tsx';
import { useTimesInWords } from '../../texts/use-times-in-words.ts';
import look from '../../way/step-page.module.css';
import type { DossierDecision } from './dossier-queries.ts';

type Named = readonly { readonly id: string; readonly name: string }[];
type Fact = readonly [name: string, value: string];

/** Both profiles as they were, in words; what was not told is left out. */
export function Inputs({ inputs }: { inputs: NonNullable<DossierDecision['inputs']> }) {
  const t = useTranslations('dossier');
  const sayTimes = useTimesInWords();
  const { language } = useLanguage();
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  const { candidate, role, workplace } = inputs;
  const named = (list: Named | undefined, ids: readonly string[] = []) =>
    ids.map((id) => list?.find((one) => one.id === id)?.name ?? id).join(', ');
  const levels = (rated: Readonly<Record<string, number | { readonly level: number }>> = {}) =>
    Object.entries(rated)
      .map(
        ([id, one]) => `${named(vocabulary?.abilities, [id])} ${typeof one === 'number' ? one : one.level}`,
      )
      .join(', ');
  const languages = (spoken: Readonly<Record<string, string>> = {}) =>
    Object.entries(spoken)
      .map(
        ([id, level]) =>
          `${named(vocabulary?.languages, [id])} ${named(vocabulary?.['language-levels'], [level])}`,
      )
      .join(', ');
  const ofPerson: readonly Fact[] = [
    [t('wishes'), [candidate.wishes ?? '', ...(candidate.wishesInOrder ?? [])].filter(Boolean).join(' · ')],
    [t('experience'), (candidate.experience ?? []).map(({ text }) => text).join(' · ')],
    [t('abilities'), levels(candidate.abilities)],
    [
      t('needs'),
      named(
        vocabulary?.supports,
        candidate.needs?.map(({ support }) => support),
      ),
    ],
    [
      t('avoids'),
      named(
        vocabulary?.conditions,
        candidate.avoids?.map(({ condition }) => condition),
      ),
    ],
    [t('languages'), languages(candidate.languages)],
    [t('hours'), writeHours(candidate.availability?.hoursPerWeek)],
    [t('times'), sayTimes(candidate.availability?.times)],
    [t('forms'), named(vocabulary?.['employment-forms'], candidate.employmentForms)],
    [t('licences'), named(vocabulary?.licences, candidate.licences)],
  ];
  const ofWork: readonly Fact[] = [
    [t('roleTitle'), role.title ?? ''],
    [t('workplace'), workplace?.name ?? ''],
    [t('description'), role.description ?? ''],
    [t('tasks'), (role.tasks ?? []).map(({ text }) => text).join(' · ')],
    [t('demands'), levels(role.demands)],
    [
      t('conditions'),
      named(
        vocabulary?.conditions,
        role.conditions?.map(({ condition }) => condition),
      ),
    ],
    [t('supports'), named(vocabulary?.supports, [...(role.supports ?? []), ...(workplace?.supports ?? [])])],
    [t('languages'), languages(role.languages)],
    [t('hours'), writeHours(role.hoursPerWeek)],
    [t('times'), sayTimes(role.times)],
    [t('forms'), named(vocabulary?.['employment-forms'], role.employmentForms)],
  ];
  return (
    <>
      <h3>{t('personThen')}</h3>
      {candidate.seenAs === 'colleague' && <p className="quiet small">{t('asColleague')}</p>}
      <Facts facts={ofPerson} />
      <h3>{t('roleThen')}</h3>
      <Facts facts={ofWork} />
    </>
  );
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={look.facts}>
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

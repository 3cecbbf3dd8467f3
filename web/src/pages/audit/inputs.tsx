import { useTranslations } from 'use-intl';
import type { VocabularyLists } from '../../api/vocabulary-query.ts';
import { writeHours } from '../../texts/hours.ts';
import { sayLevel } from '../../texts/say-level.ts';
import { useTimesInWords } from '../../texts/use-times-in-words.ts';
import look from '../../way/step-page.module.css';
import type { DossierDecision } from './dossier-queries.ts';

type Named = readonly { readonly id: string; readonly name: string }[];
type Fact = readonly [name: string, value: string | readonly string[]];

/** A rating of a person's ability, or a demand on it. */
type Level =
  | number
  | {
      readonly level: number;
      readonly source?: string | undefined;
      readonly essential?: boolean | undefined;
    };

/** What {@link Inputs} show. */
interface InputsProps {
  readonly inputs: NonNullable<DossierDecision['inputs']>;
  readonly vocabulary: VocabularyLists;
}

/** Both profiles as they were, in words; what was not told is left out. */
export function Inputs({ inputs, vocabulary }: InputsProps) {
  const t = useTranslations('dossier');
  const sayTimes = useTimesInWords();
  const { candidate, role, workplace } = inputs;
  const { supports, conditions } = vocabulary;
  const named = (list: Named, ids: readonly string[] = []) =>
    ids.map((id) => list.find((one) => one.id === id)?.name ?? id).join(', ');
  const withStrength = (list: Named, id: string, strengths: Named, strength: string) =>
    `${named(list, [id])} (${named(strengths, [strength])})`;
  const levels = (rated: Readonly<Record<string, Level>> = {}) =>
    Object.entries(rated).map(([id, one]) => {
      const { level, source, essential = false } = typeof one === 'number' ? { level: one } : one;
      return [
        `${named(vocabulary.abilities, [id])}: ${sayLevel(id, level, vocabulary)}`,
        ...(source === undefined ? [] : [`(${named(vocabulary['rating-sources'], [source])})`]),
        ...(essential ? [t('essential')] : []),
      ].join(' ');
    });
  const languages = (spoken: Readonly<Record<string, string>> = {}) =>
    Object.entries(spoken)
      .map(
        ([id, level]) =>
          `${named(vocabulary.languages, [id])} ${named(vocabulary['language-levels'], [level])}`,
      )
      .join(', ');
  const ofPerson: readonly Fact[] = [
    [t('wishes'), [candidate.wishes ?? '', ...(candidate.wishesInOrder ?? [])].filter(Boolean).join(' · ')],
    [t('experience'), (candidate.experience ?? []).map(({ text }) => text).join(' · ')],
    [t('abilities'), levels(candidate.abilities)],
    [
      t('needs'),
      (candidate.needs ?? [])
        .map(({ support, strength }) =>
          withStrength(supports, support, vocabulary['need-strengths'], strength),
        )
        .join(', '),
    ],
    [
      t('avoids'),
      (candidate.avoids ?? [])
        .map(({ condition, strength }) =>
          withStrength(conditions, condition, vocabulary['avoidance-strengths'], strength),
        )
        .join(', '),
    ],
    [t('languages'), languages(candidate.languages)],
    [t('hours'), writeHours(candidate.availability?.hoursPerWeek)],
    [t('times'), sayTimes(candidate.availability?.times)],
    [t('forms'), named(vocabulary['employment-forms'], candidate.employmentForms)],
    [t('licences'), named(vocabulary.licences, candidate.licences)],
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
        conditions,
        role.conditions?.map(({ condition }) => condition),
      ),
    ],
    [t('supports'), named(supports, [...(role.supports ?? []), ...(workplace?.supports ?? [])])],
    [t('languages'), languages(role.languages)],
    [t('hours'), writeHours(role.hoursPerWeek)],
    [t('times'), sayTimes(role.times)],
    [t('forms'), named(vocabulary['employment-forms'], role.employmentForms)],
    [
      t('licences'),
      named(vocabulary.licences, role.requires?.licence == null ? [] : [role.requires.licence]),
    ],
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
        .filter(([, value]) => value.length > 0)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            {[value].flat().map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
    </dl>
  );
}

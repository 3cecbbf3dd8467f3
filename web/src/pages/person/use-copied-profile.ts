import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { nearestTown, townsQuery } from '../../api/towns-query.ts';
import type { VocabularyLists } from '../../api/vocabulary-query.ts';
import { writeHours } from '../../texts/hours.ts';
import { sayLevel } from '../../texts/say-level.ts';
import { useTimesInWords } from '../../texts/use-times-in-words.ts';
import { nameOfCoachInCharge } from './coach-in-charge.ts';
import type { CopiedFact } from './copied-facts.tsx';
import type { PersonCopy } from './copy-queries.ts';
import { asStored } from './person-queries.ts';
import { type FieldPath, fieldOf, type Profile, valuesOf } from './profile.ts';
import { ratingOf } from './rating.ts';
import { tellValue } from './tell-value.ts';

/** What who the person is, what they have told, and what is followed up of them, each called and said in words to them; `tellProfile` says so of a profile as it was. */
export function useCopiedProfile(
  copy: PersonCopy,
  vocabulary: VocabularyLists,
): Readonly<Record<'who' | 'told' | 'apart', readonly CopiedFact[]>> & {
  readonly tellProfile: (profile: Profile) => readonly CopiedFact[];
} {
  const { person, followUp } = copy;
  const t = useTranslations('personCopy');
  const words = useTranslations('person');
  const format = useFormatter();
  const sayTimes = useTimesInWords();
  const { data: towns = [] } = useQuery(townsQuery);
  const { profile } = asStored(person);
  const plain = {
    nothing: words('nothing'),
    extractYes: words('extractYes'),
    extractNo: words('extractNo'),
    number: (value: number) => format.number(value),
  };
  const tell = (path: FieldPath, value: unknown) => tellValue(path, value, vocabulary, plain);
  const day = (date: string) => t('day', { date: new Date(date) });
  const facts = (all: readonly (readonly [string, string | undefined])[]) =>
    all.filter((fact): fact is CopiedFact => fact[1] !== undefined && fact[1] !== '');
  const plainFact = (name: PlainName, of: Profile) =>
    [t(`fields.${name}`), of[name] === undefined ? undefined : tell(name, of[name])] as const;
  const named = (path: FieldPath) => {
    const id = path.slice(path.indexOf('/') + 1);
    return [...vocabulary.abilities, ...vocabulary.languages].find((one) => one.id === id)?.name ?? id;
  };
  const coachName = nameOfCoachInCharge(copy);
  return {
    who: facts([
      [t('fields.name'), person.name],
      [t('fields.contact'), person.contact],
      plainFact('reference', profile),
      [t('coach'), coachName === null ? t('coachUnnamed') : coachName],
      [t('fields.waitingSince'), profile.waitingSince === undefined ? undefined : day(profile.waitingSince)],
      plainFact('status', profile),
      [t('createdAt'), day(person.createdAt)],
      [t('updatedAt'), day(person.updatedAt)],
      [t('confirmedAt'), day(person.confirmedAt)],
      [
        t('eraseOn'),
        person.eraseOn === null ? undefined : t('eraseOnWhy', { date: new Date(person.eraseOn) }),
      ],
    ]),
    told: tellProfile(profile),
    apart: facts([
      [t('fields.sex'), followUp.sex === undefined ? undefined : words(sexes[followUp.sex])],
      [t('fields.birthYear'), followUp.birthYear === undefined ? undefined : String(followUp.birthYear)],
      [t('fields.groups'), followUp.groups?.join('\n')],
    ]),
    tellProfile,
  };

  function tellProfile(of: Profile): readonly CopiedFact[] {
    const { availability, travel } = of;
    const from = travel?.from;
    const entries = (name: 'abilities' | 'longestStretch' | 'languages') =>
      [...valuesOf(of)].filter(([path]) => fieldOf(path) === name);
    return facts([
      plainFact('wishes', of),
      plainFact('wishesInOrder', of),
      [t('fields.experience'), of.experience?.map(sayExperience).join('\n')],
      [
        t('fields.abilities'),
        entries('abilities')
          .map(([path]) => sayAbility(of, path))
          .join('\n'),
      ],
      [
        t('fields.longestStretch'),
        entries('longestStretch')
          .map(([path, minutes]) => t('stretch', { what: named(path), minutes: Number(minutes) }))
          .join('\n'),
      ],
      plainFact('needs', of),
      plainFact('avoids', of),
      [t('fields.from'), availability?.from === undefined ? undefined : day(availability.from)],
      [
        t('fields.hoursPerWeek'),
        availability?.hoursPerWeek === undefined
          ? undefined
          : t('hours', { hours: writeHours(availability.hoursPerWeek) }),
      ],
      [t('fields.times'), sayTimes(availability?.times)],
      [
        t('fields.weekdays'),
        availability?.weekdays === undefined
          ? undefined
          : tell('availability/weekdays', availability.weekdays),
      ],
      [
        t('fields.town'),
        from === undefined ? undefined : (nearestTown(towns, from)?.name ?? words('elsewhere', from)),
      ],
      [
        t('fields.maxMinutes'),
        travel?.maxMinutes === undefined ? undefined : t('minutes', { minutes: travel.maxMinutes }),
      ],
      [
        t('fields.languages'),
        entries('languages')
          .map(([path, level]) => tell(path, level))
          .join('\n'),
      ],
      plainFact('employmentForms', of),
      plainFact('licences', of),
      plainFact('registerExtract', of),
    ]);
  }

  function sayExperience({ text, months, ended }: NonNullable<Profile['experience']>[number]): string {
    const parts = [
      text,
      ...(months === undefined ? [] : [t('months', { months })]),
      ...(ended === undefined ? [] : [tell('experience', ended)]),
    ];
    return parts.join(', ');
  }

  function sayAbility(of: Profile, path: FieldPath): string {
    const id = path.slice(path.indexOf('/') + 1);
    const { level = 0, source, ratedOn } = ratingOf(of.abilities?.[id]) ?? {};
    const sentence = sayLevel(id, level, vocabulary);
    return [
      t('ability', { what: named(path), sentence }),
      ...(source === undefined ? [] : [t(`saidBy.${source}`)]),
      ...(ratedOn === undefined ? [] : [t('saidOn', { date: new Date(ratedOn) })]),
    ].join(' ');
  }
}

type PlainName =
  | 'wishes'
  | 'wishesInOrder'
  | 'needs'
  | 'avoids'
  | 'reference'
  | 'status'
  | 'employmentForms'
  | 'licences'
  | 'registerExtract';

const sexes = { woman: 'woman', man: 'man', other: 'otherSex' } as const;

import { useQuery } from '@tanstack/react-query';
import { memo, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { nearestTown, type TownPlace, townsQuery } from '../../api/towns-query.ts';
import controls from './controls.module.css';
import { Field } from './field.tsx';
import { NumberField } from './number-field.tsx';
import { useField } from './person-context.tsx';
import { isSame, type Profile } from './profile.ts';
import { Section } from './section.tsx';

type Location = NonNullable<NonNullable<Profile['travel']>['from']>;

/** From where the person travels, and how long. */
export const Where = memo(function Where() {
  const t = useTranslations('person');
  const [travel, write] = useField('travel');
  const { data: towns = [] } = useQuery(townsQuery);
  const setFrom = (from: Location | undefined) => {
    const { from: _old, ...rest } = travel ?? {};
    write(from === undefined ? rest : { ...rest, from });
  };
  const setMinutes = (maxMinutes: number | undefined) => {
    const { maxMinutes: _old, ...rest } = travel ?? {};
    write(maxMinutes === undefined ? rest : { ...rest, maxMinutes });
  };
  return (
    <Section name="where">
      <TownField towns={towns} from={travel?.from} onChange={setFrom} />
      <NumberField
        path="travel/maxMinutes"
        label={t('maxMinutes')}
        hint={t('maxMinutesHint')}
        unit={t('minutes')}
        min={0}
        max={300}
        value={travel?.maxMinutes}
        onChange={setMinutes}
      />
    </Section>
  );
});

/** What a {@link TownField} shows and tells. */
interface TownFieldProps {
  readonly towns: readonly TownPlace[];
  readonly from: Location | undefined;
  readonly onChange: (from: Location | undefined) => void;
}

/** The town that the person travels from, by its name; a stored place is told by the town that is nearest. */
function TownField({ towns, from, onChange }: TownFieldProps) {
  const t = useTranslations('person');
  const listId = useId();
  const stored = from === undefined ? '' : (nearestTown(towns, from)?.name ?? t('elsewhere', from));
  const [typed, setTyped] = useState<{ text: string; from: Location | undefined } | null>(null);
  // what is typed stands until the place is another
  const text = typed !== null && isSame(typed.from, from) ? typed.text : null;
  const named = (name: string) => towns.find((town) => town.name.toLowerCase() === name.trim().toLowerCase());
  const change = (next: string) => {
    setTyped({ text: next, from });
    const town = named(next);
    if (next.trim() === '') {
      onChange(undefined);
    } else if (town !== undefined && town.name !== stored) {
      onChange(town.location);
    }
  };
  const isUnknown = text !== null && text.trim() !== '' && named(text) === undefined;
  return (
    <Field path="travel/from" label={t('town')} hint={t('townHint')}>
      {(control) => (
        <>
          <input
            {...control}
            aria-describedby={`${control['aria-describedby']} ${listId}-unknown`}
            className={controls.middle}
            list={listId}
            autoComplete="off"
            value={text ?? stored}
            onChange={({ target }) => change(target.value)}
          />
          <datalist id={listId}>
            {towns.map(({ name }) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <p id={`${listId}-unknown`} className="quiet small" role="status">
            {isUnknown && t('townUnknown')}
          </p>
        </>
      )}
    </Field>
  );
}

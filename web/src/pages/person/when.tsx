import { memo, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ChoiceField } from './choice-field.tsx';
import controls from './controls.module.css';
import { Field, FieldGroup } from './field.tsx';
import { useField, usePerson } from './person-context.tsx';
import { isSame, type Profile } from './profile.ts';
import { Section } from './section.tsx';

type Availability = NonNullable<Profile['availability']>;
type Hours = NonNullable<Availability['hoursPerWeek']>;

/** When the person can work. */
export const When = memo(function When() {
  const t = useTranslations('person');
  const { vocabulary } = usePerson();
  const [availability, write] = useField('availability');
  const set = <Name extends keyof Availability>(name: Name, value: Availability[Name] | undefined) => {
    const next = { ...availability };
    if (value === undefined) {
      delete next[name];
    } else {
      next[name] = value;
    }
    write(next);
  };
  return (
    <Section name="when">
      <Field path="availability/from" label={t('from')}>
        {(control) => (
          <input
            {...control}
            type="date"
            className={controls.short}
            value={availability?.from ?? ''}
            onChange={({ target }) => set('from', target.value === '' ? undefined : target.value)}
          />
        )}
      </Field>
      <HoursField value={availability?.hoursPerWeek} onChange={(hours) => set('hoursPerWeek', hours)} />
      <ChoiceField
        path="availability/times"
        label={t('times')}
        noneLabel={availability?.times?.length === 0 ? t('nothing') : null}
        someLabel={t('these')}
        terms={vocabulary.times}
        chosen={availability?.times}
        onChange={(times) => set('times', times)}
      />
      <ChoiceField
        path="availability/weekdays"
        label={t('weekdays')}
        noneLabel={availability?.weekdays?.length === 0 ? t('nothing') : null}
        someLabel={t('these')}
        terms={vocabulary.weekdays}
        chosen={availability?.weekdays}
        onChange={(weekdays) => set('weekdays', weekdays)}
      />
    </Section>
  );
});

/** Hours a week, from and to; with one of them said, both are that. */
function HoursField({
  value,
  onChange,
}: {
  value: Hours | undefined;
  onChange: (value: Hours | undefined) => void;
}) {
  const t = useTranslations('person');
  const toId = useId();
  const stored = { from: textOf(value?.min), to: textOf(value?.max) };
  const [typed, setTyped] = useState(stored);
  // what is typed stands while it says what is written
  const { from, to } = isSame(hoursOf(typed.from, typed.to), value) ? typed : stored;
  const change = (nextFrom: string, nextTo: string) => {
    setTyped({ from: nextFrom, to: nextTo });
    onChange(hoursOf(nextFrom, nextTo));
  };
  return (
    <FieldGroup path="availability/hoursPerWeek" label={t('hours')}>
      <span className={controls.withUnit}>
        <input
          type="number"
          inputMode="decimal"
          min={0}
          max={60}
          aria-label={t('hoursFrom')}
          value={from}
          onChange={({ target }) => change(target.value, to)}
        />
        <label htmlFor={toId} className="quiet">
          {t('to')}
        </label>
        <input
          id={toId}
          type="number"
          inputMode="decimal"
          min={0}
          max={60}
          aria-label={t('hoursTo')}
          value={to}
          onChange={({ target }) => change(from, target.value)}
        />
        <span className="quiet">{t('hoursUnit')}</span>
      </span>
    </FieldGroup>
  );
}

function hoursOf(from: string, to: string): Hours | undefined {
  return from === '' && to === '' ? undefined : { min: Number(from || to), max: Number(to || from) };
}

function textOf(hours: number | undefined): string {
  return hours === undefined ? '' : String(hours);
}

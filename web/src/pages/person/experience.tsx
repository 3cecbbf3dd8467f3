import { memo, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { useKnown } from './choice-field.tsx';
import choices from './choices.module.css';
import controls from './controls.module.css';
import { FieldGroup } from './field.tsx';
import { KnownChoice } from './known-choice.tsx';
import { useField, usePerson } from './person-context.tsx';
import type { Profile } from './profile.ts';
import styles from './rows.module.css';
import { Section } from './section.tsx';
import { useRows } from './use-rows.ts';

type Done = NonNullable<Profile['experience']>[number];
type Ended = NonNullable<Done['ended']>;

const againChoices: readonly NonNullable<Ended['again']>[] = ['gladly', 'rather-not', 'never'];

/** What the person has done before, for how long, and how it ended. */
export const Experience = memo(function Experience() {
  const t = useTranslations('person');
  const [experience, setExperience] = useField('experience');
  const { rows, add, write, remove } = useRows(experience, setExperience, ({ text }) => text.trim() === '');
  const list = useRef<HTMLUListElement>(null);
  const addRow = () => {
    add({ text: '' });
    setTimeout(() => list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus());
  };
  const { known, choose } = useKnown(experience, setExperience);
  const shown = rows.length > 0 ? 'some' : known;
  return (
    <Section name="experience">
      <FieldGroup path="experience" label={t('fields.experience')} hint={t('experienceHint')}>
        <KnownChoice
          known={shown}
          noneLabel={t('experienceNone')}
          someLabel={t('these')}
          onChange={(next) => {
            choose(next);
            if (next === 'some' && rows.length === 0) {
              addRow();
            }
          }}
        />
        {shown === 'some' && (
          <>
            <ul ref={list} className={styles.rows}>
              {rows.map(({ key, value }) => (
                <ExperienceRow
                  key={key}
                  done={value}
                  onWrite={(next) => write(key, next)}
                  onRemove={() => remove(key)}
                />
              ))}
            </ul>
            <Button onClick={addRow}>{t('addExperience')}</Button>
          </>
        )}
      </FieldGroup>
    </Section>
  );
});

/** What an {@link ExperienceRow} shows and tells. */
interface ExperienceRowProps {
  readonly done: Done;
  readonly onWrite: (done: Done) => void;
  readonly onRemove: () => void;
}

function ExperienceRow({ done, onWrite, onRemove }: ExperienceRowProps) {
  const t = useTranslations('person');
  const { vocabulary } = usePerson();
  const name = useId();
  const { text, months, ended } = done;
  const writeEnded = (change: { [Name in keyof Ended]?: Ended[Name] | undefined }) => {
    const { because, again } = { ...ended, ...change };
    const next: Ended = { ...(because && { because }), ...(again && { again }) };
    const { ended: _old, ...rest } = done;
    onWrite(Object.keys(next).length === 0 ? rest : { ...rest, ended: next });
  };
  const writeMonths = (value: string) => {
    const { months: _old, ...rest } = done;
    onWrite(value === '' ? rest : { ...rest, months: Number(value) });
  };
  return (
    <li className={styles.experience}>
      <label>
        <span className="small quiet">{t('what')}</span>
        <input
          value={text}
          maxLength={1_000}
          onChange={({ target }) => onWrite({ ...done, text: target.value })}
        />
      </label>
      <label>
        <span className="small quiet">{t('months')}</span>
        <input
          type="number"
          inputMode="decimal"
          min={0}
          max={900}
          value={months ?? ''}
          onChange={({ target }) => writeMonths(target.value)}
        />
      </label>
      <details open={ended !== undefined}>
        <summary className="small">{t('ended')}</summary>
        <div className={styles.ended}>
          <label>
            <span className="small quiet">{t('because')}</span>
            <select
              className={controls.select}
              value={ended?.because ?? ''}
              onChange={({ target }) =>
                writeEnded({
                  because: vocabulary['end-reasons'].find(({ id }) => id === target.value)?.id,
                })
              }
            >
              <option value="">{t('unknown')}</option>
              {vocabulary['end-reasons'].map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <fieldset>
            <legend className="small quiet">{t('again')}</legend>
            <div className={choices.known}>
              {[undefined, ...againChoices].map((again) => (
                <label key={again ?? 'unknown'} className={choices.option}>
                  <input
                    type="radio"
                    name={name}
                    checked={ended?.again === again}
                    onChange={() => writeEnded({ again })}
                  />
                  {vocabulary.again.find(({ id }) => id === again)?.name ?? t('unknown')}
                </label>
              ))}
            </div>
          </fieldset>
        </div>
      </details>
      <Button kind="quiet" onClick={onRemove} aria-label={`${t('remove')}: ${text}`}>
        {t('remove')}
      </Button>
    </li>
  );
}

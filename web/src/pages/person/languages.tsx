import { memo, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import controls from './controls.module.css';
import { FieldNotes } from './field.tsx';
import { fieldId } from './focus-field.ts';
import { useField, usePerson } from './person-context.tsx';
import type { Profile } from './profile.ts';
import { Section } from './section.tsx';

type Level = NonNullable<Profile['languages']>[string];

const levels: readonly Level[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'];
/** The level that a language begins with when it is added. */
const firstLevel = 'native';

/** The languages that the person speaks, each with how well. Swedish is always asked. */
export const Languages = memo(function Languages() {
  const t = useTranslations('person');
  const { vocabulary } = usePerson();
  const [languages = {}, write] = useField('languages');
  const [toAdd, setToAdd] = useState('');
  const addId = useId();
  const shown = ['sv', ...Object.keys(languages).filter((code) => code !== 'sv')];
  const nameOf = (code: string) => vocabulary.languages.find(({ id }) => id === code)?.name ?? code;
  const set = (code: string, level: Level | undefined) => {
    const { [code]: _old, ...others } = languages;
    write(level === undefined ? others : { ...languages, [code]: level });
  };
  const add = () => {
    if (toAdd !== '') {
      set(toAdd, firstLevel);
      setToAdd('');
      setTimeout(() => document.getElementById(fieldId(`languages/${toAdd}`))?.focus());
    }
  };
  return (
    <Section name="languages">
      {shown.map((code) => (
        <div key={code} className={controls.row}>
          <label htmlFor={fieldId(`languages/${code}`)}>{nameOf(code)}</label>
          <select
            id={fieldId(`languages/${code}`)}
            className={controls.select}
            aria-describedby={`${fieldId(`languages/${code}`)}-error`}
            value={languages[code] ?? ''}
            onChange={({ target }) =>
              set(
                code,
                levels.find((level) => level === target.value),
              )
            }
          >
            <option value="">{t('unknown')}</option>
            {levels.map((level) => (
              <option key={level} value={level}>
                {vocabulary['language-levels'].find(({ id }) => id === level)?.name}
              </option>
            ))}
          </select>
          {code === 'sv' ? (
            <span />
          ) : (
            <Button
              kind="quiet"
              onClick={() => set(code, undefined)}
              aria-label={`${t('remove')}: ${nameOf(code)}`}
            >
              {t('remove')}
            </Button>
          )}
          <FieldNotes path={`languages/${code}`} />
        </div>
      ))}
      <div>
        <label htmlFor={addId} className="small quiet">
          {t('anotherLanguage')}
        </label>
        <div className="row">
          <select
            id={addId}
            className={controls.select}
            value={toAdd}
            onChange={({ target }) => setToAdd(target.value)}
          >
            <option value="">{t('chooseLanguage')}</option>
            {vocabulary.languages
              .filter(({ id }) => !shown.includes(id))
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </select>
          <Button onClick={add} aria-disabled={toAdd === ''}>
            {t('addLanguage')}
          </Button>
        </div>
      </div>
    </Section>
  );
});

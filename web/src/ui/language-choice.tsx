import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../texts/language.tsx';
import { languages } from '../texts/texts.ts';
import styles from './language-choice.module.css';

/** Each language by its own name, which is the same in all of them. */
const names = { sv: 'Svenska', en: 'English' } as const;

/** The choice of language. */
export function LanguageChoice() {
  const t = useTranslations('frame');
  const { language, choose } = useLanguage();
  // marked at once; the texts come a moment later
  const [chosen, setChosen] = useState(language);
  return (
    <fieldset className={styles.choice}>
      <legend className="only-heard">{t('language')}</legend>
      {languages.map((one) => (
        <label key={one} lang={one}>
          <input
            type="radio"
            name="language"
            checked={one === chosen}
            onChange={() => {
              setChosen(one);
              choose(one);
            }}
          />
          {names[one]}
        </label>
      ))}
    </fieldset>
  );
}

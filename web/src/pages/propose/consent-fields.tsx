import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { VocabularyLists } from '../../api/vocabulary-query.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import type { MissingPart, ProposalDraft } from './proposal-draft.ts';
import styles from './propose-page.module.css';

/** What {@link ConsentFields} show and change. */
interface ConsentFieldsProps {
  readonly draft: ProposalDraft;
  readonly vocabulary: VocabularyLists;
  readonly workplace: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly missing: readonly MissingPart[];
  readonly onChange: (changes: Partial<ProposalDraft>) => void;
}

/** What the person has said yes to: which facts, for what, how, when and for how long. */
export function ConsentFields({
  draft,
  vocabulary,
  workplace,
  today,
  missing,
  onChange,
}: ConsentFieldsProps) {
  const t = useTranslations('propose');
  const id = useId();
  const wrong = (part: MissingPart) =>
    missing.includes(part) && (
      <p className={styles.wrong} role="alert">
        {t(`missing.${part}`)}
      </p>
    );
  return (
    <section className={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('consent')}</h2>
      <p>{t('consentFor', { workplace })}</p>
      <fieldset className={styles.choice}>
        <legend>{t('facts')}</legend>
        <div className={styles.columns}>
          {vocabulary['consent-facts'].map((fact) => (
            <label key={fact.id} className={styles.option}>
              <input
                type="checkbox"
                data-part="facts"
                checked={draft.facts.includes(fact.id)}
                onChange={({ target }) =>
                  onChange({
                    facts: target.checked
                      ? [...draft.facts, fact.id]
                      : draft.facts.filter((one) => one !== fact.id),
                  })
                }
              />
              <span>{fact.name}</span>
            </label>
          ))}
        </div>
        {wrong('facts')}
      </fieldset>
      <fieldset className={styles.choice}>
        <legend>{t('how')}</legend>
        <div className={styles.line}>
          {vocabulary['consent-ways'].map((way) => (
            <label key={way.id} className={styles.option}>
              <input
                type="radio"
                name={`${id}-how`}
                data-part="how"
                checked={draft.how === way.id}
                onChange={() => onChange({ how: way.id })}
              />
              <span>{way.name}</span>
            </label>
          ))}
        </div>
        {wrong('how')}
      </fieldset>
      <div className={styles.fields}>
        <ChoiceField
          label={t('purpose')}
          value={draft.purpose}
          options={vocabulary['consent-purposes'].map((one) => ({ value: String(one.id), label: one.name }))}
          onChange={(purpose) => onChange({ purpose })}
        />
        <div>
          <label htmlFor={`${id}-given`}>{t('givenOn')}</label>
          <input
            id={`${id}-given`}
            type="date"
            data-part="givenOn"
            max={today}
            value={draft.givenOn}
            onChange={({ target }) => onChange({ givenOn: target.value })}
          />
          {wrong('givenOn')}
        </div>
        <div>
          <label htmlFor={`${id}-until`}>{t('until')}</label>
          <input
            id={`${id}-until`}
            type="date"
            data-part="until"
            min={today}
            value={draft.until}
            onChange={({ target }) => onChange({ until: target.value })}
          />
          {wrong('until')}
        </div>
      </div>
    </section>
  );
}

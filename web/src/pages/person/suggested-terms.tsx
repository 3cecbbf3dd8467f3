import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import type { ChoiceTerm } from './choice-field.tsx';
import styles from './choices.module.css';
import { useField } from './person-context.tsx';
import type { Interpretation } from './person-queries.ts';
import { useReading } from './use-reading.ts';

/** A term that own words speak of, and how strongly. */
export type ReadTerm<Id extends string, Strength extends string> = readonly [Id, Strength];

/** What {@link SuggestedTerms} offers. */
interface SuggestedTermsProps<Id extends string, Strength extends string> {
  /** What is read of the own words. */
  readonly read: (reading: Interpretation) => readonly ReadTerm<Id, Strength>[];
  readonly chosen: ReadonlyMap<Id, Strength> | undefined;
  readonly terms: readonly ChoiceTerm<Id>[];
  readonly strengthNames: readonly ChoiceTerm<string>[];
  readonly onAdd: (id: Id, strength: Strength) => void;
}

/** What the own words speak of and is not chosen yet, each to be added by one press; a person decides. */
export function SuggestedTerms<Id extends string, Strength extends string>(
  props: SuggestedTermsProps<Id, Strength>,
) {
  const { read, chosen, terms, strengthNames, onAdd } = props;
  const t = useTranslations('person');
  const [wishes = ''] = useField('wishes');
  const { reading } = useReading(wishes);
  const suggested =
    reading === null ? [] : [...new Map(read(reading))].filter(([id]) => chosen?.has(id) !== true);
  return suggested.length === 0 ? null : (
    <div className={`${styles.suggested} no-print`}>
      <p className="quiet small">{t('wordsSuggest')}</p>
      {suggested.map(([id, strength]) => (
        <Button key={id} onClick={() => onAdd(id, strength)}>
          {t('addSuggested', {
            name: terms.find((term) => term.id === id)?.name ?? id,
            strength: (strengthNames.find((one) => one.id === strength)?.name ?? strength).toLowerCase(),
          })}
        </Button>
      ))}
    </div>
  );
}

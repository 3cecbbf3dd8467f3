import { useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from './choices.module.css';
import { FieldGroup } from './field.tsx';
import { type Known, KnownChoice } from './known-choice.tsx';
import type { FieldPath } from './profile.ts';

/** A term that can be chosen. */
export interface ChoiceTerm<Id extends string> {
  readonly id: Id;
  readonly name: string;
}

/** What a {@link ChoiceField} shows and tells. */
interface ChoiceFieldProps<Id extends string> {
  readonly path: FieldPath;
  readonly label: string;
  readonly hint?: string;
  readonly noneLabel: string | null;
  readonly someLabel: string;
  readonly terms: readonly ChoiceTerm<Id>[];
  readonly chosen: readonly Id[] | undefined;
  readonly onChange: (chosen: Id[] | undefined) => void;
}

/** Some of a short list, none of it, or unknown. */
export function ChoiceField<Id extends string>(props: ChoiceFieldProps<Id>) {
  const { path, label, hint, noneLabel, someLabel, terms, chosen, onChange } = props;
  const { known, choose } = useKnown(chosen, onChange);
  const toggle = (id: Id, isChosen: boolean) => {
    const next = terms
      .map((term) => term.id)
      .filter((one) => (one === id ? isChosen : chosen?.includes(one) === true));
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <FieldGroup path={path} label={label} hint={hint}>
      <KnownChoice known={known} noneLabel={noneLabel} someLabel={someLabel} onChange={choose} />
      {known === 'some' && (
        <div className={styles.grid}>
          {terms.map(({ id, name }) => (
            <label key={id} className={styles.option}>
              <input
                type="checkbox"
                checked={chosen?.includes(id) === true}
                onChange={(event) => toggle(id, event.target.checked)}
              />
              {name}
            </label>
          ))}
        </div>
      )}
    </FieldGroup>
  );
}

/** What is known of a list, and what choosing that makes of it; `some` stays chosen while nothing of it is. */
export function useKnown<Item>(
  list: readonly Item[] | undefined,
  onChange: (list: Item[] | undefined) => void,
): { readonly known: Known; readonly choose: (known: Known) => void } {
  const [isOpen, setIsOpen] = useState(false);
  const told: Known = list === undefined ? 'unknown' : list.length === 0 ? 'none' : 'some';
  const known = told === 'unknown' && isOpen ? 'some' : told;
  const choose = (next: Known) => {
    setIsOpen(next === 'some');
    if (next !== known) {
      onChange(next === 'none' ? [] : undefined);
    }
  };
  return { known, choose };
}

/** Three answers of which one is that it is not known. */
export function AnswerField<Value extends string | boolean>({
  path,
  label,
  hint,
  answers,
  value,
  onChange,
}: {
  readonly path: FieldPath;
  readonly label: string;
  readonly hint?: string;
  readonly answers: readonly (readonly [Value, string])[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
}) {
  const t = useTranslations('person');
  return (
    <FieldGroup path={path} label={label} hint={hint}>
      <div className={styles.known}>
        {[[undefined, t('unknown')] as const, ...answers].map(([one, name]) => (
          <label key={name} className={styles.option}>
            <input type="radio" name={path} checked={value === one} onChange={() => onChange(one)} />
            {name}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

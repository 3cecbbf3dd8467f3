import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ChoiceTerm, useKnown } from './choice-field.tsx';
import styles from './choices.module.css';
import { FieldGroup } from './field.tsx';
import { KnownChoice } from './known-choice.tsx';

/** A term with a sentence on what it is. */
interface DescribedTerm<Id extends string> extends ChoiceTerm<Id> {
  readonly description: string | null;
}

/** What a {@link StrengthField} shows and tells. */
interface StrengthFieldProps<Id extends string, Strength extends string> {
  readonly path: 'needs' | 'avoids';
  readonly terms: readonly DescribedTerm<Id>[];
  /** How strongly each can be said, the stronger first: what is ticked begins with it. */
  readonly strengths: readonly Strength[];
  readonly strengthNames: readonly ChoiceTerm<string>[];
  readonly chosen: ReadonlyMap<Id, Strength> | undefined;
  readonly onChange: (chosen: ReadonlyMap<Id, Strength> | undefined) => void;
}

/** Some of a long list, each with how strongly; none of it, or unknown. The chosen ones are seen, the others by a word or all. */
export function StrengthField<Id extends string, Strength extends string>(
  props: StrengthFieldProps<Id, Strength>,
) {
  const { path, terms, strengths, strengthNames, chosen, onChange } = props;
  const t = useTranslations('person');
  const [query, setQuery] = useState('');
  const filterId = useId();
  const { known, choose } = useKnown(chosen === undefined ? undefined : [...chosen], (list) =>
    onChange(list === undefined ? undefined : new Map(list)),
  );
  const set = (id: Id, strength: Strength | undefined) => {
    const next = new Map(chosen);
    if (strength === undefined) {
      next.delete(id);
    } else {
      next.set(id, strength);
    }
    onChange(next.size === 0 ? undefined : next);
  };
  // where one ticks stays where it is; what is ticked stands first when the list is opened next
  const [first, setFirst] = useState<ReadonlySet<Id>>(() => new Set(chosen?.keys()));
  const [isOpen, setIsOpen] = useState(first.size === 0);
  const wanted = query.trim().toLowerCase();
  const isFirst = ({ id }: DescribedTerm<Id>) => first.has(id) || (!isOpen && chosen?.has(id) === true);
  const others = terms.filter((term) => !isFirst(term));
  const found = others.filter(({ name, description }) =>
    `${name} ${description}`.toLowerCase().includes(wanted),
  );
  const item = (term: DescribedTerm<Id>) => (
    <StrengthItem
      key={term.id}
      group={path}
      term={term}
      strengths={strengths}
      strengthNames={strengthNames}
      strength={chosen?.get(term.id)}
      onChange={(strength) => set(term.id, strength)}
    />
  );
  return (
    <FieldGroup path={path} label={t(`fields.${path}`)} hint={t(`${path}Hint`)}>
      <KnownChoice known={known} noneLabel={t(`${path}None`)} someLabel={t('these')} onChange={choose} />
      {known === 'some' && (
        <>
          <ul className={styles.list}>{terms.filter(isFirst).map(item)}</ul>
          <details
            className={styles.more}
            open={isOpen}
            onToggle={({ currentTarget }) => {
              if (currentTarget.open !== isOpen) {
                setIsOpen(currentTarget.open);
                setFirst(new Set(chosen?.keys()));
              }
            }}
          >
            <summary>{t(`${path}More`)}</summary>
            <div className={styles.filter}>
              <label htmlFor={filterId} className="small quiet">
                {t(`${path}Filter`)}
              </label>
              <input
                id={filterId}
                type="search"
                value={query}
                onChange={(event) => setQuery(event.target.value)}
              />
            </div>
            {found.length === 0 && <p className="quiet">{t('noneFound')}</p>}
            <ul className={styles.list}>{found.map(item)}</ul>
          </details>
        </>
      )}
    </FieldGroup>
  );
}

/** What a {@link StrengthItem} shows and tells. */
interface StrengthItemProps<Strength extends string> {
  readonly group: string;
  readonly term: DescribedTerm<string>;
  readonly strengths: readonly Strength[];
  readonly strengthNames: readonly ChoiceTerm<string>[];
  readonly strength: Strength | undefined;
  readonly onChange: (strength: Strength | undefined) => void;
}

function StrengthItem<Strength extends string>(props: StrengthItemProps<Strength>) {
  const { group, term, strengths, strengthNames, strength, onChange } = props;
  return (
    <li className={styles.item}>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={strength !== undefined}
          onChange={(event) => onChange(event.target.checked ? strengths[0] : undefined)}
        />
        <span>
          {term.name}
          <span className={`${styles.sentence} quiet small`}>{term.description}</span>
        </span>
      </label>
      {strength !== undefined && (
        <fieldset className={styles.strengths}>
          <legend className="only-heard">{term.name}</legend>
          {strengths.map((one) => (
            <label key={one} className={styles.option}>
              <input
                type="radio"
                name={`${group}-${term.id}`}
                checked={strength === one}
                onChange={() => onChange(one)}
              />
              {strengthNames.find(({ id }) => id === one)?.name}
            </label>
          ))}
        </fieldset>
      )}
    </li>
  );
}

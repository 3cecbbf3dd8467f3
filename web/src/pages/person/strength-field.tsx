import { useEffect, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ChoiceTerm, useKnown } from './choice-field.tsx';
import styles from './choices.module.css';
import { FieldGroup } from './field.tsx';
import { KnownChoice } from './known-choice.tsx';
import type { Interpretation } from './person-queries.ts';
import { type ReadTerm, SuggestedTerms } from './suggested-terms.tsx';

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
  /** What the own words say of it, to be offered. */
  readonly read: (reading: Interpretation) => readonly ReadTerm<Id, Strength>[];
  readonly onChange: (chosen: ReadonlyMap<Id, Strength> | undefined) => void;
}

/**
 * Some of a long list, each with how strongly; none of it, or unknown. The chosen ones are seen, what the own words speak of is
 * offered, and the others are found by a word or unfolded.
 */
export function StrengthField<Id extends string, Strength extends string>(
  props: StrengthFieldProps<Id, Strength>,
) {
  const { path, terms, strengths, strengthNames, chosen, read, onChange } = props;
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
  const [isOpen, setIsOpen] = useState(false);
  const wanted = query.trim().toLowerCase();
  const isBrowsing = isOpen || wanted !== '';
  const browse = () => {
    if (!isBrowsing) {
      setFirst(new Set(chosen?.keys()));
    }
  };
  const [added, setAdded] = useState<Id | null>(null);
  // the button that was pressed is gone: one goes on from what it added
  useEffect(() => {
    if (added !== null) {
      document.getElementById(itemId(path, added))?.focus();
      setAdded(null);
    }
  }, [added, path]);
  const isFirst = ({ id }: DescribedTerm<Id>) => first.has(id) || (!isBrowsing && chosen?.has(id) === true);
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
      {known !== 'none' && (
        <SuggestedTerms
          read={read}
          chosen={chosen}
          terms={terms}
          strengthNames={strengthNames}
          onAdd={(id, strength) => {
            set(id, strength);
            setFirst((old) => new Set([...old, id]));
            setAdded(id);
          }}
        />
      )}
      {known === 'some' && (
        <>
          <ul className={styles.list}>{terms.filter(isFirst).map(item)}</ul>
          <div className={styles.filter}>
            <label htmlFor={filterId} className="small quiet">
              {t(`${path}Filter`)}
            </label>
            <input
              id={filterId}
              type="search"
              value={query}
              onChange={(event) => {
                browse();
                setQuery(event.target.value);
              }}
            />
          </div>
          {wanted === '' ? (
            <details
              className={styles.more}
              open={isOpen}
              onToggle={({ currentTarget }) => {
                if (currentTarget.open !== isOpen) {
                  browse();
                  setIsOpen(currentTarget.open);
                }
              }}
            >
              <summary>{t(`${path}More`, { count: others.length })}</summary>
              {isOpen && <ul className={styles.list}>{others.map(item)}</ul>}
            </details>
          ) : (
            <>
              {found.length === 0 && <p className="quiet">{t('noneFound')}</p>}
              <ul className={styles.list}>{found.map(item)}</ul>
            </>
          )}
        </>
      )}
    </FieldGroup>
  );
}

function itemId(group: string, id: string): string {
  return `${group}-${id}`;
}

/** What a {@link StrengthItem} shows and tells. */
interface StrengthItemProps<Strength extends string> {
  readonly group: 'needs' | 'avoids';
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
          id={itemId(group, term.id)}
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
                name={itemId(group, term.id)}
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

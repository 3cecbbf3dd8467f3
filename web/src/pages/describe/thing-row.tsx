import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { VocabularyLists } from '../../api/vocabulary-query.ts';
import { Button } from '../../ui/button.tsx';
import type { Change } from './role-draft.ts';
import type { Thing } from './understand.ts';
import styles from './understood.module.css';

/** What a {@link ThingRow} shows, and whom it tells. */
interface ThingRowProps {
  readonly thing: Thing;
  readonly vocabulary: VocabularyLists;
  /** Null takes back what was said. */
  readonly onDecide: (decision: 'kept' | 'removed' | null) => void;
  readonly onChange: (change: Change) => void;
}

/** A thing that was understood: kept, changed or removed by one click, and taken back by another. */
export function ThingRow({ thing, vocabulary, onDecide, onChange }: ThingRowProps) {
  const t = useTranslations('describe');
  const last = useRef<HTMLButtonElement>(null);
  const { kind, id, state, text } = thing;
  const name = kind === 'task' ? text : nameIn(vocabulary, thing);
  const keep = () => {
    onDecide('kept');
    // the button that was pressed goes away
    last.current?.focus();
  };
  const act = ({ kept: 'remove', asked: 'refuse', removed: 'takeBack' } as const)[state];
  const isTold =
    (kind !== 'demand' || thing.level !== null) && (kind !== 'condition' || thing.presence !== null);
  return (
    <li className={styles.thing} data-state={state} data-kind={kind}>
      <div className={styles.what}>
        {state === 'removed' ? (
          <span className={styles.removed}>{name === '' ? t('newTask') : name}</span>
        ) : (
          <>
            {kind === 'task' ? (
              <TaskFields thing={thing} onChange={onChange} />
            ) : (
              <span className={styles.name}>{name}</span>
            )}
            {kind === 'demand' && <DemandFields {...{ thing, vocabulary, onChange, name }} />}
            {kind === 'condition' && <ConditionFields {...{ thing, vocabulary, onChange, name }} />}
            {kind === 'support' && <span className="quiet small">{sentenceIn(vocabulary, id)}</span>}
          </>
        )}
      </div>
      <div className={styles.actions}>
        {state === 'asked' && isTold && (
          <Button kind="quiet" onClick={keep} aria-label={t('keepIt', { name })}>
            {t('keep')}
          </Button>
        )}
        <Button
          ref={last}
          kind="quiet"
          onClick={() => onDecide(state === 'removed' ? null : 'removed')}
          aria-label={t(`${act}It`, { name: name === '' ? t('newTask') : name })}
        >
          {t(act)}
        </Button>
      </div>
    </li>
  );
}

function TaskFields({ thing, onChange }: Pick<ThingRowProps, 'thing' | 'onChange'>) {
  const t = useTranslations('describe');
  const { text, hours, readAs } = thing;
  return (
    <>
      <div className={styles.taskFields}>
        <input
          aria-label={t('task')}
          value={text}
          maxLength={1000}
          onChange={(event) => onChange({ text: event.target.value })}
        />
        <input
          aria-label={t('taskHours', { name: text })}
          value={hours}
          inputMode="decimal"
          placeholder={t('taskHoursHint')}
          onChange={(event) => onChange({ hours: event.target.value })}
        />
      </div>
      {readAs.length > 0 && <span className="quiet small">{t('readAs', { names: readAs.join(', ') })}</span>}
    </>
  );
}

type FieldsProps = Pick<ThingRowProps, 'thing' | 'vocabulary' | 'onChange'> & { readonly name: string };

function DemandFields({ thing: { id, level, essential, state }, vocabulary, onChange, name }: FieldsProps) {
  const t = useTranslations('describe');
  const levels = vocabulary.abilities.find((one) => one.id === id)?.levels ?? [];
  if (level === null) {
    return (
      <select
        aria-label={t('howMuch', { name })}
        value=""
        onChange={(event) => onChange({ level: Number(event.target.value) })}
      >
        <option value="">{t('chooseLevel')}</option>
        {levels.map((sentence, at) => (
          <option key={sentence} value={at}>
            {sentence}
          </option>
        ))}
      </select>
    );
  }
  return (
    <>
      <span className="small" role={state === 'kept' ? 'status' : undefined}>
        {levels[level]}
      </span>
      <div className={`${styles.demandFields} small`}>
        <Button
          kind="quiet"
          aria-label={t('lessOf', { name })}
          aria-disabled={level <= 1}
          onClick={() => level > 1 && onChange({ level: level - 1 })}
        >
          {t('less')}
        </Button>
        <Button
          kind="quiet"
          aria-label={t('moreOf', { name })}
          aria-disabled={level >= 4}
          onClick={() => level < 4 && onChange({ level: level + 1 })}
        >
          {t('more')}
        </Button>
        <label>
          <input
            type="checkbox"
            checked={essential}
            onChange={(event) => onChange({ essential: event.target.checked })}
          />
          {t('essential')}
        </label>
      </div>
    </>
  );
}

function ConditionFields({ thing: { presence, key }, vocabulary, onChange, name }: FieldsProps) {
  const t = useTranslations('describe');
  return (
    <fieldset className={`${styles.presence} small`}>
      <legend className="only-heard">{t('presenceOf', { name })}</legend>
      {vocabulary.presences.map(({ id, name: words }) => (
        <label key={id}>
          <input
            type="radio"
            name={key}
            checked={presence === id}
            onChange={() => onChange({ presence: id === 'avoidable' ? 'avoidable' : 'always' })}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

function nameIn(vocabulary: VocabularyLists, { kind, id }: Thing): string {
  const list = {
    demand: vocabulary.abilities,
    condition: vocabulary.conditions,
    support: vocabulary.supports,
  };
  return kind === 'task' ? '' : (list[kind].find((term) => term.id === id)?.name ?? id);
}

function sentenceIn(vocabulary: VocabularyLists, id: string): string {
  return vocabulary.supports.find((term) => term.id === id)?.description ?? '';
}

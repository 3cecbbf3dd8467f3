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
            {state === 'asked' && isTold && (
              <span className="small">{t(kind === 'task' ? 'isTask' : 'isRight')}</span>
            )}
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

/** The sentence that is meant; opened, the others to choose from. */
function DemandFields({ thing: { id, key, level, essential }, vocabulary, onChange, name }: FieldsProps) {
  const t = useTranslations('describe');
  const levels = vocabulary.abilities.find((one) => one.id === id)?.levels ?? [];
  return (
    <div className="small">
      <details className={styles.levels}>
        <summary>{level === null ? t('chooseLevel') : levels[level]}</summary>
        <fieldset>
          <legend className="only-heard">{t('howMuch', { name })}</legend>
          {levels.map((sentence, at) =>
            // that nothing is required is said by removing it
            at === 0 ? null : (
              <label key={sentence}>
                <input
                  type="radio"
                  name={key}
                  checked={level === at}
                  onChange={() => onChange({ level: at })}
                />
                {sentence}
              </label>
            ),
          )}
        </fieldset>
      </details>
      {level !== null && (
        <label className={styles.choice}>
          <input
            type="checkbox"
            aria-label={t('essentialIt', { name })}
            checked={essential}
            onChange={(event) => onChange({ essential: event.target.checked })}
          />
          {t('essential')}
        </label>
      )}
    </div>
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

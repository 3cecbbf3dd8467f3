import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import type { VocabularyLists } from '../../api/vocabulary-query.ts';
import { Button } from '../../ui/button.tsx';
import { AddThing } from './add-thing.tsx';
import { markText } from './mark-text.ts';
import type { Change } from './role-draft.ts';
import { ThingRow } from './thing-row.tsx';
import { type Kind, kinds, type Thing } from './understand.ts';
import styles from './understood.module.css';

/** What {@link Understood} shows, and whom it tells what was said of it. */
interface UnderstoodProps {
  /** The text that was read; it may be some letters behind the one that is written. */
  readonly text: string;
  readonly things: readonly Thing[];
  /** Whether something is written in answer to what is demanded, and to what is offered. */
  readonly isAnswered: Readonly<Record<'demand' | 'support', boolean>>;
  readonly personal: Schemas['Interpretation']['personal'];
  readonly vocabulary: VocabularyLists;
  readonly onDecide: (key: string, decision: 'kept' | 'removed' | null) => void;
  readonly onChange: (key: string, change: Change) => void;
  readonly onAdd: (kind: Kind, id: string) => void;
}

/** What was understood: the text with its words marked, and each thing to keep, change or remove. */
export function Understood(props: UnderstoodProps) {
  const { text, things, isAnswered, personal, vocabulary, onDecide, onChange, onAdd } = props;
  const t = useTranslations('describe');
  const list = useRef<HTMLDivElement>(null);
  const addTask = () => {
    onAdd('task', '');
    // the new row is there after the next drawing
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child input')?.focus());
  };
  return (
    <div className={styles.understood}>
      {text !== '' && (
        <p className={styles.text}>
          {markText(text, things).map(({ start, text: words, kind }) =>
            kind === null ? (
              <span key={start}>{words}</span>
            ) : (
              <mark key={start} className={styles[kind]}>
                {words}
              </mark>
            ),
          )}
        </p>
      )}
      {personal.length > 0 && (
        <p className={styles.personal} role="status">
          {t('personal', { words: personal.flatMap((fact) => fact.words.map((one) => one.text)).join(', ') })}
        </p>
      )}
      {kinds.map((kind) => {
        const ofKind = things.filter((thing) => thing.kind === kind);
        return (
          <section key={kind} className={styles.group}>
            <h3 className={styles[kind]}>{t(`kinds.${kind}`)}</h3>
            {ofKind.length === 0 && (
              <p className="quiet small">
                {(kind === 'demand' || kind === 'support') && isAnswered[kind]
                  ? t(`unread.${kind}`)
                  : t(`none.${kind}`)}
              </p>
            )}
            <div ref={kind === 'task' ? list : undefined}>
              <ul>
                {ofKind.map((thing) => (
                  <ThingRow
                    key={thing.key}
                    thing={thing}
                    vocabulary={vocabulary}
                    onDecide={(decision) => onDecide(thing.key, decision)}
                    onChange={(change) => onChange(thing.key, change)}
                  />
                ))}
              </ul>
            </div>
            {kind === 'task' ? (
              <Button kind="quiet" onClick={addTask}>
                {t('addTask')}
              </Button>
            ) : (
              <AddThing kind={kind} things={ofKind} vocabulary={vocabulary} onAdd={(id) => onAdd(kind, id)} />
            )}
          </section>
        );
      })}
    </div>
  );
}

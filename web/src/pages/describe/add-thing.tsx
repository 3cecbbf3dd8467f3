import { useTranslations } from 'use-intl';
import type { VocabularyLists } from '../../api/vocabulary-query.ts';
import { asksFor } from './field-places.ts';
import type { Thing } from './understand.ts';
import styles from './understood.module.css';

/** Where the things of each sort are named. */
const listOf = { demand: 'abilities', condition: 'conditions', support: 'supports' } as const;

/** What an {@link AddThing} offers. */
interface AddThingProps {
  readonly kind: keyof typeof listOf;
  /** Those that are there already. */
  readonly things: readonly Thing[];
  readonly vocabulary: VocabularyLists;
  readonly onAdd: (id: string) => void;
}

/** Adds by hand what the text does not say: a native choice, which opens as the device is used to. */
export function AddThing({ kind, things, vocabulary, onAdd }: AddThingProps) {
  const t = useTranslations('describe');
  const taken = new Set(things.filter(({ state }) => state !== 'removed').map(({ id }) => id));
  return (
    <select
      className={styles.add}
      aria-label={t(`add.${kind}`)}
      {...asksFor(listOf[kind] === 'abilities' ? 'demands' : listOf[kind])}
      value=""
      onChange={(event) => onAdd(event.target.value)}
    >
      <option value="">{t(`add.${kind}`)}</option>
      {vocabulary[listOf[kind]]
        .filter(({ id }) => !taken.has(id))
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </select>
  );
}

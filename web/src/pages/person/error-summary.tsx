import { useTranslations } from 'use-intl';
import styles from './error-summary.module.css';
import { fieldId, focusField } from './focus-field.ts';
import { usePerson, useSaveState } from './person-context.tsx';
import { type FieldPath, fieldOf } from './profile.ts';

/** What can't be stored as it is, each a link to its field. */
export function ErrorSummary() {
  const t = useTranslations('person');
  const { errors, conflicts } = useSaveState();
  const labelOf = useFieldLabel();
  const all = [...errors, ...conflicts.map((path) => ({ path, message: t('conflict') }))];
  if (all.length === 0) {
    return null;
  }
  return (
    <section className={styles.summary} role="alert" aria-labelledby="error-summary">
      <h2 id="error-summary">{t('toMend', { count: all.length })}</h2>
      <ul>
        {all.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <a
              href={`#${fieldId(path)}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(path);
              }}
            >
              {labelOf(path)}
            </a>
            {': '}
            {message}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the parts of when and where are called on the page. */
const partLabels = {
  'availability/from': 'from',
  'availability/hoursPerWeek': 'hours',
  'availability/times': 'times',
  'availability/weekdays': 'weekdays',
  'travel/from': 'town',
  'travel/maxMinutes': 'maxMinutes',
} as const;

/** What a field is called, e.g. an ability by its name. */
export function useFieldLabel(): (path: FieldPath) => string {
  const t = useTranslations('person');
  const { vocabulary } = usePerson();
  return (path) => {
    if (isNamedPart(path)) {
      return t(partLabels[path]);
    }
    const name = fieldOf(path);
    const part = path.slice(name.length + 1);
    const partName = [...vocabulary.abilities, ...vocabulary.languages].find(({ id }) => id === part)?.name;
    return partName === undefined ? t(`fields.${name}`) : `${t(`fields.${name}`)}, ${partName.toLowerCase()}`;
  };
}

function isNamedPart(path: string): path is keyof typeof partLabels {
  return Object.hasOwn(partLabels, path);
}

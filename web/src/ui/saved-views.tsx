import { useRouter } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from './button.tsx';
import { useKept } from './kept.ts';
import styles from './saved-views.module.css';

/** Filters and order that somebody has given a name, on this device. */
interface SavedView {
  readonly name: string;
  /** The address's search, with its question mark. */
  readonly search: string;
}

const longestName = 60;

/** What {@link SavedViews} are of. */
interface SavedViewsProps {
  /** The page's path, e.g. `/people`. */
  readonly path: string;
  /** The search of the address as it is; empty where nothing is chosen, which is not worth saving. */
  readonly search: string;
}

/** Filters that are come back to by one click, and a way to save those that are chosen now. */
export function SavedViews({ path, search }: SavedViewsProps) {
  const t = useTranslations('savedViews');
  const router = useRouter();
  const nameId = useId();
  const [views, keep] = useKept(`passa.views.${path}`, isSavedView);
  const [isNaming, setIsNaming] = useState(false);
  const [name, setName] = useState('');
  const current = views.find((view) => view.search === search);
  if (views.length === 0 && search === '') {
    return null;
  }
  const save = (event: FormEvent) => {
    event.preventDefault();
    const named = name.trim();
    if (named !== '') {
      keep([...views.filter((view) => view.name !== named), { name: named, search }]);
      setIsNaming(false);
      setName('');
    }
  };
  return (
    <div className={`${styles.views} no-print`}>
      {views.length > 0 && (
        <ul className={styles.list} aria-label={t('title')}>
          {views.map((view) => (
            <li key={view.name}>
              <a
                href={`${path}${view.search}`}
                aria-current={view === current ? 'true' : undefined}
                onClick={(event) => {
                  if (!(event.metaKey || event.ctrlKey || event.shiftKey)) {
                    event.preventDefault();
                    router.history.push(`${path}${view.search}`);
                  }
                }}
              >
                {view.name}
              </a>
            </li>
          ))}
        </ul>
      )}
      {current !== undefined && (
        <Button kind="quiet" onClick={() => keep(views.filter((view) => view !== current))}>
          {t('remove', { name: current.name })}
        </Button>
      )}
      {current === undefined && search !== '' && !isNaming && (
        <Button kind="quiet" onClick={() => setIsNaming(true)}>
          {t('save')}
        </Button>
      )}
      {isNaming && (
        <form className={styles.form} onSubmit={save}>
          <label htmlFor={nameId}>{t('name')}</label>
          <input
            id={nameId}
            value={name}
            maxLength={longestName}
            // one has just asked to write here
            ref={focusOnce}
            onChange={({ target }) => setName(target.value)}
            onKeyDown={({ key }) => {
              if (key === 'Escape') {
                setIsNaming(false);
              }
            }}
          />
          <Button type="submit">{t('keep')}</Button>
        </form>
      )}
    </div>
  );
}

/** Stable, so that it is called when the field comes and not at each letter. */
function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
}

function isSavedView(value: unknown): value is SavedView {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    'search' in value &&
    typeof value.name === 'string' &&
    typeof value.search === 'string'
  );
}

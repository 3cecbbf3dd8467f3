import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useDeferredValue, useState } from 'react';
import {
  Autocomplete,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
} from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { sessionQuery } from '../session/session.ts';
import { Dialog } from '../ui/dialog.tsx';
import { noteOpened, recentlyOpened } from './recently-opened.ts';
import styles from './search-dialog.module.css';
import { type FoundItem, type FoundKind, searchQuery } from './search-queries.ts';

/** What can be gone to, under one heading. */
interface Section {
  readonly id: FoundKind | 'recent';
  readonly items: readonly (Pick<FoundItem, 'id' | 'name'> & {
    readonly kind: FoundKind;
    readonly detail: string | null;
    readonly isOpen: boolean;
  })[];
}

/**
 * Search across people, roles and workplaces: write, go down, go there; before one writes, what was opened last. A list that is moved
 * in while the focus stays in the field is what react-aria is here for; its ComboBox hides the rest of the page from under the focus,
 * so this is its Autocomplete.
 */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('search');
  const navigate = useNavigate();
  const { data: session } = useQuery(sessionQuery);
  const sessionId = session?.id ?? '';
  const [text, setText] = useState('');
  const query = useDeferredValue(text.trim());
  const { data, isFetching } = useQuery(searchQuery(query));
  const recent = recentlyOpened(sessionId).map((one) => ({ ...one, detail: t(one.kind), isOpen: true }));
  const found = (data?.groups ?? []).map(({ kind, items }) => ({
    id: kind,
    items: items.map((item) => ({ ...item, kind })),
  }));
  const all: readonly Section[] = query === '' ? [{ id: 'recent', items: recent }] : found;
  const sections = all.filter(({ items }) => items.length > 0);
  const everything = sections.flatMap(({ items }) => items);
  const goTo = (id: string) => {
    const item = everything.find((one) => one.id === id);
    if (item === undefined) {
      return;
    }
    onClose();
    noteOpened(sessionId, item.kind, item);
    void (item.kind === 'candidate'
      ? navigate({ to: '/people/$personId/suggestions', params: { personId: id } })
      : item.kind === 'role'
        ? navigate({ to: '/roles/$roleId', params: { roleId: id } })
        : navigate({ to: '/roles', search: { workplace: id } }));
  };
  // what is written in a hurry is meant for what is found first
  const onKeyDown = ({ key, target }: KeyboardEvent) => {
    const [first] = everything;
    const isMeant = text.trim() !== '' && target instanceof HTMLInputElement && !isInList(target);
    if (key === 'Enter' && first !== undefined && isMeant) {
      goTo(first.id);
    }
  };
  return (
    <Dialog title={t('title')} onClose={onClose}>
      <div className={styles.search} onKeyDownCapture={onKeyDown}>
        <Autocomplete inputValue={text} onInputChange={setText}>
          <SearchField aria-label={t('field')} autoFocus>
            <Input placeholder={t('field')} />
          </SearchField>
          <ListBox
            aria-label={t('title')}
            className={styles.results ?? ''}
            onAction={(key) => goTo(String(key))}
            renderEmptyState={() => (
              <p className="quiet">
                {query === '' ? t('hint') : isFetching ? t('searching') : t('nothing', { query })}
              </p>
            )}
          >
            {sections.map(({ id: section, items }) => (
              <ListBoxSection key={section} id={section}>
                <Header>{t(`${section}s`)}</Header>
                {items.map(({ id, kind, name, detail, isOpen }) => (
                  <ListBoxItem
                    key={id}
                    id={id}
                    textValue={name ?? t(`${kind}Unnamed`)}
                    className={styles.result ?? ''}
                  >
                    <strong>{name ?? t(`${kind}Unnamed`)}</strong>{' '}
                    <span className="quiet">
                      {[isOpen ? null : t('closed'), detail].filter((part) => part !== null).join(' · ')}
                    </span>
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            ))}
          </ListBox>
        </Autocomplete>
      </div>
    </Dialog>
  );
}

/** Whether one has gone down into the list, while the focus stays in the field. */
function isInList(field: HTMLInputElement): boolean {
  const marked = field.getAttribute('aria-activedescendant');
  return marked !== null && document.getElementById(marked) !== null;
}

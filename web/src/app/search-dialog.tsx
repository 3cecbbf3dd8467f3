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
import styles from './search-dialog.module.css';
import { searchQuery } from './search-queries.ts';

/**
 * Search across people and roles: write, go down, go there. A list that is moved in while the focus stays in the field is
 * what react-aria is here for; its ComboBox hides the rest of the page from under the focus, so this is its Autocomplete.
 */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('search');
  const words = useTranslations('roles');
  const navigate = useNavigate();
  const { data: session } = useQuery(sessionQuery);
  const [text, setText] = useState('');
  const query = useDeferredValue(text.trim());
  const { data, isFetching } = useQuery(searchQuery(query, session));
  const people = data?.people ?? [];
  const roles = data?.roles ?? [];
  const goTo = (key: string) => {
    onClose();
    void (roles.some(({ id }) => id === key)
      ? navigate({ to: '/roles', hash: key })
      : navigate({ to: '/people/$personId/suggestions', params: { personId: key } }));
  };
  // what is written in a hurry is meant for what is found first
  const onKeyDown = ({ key, target }: KeyboardEvent) => {
    const [first] = [...people, ...roles];
    if (key === 'Enter' && first !== undefined && target instanceof HTMLInputElement && !isInList(target)) {
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
            {people.length > 0 && (
              <ListBoxSection>
                <Header>{t('people')}</Header>
                {people.map(({ id, reference, wishes }) => (
                  <ListBoxItem key={id} id={id} textValue={reference} className={styles.result ?? ''}>
                    <strong>{reference}</strong> <span className="quiet">{wishes}</span>
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            )}
            {roles.length > 0 && (
              <ListBoxSection>
                <Header>{t('roles')}</Header>
                {roles.map(({ id, title, description }) => (
                  <ListBoxItem key={id} id={id} textValue={title ?? ''} className={styles.result ?? ''}>
                    <strong>{title ?? words('untitled')}</strong> <span className="quiet">{description}</span>
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            )}
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

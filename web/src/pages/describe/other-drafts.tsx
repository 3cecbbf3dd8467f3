import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { ownRolesQuery } from '../../api/role-query.ts';
import { draftsOf, dropDraft } from '../../session/drafts.ts';
import { Button } from '../../ui/button.tsx';
import { preview } from '../../ui/preview.ts';
import styles from './describe-page.module.css';
import { readDraft } from './role-draft.ts';
import { draftsOfRoles } from './use-role-draft.ts';

/** What {@link OtherDrafts} offers besides the draft that is open. */
interface OtherDraftsProps {
  readonly principalId: string;
  readonly draftId: string;
  /** Told when one wants to begin anew. */
  readonly onNew: () => void;
}

/** Other ways to begin: what was written on this device before, and earlier roles to begin from. */
export function OtherDrafts({ principalId, draftId, onNew }: OtherDraftsProps) {
  const t = useTranslations('describe');
  const words = useTranslations('roles');
  const format = useFormatter();
  const { data: roles = [] } = useQuery(ownRolesQuery);
  const [, setDropped] = useState<string | null>(null);
  const drafts = draftsOf({ principalId, of: draftsOfRoles }).flatMap(({ sitting, content }) => {
    const draft = readDraft(content);
    return draft === null || draft.roleId !== null || sitting === draftId ? [] : [{ sitting, draft }];
  });
  return (
    <>
      {drafts.length > 0 && (
        <details className={styles.others}>
          <summary>{t('drafts', { count: drafts.length })}</summary>
          <ul>
            {drafts.map(({ sitting, draft }) => {
              const name = [draft.title, draft.texts.work, draft.texts.needs, draft.texts.offer].find(
                (text) => text.trim() !== '',
              );
              return (
                <li key={sitting} className={styles.draft}>
                  <Link to="/describe" search={{ draft: sitting }} className={styles.draftName}>
                    {name === undefined ? t('untitledDraft') : preview(name)}
                  </Link>
                  <span className="quiet small">
                    {format.dateTime(new Date(draft.changedAt), { dateStyle: 'medium', timeStyle: 'short' })}
                  </span>
                  <Button
                    kind="quiet"
                    aria-label={t('dropDraft', { name: name ?? t('untitledDraft') })}
                    onClick={() => {
                      dropDraft({ principalId, of: draftsOfRoles, sitting });
                      setDropped(sitting);
                    }}
                  >
                    {t('remove')}
                  </Button>
                </li>
              );
            })}
          </ul>
          <Link to="/describe" search={{}} onClick={onNew}>
            {t('beginAnew')}
          </Link>
        </details>
      )}
      {roles.length > 0 && (
        <details className={styles.others}>
          <summary>{t('fromEarlier')}</summary>
          <ul>
            {roles.map(({ id, title, description }) => (
              <li key={id}>
                <Link to="/describe" search={{ copy: id }} onClick={onNew}>
                  {title ?? description ?? words('untitled')}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

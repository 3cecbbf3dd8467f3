import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { noteStored } from '../../api/note-stored.ts';
import { workListQuery } from '../../api/work-list-query.ts';
import { sessionQuery } from '../../session/session.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { Message, Notice } from '../../ui/message.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { useTitle } from '../../ui/use-title.ts';
import styles from './to-do-page.module.css';
import { bringBack, type PutAway, putAway } from './work-commands.ts';
import { WorkGroupSection } from './work-group-section.tsx';
import { firstOfQueue, withoutItem } from './work-queue.ts';
import { rowId } from './work-row.tsx';

/** What needs the user, in groups; one key begins with the first person. */
export function ToDoPage() {
  const t = useTranslations('toDo');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data } = useQuery(workListQuery);
  const [away, setAway] = useState<PutAway | null>(null);
  useTitle(t('title'));
  const groups = data?.groups.filter(({ count }) => count > 0) ?? [];
  const first = firstOfQueue(groups);
  const total = groups.reduce((sum, { count }) => sum + count, 0);

  const { mutate: dismiss, error: notPutAway } = useMutation({
    mutationFn: putAway,
    onSuccess: async (_, one) => {
      const next = neighbourOf(one);
      await noteStored(queryClient, workListQuery, (old) =>
        old === undefined
          ? old
          : { ...old, groups: withoutItem(old.groups, one.group, one.item.id), dismissed: old.dismissed + 1 },
      );
      void queryClient.invalidateQueries({ queryKey: ['work-list', one.group], refetchType: 'active' });
      setAway(one);
      announce(t('isAway', { name: one.item.name ?? t('untitled') }));
      // what had the focus is gone
      requestAnimationFrame(() => document.getElementById(next)?.focus());
    },
  });
  const { mutate: undo, error: notBack } = useMutation({
    mutationFn: bringBack,
    onSuccess: async (_, one) => {
      await queryClient.invalidateQueries({ queryKey: workListQuery.queryKey });
      setAway(null);
      announce(t('isBack', { name: one.item.name ?? t('untitled') }));
      document.getElementById(rowId(one.group, one.item.id))?.focus();
    },
  });
  const neighbourOf = ({ group, item }: PutAway): string => {
    const items = groups.find(({ id }) => id === group)?.items ?? [];
    const index = items.findIndex(({ id }) => id === item.id);
    const next = items[index + 1] ?? items[index - 1];
    return next === undefined ? 'to-do-title' : rowId(group, next.id);
  };
  const start = () => {
    if (first !== null) {
      const { personId, selected } = first;
      void navigate({
        to: '/people/$personId/suggestions',
        params: { personId },
        search: selected === undefined ? {} : { selected, review: 'all' },
      });
    }
  };
  useShortcuts({ g: start });

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <div>
          <h1 id="to-do-title" tabIndex={-1}>
            {t('title')}
          </h1>
          {total > 0 && <p className="quiet">{t('total', { total })}</p>}
        </div>
        {first !== null && (
          <Button kind="main" aria-keyshortcuts="G" onClick={start}>
            {t('start')} <KeyHint>G</KeyHint>
          </Button>
        )}
      </div>
      {away !== null && (
        <Notice next={<Button onClick={() => undo(away)}>{t('undo')}</Button>}>
          {t('isAway', { name: away.item.name ?? t('untitled') })}
        </Notice>
      )}
      {(notPutAway !== null || notBack !== null) && <p role="alert">{t('notSaved')}</p>}
      {data !== undefined && total === 0 && (
        <Message
          title={t('nothing')}
          next={
            session.may.includes('listCandidates') ? (
              <Link to="/people">{t('toPeople')}</Link>
            ) : (
              <Link to="/my-roles">{t('toRoles')}</Link>
            )
          }
        >
          {t('nothingWhy')}
        </Message>
      )}
      {groups.map((group) => (
        <WorkGroupSection key={group.id} group={group} onPutAway={dismiss} />
      ))}
      {data !== undefined && data.dismissed > 0 && (
        <p className="quiet small">{t('dismissed', { count: data.dismissed })}</p>
      )}
    </div>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { ApiProblem } from '../../api/problem.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './role-page.module.css';
import { deleteRole } from './role-page-queries.ts';

/** What a {@link DeleteRole} erases, and where one is then. */
interface DeleteRoleProps {
  readonly role: Schemas['Role'];
  readonly title: string;
  readonly next: '/my-roles' | '/roles';
}

/** Erases a role, which can't be undone, so it is asked first. */
export function DeleteRole({ role, title, next }: DeleteRoleProps) {
  const t = useTranslations('role');
  const states = useTranslations('states');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [isAsking, setIsAsking] = useState(false);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: () => deleteRole(role.id, role.revision),
    onSuccess: async () => {
      announce(t('deleted', { title }));
      await navigate({ to: next });
      queryClient.removeQueries({ queryKey: ['role', role.id] });
      await queryClient.invalidateQueries({ queryKey: ['roles'] });
    },
    // it may have been changed since it was shown: what is there now is shown
    onError: () => void queryClient.invalidateQueries({ queryKey: ['role', role.id] }),
  });
  const isStale = error instanceof ApiProblem && error.status === 412;
  const close = () => {
    setIsAsking(false);
    reset();
  };
  return (
    <>
      <Button kind="quiet" onClick={() => setIsAsking(true)}>
        {t('delete')}
      </Button>
      {isAsking && (
        <Dialog title={t('deleteTitle', { title })} onClose={close}>
          <div className={styles.dialog}>
            <p>{t('deleteWhy')}</p>
            <p role="alert" className={styles.wrong}>
              {error !== null && (isStale ? t('deleteStale') : `${t('notDeleted')} ${error.message}`)}
            </p>
            <div className="row">
              <Button onClick={close}>{states('cancel')}</Button>
              <Button kind="main" aria-disabled={isPending} onClick={() => !isPending && mutate()}>
                {t('deleteForGood')}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}

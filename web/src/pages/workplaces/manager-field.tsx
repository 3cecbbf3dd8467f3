import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { answerOf, api } from '../../api/client.ts';
import { ApiProblem } from '../../api/problem.ts';
import { announce } from '../../ui/announcer.tsx';
import { useManagerName } from './use-manager-name.ts';
import styles from './workplace-page.module.css';
import { managersQuery, type Workplace } from './workplaces-queries.ts';

/** Who manages a workplace: chosen among the managers that the node's workplaces have, stored at once. */
export function ManagerField({ workplace }: { workplace: Workplace }) {
  const t = useTranslations('workplaces');
  const id = useId();
  const nameOf = useManagerName();
  const queryClient = useQueryClient();
  const { id: workplaceId, nodeId, revision, managerId, managerName } = workplace;
  const { data: managers = [] } = useQuery(managersQuery(nodeId));
  const readAgain = () =>
    Promise.all(
      [['workplace', workplaceId], ['workplaces']].map((queryKey) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    );
  const { mutate, isPending, variables, error } = useMutation({
    mutationFn: (chosen: string) =>
      answerOf(
        api.PATCH('/workplaces/{id}', {
          params: { path: { id: workplaceId }, header: { 'if-match': `"${revision}"` } },
          body: { managerId: chosen === '' ? null : chosen },
        }),
      ),
    onSuccess: async () => {
      await readAgain();
      announce(t('managerSaved'));
    },
    onError: () => void readAgain(),
  });
  const own = managerId === undefined ? [] : [{ id: managerId, name: managerName }];
  const choices = [...managers, ...own.filter((one) => managers.every((other) => other.id !== one.id))];
  const isStale = error instanceof ApiProblem && error.status === 412;
  return (
    <div className={styles.manager}>
      <label htmlFor={id}>{t('manager')}</label>
      <select
        id={id}
        value={isPending ? variables : (managerId ?? '')}
        disabled={isPending}
        onChange={(event) => mutate(event.target.value)}
      >
        <option value="">{t('noManager')}</option>
        {choices.map((manager) => (
          <option key={manager.id} value={manager.id}>
            {nameOf(manager)}
          </option>
        ))}
      </select>
      <p className="quiet small">{t('managerHint')}</p>
      <p role="alert" className={styles.failed}>
        {error !== null && (isStale ? t('managerStale') : t('managerNotSaved'))}
      </p>
    </div>
  );
}

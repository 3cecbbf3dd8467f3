import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { answerOf, api } from '../api/client.ts';
import { useLastNode } from '../session/last-node.ts';
import { sessionQuery } from '../session/session.ts';
import { Button } from '../ui/button.tsx';
import styles from './new-workplace.module.css';

/** The first step of a new workplace: what it is called. `onAdded` is told its id. */
export function NewWorkplace({ onAdded }: { onAdded?: (id: string) => void }) {
  const t = useTranslations('workplace');
  const id = useId();
  const queryClient = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const nodes = session?.nodes ?? [];
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const usual = useLastNode(nodes);
  const nodeId = chosen ?? usual?.id;
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/workplaces', { body: { name: name.trim(), ...(nodeId === undefined ? {} : { nodeId }) } }),
      ),
    onSuccess: async (added) => {
      await queryClient.invalidateQueries({ queryKey: ['workplaces'] });
      onAdded?.(added.id);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') {
      mutate();
    }
  };
  return (
    <form className={styles.new} onSubmit={submit}>
      <p>{t('newWhy')}</p>
      <div className={styles.field}>
        <label htmlFor={`${id}-name`}>{t('newName')}</label>
        <input
          id={`${id}-name`}
          value={name}
          maxLength={200}
          required
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      {nodes.length > 1 && (
        <div className={styles.field}>
          <label htmlFor={`${id}-node`}>{t('node')}</label>
          <select id={`${id}-node`} value={nodeId} onChange={(event) => setChosen(event.target.value)}>
            {nodes.map((node) => (
              <option key={node.id} value={node.id}>
                {node.name}
              </option>
            ))}
          </select>
        </div>
      )}
      <Button kind="main" type="submit" aria-disabled={isPending}>
        {t('addWorkplace')}
      </Button>
      <p role="alert" className={styles.failed}>
        {error !== null && `${t('notAdded')} ${error.message}`}
      </p>
    </form>
  );
}

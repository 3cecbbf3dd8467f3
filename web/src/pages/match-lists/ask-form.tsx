import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { ApiProblem } from '../../api/problem.ts';
import { useLastNode } from '../../session/last-node.ts';
import { Button } from '../../ui/button.tsx';
import { NodeChoice } from '../../ui/node-choice.tsx';
import styles from './ask-form.module.css';
import { askForList, matchListsQuery } from './match-list-queries.ts';
import type { MatchListsSearch } from './match-lists-search.ts';
import { SubjectChoice } from './subject-choice.tsx';

const route = getRouteApi('/signed-in/match-lists');

/** How many suggestions for each are offered to choose between, and which of them is chosen. */
const limits = [3, 5, 10, 20, 50] as const;
const usualLimit = 10;

/** Asks for a match list: as it stands when the page opens it is one for every open role, by one press. */
export function AskForm({ nodes }: { nodes: readonly Schemas['Node'][] }) {
  const t = useTranslations('matchLists');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const id = useId();
  const kind = search.for ?? 'roles';
  const { ids, limit = usualLimit } = search;
  const usual = useLastNode(nodes);
  const nodeId = nodes.find((node) => node.id === search.node)?.id ?? usual?.id ?? '';
  const ask = useMutation({
    mutationFn: askForList,
    onSuccess: async (list) => {
      void queryClient.invalidateQueries({ queryKey: matchListsQuery().queryKey });
      await navigate({ to: '/match-lists/$listId', params: { listId: list.id } });
    },
  });
  const change = (part: MatchListsSearch) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  const isEmpty = ids !== undefined && ids.length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isEmpty && !ask.isPending) {
      ask.mutate({ nodeId, for: kind, limit, ...(ids === undefined ? {} : { ids: [...ids] }) });
    }
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <h2>{t('ask')}</h2>
      <NodeChoice chosen={nodeId}>
        {(node, link) => (
          <route.Link to="." search={(old) => ({ ...old, node, ids: old.ids && [] })} {...link} />
        )}
      </NodeChoice>
      <fieldset className={styles.choice}>
        <legend>{t('for')}</legend>
        {(['roles', 'candidates'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}-for`}
              checked={kind === one}
              onChange={() =>
                change({
                  for: one === 'candidates' ? one : undefined,
                  ids: ids === undefined ? undefined : [],
                })
              }
            />
            {t(one)}
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.choice}>
        <legend>{t('which')}</legend>
        <label>
          <input
            type="radio"
            name={`${id}-which`}
            checked={ids === undefined}
            onChange={() => change({ ids: undefined })}
          />
          {t(kind === 'roles' ? 'allRoles' : 'allPeople')}
        </label>
        <label>
          <input
            type="radio"
            name={`${id}-which`}
            checked={ids !== undefined}
            onChange={() => change({ ids: [] })}
          />
          {t('some')}
        </label>
      </fieldset>
      {ids !== undefined && (
        <SubjectChoice
          key={`${kind} ${nodeId}`}
          kind={kind}
          nodeId={nodeId}
          chosen={ids}
          onChange={(next) => change({ ids: [...next] })}
        />
      )}
      <label className={styles.field}>
        <span>{t('limit')}</span>
        <select value={limit} onChange={({ target }) => change({ limit: Number(target.value) })}>
          {[...new Set([...limits, limit])]
            .sort((one, other) => one - other)
            .map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
        </select>
      </label>
      <div className="row">
        <Button kind="main" type="submit" aria-disabled={isEmpty || ask.isPending}>
          {t('askNow')}
        </Button>
        <p role="alert" className={styles.refused}>
          {ask.error instanceof ApiProblem && (ask.error.errors[0]?.message ?? ask.error.message)}
        </p>
      </div>
    </form>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { nextStepOf } from '../../reach/next-step.ts';
import { Openings } from '../../reach/openings.tsx';
import { ReachLine } from '../../reach/reach-line.tsx';
import { type Adjustment, roleReachQuery } from '../../reach/reach-queries.ts';
import { useLanguage } from '../../texts/language.tsx';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { offerAtWorkplace } from '../../workplace-form/offer-at-workplace.ts';
import { changesOf, type RoleChanges, undoOf } from './changes-of.ts';
import styles from './role-page.module.css';
import { amendStored } from './role-page-queries.ts';

/** Whom the role reaches, in a band, and what would reach more: one click makes the change, another takes it back. */
export function RoleReach({ role, mayChange }: { role: Schemas['Role']; mayChange: boolean }) {
  const t = useTranslations('reach');
  const words = useTranslations('role');
  const states = useTranslations('states');
  const { language } = useLanguage();
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(roleReachQuery(role.id, language));
  const [undo, setUndo] = useState<RoleChanges | null>(null);
  const refresh = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: ['role', role.id] }),
      queryClient.invalidateQueries({ queryKey: ['roles'] }),
    ]);
  const change = useMutation({
    mutationFn: ({ changes }: { changes: RoleChanges; back: RoleChanges | null }) =>
      amendStored(role.id, role.revision, changes),
    onSuccess: async (_written, { back }) => {
      announce(t('made'));
      setUndo(back);
      await refresh();
    },
    // somebody else may have changed it: what is there now is shown
    onError: () => void refresh(),
  });
  const offer = useMutation({
    mutationFn: (support: string) => offerAtWorkplace(role.workplaceId ?? '', support),
    onSuccess: async () => {
      announce(t('offered'));
      await Promise.all([refresh(), queryClient.invalidateQueries({ queryKey: ['workplaces'] })]);
    },
    onError: () => void refresh(),
  });
  const make = (adjustment: Adjustment) => {
    const changes = changesOf(role, adjustment);
    if (changes !== null && !change.isPending) {
      change.mutate({ changes, back: undoOf(role, changes) });
    }
  };
  return (
    <section className={styles.section} aria-labelledby="reach">
      <h2 id="reach">{t('title')}</h2>
      {error !== null && data === undefined && (
        <div className="row">
          <p>{t('unknown')}</p>
          <Button onClick={() => void refetch()}>{states('retry')}</Button>
        </div>
      )}
      {data === undefined && error === null && <Loading />}
      {data?.reach === null && <p className="quiet">{words(`next.${nextStepOf(role)}`)}</p>}
      {data?.reach !== undefined && data.reach !== null && (
        <>
          <p role="status">
            <ReachLine reach={data.reach} />
          </p>
          <p className="quiet small">{t('why')}</p>
          {(change.isError || offer.isError) && (
            <p role="alert" className={styles.wrong}>
              {t('notMade')}
            </p>
          )}
          {undo !== null && (
            <div>
              <Button
                kind="quiet"
                aria-disabled={change.isPending}
                onClick={() => !change.isPending && change.mutate({ changes: undo, back: null })}
              >
                {t('undo')}
              </Button>
            </div>
          )}
          <Openings
            openings={data.openings}
            canMake={(adjustment) => changesOf(role, adjustment) !== null}
            onMake={mayChange ? make : undefined}
            onOffer={mayChange && role.workplaceId !== undefined ? offer.mutate : undefined}
          />
        </>
      )}
    </section>
  );
}

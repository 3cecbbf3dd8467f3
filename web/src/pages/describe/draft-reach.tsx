import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useSettled } from '../../api/use-settled.ts';
import { Openings } from '../../reach/openings.tsx';
import { ReachLine } from '../../reach/reach-line.tsx';
import { type Adjustment, isResting, previewQuery, type RoleDraftBody } from '../../reach/reach-queries.ts';
import { useLanguage } from '../../texts/language.tsx';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { offerAtWorkplace } from '../../workplace-form/offer-at-workplace.ts';
import { canApply } from './apply-adjustment.ts';
import { isAskedFor, showField } from './field-places.ts';
import styles from './role-editor.module.css';

/** How long after the last change it is counted again, in milliseconds: it may be counted once a second. */
const pauseMs = 1_000;
/** How many of the things that are worth telling are shown. */
const mostMissing = 3;

/** What is counted of a draft; null while nothing is written. */
export function useDraftReach(role: RoleDraftBody | null) {
  const { language } = useLanguage();
  const settled = useSettled(role, pauseMs, (one) => JSON.stringify(one));
  return useQuery({ ...previewQuery(settled ?? {}, language), enabled: settled !== null });
}

/** About how many people the draft reaches, as one writes. */
export function DraftReachLine({
  found,
  isWritten,
}: {
  found: ReturnType<typeof useDraftReach>;
  isWritten: boolean;
}) {
  const t = useTranslations('reach');
  const { data, error } = found;
  if (!isWritten) {
    return <p className="quiet">{t('waiting')}</p>;
  }
  return (
    <p role="status">
      {data?.reach !== undefined && data.reach !== null && <ReachLine reach={data.reach} />}
      {data === undefined && error === null && <span className="quiet">{t('counting')}</span>}
      {error !== null && <span className="quiet"> {isResting(error) ? t('resting') : t('unknown')}</span>}
    </p>
  );
}

/** What {@link DraftReach} shows, and whom it tells. */
interface DraftReachProps {
  readonly found: ReturnType<typeof useDraftReach>;
  readonly workplaceId: string;
  readonly onMake: (adjustment: Adjustment) => void;
}

/** What would reach more than the draft does, and what is worth telling next. */
export function DraftReach({ found: { data }, workplaceId, onMake }: DraftReachProps) {
  const t = useTranslations('reach');
  const queryClient = useQueryClient();
  const { mutate: offer, isError } = useMutation({
    mutationFn: (support: string) => offerAtWorkplace(workplaceId, support),
    onSuccess: async () => {
      announce(t('offered'));
      await queryClient.invalidateQueries({ queryKey: ['workplaces'] });
      await queryClient.invalidateQueries({ queryKey: ['roles', 'preview'] });
    },
  });
  const missing = (data?.missing ?? [])
    .flatMap(({ field, why }) => (isAskedFor(field) ? [{ field, why }] : []))
    .slice(0, mostMissing);
  if (data === undefined || (data.openings.length === 0 && missing.length === 0)) {
    return null;
  }
  return (
    <section className={styles.reach} aria-label={t('title')}>
      <div>
        <Openings
          openings={data.openings}
          canMake={canApply}
          onMake={(adjustment) => {
            onMake(adjustment);
            announce(t('made'));
          }}
          onOffer={workplaceId === '' ? undefined : offer}
        />
        <p role="alert">{isError && t('notMade')}</p>
        <p className="quiet small">{t('why')}</p>
      </div>
      {missing.length > 0 && (
        <div>
          <h3>{t('missing')}</h3>
          <ul className={styles.missing}>
            {missing.map(({ field, why }) => (
              <li key={field}>
                {why}{' '}
                <Button kind="quiet" aria-label={t('fillInIt', { why })} onClick={() => showField(field)}>
                  {t('fillIn')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

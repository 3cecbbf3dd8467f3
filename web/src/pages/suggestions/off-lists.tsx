import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { wrongOf } from '../../api/problem.ts';
import { vocabularyQuery } from '../../api/vocabulary-query.ts';
import { useLanguage } from '../../texts/language.tsx';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './suggestion-detail.module.css';
import { noteReview, reopenPair, type Suggestion } from './suggestion-queries.ts';

/** What an {@link OffLists} is about. */
interface OffListsProps {
  readonly suggestion: Suggestion;
  readonly personId: string;
}

/** Why a pair is off the lists, what brings it back, and the way to bring it back by hand; or how it came back. Nothing for others. */
export function OffLists({ suggestion, personId }: OffListsProps) {
  const { offLists, reopened } = suggestion;
  if (offLists !== null) {
    return <StillOff offLists={offLists} suggestion={suggestion} personId={personId} />;
  }
  return reopened === null ? null : <Reopened reopened={reopened} />;
}

function StillOff({
  offLists,
  suggestion,
  personId,
}: OffListsProps & { readonly offLists: NonNullable<Suggestion['offLists']> }) {
  const t = useTranslations('suggestions');
  const words = useTranslations('roles');
  const format = useFormatter();
  const queryClient = useQueryClient();
  const { sayOff, nameChanges } = useOffWords();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => reopenPair(suggestion.id),
    onSuccess: async (stored) => {
      noteReview(queryClient, personId, stored);
      announce(t('savedReopen', { title: suggestion.roleTitle ?? words('untitled') }));
      await queryClient.invalidateQueries({ queryKey: ['suggestions', personId] });
    },
  });
  const wrong = wrongOf({ error, isPending }, t('notSaved'));
  const { until, reopenedBy } = offLists;
  const back =
    until !== null
      ? t('backOn', { date: new Date(until) })
      : reopenedBy.length > 0
        ? t('backWhen', { changes: format.list(nameChanges(reopenedBy), { type: 'disjunction' }) })
        : t('backByHand');
  return (
    <section className={styles.off} aria-label={t('offLists')}>
      <p>
        <strong>{sayOff(offLists)}.</strong> {t('offNow')} {back}
      </p>
      <div className="row">
        <Button aria-disabled={isPending} onClick={() => !isPending && mutate()}>
          {t('reopen')}
        </Button>
        {wrong !== '' && <p role="alert">{wrong}</p>}
      </div>
    </section>
  );
}

function Reopened({ reopened }: { readonly reopened: NonNullable<Suggestion['reopened']> }) {
  const t = useTranslations('suggestions');
  const format = useFormatter();
  const { sayOff, nameChanges } = useOffWords();
  const { at, changed, wasOff } = reopened;
  const changes = format.list(nameChanges(changed), { type: 'conjunction' });
  return (
    <section className={styles.off} aria-label={t('reopenedTitle')}>
      <p>
        <strong>
          {changed.length === 0 ? t('reopenedByHand', { date: new Date(at) }) : t('reopenedBy', { changes })}
        </strong>{' '}
        {t('before', { what: sayOff(wasOff), date: new Date(wasOff.since) })}
      </p>
    </section>
  );
}

/** Says why a pair is or was off the lists, and what brings it back. */
function useOffWords() {
  const { language } = useLanguage();
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  const named = (lists: readonly (readonly { id: string; name: string }[] | undefined)[], id: string) =>
    lists.flatMap((list) => list ?? []).find((one) => one.id === id)?.name ?? id;
  return {
    sayOff: ({ reason, why }: { readonly reason: string; readonly why: string | null }) => {
      const what = named([vocabulary?.['off-lists']], reason);
      return why === null
        ? what
        : `${what}: ${named([vocabulary?.reasons, vocabulary?.['answer-reasons'], vocabulary?.['withdrawal-reasons']], why)}`;
    },
    nameChanges: (changes: readonly string[]) => changes.map((id) => named([vocabulary?.changes], id)),
  };
}

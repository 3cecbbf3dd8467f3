import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { vocabularyQuery } from '../api/vocabulary-query.ts';
import { useLanguage } from '../texts/language.tsx';
import type { TimelineEntry } from './timeline.tsx';
import type { Placement, Proposal } from './way-queries.ts';

/** Something that happened to a proposal or a placement. */
interface Step {
  readonly id: string;
  readonly kind: Proposal['steps'][number]['kind'] | Placement['steps'][number]['kind'];
  readonly at: string;
  readonly reason: string | null;
  readonly text?: string | null;
  readonly outcome?: string | null;
  /** The day that it is of, or until which it waits, `YYYY-MM-DD`. */
  readonly on?: string | null;
  readonly until?: string | null;
  readonly byName?: string | null;
}

/** Says how proposals and placements stand, and what happened to them, in the language of the page. */
export function useWayWords() {
  const t = useTranslations('way');
  const { language } = useLanguage();
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  const names: ReadonlyMap<string, string> = new Map(
    [
      vocabulary?.['answer-reasons'],
      vocabulary?.['withdrawal-reasons'],
      vocabulary?.['call-off-reasons'],
      vocabulary?.['end-reasons'],
      vocabulary?.['placement-outcomes'],
    ]
      .flatMap((list): readonly { id: string; name: string }[] => list ?? [])
      .map(({ id, name }) => [id, name]),
  );
  const nameOf = (code: string | null | undefined) =>
    code === null || code === undefined ? null : (names.get(code) ?? code);
  return {
    /** What a reason or outcome is called; null for none. */
    nameOf,
    /** How a proposal stands, e.g. `Väntar på svar från Lindgården`. */
    sayProposal: ({ state, work }: Pick<Proposal, 'state' | 'work'>) =>
      t(`proposalStates.${state}`, { workplace: work.workplaceName ?? t('theWorkplace') }),
    /** How a placement stands, with its day. */
    sayPlacement: ({
      state,
      startsOn,
      startedOn,
      endedOn,
    }: Pick<Placement, 'state' | 'startsOn' | 'startedOn' | 'endedOn'>) =>
      t(`placementStates.${state}`, { date: new Date(endedOn ?? startedOn ?? startsOn) }),
    /** What happened, for a {@link Timeline}. */
    tellSteps: (steps: readonly Step[]): TimelineEntry[] =>
      steps.map(({ id, kind, at, reason, text, outcome, on, until, byName }) => {
        const what = t(`steps.${kind}`);
        const why = [outcome, reason].map(nameOf).filter((name) => name !== null);
        return {
          id,
          at,
          what:
            on == null ? what : t(kind === 'planned' ? 'plannedFrom' : 'onDay', { what, date: new Date(on) }),
          who: byName ?? null,
          why: why.length === 0 ? null : why.join('. '),
          words:
            [text ?? null, until == null ? null : t('askAgainFrom', { date: new Date(until) })]
              .filter((part) => part !== null)
              .join('\n') || null,
        };
      }),
  };
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { wrongOf } from '../../api/problem.ts';
import { vocabularyQuery } from '../../api/vocabulary-query.ts';
import { useLanguage } from '../../texts/language.tsx';
import { todayInSweden } from '../../texts/today.ts';
import { announce } from '../../ui/announcer.tsx';
import { AskDialog } from '../../way/ask-dialog.tsx';
import { ReasonChoice } from '../../way/reason-choice.tsx';
import { useRequestKey } from '../../way/use-request-key.ts';
import { noteStep, type Placement } from '../../way/way-queries.ts';
import { movePlacement, type PlacementMove } from './placement-queries.ts';

/** What a dialog of a step is about. */
interface StepDialogProps {
  readonly placement: Placement;
  readonly onClose: () => void;
}

/** Takes a step of the placement, and tells that it is stored. */
function useMove({ placement, onClose }: StepDialogProps, said: string) {
  const words = useTranslations('way');
  const queryClient = useQueryClient();
  const { keyOf, done } = useRequestKey();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (body: PlacementMove) => movePlacement(placement.id, body, keyOf(body)),
    onSuccess: async ({ placement: stored }) => {
      done();
      announce(said);
      onClose();
      await noteStep(queryClient, { placement: stored });
    },
    onError: () => void queryClient.invalidateQueries({ queryKey: ['placement', placement.id] }),
  });
  return {
    move: mutate,
    isSaving: isPending,
    wrong: wrongOf({ error, isPending }, words('notSaved')),
  };
}

/** Says that a placement has begun, and on which day. */
export function StartDialog(props: StepDialogProps) {
  const t = useTranslations('placements');
  const today = todayInSweden(new Date());
  const { startsOn } = props.placement;
  const [on, setOn] = useState(earlier(startsOn, today));
  const { move, ...state } = useMove(props, t('started'));
  return (
    <AskDialog
      title={t('startTitle')}
      action={t('start')}
      {...state}
      onDo={() => move({ step: 'start', on })}
      onClose={props.onClose}
    >
      <p>{t('startWhy')}</p>
      <DayField label={t('startedOn')} value={on} today={today} onChange={setOn} />
    </AskDialog>
  );
}

/** Ends a placement: what it led to, why it ended, and on which day. */
export function EndDialog(props: StepDialogProps) {
  const t = useTranslations('placements');
  const { language } = useLanguage();
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  const today = todayInSweden(new Date());
  const { endsOn } = props.placement;
  const [on, setOn] = useState(earlier(endsOn ?? today, today));
  const [outcome, setOutcome] = useState<NonNullable<PlacementMove['outcome']> | null>(null);
  const [reason, setReason] = useState<NonNullable<PlacementMove['reason']> | null>(null);
  const [hasTried, setHasTried] = useState(false);
  const { move, ...state } = useMove(props, t('ended'));
  return (
    <AskDialog
      title={t('endTitle')}
      action={t('end')}
      {...state}
      onDo={() => {
        setHasTried(true);
        if (outcome !== null && reason !== null) {
          move({ step: 'end', on, outcome, reason });
        }
      }}
      onClose={props.onClose}
    >
      <p>{t('endWhy')}</p>
      <ReasonChoice
        label={t('outcome')}
        reasons={vocabulary?.['placement-outcomes'] ?? []}
        value={outcome}
        isMissing={hasTried && outcome === null}
        onChoose={setOutcome}
      />
      <ReasonChoice
        label={t('endReason')}
        reasons={vocabulary?.['end-reasons'] ?? []}
        value={reason}
        isMissing={hasTried && reason === null}
        onChoose={setReason}
      />
      <DayField label={t('endedOn')} value={on} today={today} onChange={setOn} />
    </AskDialog>
  );
}

/** Calls a placement off that has not begun, with a reason. */
export function CallOffDialog(props: StepDialogProps) {
  const t = useTranslations('placements');
  const { language } = useLanguage();
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  const [reason, setReason] = useState<NonNullable<PlacementMove['reason']> | null>(null);
  const [hasTried, setHasTried] = useState(false);
  const { move, ...state } = useMove(props, t('calledOff'));
  return (
    <AskDialog
      title={t('callOffTitle')}
      action={t('callOff')}
      {...state}
      onDo={() => {
        setHasTried(true);
        if (reason !== null) {
          move({ step: 'call-off', on: todayInSweden(new Date()), reason });
        }
      }}
      onClose={props.onClose}
    >
      <p>{t('callOffWhy')}</p>
      <ReasonChoice
        label={t('callOffReason')}
        reasons={vocabulary?.['call-off-reasons'] ?? []}
        value={reason}
        isMissing={hasTried && reason === null}
        onChoose={setReason}
      />
    </AskDialog>
  );
}

/** The earlier of two days, `YYYY-MM-DD`. */
function earlier(one: string, other: string): string {
  return [one, other].toSorted()[0] ?? other;
}

interface DayFieldProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly today: string;
  readonly onChange: (day: string) => void;
}

function DayField({ label, value, today, onChange }: DayFieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        max={today}
        required
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}

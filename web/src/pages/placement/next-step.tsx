import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { todayInSweden } from '../../texts/today.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { nextOfPlacement } from '../../way/next-step.ts';
import look from '../../way/step-page.module.css';
import { useWayWords } from '../../way/use-way-words.ts';
import type { Placement } from '../../way/way-queries.ts';
import { CallOffDialog, EndDialog, StartDialog } from './step-dialogs.tsx';

const dialogs = { start: StartDialog, end: EndDialog, callOff: CallOffDialog } as const;

/** How a placement stands, and the one thing that comes next; what else can be done is quieter. */
export function NextStep({ placement }: { placement: Placement }) {
  const t = useTranslations('placements');
  const { sayPlacement } = useWayWords();
  const [asked, setAsked] = useState<keyof typeof dialogs | null>(null);
  const { state, startsOn, endsOn, candidateId, candidateReference } = placement;
  const next = nextOfPlacement(placement, todayInSweden(new Date()));
  const Dialog = asked === null ? null : dialogs[asked];
  const date = new Date(next === 'end' && endsOn !== null ? endsOn : startsOn);
  return (
    <section className={`${look.section} ${look.next}`} aria-labelledby="placement-next">
      <h2 id="placement-next">{sayPlacement(placement)}</h2>
      <p>{t(`next.${state === 'called-off' ? 'called' : next}`, { date })}</p>
      <div className="row">
        {state === 'planned' && (
          <>
            <Button kind={next === 'start' ? 'main' : 'other'} onClick={() => setAsked('start')}>
              {t('start')}
            </Button>
            <Button onClick={() => setAsked('callOff')}>{t('callOff')}</Button>
          </>
        )}
        {state === 'running' && (
          <Button kind={next === 'end' ? 'main' : 'other'} onClick={() => setAsked('end')}>
            {t('end')}
          </Button>
        )}
        {next === 'over' && candidateReference !== null && (
          <Link
            to="/people/$personId/suggestions"
            params={{ personId: candidateId }}
            className={buttonClass('main')}
          >
            {t('othersOf')}
          </Link>
        )}
      </div>
      {Dialog !== null && <Dialog placement={placement} onClose={() => setAsked(null)} />}
    </section>
  );
}

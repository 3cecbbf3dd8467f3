import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { Clashes, SaveState } from '../../editing/save-state.tsx';
import { useAutosave } from '../../editing/use-autosave.ts';
import { nextStepOf } from '../../reach/next-step.ts';
import { readHours, writeHours } from '../../texts/hours.ts';
import { Button } from '../../ui/button.tsx';
import styles from './role-page.module.css';
import { type RoleFields, roleStore, toStored } from './role-page-queries.ts';
import { TypedField } from './typed-field.tsx';

const fieldNames = ['status', 'hoursPerWeek', 'places'] as const;

/** How a role stands and who acts next; hours, places and status are changed in place, stored at once, and undone by one click. */
export function EditInPlace({ role, mayChange }: { role: Schemas['Role']; mayChange: boolean }) {
  const t = useTranslations('role');
  const id = useId();
  const queryClient = useQueryClient();
  const stored = useMemo(() => toStored(role), [role]);
  const { autosave, fields, status, theirs, problem } = useAutosave(stored, roleStore(queryClient, role.id));
  const [before, setBefore] = useState<RoleFields | null>(null);
  useEffect(() => {
    if (status === 'saved') {
      void queryClient.invalidateQueries({ queryKey: ['role', role.id] });
      void queryClient.invalidateQueries({ queryKey: ['roles'] });
    }
  }, [status, queryClient, role.id]);
  const store = (changes: RoleFields) => {
    autosave.change(changes);
    void autosave.flush();
  };
  const change = (changes: RoleFields) => {
    setBefore({ status: fields.status, hoursPerWeek: fields.hoursPerWeek, places: fields.places });
    store(changes);
  };
  const isOpen = (fields.status ?? 'open') === 'open';
  const tell = (field: (typeof fieldNames)[number], of: RoleFields) =>
    ({
      status: t(of.status === 'closed' ? 'closed' : 'open'),
      hoursPerWeek: writeHours(of.hoursPerWeek),
      places: String(of.places ?? ''),
    })[field] || t('notTold');
  const clashes = fieldNames
    .filter((field) => Object.hasOwn(theirs, field))
    .map((field) => ({
      field,
      name: t(`fields.${field}`),
      mine: tell(field, fields),
      theirs: tell(field, theirs),
      onSettle: (choice: 'mine' | 'theirs') => autosave.settle(field, choice),
    }));
  return (
    <section className={styles.section} aria-label={t('standing')}>
      <p>
        <strong>{isOpen ? t('open') : t('closed')}.</strong> {t(`next.${nextStepOf({ ...role, ...fields })}`)}
      </p>
      {mayChange && (
        <div className={styles.edit}>
          <TypedField
            id={`${id}-hours`}
            label={t('fields.hoursPerWeek')}
            value={writeHours(fields.hoursPerWeek)}
            wrong={t('hoursWrong')}
            isRight={(text) => readHours(text) !== null}
            onCommit={(text) => change({ hoursPerWeek: readHours(text) ?? undefined })}
          />
          <TypedField
            id={`${id}-places`}
            label={t('fields.places')}
            value={String(fields.places ?? '')}
            wrong={t('placesWrong')}
            isRight={(text) => text === '' || /^\d{1,3}$/.test(text)}
            onCommit={(text) => change({ places: text === '' ? undefined : Number(text) })}
          />
          <Button onClick={() => change({ status: isOpen ? 'closed' : 'open' })}>
            {isOpen ? t('close') : t('reopen')}
          </Button>
        </div>
      )}
      {mayChange && (
        <div className="row">
          <SaveState
            status={status}
            detail={problem?.errors[0]?.message ?? problem?.message}
            onRetry={() => void autosave.flush()}
          />
          {before !== null && status === 'saved' && (
            <Button
              kind="quiet"
              onClick={() => {
                store(before);
                setBefore(null);
              }}
            >
              {t('undo')}
            </Button>
          )}
        </div>
      )}
      <Clashes clashes={clashes} />
    </section>
  );
}

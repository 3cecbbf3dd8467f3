import { hashKey } from '@tanstack/react-query'; // tells whether two values say the same
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { type MentorRow, toMentors, toRows } from './mentor-rows.ts';
import styles from './workplace-form.module.css';
import type { Workplace, WorkplaceFields } from './workplace-queries.ts';

/** What a {@link MentorsField} edits. */
interface MentorsFieldProps {
  readonly mentors: WorkplaceFields['mentors'];
  /** How many more each stored one has room for. */
  readonly left: Workplace['mentorPlaces'];
  readonly onChange: (mentors: NonNullable<WorkplaceFields['mentors']>) => void;
}

/** The mentors of a workplace, with how many each can support and when they were trained; a removed one can be taken back. */
export function MentorsField({ mentors, left, onChange }: MentorsFieldProps) {
  const t = useTranslations('workplace');
  const [rows, setRows] = useState(() => toRows(mentors));
  const [removed, setRemoved] = useState<{ row: MentorRow; at: number } | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const shown = useRef(mentors);
  // somebody else's change, or one's own that was taken back
  useEffect(() => {
    if (hashKey([shown.current]) !== hashKey([mentors])) {
      shown.current = mentors;
      setRows(toRows(mentors));
    }
  }, [mentors]);
  const change = (next: MentorRow[]) => {
    setRows(next);
    const stored = toMentors(next);
    if (hashKey([stored]) !== hashKey([shown.current ?? []])) {
      shown.current = stored;
      onChange(stored);
    }
  };
  const add = () => {
    const row = { key: crypto.randomUUID(), name: '', places: '', trainedOn: '' };
    setAdded(row.key);
    setRows([...rows, row]);
  };
  const remove = (row: MentorRow) => {
    setRemoved({ row, at: rows.indexOf(row) });
    change(rows.filter((one) => one !== row));
    announce(t('mentorRemoved', { name: row.name === '' ? t('newMentor') : row.name }));
  };
  const takeBack = ({ row, at }: { row: MentorRow; at: number }) => {
    setRemoved(null);
    change(rows.toSpliced(at, 0, row));
  };
  return (
    <>
      {rows.length === 0 && (
        <p className="quiet">{mentors === undefined ? t('mentorsNotTold') : t('noMentors')}</p>
      )}
      <ul className={styles.mentors}>
        {rows.map((row) => (
          <Mentor
            key={row.key}
            row={row}
            left={left.find(({ id }) => id === row.key)?.placesLeft ?? null}
            isNew={row.key === added}
            onChange={(next) => change(rows.map((one) => (one === row ? next : one)))}
            onRemove={() => remove(row)}
          />
        ))}
      </ul>
      <div className="row">
        <Button onClick={add}>{t('addMentor')}</Button>
        {removed !== null && removed.row.name !== '' && (
          <Button kind="quiet" onClick={() => takeBack(removed)}>
            {t('takeBack', { name: removed.row.name })}
          </Button>
        )}
      </div>
    </>
  );
}

/** What a {@link Mentor} edits. */
interface MentorProps {
  readonly row: MentorRow;
  /** How many more the mentor has room for; null when not known. */
  readonly left: number | null;
  /** Whether one has just asked for it, and begins to write. */
  readonly isNew: boolean;
  readonly onChange: (row: MentorRow) => void;
  readonly onRemove: () => void;
}

function Mentor({ row, left, isNew, onChange, onRemove }: MentorProps) {
  const t = useTranslations('workplace');
  const id = useId();
  const nameField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNew) {
      nameField.current?.focus();
    }
  }, [isNew]);
  const name = row.name === '' ? t('newMentor') : row.name;
  return (
    <li className={styles.mentor}>
      <div>
        <label htmlFor={`${id}-name`}>{t('mentorName')}</label>
        <input
          id={`${id}-name`}
          ref={nameField}
          value={row.name}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => onChange({ ...row, name: event.target.value })}
        />
      </div>
      <div>
        <label htmlFor={`${id}-places`}>{t('mentorPlaces')}</label>
        <input
          aria-describedby={left === null ? undefined : `${id}-left`}
          id={`${id}-places`}
          type="number"
          inputMode="numeric"
          min={0}
          max={100}
          value={row.places}
          onChange={(event) => onChange({ ...row, places: event.target.value })}
        />
      </div>
      <div>
        <label htmlFor={`${id}-trained`}>{t('trainedOn')}</label>
        <input
          id={`${id}-trained`}
          type="date"
          value={row.trainedOn}
          onChange={(event) => onChange({ ...row, trainedOn: event.target.value })}
        />
      </div>
      {left !== null && (
        <p id={`${id}-left`} className={`quiet small ${styles.left}`}>
          {t('mentorLeft', { left })}
        </p>
      )}
      <Button kind="quiet" onClick={onRemove} aria-label={t('removeMentor', { name })}>
        {t('remove')}
      </Button>
    </li>
  );
}

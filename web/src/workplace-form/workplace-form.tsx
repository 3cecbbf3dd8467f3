import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { townsQuery } from '../api/towns-query.ts';
import { vocabularyQuery } from '../api/vocabulary-query.ts';
import { Clashes, SaveState } from '../editing/save-state.tsx';
import { useAutosave } from '../editing/use-autosave.ts';
import { useLanguage } from '../texts/language.tsx';
import { writePlace } from './given-place.ts';
import { MentorsField } from './mentors-field.tsx';
import { PlaceField } from './place-field.tsx';
import { SupportsField } from './supports-field.tsx';
import styles from './workplace-form.module.css';
import { toStored, type Workplace, type WorkplaceFields, workplaceStore } from './workplace-queries.ts';

const fieldNames = ['name', 'location', 'crossing', 'mentors', 'supports'] as const;

/** A workplace, edited in place and stored as one goes: its mentors, what it can adapt, its name. */
export function WorkplaceForm({ workplace }: { workplace: Workplace }) {
  const t = useTranslations('workplace');
  const id = useId();
  const stored = useMemo(() => toStored(workplace), [workplace]);
  const queryClient = useQueryClient();
  const { autosave, fields, status, theirs, problem } = useAutosave(stored, workplaceStore(workplace.id));
  // what is read elsewhere of the workplace is older now
  useEffect(() => {
    if (status === 'saved') {
      void queryClient.invalidateQueries({ queryKey: ['workplaces'] });
      void queryClient.invalidateQueries({ queryKey: ['workplace', workplace.id] });
    }
  }, [status, queryClient, workplace.id]);
  const tell = useTellField();
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
    <div className={styles.form}>
      <SaveState
        status={status}
        detail={problem?.errors[0]?.message ?? problem?.message}
        onRetry={() => void autosave.flush()}
      />
      <Clashes clashes={clashes} />
      <section className={styles.section} aria-labelledby={`${id}-mentors`}>
        <h2 id={`${id}-mentors`}>{t('fields.mentors')}</h2>
        <MentorsField
          mentors={fields.mentors}
          left={workplace.mentorPlaces}
          onChange={(mentors) => autosave.change({ mentors })}
        />
      </section>
      <section className={styles.section} aria-labelledby={`${id}-supports`}>
        <h2 id={`${id}-supports`}>{t('fields.supports')}</h2>
        <SupportsField supports={fields.supports} onChange={(supports) => autosave.change({ supports })} />
      </section>
      <section className={styles.section} aria-labelledby={`${id}-about`}>
        <h2 id={`${id}-about`}>{t('about')}</h2>
        <div className={styles.field}>
          <label htmlFor={`${id}-name`}>{t('fields.name')}</label>
          <input
            id={`${id}-name`}
            value={fields.name ?? ''}
            maxLength={200}
            onChange={(event) =>
              autosave.change({ name: event.target.value === '' ? undefined : event.target.value })
            }
          />
        </div>
        <PlaceField place={fields.location} onChange={(location) => autosave.change({ location })} />
        <label className={styles.support}>
          <input
            type="checkbox"
            checked={fields.crossing === true}
            aria-describedby={`${id}-crossing`}
            onChange={(event) => autosave.change({ crossing: event.target.checked })}
          />
          <span>
            {t('fields.crossing')}
            <span id={`${id}-crossing`} className={`quiet small ${styles.sentence}`}>
              {t('crossingHint')}
            </span>
          </span>
        </label>
      </section>
    </div>
  );
}

/** Says what a field holds, in words. */
function useTellField() {
  const t = useTranslations('workplace');
  const format = useFormatter();
  const { language } = useLanguage();
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  const { data: towns = [] } = useQuery(townsQuery);
  return (
    field: keyof WorkplaceFields,
    { name, location, crossing, mentors, supports }: WorkplaceFields,
  ): string => {
    const told = {
      name,
      location: writePlace(location, towns),
      crossing: crossing === true ? t('crossingTold') : undefined,
      mentors: mentors && format.list(mentors.map((mentor) => mentor.name)),
      supports:
        supports &&
        format.list(supports.map((one) => vocabulary?.supports.find((term) => term.id === one)?.name ?? one)),
    }[field];
    return told === undefined || told === '' ? t('notTold') : told;
  };
}

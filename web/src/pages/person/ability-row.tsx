import { memo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { VocabularyLists } from '../../api/vocabulary-query.ts';
import { todayInSweden } from '../../texts/today.ts';
import styles from './abilities.module.css';
import choices from './choices.module.css';
import { FieldNotes } from './field.tsx';
import { fieldId } from './focus-field.ts';
import { NumberField } from './number-field.tsx';
import { useField, useFieldNotes, usePerson } from './person-context.tsx';
import { differMuch, ratingOf, type Source, sources } from './rating.ts';

/** What an {@link AbilityRow} shows and tells. */
interface AbilityRowProps {
  readonly ability: VocabularyLists['abilities'][number];
  /** Who says what is chosen next. */
  readonly source: Source;
  readonly onSource: (source: Source) => void;
}

/** An ability: its sentence, and opened the sentences to choose from, who says so, and for how long at a stretch. */
export const AbilityRow = memo(function AbilityRow({ ability, source, onSource }: AbilityRowProps) {
  const t = useTranslations('person');
  const [isOpen, setIsOpen] = useState(false);
  const [ratings] = useField('abilities');
  const rating = ratingOf(ratings?.[ability.id]);
  const path = `abilities/${ability.id}` as const;
  const { error, isInConflict } = useFieldNotes(path);
  const sentence = rating === undefined ? t('unknown') : ability.levels[rating.level];
  return (
    <details
      id={fieldId(path)}
      className={styles.ability}
      open={isOpen || error !== '' || isInConflict}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        <span className={styles.name}>{ability.name}</span>
        <span className={rating === undefined ? 'quiet' : styles.sentence}>{sentence}</span>
      </summary>
      {(isOpen || error !== '' || isInConflict) && (
        <AbilityChoice ability={ability} source={source} onSource={onSource} />
      )}
    </details>
  );
});

function AbilityChoice({ ability, source, onSource }: AbilityRowProps) {
  const t = useTranslations('person');
  const { vocabulary } = usePerson();
  const [ratings, write] = useField('abilities');
  const [stretches, writeStretches] = useField('longestStretch');
  const path = `abilities/${ability.id}` as const;
  const rating = ratingOf(ratings?.[ability.id]);
  // what was said before this page was opened, which what is said now is laid beside
  const before = useRef(rating).current;
  const rate = (level: number | undefined, by: Source) => {
    const { [ability.id]: _old, ...others } = ratings ?? {};
    write(
      level === undefined
        ? others
        : { ...others, [ability.id]: { level, source: by, ratedOn: todayInSweden(new Date()) } },
    );
  };
  const chooseSource = (by: Source) => {
    onSource(by);
    if (rating !== undefined) {
      rate(rating.level, by);
    }
  };
  const sourceName = (by: Source | undefined) =>
    vocabulary['rating-sources'].find(({ id }) => id === by)?.name ?? t('somebody');
  return (
    <div className={styles.choice}>
      <fieldset aria-describedby={`${fieldId(path)}-error`}>
        <legend className="quiet small">{ability.description}</legend>
        {[undefined, ...ability.levels.keys()].map((level) => (
          <label key={level ?? 'unknown'} className={choices.option}>
            <input
              type="radio"
              name={path}
              checked={rating?.level === level}
              onChange={() => rate(level, source)}
            />
            {level === undefined ? t('unknown') : ability.levels[level]}
          </label>
        ))}
      </fieldset>
      {rating !== undefined && (
        <fieldset>
          <legend className="quiet small">
            {rating.ratedOn === undefined ? t('whoSays') : t('whoSaysOn', { date: new Date(rating.ratedOn) })}
          </legend>
          <div className={choices.known}>
            {sources.map((by) => (
              <label key={by} className={choices.option}>
                <input
                  type="radio"
                  name={`${path}-source`}
                  checked={rating.source === by}
                  onChange={() => chooseSource(by)}
                />
                {sourceName(by)}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {differMuch(before, rating) && (
        <p className={styles.differ} role="status">
          {t('differ', {
            who: sourceName(before?.source),
            said: ability.levels[before?.level ?? 0] ?? '',
          })}
        </p>
      )}
      {(ability.group === 'body' || stretches?.[ability.id] !== undefined) && (
        <NumberField
          path={`longestStretch/${ability.id}`}
          label={t('stretch')}
          unit={t('minutes')}
          min={1}
          max={600}
          value={stretches?.[ability.id]}
          onChange={(minutes) => {
            const { [ability.id]: _old, ...others } = stretches ?? {};
            writeStretches(minutes === undefined ? others : { ...others, [ability.id]: minutes });
          }}
        />
      )}
      <FieldNotes path={path} />
    </div>
  );
}

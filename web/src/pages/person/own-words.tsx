import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { Field } from './field.tsx';
import { MarkedTextarea } from './marked-textarea.tsx';
import styles from './own-words.module.css';
import { useField } from './person-context.tsx';
import { wordsByLabel } from './read-spans.ts';
import { Section } from './section.tsx';
import { TextRows } from './text-rows.tsx';
import { useReading } from './use-reading.ts';

const longestText = 5_000;

/** What the person wants, in own words, with what is understood of them. */
export const OwnWords = memo(function OwnWords() {
  const t = useTranslations('person');
  const [wishes = '', write] = useField('wishes');
  const { spans, reading } = useReading(wishes);
  return (
    <Section name="words">
      <Field path="wishes" label={t('fields.wishes')} hint={t('wishesHint')}>
        {(control) => (
          <MarkedTextarea
            {...control}
            value={wishes}
            spans={spans}
            maxLength={longestText}
            onChange={(event) => write(event.target.value === '' ? undefined : event.target.value)}
          />
        )}
      </Field>
      {spans.length > 0 && (
        <dl className={`${styles.read} small`}>
          {wordsByLabel(spans).map(({ label, words }) => (
            <div key={label} className={styles[label]}>
              <dt>{t(`read.${label}`)}</dt>
              <dd>{words.join(' · ')}</dd>
            </div>
          ))}
        </dl>
      )}
      {reading?.isRead === false && <p className="quiet small">{t('notRead')}</p>}
      {reading !== null && reading.personal.length > 0 && (
        <p className="small">
          {t('personal', {
            words: reading.personal.flatMap(({ words }) => words.map(({ text }) => text)).join(', '),
          })}
        </p>
      )}
      <WishesInOrder />
    </Section>
  );
});

const WishesInOrder = memo(function WishesInOrder() {
  const t = useTranslations('person');
  const [inOrder, writeInOrder] = useField('wishesInOrder');
  return (
    <TextRows
      path="wishesInOrder"
      hint={t('inOrderHint')}
      rowLabel={(place) => t('choice', { place })}
      addLabel={t('addChoice')}
      most={10}
      longest={500}
      isOrdered
      values={inOrder}
      onChange={writeInOrder}
    />
  );
});

/** The coach's own notes, apart from the person's words. */
export const CoachNotes = memo(function CoachNotes() {
  const t = useTranslations('person');
  const [notes = '', write] = useField('coachNotes');
  return (
    <Section name="notes">
      <Field path="coachNotes" isNamedAbove label={t('fields.coachNotes')} hint={t('notesHint')}>
        {(control) => (
          <MarkedTextarea
            {...control}
            value={notes}
            spans={[]}
            maxLength={longestText}
            onChange={(event) => write(event.target.value === '' ? undefined : event.target.value)}
          />
        )}
      </Field>
    </Section>
  );
});

import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { VocabularyLists } from '../../api/vocabulary-query.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import look from '../../way/step-page.module.css';
import styles from './placement-page.module.css';
import type { PlacementPreview } from './placement-queries.ts';
import type { TermsDraft, WrongPart } from './terms-draft.ts';

/** What {@link TermsForm} shows and changes. */
interface TermsFormProps {
  readonly draft: TermsDraft;
  readonly vocabulary: VocabularyLists;
  /** Undefined while it is not known. */
  readonly mentors: PlacementPreview['mentors'] | undefined;
  readonly wrong: readonly WrongPart[];
  readonly onChange: (changes: Partial<TermsDraft>) => void;
}

/** What is agreed: form, days, hours and their steps, and the mentor, each with the places left. */
export function TermsForm({ draft, vocabulary, mentors = [], wrong, onChange }: TermsFormProps) {
  const t = useTranslations('placements');
  const id = useId();
  const tell = (part: WrongPart) =>
    wrong.includes(part) && (
      <p className={look.wrong} role="alert">
        {t(`wrong.${part}`)}
      </p>
    );
  return (
    <div className={styles.terms}>
      <div>
        <ChoiceField
          label={t('form')}
          value={draft.employmentForm}
          options={[
            { value: '', label: t('chooseForm') },
            ...vocabulary['employment-forms'].map((form) => ({ value: String(form.id), label: form.name })),
          ]}
          onChange={(employmentForm) => onChange({ employmentForm })}
        />
        {tell('form')}
      </div>
      <div className={styles.fields}>
        <div>
          <label htmlFor={`${id}-starts`}>{t('startsOn')}</label>
          <input
            id={`${id}-starts`}
            type="date"
            value={draft.startsOn}
            onChange={({ target }) => onChange({ startsOn: target.value })}
          />
          {tell('startsOn')}
        </div>
        <div>
          <label htmlFor={`${id}-ends`}>{t('endsOn')}</label>
          <input
            id={`${id}-ends`}
            type="date"
            value={draft.endsOn}
            aria-describedby={`${id}-ends-hint`}
            onChange={({ target }) => onChange({ endsOn: target.value })}
          />
          <p id={`${id}-ends-hint`} className="quiet small">
            {t('endsOnHint')}
          </p>
          {tell('endsOn')}
        </div>
        <div>
          <label htmlFor={`${id}-hours`}>{t('hours')}</label>
          <input
            id={`${id}-hours`}
            inputMode="decimal"
            value={draft.hours}
            onChange={({ target }) => onChange({ hours: target.value })}
          />
          {tell('hours')}
        </div>
      </div>
      <ChoiceField
        label={t('mentor')}
        value={draft.mentorId}
        options={[
          { value: '', label: t('noMentorYet') },
          ...mentors.map(({ id: mentorId, name, left }) => ({
            value: mentorId,
            label: left === null ? name : t('mentorLeft', { name, left: Math.max(left, 0) }),
          })),
        ]}
        onChange={(mentorId) => onChange({ mentorId })}
      />
      <HourSteps steps={draft.steps} onChange={(steps) => onChange({ steps })} />
      {tell('steps')}
    </div>
  );
}

interface HourStepsProps {
  readonly steps: TermsDraft['steps'];
  readonly onChange: (steps: TermsDraft['steps']) => void;
}

/** When the hours change, and to how many. */
function HourSteps({ steps, onChange }: HourStepsProps) {
  const t = useTranslations('placements');
  const id = useId();
  const write = (key: string, changes: Partial<TermsDraft['steps'][number]>) =>
    onChange(steps.map((step) => (step.key === key ? { ...step, ...changes } : step)));
  return (
    <fieldset className={styles.steps}>
      <legend className={steps.length === 0 ? 'only-heard' : ''}>{t('steps')}</legend>
      {steps.map(({ key, from, hours }) => (
        <div key={key} className={styles.step}>
          <div>
            <label htmlFor={`${id}-${key}-from`}>{t('stepFrom')}</label>
            <input
              id={`${id}-${key}-from`}
              type="date"
              value={from}
              onChange={({ target }) => write(key, { from: target.value })}
            />
          </div>
          <div>
            <label htmlFor={`${id}-${key}-hours`}>{t('stepHours')}</label>
            <input
              id={`${id}-${key}-hours`}
              inputMode="decimal"
              value={hours}
              onChange={({ target }) => write(key, { hours: target.value })}
            />
          </div>
          <Button kind="quiet" onClick={() => onChange(steps.filter((step) => step.key !== key))}>
            {t('removeStep')}
          </Button>
        </div>
      ))}
      <Button
        kind="quiet"
        onClick={() => onChange([...steps, { key: crypto.randomUUID(), from: '', hours: '' }])}
      >
        {t('addStep')}
      </Button>
    </fieldset>
  );
}

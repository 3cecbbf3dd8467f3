import { type ReactNode, useId } from 'react';
import { useTranslations } from 'use-intl';
import type { VocabularyLists } from '../../api/vocabulary-query.ts';
import styles from './details-fields.module.css';
import { asksFor } from './field-places.ts';
import type { RoleDraft } from './role-draft.ts';
import { times } from './to-role.ts';

/** A workplace to choose. */
interface Choice {
  readonly id: string;
  readonly name?: string | undefined;
}

/** What {@link DetailsFields} asks for. */
interface DetailsFieldsProps {
  readonly draft: RoleDraft;
  /** What it is called when it gets no title. */
  readonly titleOtherwise: string;
  readonly workplaces: readonly Choice[];
  readonly vocabulary: VocabularyLists;
  /** What is wrong, by the field that it is wrong in. */
  readonly problems: Readonly<Partial<Record<DetailField, string>>>;
  readonly onChange: (change: Partial<RoleDraft>) => void;
}

/** Fields that something can be wrong with. */
export type DetailField =
  | 'title'
  | 'hoursPerWeek'
  | 'times'
  | 'period'
  | 'places'
  | 'workplaceId'
  | 'requires';

const partsOfDay = ['morning', 'afternoon', 'evening', 'night'] as const;

/** How much, when, how many, where. Nothing is required: what is left empty is unknown, and the coach asks. */
export function DetailsFields(props: DetailsFieldsProps) {
  const { draft, titleOtherwise, workplaces, vocabulary, problems, onChange } = props;
  const t = useTranslations('describe');
  const names = useTranslations('times');
  const id = useId();
  const problem = (field: DetailField) => (
    <p id={`${id}-${field}-problem`} className={styles.problem} role="alert">
      {problems[field]}
    </p>
  );
  const described = (field: DetailField) => ({
    'aria-describedby': `${id}-${field}-problem`,
    'aria-invalid': problems[field] !== undefined,
  });
  const toggle = (time: string, isOn: boolean) =>
    onChange({ times: isOn ? [...draft.times, time] : draft.times.filter((one) => one !== time) });
  return (
    <div className={styles.details}>
      {workplaces.length > 1 && (
        <div>
          <label htmlFor={`${id}-workplace`}>{t('workplace')}</label>
          <select
            id={`${id}-workplace`}
            value={draft.workplaceId}
            {...described('workplaceId')}
            onChange={(event) => onChange({ workplaceId: event.target.value })}
          >
            {workplaces.map((workplace) => (
              <option key={workplace.id} value={workplace.id}>
                {workplace.name ?? t('unnamedWorkplace')}
              </option>
            ))}
          </select>
          {problem('workplaceId')}
        </div>
      )}
      <div className={styles.pair}>
        <div>
          <label htmlFor={`${id}-hours`}>{t('hours')}</label>
          <input
            id={`${id}-hours`}
            value={draft.hours}
            autoComplete="off"
            placeholder={t('hoursExample')}
            {...asksFor('hoursPerWeek')}
            {...described('hoursPerWeek')}
            onChange={(event) => onChange({ hours: event.target.value })}
          />
          {problem('hoursPerWeek')}
        </div>
        <div>
          <label htmlFor={`${id}-places`}>{t('places')}</label>
          <input
            id={`${id}-places`}
            type="number"
            inputMode="numeric"
            min={0}
            max={1000}
            value={draft.places}
            {...described('places')}
            onChange={(event) => onChange({ places: event.target.value })}
          />
          {problem('places')}
        </div>
      </div>
      <fieldset {...described('times')}>
        <legend>{t('times')}</legend>
        <div className={styles.times}>
          <span aria-hidden="true" />
          <span aria-hidden="true" className="small quiet">
            {t('weekdays')}
          </span>
          <span aria-hidden="true" className="small quiet">
            {t('weekends')}
          </span>
          {partsOfDay.map((part) => (
            <TimesRow key={part} name={t(`partsOfDay.${part}`)}>
              {times
                .filter((time) => time.endsWith(part))
                .map((time) => (
                  <label key={time} className={styles.time}>
                    <input
                      type="checkbox"
                      aria-label={names(time)}
                      {...asksFor('times')}
                      checked={draft.times.includes(time)}
                      onChange={(event) => toggle(time, event.target.checked)}
                    />
                  </label>
                ))}
            </TimesRow>
          ))}
        </div>
        {problem('times')}
      </fieldset>
      <fieldset {...described('period')}>
        <legend>{t('period')}</legend>
        <div className={styles.pair}>
          <div>
            <label htmlFor={`${id}-from`}>{t('from')}</label>
            <input
              id={`${id}-from`}
              type="date"
              value={draft.from}
              onChange={(event) => onChange({ from: event.target.value })}
            />
          </div>
          <div>
            <label htmlFor={`${id}-to`}>{t('to')}</label>
            <input
              id={`${id}-to`}
              type="date"
              value={draft.to}
              onChange={(event) => onChange({ to: event.target.value })}
            />
          </div>
        </div>
        {problem('period')}
      </fieldset>
      <div>
        <label htmlFor={`${id}-swedish`}>{t('swedish')}</label>
        <select
          id={`${id}-swedish`}
          {...asksFor('languages')}
          value={draft.swedish}
          onChange={(event) => onChange({ swedish: event.target.value })}
        >
          <option value="">{t('swedishNotTold')}</option>
          {vocabulary['language-levels'].map((level) => (
            <option key={level.id} value={level.id}>
              {level.name}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-title`}>{t('roleTitle')}</label>
        <input
          id={`${id}-title`}
          value={draft.title}
          maxLength={200}
          placeholder={titleOtherwise}
          {...described('title')}
          onChange={(event) => onChange({ title: event.target.value })}
        />
        {problem('title')}
      </div>
      <details>
        <summary>{t('requires')}</summary>
        <div className={styles.requires}>
          <label htmlFor={`${id}-extract`}>{t('extract')}</label>
          <select
            id={`${id}-extract`}
            {...asksFor('requires/registerExtract')}
            value={draft.registerExtract}
            onChange={(event) => onChange({ registerExtract: toTold(event.target.value) })}
          >
            {(['unknown', 'yes', 'no'] as const).map((told) => (
              <option key={told} value={told}>
                {t(`told.${told}`)}
              </option>
            ))}
          </select>
          <label htmlFor={`${id}-licence`}>{t('licence')}</label>
          <select
            id={`${id}-licence`}
            {...asksFor('requires/licence')}
            value={draft.licence}
            onChange={(event) => onChange({ licence: event.target.value })}
          >
            <option value="">{t('noLicence')}</option>
            {vocabulary.licences.map((licence) => (
              <option key={licence.id} value={licence.id}>
                {licence.name}
              </option>
            ))}
          </select>
          <label htmlFor={`${id}-age`}>{t('minAge')}</label>
          <input
            id={`${id}-age`}
            type="number"
            inputMode="numeric"
            min={13}
            max={100}
            value={draft.minAge}
            onChange={(event) => onChange({ minAge: event.target.value })}
          />
        </div>
      </details>
      {problem('requires')}
    </div>
  );
}

function TimesRow({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <span aria-hidden="true">{name}</span>
      {children}
    </>
  );
}

function toTold(value: string): RoleDraft['registerExtract'] {
  return value === 'yes' || value === 'no' ? value : 'unknown';
}

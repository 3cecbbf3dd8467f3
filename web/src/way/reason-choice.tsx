import { useId } from 'react';
import { useTranslations } from 'use-intl';
import styles from './reason-choice.module.css';

/** A code that is chosen, and what it is called; as the vocabulary has them. */
interface Reason<Id extends string> {
  readonly id: Id;
  readonly name: string;
}

/** What a {@link ReasonChoice} offers. */
interface ReasonChoiceProps<Id extends string> {
  readonly label: string;
  readonly reasons: readonly Reason<Id>[];
  /** Null while none is chosen. */
  readonly value: Id | null;
  /** Whether it was sent without one. Default false. */
  readonly isMissing?: boolean;
  readonly onChoose: (id: Id) => void;
}

/** One of a few reasons or codes of the vocabulary, all to be seen. */
export function ReasonChoice<Id extends string>(props: ReasonChoiceProps<Id>) {
  const { label, reasons, value, isMissing = false, onChoose } = props;
  const t = useTranslations('way');
  const id = useId();
  return (
    <fieldset className={styles.choice} aria-describedby={isMissing ? `${id}-missing` : undefined}>
      <legend>{label}</legend>
      <div className={styles.columns}>
        {reasons.map((reason) => (
          <label key={reason.id} className={styles.option}>
            <input
              type="radio"
              name={id}
              checked={value === reason.id}
              onChange={() => onChoose(reason.id)}
            />
            <span>{reason.name}</span>
          </label>
        ))}
      </div>
      {isMissing && (
        <p id={`${id}-missing`} role="alert" className={styles.missing}>
          {t('chooseOne')}
        </p>
      )}
    </fieldset>
  );
}

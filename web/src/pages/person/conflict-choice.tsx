import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import styles from './conflict-choice.module.css';
import { focusField } from './focus-field.ts';
import { type Choice, canHaveBoth } from './merge-profiles.ts';
import { usePerson } from './person-context.tsx';
import { type FieldPath, valuesOf } from './profile.ts';
import { tellValue } from './tell-value.ts';

/** The two versions of a field that two have changed, and the choice between them. */
export function ConflictChoice({ path }: { path: FieldPath }) {
  const t = useTranslations('person');
  const format = useFormatter();
  const { store, vocabulary } = usePerson();
  const [mine, theirs] = [store.written(), store.stored()];
  const words = {
    nothing: t('nothing'),
    extractYes: t('extractYes'),
    extractNo: t('extractNo'),
    number: (value: number) => format.number(value),
  };
  const told = (profile: typeof mine) => {
    const value = valuesOf(profile).get(path);
    return value === undefined ? t('unknown') : tellValue(path, value, vocabulary, words);
  };
  const choose = (choice: Choice) => {
    store.choose(path, choice);
    focusField(path);
  };
  return (
    <div className={styles.conflict} role="alert">
      <p>
        <strong>{t('conflict')}</strong> {t('conflictWhy')}
      </p>
      <dl className={styles.versions}>
        <div>
          <dt>{t('mine')}</dt>
          <dd>{told(mine)}</dd>
        </div>
        <div>
          <dt>{t('theirs')}</dt>
          <dd>{told(theirs)}</dd>
        </div>
      </dl>
      <div className="row">
        <Button onClick={() => choose('mine')}>{t('keepMine')}</Button>
        <Button onClick={() => choose('theirs')}>{t('takeTheirs')}</Button>
        {canHaveBoth(mine, theirs, path) && <Button onClick={() => choose('both')}>{t('keepBoth')}</Button>}
      </div>
    </div>
  );
}

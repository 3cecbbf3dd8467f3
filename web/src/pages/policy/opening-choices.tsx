import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import type { DraftTexts } from './draft-store.ts';
import { fieldId, isOpened, openingKey } from './policy-draft.ts';
import styles from './policy-page.module.css';
import type { NodeOpening, Policy } from './policy-queries.ts';
import type { RulesOwner } from './policy-standing.tsx';

/** Which other nodes a node's own rules open it to: those that either names already, and any that is added. */
export function OpeningChoices({
  owner,
  policy,
  texts,
  openings,
  errorOf,
  onChange,
}: {
  owner: RulesOwner & { readonly nodeId: string };
  policy: Policy;
  texts: DraftTexts;
  openings: readonly NodeOpening[];
  errorOf: (path: string) => string | undefined;
  onChange: (path: string, text: string) => void;
}) {
  const t = useTranslations('policy');
  const [added, setAdded] = useState('');
  const { nodeId } = owner;
  const chosen = Object.keys(texts)
    .filter((key) => key.startsWith('opensTo.'))
    .flatMap((key) => key.split('.').slice(1));
  const named = openings.flatMap(({ roleNodeId, candidateNodeId }) => [roleNodeId, candidateNodeId]);
  const others = [...new Set([...named, ...chosen])].filter((id) => id !== nodeId).sort();
  const add = () => {
    const other = added.trim().toLowerCase();
    if (other !== '' && other !== nodeId) {
      onChange(openingKey(nodeId, other), 'yes');
      setAdded('');
    }
  };
  const id = fieldId('opensTo');
  return (
    <section className={styles.part}>
      <h2>{t('openings')}</h2>
      <p className="quiet">{t('openingsWhat')}</p>
      {others.map((other) => (
        <fieldset key={other}>
          <legend className={styles.legend}>{other}</legend>
          {(
            [
              ['ourRoles', nodeId, other],
              ['ourPeople', other, nodeId],
            ] as const
          ).map(([label, from, to]) => (
            <p key={label}>
              <label className={styles.check}>
                <input
                  type="checkbox"
                  checked={isOpened(policy, texts, from, to)}
                  onChange={({ target }) => onChange(openingKey(from, to), target.checked ? 'yes' : 'no')}
                />
                {t(label)}
              </label>
            </p>
          ))}
          <p className={styles.refused}>{errorOf(`opensTo.${other}`)}</p>
        </fieldset>
      ))}
      <div className={styles.ask}>
        <div>
          <label htmlFor={id}>{t('otherNode')}</label>
          <input
            id={id}
            type="text"
            autoCapitalize="none"
            autoComplete="off"
            value={added}
            onChange={({ target }) => setAdded(target.value)}
          />
        </div>
        <Button onClick={add}>{t('addNode')}</Button>
      </div>
    </section>
  );
}

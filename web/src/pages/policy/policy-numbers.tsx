import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { fieldGroups, groupIds, shownNumber, weightField } from './policy-fields.ts';
import styles from './policy-page.module.css';
import type { Policy } from './policy-queries.ts';
import { shareOfSide, sumOfSide } from './rule-weights.ts';
import { usePolicyWords } from './use-policy-words.ts';

/** All that a policy says, in plain words: what must hold, what weighs how much, and the limits; `children` in place of the openings that it names. */
export function PolicyNumbers({ policy, children = null }: { policy: Policy; children?: ReactNode }) {
  const t = useTranslations('policy');
  const { rules, gates, nameOf, readsOf, say } = usePolicyWords();
  const weightOf = (rule: string) => shownNumber(policy, weightField(rule));
  const names = new Intl.ListFormat(document.documentElement.lang).format(gates.map(({ name }) => name));
  return (
    <>
      <section className={styles.part}>
        <h2>{t('weights')}</h2>
        <p className="quiet">{t('weightsWhat')}</p>
        <div className={styles.sides}>
          {(['candidate', 'workplace'] as const).map((side) => (
            <section key={side} className={styles.side}>
              <h3>{t(side)}</h3>
              <ul>
                {rules
                  .filter((rule) => rule.side === side)
                  .map(({ id, name }) => (
                    <li key={id} className={styles.rule}>
                      <p className={styles.weight}>
                        <span className={styles.ruleName}>{name}</span>
                        <span>
                          {t('weighs', {
                            weight: weightOf(id),
                            share: shareOfSide(weightOf(id), sumOfSide(rules, side, weightOf)),
                          })}
                        </span>
                      </p>
                      <p className="quiet small">{readsOf(id)}</p>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </div>
      </section>
      <section className={styles.part}>
        <h2>{t('gates')}</h2>
        <p>{t('gatesWhat', { names })}</p>
      </section>
      <section className={styles.part}>
        <h2>{t('limits')}</h2>
        {groupIds.map((group) => (
          <details key={group} open={group === 'lists' || group === 'nearMisses'}>
            <summary>{t(`groups.${group}`)}</summary>
            <dl className={styles.numbers}>
              {fieldGroups[group].map((field) => (
                <div key={field.path}>
                  <dt>{nameOf(field)}</dt>
                  <dd>{say(shownNumber(policy, field), field)}</dd>
                </div>
              ))}
            </dl>
          </details>
        ))}
        {children ?? <OpenNodes opensTo={policy.opensTo} />}
      </section>
    </>
  );
}

function OpenNodes({ opensTo }: Pick<Policy, 'opensTo'>) {
  const t = useTranslations('policy');
  const open = Object.entries(opensTo).filter(([, others]) => others.length > 0);
  return (
    <p>
      {open.length === 0
        ? t('noOpenNodes')
        : open.map(([node, others]) => t('openNodes', { node, others: others.join(', ') })).join(' ')}
    </p>
  );
}

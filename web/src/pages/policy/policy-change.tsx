import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { Button } from '../../ui/button.tsx';
import { ActivateDialog } from './activate-dialog.tsx';
import { PolicyEffects } from './policy-effects.tsx';
import { shownNumber, thresholdFields, weightField } from './policy-fields.ts';
import styles from './policy-page.module.css';
import type { Policy, PolicyDetail } from './policy-queries.ts';
import type { RulesOwner } from './policy-standing.tsx';
import { usePolicyWords } from './use-policy-words.ts';

/** What a version that is not in force would change: its numbers, its effect at a node, and the way to put it in force. */
export function PolicyChange({
  policy,
  inForce,
  mayChange,
  owner,
  nodes,
}: {
  policy: PolicyDetail;
  inForce: PolicyDetail;
  mayChange: boolean;
  owner: RulesOwner;
  nodes: readonly Schemas['Node'][];
}) {
  const t = useTranslations('policy');
  const [isActivating, setIsActivating] = useState(false);
  return (
    <section className={styles.part}>
      <h2>{t('changes', { version: inForce.version })}</h2>
      <ChangedNumbers policy={policy.policy} inForce={inForce.policy} />
      {mayChange && (
        <>
          <PolicyEffects version={policy.version} owner={owner} nodes={nodes} />
          <div>
            <Button kind="main" onClick={() => setIsActivating(true)}>
              {t('activate')}
            </Button>
          </div>
        </>
      )}
      {isActivating && (
        <ActivateDialog
          version={policy.version}
          replaced={inForce.version}
          node={owner.nodeId === null ? null : owner.name}
          onClose={() => setIsActivating(false)}
        />
      )}
    </section>
  );
}

function ChangedNumbers({ policy, inForce }: { policy: Policy; inForce: Policy }) {
  const t = useTranslations('policy');
  const { rules, nameOf, say } = usePolicyWords();
  const changed = [...rules.map(({ id }) => weightField(id)), ...thresholdFields].filter(
    (field) => shownNumber(policy, field) !== shownNumber(inForce, field),
  );
  if (changed.length === 0) {
    return <p className="quiet">{t('noChanges')}</p>;
  }
  return (
    <ul>
      {changed.map((field) => (
        <li key={field.path}>
          {t('fromTo', {
            name: nameOf(field),
            from: say(shownNumber(inForce, field), field),
            to: say(shownNumber(policy, field), field),
          })}
        </li>
      ))}
    </ul>
  );
}

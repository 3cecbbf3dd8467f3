import { memo, useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from './abilities.module.css';
import { AbilityRow } from './ability-row.tsx';
import { useField, usePerson } from './person-context.tsx';
import type { Source } from './rating.ts';
import { Section } from './section.tsx';

/** The abilities that most of the vocabulary's types of task ask for, in the order of the vocabulary: they tell most, so they come first. */
const mostAskedFor: readonly string[] = [
  'attention',
  'memory',
  'accuracy',
  'reading',
  'meeting-strangers',
  'standing',
  'walking',
  'lifting-and-carrying',
  'bending-and-reaching',
  'fine-hand-use',
  'physical-endurance',
  'seeing',
];

/** The abilities as sentences, those that tell most first, the others by group. Not to know one is always fine. */
export const Abilities = memo(function Abilities() {
  const t = useTranslations('person');
  const { vocabulary } = usePerson();
  const [ratings] = useField('abilities');
  // who says it mostly stays the same through a conversation
  const [source, setSource] = useState<Source>('self');
  const first = vocabulary.abilities.filter(({ id }) => mostAskedFor.includes(id));
  const isKnown = ({ id }: { id: string }) => ratings?.[id] !== undefined;
  return (
    <Section name="abilities">
      <p className="quiet">{t('abilitiesHint')}</p>
      <div className={styles.group}>
        <h3>
          {t('mostAsked')} <Known known={first.filter(isKnown).length} all={first.length} />
        </h3>
        {first.map((ability) => (
          <AbilityRow key={ability.id} ability={ability} source={source} onSource={setSource} />
        ))}
      </div>
      <div>
        {vocabulary['ability-groups'].map(({ id: group, name }) => {
          const abilities = vocabulary.abilities.filter(
            (ability) => ability.group === group && !mostAskedFor.includes(ability.id),
          );
          return (
            abilities.length > 0 && (
              <details key={group} className={styles.group}>
                <summary className={styles.groupName}>
                  <span>{name}</span>{' '}
                  <Known known={abilities.filter(isKnown).length} all={abilities.length} />
                </summary>
                {abilities.map((ability) => (
                  <AbilityRow key={ability.id} ability={ability} source={source} onSource={setSource} />
                ))}
              </details>
            )
          );
        })}
      </div>
    </Section>
  );
});

function Known({ known, all }: { known: number; all: number }) {
  const t = useTranslations('person');
  return <span className={`${styles.count} quiet small`}>{t('known', { known, all })}</span>;
}

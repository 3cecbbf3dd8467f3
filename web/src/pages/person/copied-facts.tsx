import styles from './copy-page.module.css';

/** What something is called, and what is held of it, a line an item. */
export type CopiedFact = readonly [label: string, value: string];

/** Facts under each other, each below what it is called. */
export function CopiedFacts({ facts }: { facts: readonly CopiedFact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { ReactNode } from 'react';
import styles from './message.module.css';

/** What a {@link Message} says. */
interface MessageProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The way on: a link or a button. */
  readonly next?: ReactNode;
  /** Default `h2`; `h1` where it is the whole page. */
  readonly heading?: 'h1' | 'h2';
  /** `alert` is read out at once, `status` when there is a pause; default neither. */
  readonly role?: 'alert' | 'status';
}

/** What stands where there is nothing to show: what is so, why, and the way on. */
export function Message({ title, children, next, heading: Heading = 'h2', role }: MessageProps) {
  return (
    <section className={styles.message} {...(role === undefined ? {} : { role })}>
      <Heading>{title}</Heading>
      <p className="quiet">{children}</p>
      {next !== undefined && <div className="row">{next}</div>}
    </section>
  );
}

/** A notice beside what is shown: that it changed, or is changing. */
export function Notice({ children, next }: { children: ReactNode; next?: ReactNode }) {
  return (
    <div className={`${styles.notice} no-print`} role="status">
      <p>{children}</p>
      {next}
    </div>
  );
}

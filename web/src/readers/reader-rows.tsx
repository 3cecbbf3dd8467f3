import { useTranslations } from 'use-intl';
import type { Schemas } from '../api/client.ts';
import look from '../ui/list-page.module.css';
import { byDay } from './by-day.ts';
import styles from './reader-rows.module.css';
import { useAuditWords } from './use-audit-words.ts';

/** What {@link ReaderRows} show. */
interface ReaderRowsProps {
  readonly readers: readonly Schemas['Reader'][];
  /** That of a day. */
  readonly heading: 'h2' | 'h3';
  /** Whether they are told to the person who was read about, to whom "you" is no reader; default false. */
  readonly isForPerson?: boolean;
}

/** Who has read, day by day. */
export function ReaderRows({ readers, heading: Heading, isForPerson = false }: ReaderRowsProps) {
  const { sayDay } = useAuditWords();
  return byDay(readers, ({ day }) => day).map(({ day, things }) => (
    <section key={day} className={styles.day}>
      <Heading>{sayDay(day)}</Heading>
      <ul className={look.rows}>
        {things.map((reader) => (
          <ReaderRow
            key={`${reader.principalId} ${reader.purpose} ${reader.isRefused}`}
            reader={reader}
            isForPerson={isForPerson}
          />
        ))}
      </ul>
    </section>
  ));
}

function ReaderRow({ reader, isForPerson }: { reader: Schemas['Reader']; isForPerson: boolean }) {
  const t = useTranslations('audit');
  const { who, sayRoles, sayTime } = useAuditWords();
  const { name, principalId, isYou, roles, purpose, actions, times, latestAt } = reader;
  const called = who(name, principalId);
  return (
    <li className={`${look.row} ${styles.entry}`}>
      <div>
        <p>
          <strong>{isYou && !isForPerson ? t('you', { name: called }) : called}</strong>
        </p>
        <p className="quiet small">{sayRoles(roles)}</p>
      </div>
      <div>
        <p>
          {actions.map((action) => t(`action_${action}`)).join(', ')}, {t('times', { count: times })}
        </p>
        <p className="quiet small">
          {t('purpose', { purpose: t(`purpose_${purpose}`) })} · {t('latest', { at: sayTime(latestAt) })}
        </p>
      </div>
    </li>
  );
}

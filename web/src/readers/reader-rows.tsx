import { useTranslations } from 'use-intl';
import type { Schemas } from '../api/client.ts';
import look from '../ui/list-page.module.css';
import { byDay } from './by-day.ts';
import styles from './reader-rows.module.css';
import { useAuditWords } from './use-audit-words.ts';

/** Who has read, day by day; `heading` is that of a day. */
export function ReaderRows({
  readers,
  heading: Heading,
}: {
  readers: readonly Schemas['Reader'][];
  heading: 'h2' | 'h3';
}) {
  const { sayDay } = useAuditWords();
  return byDay(readers, ({ day }) => day).map(({ day, things }) => (
    <section key={day} className={styles.day}>
      <Heading>{sayDay(day)}</Heading>
      <ul className={look.rows}>
        {things.map((reader) => (
          <ReaderRow key={`${reader.principalId} ${reader.purpose} ${reader.isRefused}`} reader={reader} />
        ))}
      </ul>
    </section>
  ));
}

function ReaderRow({ reader }: { reader: Schemas['Reader'] }) {
  const t = useTranslations('audit');
  const { who, sayRoles, sayTime } = useAuditWords();
  const { name, principalId, isYou, roles, purpose, actions, times, latestAt } = reader;
  const called = who(name, principalId);
  return (
    <li className={`${look.row} ${styles.entry}`}>
      <div>
        <p>
          <strong>{isYou ? t('you', { name: called }) : called}</strong>
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

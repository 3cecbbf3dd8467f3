import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem.ts';
import { byDay } from '../../readers/by-day.ts';
import styles from '../../readers/reader-rows.module.css';
import { useAuditWords } from '../../readers/use-audit-words.ts';
import { todayInSweden } from '../../texts/today.ts';
import look from '../../ui/list-page.module.css';
import { Loading } from '../../ui/loading.tsx';
import { Message } from '../../ui/message.tsx';
import { MoreRows } from '../../ui/more-rows.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { AuditFilters } from './audit-filters.tsx';
import { type AuditEntry, auditCheckQuery, auditQuery } from './audit-queries.ts';

const route = getRouteApi('/signed-in/audit');

/** Who has done what with whose data, latest first, and whether the log of it is whole: the data-protection officer's first page. */
export function AuditPage() {
  const t = useTranslations('audit');
  const search = route.useSearch();
  const list = useInfiniteQuery(auditQuery(search));
  const { sayDay, who } = useAuditWords();
  const { data, error } = list;
  useTitle(t('title'));
  const isNobody = error instanceof ApiProblem && error.status === 404;
  if (error !== null && !isNobody && data === undefined) {
    throw error;
  }
  const entries = isNobody ? [] : (data?.pages.flatMap(({ items }) => items) ?? []);
  const done = entries.find(({ principalId }) => principalId === search.by);
  return (
    <div className={look.page}>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <Check />
      <AuditFilters search={search} />
      {search.by !== undefined && <p>{t('onlyBy', { name: who(done?.name ?? null, search.by) })}</p>}
      {data === undefined && !isNobody && <Loading />}
      {isNobody && <p role="status">{t('noPerson')}</p>}
      {data !== undefined && !isNobody && entries.length === 0 && (
        <Message title={t('none')} next={<Link to="/audit">{t('clear')}</Link>}>
          {t('noneWhy')}
        </Message>
      )}
      {byDay(entries, ({ at }) => todayInSweden(new Date(at))).map(({ day, things }) => (
        <section key={day} className={styles.day}>
          <h2>{sayDay(day)}</h2>
          <ul className={look.rows}>
            {things.map((entry) => (
              <EntryRow key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
      {!isNobody && <MoreRows of={list} />}
    </div>
  );
}

/** What came of the last look through all of it. */
function Check() {
  const t = useTranslations('audit');
  const { sayInstant } = useAuditWords();
  const { data: check } = useQuery(auditCheckQuery);
  if (check === undefined) {
    return null;
  }
  const { at, entries: count, isWhole } = check;
  if (at === null || (isWhole && count === 0)) {
    return <p className="quiet small">{t('unchecked')}</p>;
  }
  const said = { at: sayInstant(at), count };
  return isWhole ? (
    <p className="quiet small">{t('whole', said)}</p>
  ) : (
    <p role="alert">
      <strong>{t('notWhole', said)}</strong>
    </p>
  );
}

function EntryRow({ entry }: { entry: AuditEntry }) {
  const t = useTranslations('audit');
  const { who, sayRoles, sayDone, sayTime } = useAuditWords();
  const { at, principalId, name, roles, personIds, purpose, times } = entry;
  const [personId, ...others] = personIds;
  const called = who(name, principalId);
  return (
    <li className={`${look.row} ${styles.entry}`}>
      <div>
        <p>
          {principalId === null ? (
            called
          ) : (
            <route.Link to="." search={(old) => ({ ...old, by: principalId })} className={look.name}>
              {called}
            </route.Link>
          )}
        </p>
        <p className="quiet small">
          {sayTime(at)}
          {roles.length > 0 && ` · ${sayRoles(roles)}`}
        </p>
      </div>
      <div>
        <p>
          {sayDone(entry)}
          {times > 1 && `, ${t('times', { count: times })}`}
        </p>
        <p className="quiet small">{t('purpose', { purpose: t(`purpose_${purpose}`) })}</p>
        {personId !== undefined && others.length > 0 && (
          <p className="quiet small">{t('persons', { count: personIds.length })}</p>
        )}
        {personId !== undefined && others.length === 0 && (
          <Link to="/people/$personId/readers" params={{ personId }} className="small">
            {t('personOf')}
          </Link>
        )}
      </div>
    </li>
  );
}

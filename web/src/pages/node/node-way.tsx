import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { vocabularyQuery } from '../../api/vocabulary-query.ts';
import { useLanguage } from '../../texts/language.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { wayPeriods } from './node-search.ts';
import styles from './node-way.module.css';
import tables from './numbers-table.module.css';
import { WaitLink } from './wait-link.tsx';
import { type NodeWay as Way, wayQuery } from './way-queries.ts';

const route = getRouteApi('/signed-in/nodes/$nodeId');

type Step = Way['steps'][number]['step'];
type Waiting = Way['waiting'][number];

/** What waits at each step. */
const waitsAt: Readonly<Record<Step, readonly Waiting['waiting'][]>> = {
  registered: ['suggestions'],
  suggested: ['review'],
  reviewed: [],
  approved: ['proposal'],
  proposed: ['answer', 'reply'],
  welcomed: ['placement'],
  planned: ['start'],
  started: ['running', 'follow-up'],
  ended: [],
};

/** How far the node's people came, what waits where for how long, and how ways ended. */
export function NodeWay({ nodeId }: { nodeId: string }) {
  const t = useTranslations('node');
  const { period } = route.useSearch();
  const navigate = route.useNavigate();
  const headingId = useId();
  const { data: way, isError, refetch } = useQuery(wayQuery(nodeId, period));
  return (
    <section aria-labelledby={headingId} className={styles.way}>
      <div className={styles.head}>
        <div>
          <h2 id={headingId}>{t('way')}</h2>
          {way !== undefined && <p className="quiet small">{t('wayWhy', { date: new Date(way.since) })}</p>}
        </div>
        <div className="no-print">
          <ChoiceField
            label={t('wayPeriod')}
            value={period ?? wayPeriods[0]}
            options={wayPeriods.map((value) => ({ value, label: t(`wayPeriods.${value}`) }))}
            onChange={(value) =>
              void navigate({
                search: { period: value === wayPeriods[0] ? undefined : value },
                replace: true,
                resetScroll: false,
              })
            }
          />
        </div>
      </div>
      {way === undefined && !isError && <p className="quiet">{t('wayRead')}</p>}
      {way === undefined && isError && (
        <p>
          {t('wayNotRead')}{' '}
          <button type="button" onClick={() => void refetch()}>
            {t('again')}
          </button>
        </p>
      )}
      {way !== undefined && (
        <>
          <Steps way={way} labelledBy={headingId} />
          <Ends way={way} />
          <p className="no-print">
            <Link to="/nodes/$nodeId/capacity" params={{ nodeId }}>
              {t('toCapacity')}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}

function Steps({ way, labelledBy }: { way: Way; labelledBy: string }) {
  const t = useTranslations('node');
  const format = useFormatter();
  const most = Math.max(1, ...way.steps.map(({ people }) => people));
  return (
    <table aria-labelledby={labelledBy} className={`${tables.table} ${styles.steps}`}>
      <thead>
        <tr>
          <th scope="col">{t('wayStep')}</th>
          <th scope="col">{t('wayPeople')}</th>
          <th scope="col">{t('wayWaits')}</th>
        </tr>
      </thead>
      <tbody>
        {way.steps.map(({ step, people }) => (
          <tr key={step}>
            <th scope="row">
              {t(`waySteps.${step}`)}
              <svg className={styles.bar} aria-hidden="true" focusable="false">
                <rect width={`${(100 * people) / most}%`} height="100%" />
              </svg>
            </th>
            <td className={styles.people}>{format.number(people)}</td>
            <td>
              {step === 'ended' && people > 0 && (
                <Link to="/placements" search={{ nodeId: way.id, state: 'ended' }} className="no-print">
                  {t('showEnded')}
                </Link>
              )}
              <Waits
                nodeId={way.id}
                waits={way.waiting.filter(({ waiting }) => waitsAt[step].includes(waiting))}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Waits({ nodeId, waits }: { nodeId: string; waits: readonly Waiting[] }) {
  const t = useTranslations('node');
  const tellDays = (count: number, median: number | null, longest: number | null) => {
    if (median === null || longest === null) {
      return '';
    }
    if (longest === 0) {
      return t('sinceToday');
    }
    return count === 1 ? t('waitedOne', { days: longest }) : t('waited', { median, longest });
  };
  const some = waits.filter(({ count }) => count > 0);
  if (some.length === 0) {
    return <span className="quiet">{waits.length === 0 ? '' : t('waitsNone')}</span>;
  }
  return (
    <ul className={styles.waits}>
      {some.map(({ waiting, count, medianDays, longestDays }) => (
        <li key={waiting}>
          <WaitLink waiting={waiting} nodeId={nodeId}>
            {t(`waits.${waiting}`, { count })}
          </WaitLink>
          <span className="quiet small">{tellDays(count, medianDays, longestDays)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What placements led to, and how ways stopped; nothing where there were none. */
function Ends({ way }: { way: Way }) {
  const t = useTranslations('node');
  const { language } = useLanguage();
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  const outcomes = way.outcomes.filter(({ placements }) => placements > 0);
  const stops = way.stops.filter(({ pairs }) => pairs > 0);
  const nameOf = (id: string) =>
    vocabulary?.['placement-outcomes'].find((outcome) => outcome.id === id)?.name ?? id;
  if (outcomes.length + stops.length === 0) {
    return null;
  }
  return (
    <div className={styles.ends}>
      {outcomes.length > 0 && (
        <EndTable
          title={t('outcomes')}
          rows={outcomes.map(({ outcome, placements }) => ({
            key: outcome,
            name: nameOf(outcome),
            count: placements,
          }))}
        />
      )}
      {stops.length > 0 && (
        <EndTable
          title={t('stops')}
          rows={stops.map(({ stop, pairs }) => ({ key: stop, name: t(`stopNames.${stop}`), count: pairs }))}
        />
      )}
    </div>
  );
}

/** What an {@link EndTable} shows. */
interface EndTableProps {
  readonly title: string;
  readonly rows: readonly { readonly key: string; readonly name: string; readonly count: number }[];
}

function EndTable({ title, rows }: EndTableProps) {
  const format = useFormatter();
  return (
    <table className={tables.table}>
      <caption className={styles.caption}>{title}</caption>
      <tbody>
        {rows.map(({ key, name, count }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{format.number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

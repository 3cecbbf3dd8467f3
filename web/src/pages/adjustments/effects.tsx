import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { reportQuery } from '../../api/report-queries.ts';
import { vocabularyQuery } from '../../api/vocabulary-query.ts';
import { useLanguage } from '../../texts/language.tsx';
import { locales } from '../../texts/texts.ts';
import { Button } from '../../ui/button.tsx';
import { useFewCount } from '../../ui/few-count.ts';
import { Loading } from '../../ui/loading.tsx';
import { Message } from '../../ui/message.tsx';
import styles from './adjustments-page.module.css';
import type { AdjustmentsSearch } from './adjustments-search.ts';
import {
  type RoleEffect,
  roleEffects,
  type SharedEffect,
  sharedEffects,
  workplacesOf,
} from './effect-rows.ts';

const route = getRouteApi('/signed-in/adjustments');

/** What a report found, ranked: of all roles together or of one at a time, filtered as the address says. */
export function Effects({
  reportId,
  search,
  onChange,
}: {
  reportId: string;
  search: AdjustmentsSearch;
  onChange: (part: AdjustmentsSearch) => void;
}) {
  const t = useTranslations('adjustments');
  const { data: report } = useQuery(reportQuery(reportId));
  if (report === undefined) {
    return <Loading />;
  }
  if (report.kind !== 'doors' || report.result === null) {
    return null;
  }
  const { perRole, shared } = report.result;
  const isByRole = search.by === 'role';
  const rows = isByRole ? roleEffects(perRole, search) : sharedEffects(shared, search);
  return (
    <section className={styles.effects}>
      <h2>{t('on', { date: new Date(report.createdAt) })}</h2>
      <Choices result={report.result} search={search} onChange={onChange} />
      {rows.length === 0 && (
        <Message
          title={t('nothing')}
          next={
            <Button onClick={() => onChange({ kind: undefined, what: undefined, workplace: undefined })}>
              {t('clear')}
            </Button>
          }
        >
          {t('nothingWhy')}
        </Message>
      )}
      <ol className={styles.list}>
        {isByRole
          ? roleEffects(perRole, search).map((effect) => (
              <RoleRow key={`${effect.roleId} ${JSON.stringify(effect.adjustment)}`} effect={effect} />
            ))
          : sharedEffects(shared, search).map((effect) => (
              <SharedRow key={`${effect.kind} ${effect.what}`} effect={effect} />
            ))}
      </ol>
    </section>
  );
}

function Choices({
  result: { perRole, shared },
  search,
  onChange,
}: {
  result: Schemas['NodeDoors'];
  search: AdjustmentsSearch;
  onChange: (part: AdjustmentsSearch) => void;
}) {
  const t = useTranslations('adjustments');
  const { language } = useLanguage();
  const nameOf = useKindName();
  const isByRole = search.by === 'role';
  const kinds = isByRole ? perRole.map(({ adjustment }) => adjustment.kind) : shared.map(({ kind }) => kind);
  return (
    <div className={`${styles.choices} no-print`}>
      <nav aria-label={t('by')} className={styles.by}>
        {isByRole ? (
          <>
            <route.Link
              to="."
              search={(old) => ({ ...old, by: undefined, what: undefined, workplace: undefined })}
            >
              {t('together')}
            </route.Link>
            <strong aria-current="true">{t('byRole')}</strong>
          </>
        ) : (
          <>
            <strong aria-current="true">{t('together')}</strong>
            <route.Link to="." search={(old) => ({ ...old, by: 'role' })}>
              {t('byRole')}
            </route.Link>
          </>
        )}
      </nav>
      <label className={styles.field}>
        <span>{t('kind')}</span>
        <select
          value={search.kind ?? ''}
          onChange={({ target }) => onChange({ kind: target.value || undefined, what: undefined })}
        >
          <option value="">{t('all')}</option>
          {[...new Set(kinds)].map((kind) => (
            <option key={kind} value={kind}>
              {nameOf(kind)}
            </option>
          ))}
        </select>
      </label>
      {isByRole && (
        <label className={styles.field}>
          <span>{t('workplace')}</span>
          <select
            value={search.workplace ?? ''}
            onChange={({ target }) => onChange({ workplace: target.value || undefined })}
          >
            <option value="">{t('all')}</option>
            {workplacesOf(perRole, locales[language]).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

function SharedRow({ effect }: { effect: SharedEffect }) {
  const t = useTranslations('adjustments');
  const nameOf = useKindName();
  const { language } = useLanguage();
  const { kind, what, label, roles } = effect;
  return (
    <li className={styles.row}>
      <h3>
        {nameOf(kind)}
        {label !== null && `: ${label[language]}`}
      </h3>
      <Gain effect={effect} />
      <p className="small">
        <route.Link to="." search={(old) => ({ ...old, by: 'role', kind, what: what ?? undefined })}>
          {t('atRoles', { count: roles })}
        </route.Link>
      </p>
    </li>
  );
}

function RoleRow({ effect }: { effect: RoleEffect }) {
  const t = useTranslations('adjustments');
  const nameOf = useKindName();
  const format = useFormatter();
  const { language } = useLanguage();
  const { adjustment, label, roleId, roleTitle, workplaceId, workplaceName } = effect;
  const detailOf = () => {
    switch (adjustment.kind) {
      case 'lower-demand':
        return t('toLevel', { level: adjustment.level });
      case 'lower-language':
        return t('toLanguageLevel', { level: adjustment.level });
      case 'widen-hours':
        return t('toHours', { hours: adjustment.hoursPerWeek });
      case 'extend-period':
        return t('toDate', { date: format.dateTime(new Date(adjustment.to), { dateStyle: 'long' }) });
      default:
        return null;
    }
  };
  const detail = detailOf();
  return (
    <li className={styles.row}>
      <h3>
        {nameOf(adjustment.kind)}
        {label !== null && `: ${label[language]}`}
        {detail !== null && `, ${detail}`}
      </h3>
      <Gain effect={effect} />
      <p className="small">
        <Link to="/roles/$roleId" params={{ roleId }}>
          {roleTitle ?? t('untitled')}
        </Link>
        {workplaceId !== null && workplaceName !== null && (
          <>
            {', '}
            <Link to="/workplaces/$workplaceId" params={{ workplaceId }}>
              {workplaceName}
            </Link>
          </>
        )}
      </p>
    </li>
  );
}

/** For how many it would open, and for how many well. */
function Gain({
  effect: { enter, becomeGood, loseGood },
}: {
  effect: Pick<RoleEffect, 'enter' | 'becomeGood' | 'loseGood'>;
}) {
  const t = useTranslations('adjustments');
  const say = useFewCount();
  const isNone = ({ count }: Schemas['FewCount']) => count === 0;
  return (
    <p>
      {t('opens', { count: say(enter) })}
      {!isNone(becomeGood) && <span className="quiet"> {t('becomeGood', { count: say(becomeGood) })}</span>}
      {!isNone(loseGood) && <span className="quiet"> {t('loseGood', { count: say(loseGood) })}</span>}
    </p>
  );
}

function useKindName(): (kind: string) => string {
  const { language } = useLanguage();
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  return (kind) => vocabulary?.adjustments.find(({ id }) => id === kind)?.name ?? kind;
}

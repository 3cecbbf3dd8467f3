import { getRouteApi, Link } from '@tanstack/react-router';
import { type FormEvent, useId } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import styles from './audit-page.module.css';
import { type AuditSearch, auditActions, auditSearch } from './audit-search.ts';

const route = getRouteApi('/signed-in/audit');

/** Whom, what and when; asked for together, since each look is itself in the log. */
export function AuditFilters({ search }: { search: AuditSearch }) {
  const t = useTranslations('audit');
  const navigate = route.useNavigate();
  const id = useId();
  const isFiltered = Object.values(search).some((one) => one !== undefined);
  const show = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const asked = auditSearch.parse(Object.fromEntries(new FormData(event.currentTarget)));
    void navigate({ search: { ...asked, by: search.by }, resetScroll: false });
  };
  return (
    <form className={`${styles.filters} no-print`} onSubmit={show}>
      <div>
        <label htmlFor={`${id}-reference`}>{t('reference')}</label>
        <input id={`${id}-reference`} name="reference" defaultValue={search.reference} autoComplete="off" />
      </div>
      <div>
        <label htmlFor={`${id}-action`}>{t('action')}</label>
        <select id={`${id}-action`} name="action" defaultValue={search.action ?? ''}>
          <option value="">{t('anyAction')}</option>
          {auditActions.map((action) => (
            <option key={action} value={action}>
              {t(`action_${action}`)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-from`}>{t('from')}</label>
        <input id={`${id}-from`} name="from" type="date" defaultValue={search.from} />
      </div>
      <div>
        <label htmlFor={`${id}-to`}>{t('to')}</label>
        <input id={`${id}-to`} name="to" type="date" defaultValue={search.to} />
      </div>
      <div className="row">
        <Button kind="main" type="submit">
          {t('show')}
        </Button>
        {isFiltered && <Link to="/audit">{t('clear')}</Link>}
      </div>
    </form>
  );
}

import { getRouteApi, Link } from '@tanstack/react-router';
import { type ChangeEvent, type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import styles from './audit-page.module.css';
import { type AuditSearch, auditActions, auditSearch } from './audit-search.ts';

const route = getRouteApi('/signed-in/audit');

type Filled = 'reference' | 'action' | 'from' | 'to';
/** What is filled in, as it is typed. */
type Asked = Readonly<Partial<Record<Filled, string | undefined>>>;

/** Whom, what and when; asked for together, since each look is itself in the log. */
export function AuditFilters({ search }: { search: AuditSearch }) {
  const t = useTranslations('audit');
  const navigate = route.useNavigate();
  const id = useId();
  const [shown, setShown] = useState(search);
  const [asked, setAsked] = useState<Asked>(search);
  // of another address, e.g. on the way back, what it asks for
  if (shown !== search) {
    setShown(search);
    setAsked(search);
  }
  const isFiltered = Object.values(search).some((one) => one !== undefined);
  const show = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void navigate({ search: { ...auditSearch.parse(asked), by: search.by }, resetScroll: false });
  };
  const fill = (name: Filled) => ({
    id: `${id}-${name}`,
    value: asked[name] ?? '',
    onChange: ({ target: { value } }: ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
      setAsked((old) => ({ ...old, [name]: value })),
  });
  return (
    <form className={`${styles.filters} no-print`} onSubmit={show}>
      <div>
        <label htmlFor={`${id}-reference`}>{t('reference')}</label>
        <input {...fill('reference')} autoComplete="off" />
      </div>
      <div>
        <label htmlFor={`${id}-action`}>{t('action')}</label>
        <select {...fill('action')}>
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
        <input {...fill('from')} type="date" />
      </div>
      <div>
        <label htmlFor={`${id}-to`}>{t('to')}</label>
        <input {...fill('to')} type="date" />
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

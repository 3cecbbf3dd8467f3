import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useTitle } from '../../ui/use-title.ts';
import { NewWorkplace } from '../../workplace-form/new-workplace.tsx';
import styles from './workplace-page.module.css';

/** A workplace is added by its name; the rest is told on its own page. */
export function NewWorkplacePage() {
  const t = useTranslations('workplaces');
  const navigate = useNavigate();
  useTitle(t('addTitle'));
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Link to="/workplaces">{t('back')}</Link>
        <h1>{t('addTitle')}</h1>
      </header>
      <NewWorkplace
        onAdded={(workplaceId) =>
          void navigate({ to: '/workplaces/$workplaceId', params: { workplaceId }, replace: true })
        }
      />
    </div>
  );
}

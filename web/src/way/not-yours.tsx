import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Notice } from '../ui/message.tsx';

/** In place of what one would do for a colleague's person: whose it is, and the way to stand in. */
export function NotYours({ personId }: { personId: string }) {
  const t = useTranslations('way');
  return (
    <Notice
      next={
        <Link to="/people/$personId" params={{ personId }}>
          {t('standIn')}
        </Link>
      }
    >
      {t('notYours')}
    </Notice>
  );
}

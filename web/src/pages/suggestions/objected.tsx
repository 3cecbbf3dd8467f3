import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { Message } from '../../ui/message.tsx';

/** That the person has objected to being matched, what that means, and the way to the objection, which a colleague does not read. */
export function Objected({ person: { id, seenAs } }: { person: Schemas['Candidate'] }) {
  const t = useTranslations('suggestions');
  return (
    <Message
      title={t('objected')}
      next={
        <Link to="/people/$personId" params={{ personId: id }}>
          {t(seenAs === 'colleague' ? 'toPerson' : 'toObjection')}
        </Link>
      }
    >
      {t('objectedWhy')}
    </Message>
  );
}

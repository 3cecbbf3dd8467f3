import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { leaveReceipt } from '../../ui/receipt.tsx';
import styles from './erase-dialog.module.css';
import { erasePerson } from './person-queries.ts';

/** What an {@link EraseDialog} asks about. */
interface EraseDialogProps {
  readonly personId: string;
  readonly reference: string;
  readonly revision: number;
  /** Whether who looks may have the copy of what is held. */
  readonly mayCopy: boolean;
  /** Told before the page is left, so that nothing of the person is kept on the device. */
  readonly onErased: () => void;
  readonly onClose: () => void;
}

/** Asks whether the person is to be erased, and says what that takes away and what stays. */
export function EraseDialog(props: EraseDialogProps) {
  const { personId, reference, revision, mayCopy, onErased, onClose } = props;
  const t = useTranslations('person');
  const words = useTranslations('states');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const {
    mutate: erase,
    isPending,
    isError,
  } = useMutation({
    mutationFn: () => erasePerson(personId, revision),
    onSuccess: async () => {
      onErased();
      leaveReceipt(t('erased', { reference }));
      await navigate({ to: '/people' });
      queryClient.removeQueries({ queryKey: ['person', personId] });
      await queryClient.invalidateQueries({ queryKey: ['people'] });
    },
  });
  return (
    <Dialog title={t('eraseTitle', { reference })} onClose={onClose}>
      <div className={styles.body}>
        {mayCopy && (
          <p>
            {t('eraseCopyFirst')}{' '}
            <Link to="/people/$personId/copy" params={{ personId }} preload={false}>
              {t('copy')}
            </Link>
          </p>
        )}
        <p>{t('eraseTakes')}</p>
        <ul>
          {(['eraseProfile', 'eraseApart', 'eraseSuggestions'] as const).map((what) => (
            <li key={what}>{t(what)}</li>
          ))}
        </ul>
        <p>{t('eraseStays')}</p>
        <p className={styles.failed} role="alert">
          {isError && t('eraseFailed')}
        </p>
      </div>
      <footer className={styles.foot}>
        <Button onClick={onClose}>{words('cancel')}</Button>
        <Button className={styles.erase} aria-disabled={isPending} onClick={() => erase()}>
          {t('erase')}
        </Button>
      </footer>
    </Dialog>
  );
}

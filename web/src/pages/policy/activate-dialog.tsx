import { useTranslations } from 'use-intl';
import { activate } from './policy-queries.ts';
import { ReasonDialog } from './reason-dialog.tsx';

/** Says what happens when a version comes in force, asks why, and does it. */
export function ActivateDialog({
  version,
  replaced,
  node,
  onClose,
}: {
  version: number;
  /** The version in force, which it takes the place of: named so that no other is replaced unseen. */
  replaced: number;
  /** What the node is called whose own it is; null for the shared rules. */
  node: string | null;
  onClose: () => void;
}) {
  const t = useTranslations('policy');
  return (
    <ReasonDialog
      title={t('activateTitle', { version })}
      happens={[
        node === null
          ? t('happensNodes', { version, replaced })
          : t('happensNode', { node, version, replaced }),
        t('happensLists'),
        t('happensReviews'),
      ]}
      action={t('activate')}
      done={t('activated', { version })}
      act={(reason) => activate(version, { reason, replaces: replaced })}
      onClose={onClose}
    />
  );
}

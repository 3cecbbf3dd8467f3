import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Session, signOut } from '../session/session.ts';
import { Button } from '../ui/button.tsx';
import { LanguageChoice } from '../ui/language-choice.tsx';
import { useShortcutSetting } from '../ui/shortcuts.ts';
import styles from './account-panel.module.css';
import { EmailChoice } from './email-choice.tsx';

/** So many nodes are named in the row of pages; more are counted there. */
const fewNodes = 2;

/** Who one is, and what is chosen once: language, e-mail, shortcuts. A native popover: Escape and a click beside it close it. */
export function AccountPanel({ session }: { session: Session }) {
  const t = useTranslations('frame');
  const panelId = useId();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { areOn, turn } = useShortcutSetting();
  // what is chosen about e-mail is read when it is looked at
  const [wasOpened, setWasOpened] = useState(false);
  const { mutate: leave, isPending } = useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      if (session.signOutAt !== null) {
        // there it asks whether one is to be signed out there, too, and leads back here
        window.location.assign(session.signOutAt);
        return;
      }
      await navigate({ to: '/sign-in' });
      queryClient.clear();
    },
  });
  const [role] = session.roles;
  const { nodes } = session;
  const names = nodes.map(({ name }) => name).join(', ');
  const title = role === undefined ? '' : t(role);
  return (
    <>
      <button type="button" className={styles.opener} popoverTarget={panelId}>
        <span>{session.name ?? title}</span>
        <span className="quiet small">
          {nodes.length > fewNodes ? t('nodes', { count: nodes.length }) : names}
        </span>
      </button>
      <div
        id={panelId}
        popover="auto"
        onToggle={() => setWasOpened(true)}
        className={styles.panel}
        role="dialog"
        aria-label={t('account', { title })}
      >
        <p>
          {t('account', { title })}
          {nodes.length > fewNodes && <span className={`${styles.hint} quiet small`}>{names}</span>}
        </p>
        <LanguageChoice />
        {wasOpened && session.may.includes('readNotifications') && <EmailChoice />}
        <label className={styles.setting}>
          <input type="checkbox" checked={areOn} onChange={(event) => turn(event.target.checked)} />
          <span>
            {t('shortcuts')}
            <span className={`${styles.hint} quiet small`}>{t('shortcutsHint')}</span>
          </span>
        </label>
        <Link
          to="/sessions"
          className="small"
          onClick={() => document.getElementById(panelId)?.hidePopover()}
        >
          {t('sessions')}
        </Link>
        <Button disabled={isPending} onClick={() => leave()}>
          {t('signOut')}
        </Button>
        <a href="/api/v1/docs" className="small">
          {t('docs')}
        </a>
      </div>
    </>
  );
}

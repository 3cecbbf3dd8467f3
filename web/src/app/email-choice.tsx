import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { noteStored } from '../api/note-stored.ts';
import { announce } from '../ui/announcer.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import styles from './account-panel.module.css';
import { chooseNotifications, type Notifications, notificationsQuery } from './notifications-query.ts';

/** Whether one gets e-mail when something waits, and in which language; nothing where the site sends none or knows no address. */
export function EmailChoice() {
  const t = useTranslations('frame');
  const queryClient = useQueryClient();
  const { data } = useQuery(notificationsQuery);
  const { mutate, variables, isPending, isError } = useMutation({
    mutationFn: (value: EmailValue) =>
      chooseNotifications(value === 'none' ? { byEmail: false } : { byEmail: true, lang: value }),
    onSuccess: async (stored: Notifications) => {
      await noteStored(queryClient, notificationsQuery, stored);
      announce(t('emailSaved'));
    },
  });
  if (data === undefined || !data.isSent || data.address === null) {
    return null;
  }
  return (
    <div>
      <ChoiceField
        label={t('email')}
        value={isPending ? variables : choiceOf(data)}
        options={[
          { value: 'sv', label: t('emailInSwedish') },
          { value: 'en', label: t('emailInEnglish') },
          { value: 'none', label: t('emailNone') },
        ]}
        onChange={mutate}
      />
      {data.byEmail && (
        <p className={`${styles.told} quiet small`}>{t('emailHint', { address: data.address })}</p>
      )}
      {isError && <p role="alert">{t('emailNotSaved')}</p>}
    </div>
  );
}

type EmailValue = Notifications['lang'] | 'none';

function choiceOf({ byEmail, lang }: Notifications): EmailValue {
  return byEmail ? lang : 'none';
}

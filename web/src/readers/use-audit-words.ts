import { useFormatter, useTranslations } from 'use-intl';
import type { Schemas } from '../api/client.ts';

const roles = ['coordinator', 'manager', 'coach', 'integration', 'admin', 'officer'] as const;

/** The log's codes in words. */
export function useAuditWords() {
  const t = useTranslations('audit');
  const frame = useTranslations('frame');
  const format = useFormatter();
  return {
    who: (name: string | null, principalId: string | null): string =>
      name ?? (principalId === null ? t('nobody') : t('unnamed', { id: principalId.slice(0, 8) })),
    sayRoles: (given: readonly string[]): string =>
      roles
        .filter((role) => given.includes(role))
        .map((role) => frame(role))
        .join(', '),
    sayDone({ action, objectKind }: Pick<Schemas['AuditEntry'], 'action' | 'objectKind'>): string {
      const kind = objectKind === null ? null : t(`kind_${objectKind}`);
      if (kind === null || objectKind === 'session') {
        return t(`action_${action}`);
      }
      return action === 'refused'
        ? t('refusedOf', { kind })
        : t('did', { action: t(`action_${action}`), kind });
    },
    sayDay: (day: string): string => format.dateTime(new Date(`${day}T12:00:00Z`), { dateStyle: 'full' }),
    sayTime: (at: string): string => format.dateTime(new Date(at), { timeStyle: 'short' }),
    sayInstant: (at: string): string =>
      format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' }),
  };
}

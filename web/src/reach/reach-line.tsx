import { useTranslations } from 'use-intl';
import type { Schemas } from '../api/client.ts';

/** How many people of the node a role reaches, in a band. */
export function ReachLine({ reach }: { reach: Schemas['RoleReach'] }) {
  const t = useTranslations('reach');
  return (
    <>
      <strong>{t('reaches', { band: t(`bands.${reach.band}`) })}</strong>
      {reach.band !== 'none' && ` ${t('suits', { band: t(`bands.${reach.goodBand}`) })}`}
    </>
  );
}

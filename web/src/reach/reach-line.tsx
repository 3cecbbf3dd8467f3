import { useTranslations } from 'use-intl';
import type { Schemas } from '../api/client.ts';

/** How many people of the node a role suits, in one sentence. */
export function ReachLine({ reach }: { reach: Schemas['RoleReach'] }) {
  const t = useTranslations('reach');
  const { band, goodBand } = reach;
  const bands = { band: t(`bands.${band}`), goodBand: t(`bands.${goodBand}`) };
  return <strong>{t(sentenceOf(band, goodBand), bands)}</strong>;
}

function sentenceOf(band: Schemas['ReachBand'], goodBand: Schemas['ReachBand']) {
  if (band === 'none') {
    return 'suitsNobody';
  }
  if (goodBand === 'none') {
    return 'suitsPartly';
  }
  return band === goodBand ? 'suitsAll' : 'suitsSome';
}

import { useTranslations } from 'use-intl';
import type { Schemas } from '../api/client.ts';

/** Says a count that is told only from five up: `färre än 5`. */
export function useFewCount(): (count: Schemas['FewCount']) => string {
  const t = useTranslations('states');
  return ({ count, fewerThan }) =>
    count === null ? t('fewerThan', { count: fewerThan ?? 0 }) : t('exactly', { count });
}

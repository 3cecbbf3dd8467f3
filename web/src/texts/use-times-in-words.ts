import { useCallback } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { groupTimes } from './group-times.ts';

/** Says times of the week as one would, e.g. `vardagar för- och eftermiddag`; '' for none. */
export function useTimesInWords(): (times: Parameters<typeof groupTimes>[0] | null | undefined) => string {
  const t = useTranslations('times');
  const format = useFormatter();
  return useCallback(
    (times) =>
      groupTimes(times ?? [])
        .map(({ days, parts }) =>
          t(`on.${days}`, { parts: format.list(parts.map((part) => t(`parts.${part}`))) }),
        )
        .join(', '),
    [t, format],
  );
}

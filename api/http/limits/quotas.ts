import type { DataSource } from 'typeorm';
import { createLooseLimit, createSharedLimit, minute, type SharedLimit } from './shared-limit.ts';

/**
 * How often in a minute each may ask for what is computed anew for every request: dry runs of what is not stored, one a second, as often as
 * what is written in a form changes; and what another profile or pair would come to, for pages that ask a few of them each.
 */
export const quotaPerMinute = { 'dry-runs': 60, 'what-ifs': 300 } as const;

/** What is limited for each principal beside requests as a whole; a route names its own. */
export type Quota = keyof typeof quotaPerMinute;

/** The limits of all quotas. */
export type Quotas = Readonly<Record<Quota, SharedLimit>>;

/** Makes the quotas, which all processes of the API share. */
export function createQuotas(dataSource: DataSource): Quotas {
  const settingsOf = (name: Quota) => ({ dataSource, name, most: quotaPerMinute[name], seconds: minute });
  return {
    'dry-runs': createSharedLimit(settingsOf('dry-runs')),
    'what-ifs': createLooseLimit(settingsOf('what-ifs')),
  };
}

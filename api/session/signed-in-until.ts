import type { ApiContext } from '../api-context.ts';

/** When a session that begins now ends: after the hours that are set, with what it is signed in by at the latest. */
export function signedInUntil({ clock, config }: Pick<ApiContext, 'clock' | 'config'>, latest?: Date): Date {
  const usual = clock().getTime() + config.sessionHours * 3_600_000;
  return new Date(Math.min(usual, latest?.getTime() ?? usual));
}

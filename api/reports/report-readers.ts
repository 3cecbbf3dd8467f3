import type { ReportKind } from '../../db/entities/report-entity.ts';
import type { PrincipalRole } from '../http/authentication/authenticator.ts';

/** Who may ask for a report of each kind, and read it. Both name candidates or count them, so managers get none. */
export const reportReaders = {
  doors: ['coach', 'coordinator', 'admin'],
  'policy-effects': ['coordinator', 'admin'],
} as const satisfies Readonly<Record<ReportKind, readonly PrincipalRole[]>>;

import type { LocalizedText } from '../../../matching/vocabulary/localized-text.ts';
import type { PrincipalRole } from './authenticator.ts';

const names: Readonly<Record<PrincipalRole, string>> = {
  coordinator: 'nodsamordnare',
  manager: 'chef',
  coach: 'arbetskonsulent',
  integration: 'integration',
  admin: 'administratör',
};

/** That something is for these roles alone. */
export function forRoles(roles: readonly PrincipalRole[]): LocalizedText {
  return {
    en: `This needs one of the roles: ${roles.join(', ')}.`,
    sv: `Detta kräver någon av rollerna: ${roles.map((role) => names[role]).join(', ')}.`,
  };
}

import type { LocalizedText } from '../../../matching/vocabulary/localized-text.ts';
import type { PrincipalRole } from './authenticator.ts';

/** What each role is called. */
export const roleNames: Readonly<Record<PrincipalRole, LocalizedText>> = {
  coordinator: { sv: 'Nodsamordnare', en: 'Coordinator' },
  manager: { sv: 'Chef', en: 'Manager' },
  coach: { sv: 'Arbetskonsulent', en: 'Coach' },
  integration: { sv: 'System', en: 'System' },
  admin: { sv: 'Administratör', en: 'Administrator' },
  officer: { sv: 'Dataskyddsombud', en: 'Data-protection officer' },
};

/** That something is for these roles alone. */
export function forRoles(roles: readonly PrincipalRole[]): LocalizedText {
  return {
    en: `This needs one of the roles: ${roles.join(', ')}.`,
    sv: `Detta kräver någon av rollerna: ${roles.map((role) => roleNames[role].sv.toLowerCase()).join(', ')}.`,
  };
}

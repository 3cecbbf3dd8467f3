import { errorCode } from '../db/error-code.ts';
import type { LocalizedText } from '../matching/vocabulary/localized-text.ts';

const notMigrated: LocalizedText = {
  en: 'The database has no tables yet. Run "npm run db:migrate" first.',
  sv: 'Databasen har inga tabeller än. Kör "npm run db:migrate" först.',
};

const advice: Readonly<Record<string, LocalizedText>> = {
  ECONNREFUSED: {
    en: 'The database does not answer. Is it running? "npm start" runs one; DATABASE_URL names another.',
    sv: 'Databasen svarar inte. Är den igång? "npm start" startar en; DATABASE_URL pekar ut en annan.',
  },
  ENOTFOUND: {
    en: 'The database server has no such name. Check DATABASE_URL.',
    sv: 'Det finns ingen databasserver med det namnet. Kontrollera DATABASE_URL.',
  },
  '28P01': {
    en: 'The database refuses the password. Check DATABASE_URL.',
    sv: 'Databasen godtar inte lösenordet. Kontrollera DATABASE_URL.',
  },
  '3D000': {
    en: 'There is no such database. Check DATABASE_URL.',
    sv: 'Det finns ingen sådan databas. Kontrollera DATABASE_URL.',
  },
  '42P01': notMigrated,
  // no role of that name
  '22023': notMigrated,
  '42501': {
    en: 'The user of DATABASE_URL may not work as the role that this needs. README.md says which roles there are.',
    sv: 'Användaren i DATABASE_URL får inte arbeta som den roll som detta kräver. README.md säger vilka roller som finns.',
  },
  '55P03': {
    en: 'Something else keeps rows locked, perhaps another import. Nothing imported; try again in a while.',
    sv: 'Något annat håller rader låsta, kanske en annan inläsning. Inget lästes in; försök igen om en stund.',
  },
  '40P01': {
    en: 'Something else changed the same rows at the same time. Nothing imported; try again.',
    sv: 'Något annat ändrade samma rader samtidigt. Inget lästes in; försök igen.',
  },
  '57P01': {
    en: 'The database was stopped. Nothing imported; try again when it runs.',
    sv: 'Databasen stoppades. Inget lästes in; försök igen när den är igång.',
  },
};

/** What to tell the user of a command that imports: for known errors of the database the way out, else the message. */
export function explainDatabaseError(error: unknown): LocalizedText | string {
  return advice[errorCode(error)] ?? (error instanceof Error ? error.message : String(error));
}

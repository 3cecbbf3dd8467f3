import { errorCode } from '../db/error-code.ts';

const advice: Readonly<Record<string, string>> = {
  ECONNREFUSED:
    'The database does not answer. Is it running? "npm start" runs one; DATABASE_URL names another.',
  ENOTFOUND: 'The database server has no such name. Check DATABASE_URL.',
  '28P01': 'The database refuses the password. Check DATABASE_URL.',
  '3D000': 'There is no such database. Check DATABASE_URL.',
  '42P01': 'The database has no tables yet. Run "npm run db:migrate" first.',
  '55P03':
    'Something else keeps rows locked, perhaps another import. Nothing imported; try again in a while.',
  '40P01': 'Something else changed the same rows at the same time. Nothing imported; try again.',
  '57P01': 'The database was stopped. Nothing imported; try again when it runs.',
};

/** What to tell the user of a command that imports: for known errors of the database the way out, else the message. */
export function explainDatabaseError(error: unknown): string {
  return advice[errorCode(error)] ?? (error instanceof Error ? error.message : String(error));
}

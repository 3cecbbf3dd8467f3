/**
 * The language of the terminal, by its locale as POSIX has it: `LC_ALL` before `LC_MESSAGES` before `LANG`. Swedish where it is that, else
 * English.
 */
export function terminalLanguage(): 'sv' | 'en' {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? '';
  return /^sv(?:[_.@-]|$)/i.test(locale) ? 'sv' : 'en';
}

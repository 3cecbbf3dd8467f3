/** What is said of what is stored while it is edited, in Swedish. */
export const saving = {
  idle: 'Sparas medan du ändrar',
  saving: 'Sparar …',
  saved: 'Sparat',
  away: 'Inte sparat än. Det sparas när Passa svarar igen.',
  refused: 'Inte sparat.',
  conflict: 'Väntar på ditt val.',
  conflictWhy: 'Någon annan har ändrat samma sak medan du skrev. Välj vad som ska gälla.',
  yours: '{field}: ditt',
  theirs: '{field}: den andras',
  keepMine: 'Behåll mitt',
  takeTheirs: 'Ta den andras',
  retry: 'Försök igen',
} as const;

/** Some words of every ground, in several forms and spellings. */
export const protectedSamples = [
  ...['kvinna', 'Kvinnan', 'tjej', 'pappa', 'gravid', 'woman'],
  ...['transperson', 'ickebinär'],
  ...['Syrien', 'Somalia', 'invandrare', 'flyktingar', 'kurdisk', 'utrikesfödda', 'svensk'],
  ...['muslim', 'Muslimsk', 'kristna', 'judisk', 'ateist', 'hijab'],
  ...['autism', 'ADHD', 'döv', 'epilepsi', 'depressionen', 'funktionsnedsättning', 'synskadad'],
  ...['homosexuell', 'lesbisk', 'bisexuella'],
  ...['1970', 'född', '52', 'åring', 'pensionär'],
] as const;

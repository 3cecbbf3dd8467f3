import type { TaskArea } from '../../vocabulary/task-types.ts';

/**
 * Words that name work of a whole area and no task of it, folded: who says no to them says no to all of it. None for an area of
 * which people say what they would do there.
 */
export const areaWords: Readonly<Partial<Record<TaskArea['id'], string>>> = {
  meals: 'kök storkök köksarbete köksjobb matlagning restaurang restaurangkök måltider',
  cleaning: 'städ städa städning städjobb städarbete lokalvård lokalvårdare städare',
  laundry: 'tvätt tvätta tvättstuga tvätteri',
  'care-near-service': 'vård sjukvård omvårdnad sjukhus vårdavdelning',
  'stores-and-unpacking': 'lager lagerarbete lagerjobb förråd',
  'transport-and-errands': 'transport transporter',
  'school-yard-and-pupil-support': 'skola skolgård',
  preschool: 'förskola dagis',
  library: 'bibliotek',
  reception: 'reception receptionist',
  'registration-and-archive': 'arkiv arkivering registrering',
  'office-service': 'kontor kontorsarbete kontorsjobb kontorslandskap',
  'it-support': 'it it-stöd datasupport',
  'caretaking-and-repairs': 'vaktmästare vaktmästeri vaktis fastighetsskötsel',
  gardens: 'trädgård trädgårdsarbete trädgårdsjobb park parkarbete utemiljö',
  animals: 'djur djurskötsel',
  'waste-and-recycling': 'sopor avfall återvinning återvinningscentral',
  events: 'evenemang',
};

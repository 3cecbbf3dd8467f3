import type { Ability } from '../abilities.ts';

/** The abilities of the senses, in vocabulary order. */
export const sensesAbilities: readonly Ability[] = [
  {
    id: 'seeing',
    icf: 'b210',
    group: 'senses',
    names: { sv: 'Se', en: 'Seeing' },
    description: {
      sv: 'Att se det som arbetet gäller, med glasögon om man har det.',
      en: 'Seeing what the work concerns, with glasses if used.',
    },
    synonyms: { sv: ['syn', 'synförmåga', 'ögon'], en: ['sight', 'vision'] },
    levels: [
      {
        sv: 'Ingen syn: allt sker med hörsel och känsel.',
        en: 'No sight: everything is done by hearing and touch.',
      },
      { sv: 'Kan se ljus, konturer och stora föremål.', en: 'Can see light, outlines and large objects.' },
      {
        sv: 'Kan se tillräckligt för att hitta och känna igen vanliga saker.',
        en: 'Can see well enough to find and recognise ordinary things.',
      },
      {
        sv: 'Kan se vanlig text och detaljer på nära håll.',
        en: 'Can see ordinary print and details close up.',
      },
      {
        sv: 'Kan se små detaljer och färgskillnader, nära och långt bort.',
        en: 'Can see small details and colour differences, near and far.',
      },
    ],
  },
  {
    id: 'hearing',
    icf: 'b230',
    group: 'senses',
    names: { sv: 'Höra', en: 'Hearing' },
    description: {
      sv: 'Att höra det som arbetet gäller, med hörapparat om man har det.',
      en: 'Hearing what the work concerns, with hearing aids if used.',
    },
    synonyms: { sv: ['hörsel', 'hörselförmåga', 'öron'], en: ['ear', 'hear'] },
    levels: [
      {
        sv: 'Ingen hörsel: allt sker med syn och känsel.',
        en: 'No hearing: everything is done by sight and touch.',
      },
      { sv: 'Kan höra starka ljud och larm.', en: 'Can hear loud sounds and alarms.' },
      {
        sv: 'Kan höra en person som talar tydligt på nära håll i lugn miljö.',
        en: 'Can hear one person speaking clearly close by in calm surroundings.',
      },
      { sv: 'Kan höra vanliga samtal och telefon.', en: 'Can hear ordinary conversation and the phone.' },
      {
        sv: 'Kan höra svaga ljud och samtal även i buller.',
        en: 'Can hear faint sounds and conversation even in noise.',
      },
    ],
  },
];

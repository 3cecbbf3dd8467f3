import type { Ability } from '../abilities.ts';

/** The abilities of the body, in vocabulary order. */
export const bodyAbilities: readonly Ability[] = [
  {
    id: 'sitting',
    icf: 'd4153',
    group: 'body',
    names: { sv: 'Sitta', en: 'Sitting' },
    description: { sv: 'Att sitta och arbeta.', en: 'Sitting and working.' },
    synonyms: { sv: ['sittande', 'sitta länge', 'stillasittande'], en: ['seated', 'sit for long'] },
    levels: [
      {
        sv: 'Inget sittande: allt görs stående, gående eller liggande.',
        en: 'No sitting: everything is done standing, walking or lying.',
      },
      {
        sv: 'Kan sitta en kort stund i taget och byta ställning ofta.',
        en: 'Can sit for a short while at a time and change position often.',
      },
      { sv: 'Kan sitta omkring en halvtimme i taget.', en: 'Can sit for about half an hour at a time.' },
      {
        sv: 'Kan sitta ett par timmar i taget med korta pauser.',
        en: 'Can sit for a couple of hours at a time with short breaks.',
      },
      { sv: 'Kan sitta hela arbetspasset.', en: 'Can sit for the whole shift.' },
    ],
  },
  {
    id: 'standing',
    icf: 'd4154',
    group: 'body',
    names: { sv: 'Stå', en: 'Standing' },
    description: { sv: 'Att stå och arbeta.', en: 'Standing and working.' },
    synonyms: { sv: ['stående', 'stå länge', 'stå upp'], en: ['stand', "on one's feet"] },
    levels: [
      { sv: 'Inget stående: allt görs sittande.', en: 'No standing: everything is done seated.' },
      {
        sv: 'Kan stå en kort stund i taget, med möjlighet att sitta.',
        en: 'Can stand for a short while at a time, with a place to sit.',
      },
      { sv: 'Kan stå omkring en halvtimme i taget.', en: 'Can stand for about half an hour at a time.' },
      {
        sv: 'Kan stå ett par timmar i taget med korta pauser.',
        en: 'Can stand for a couple of hours at a time with short breaks.',
      },
      { sv: 'Kan stå hela arbetspasset.', en: 'Can stand for the whole shift.' },
    ],
  },
  {
    id: 'walking',
    icf: 'd450',
    group: 'body',
    names: { sv: 'Gå', en: 'Walking' },
    description: { sv: 'Att gå till och i arbetet.', en: 'Walking to and within the work.' },
    synonyms: { sv: ['gående', 'gå långt', 'promenera', 'förflytta sig'], en: ['walk', 'move around'] },
    levels: [
      {
        sv: 'Inget gående: allt finns inom räckhåll eller nås med rullstol.',
        en: 'No walking: everything is within reach or reached by wheelchair.',
      },
      { sv: 'Kan gå korta sträckor inomhus med vila.', en: 'Can walk short distances indoors with rest.' },
      {
        sv: 'Kan gå omkring en kvart i taget på jämnt underlag.',
        en: 'Can walk for about a quarter of an hour at a time on even ground.',
      },
      {
        sv: 'Kan gå stora delar av dagen, även i trappor och utomhus.',
        en: 'Can walk for much of the day, also on stairs and outdoors.',
      },
      {
        sv: 'Kan gå långt och fort hela arbetspasset i alla slags terräng.',
        en: 'Can walk far and fast for the whole shift in any terrain.',
      },
    ],
  },
  {
    id: 'lifting-and-carrying',
    icf: 'd430',
    group: 'body',
    names: { sv: 'Lyfta och bära', en: 'Lifting and carrying' },
    description: {
      sv: 'Att lyfta, bära, skjuta och dra saker.',
      en: 'Lifting, carrying, pushing and pulling things.',
    },
    synonyms: { sv: ['lyfta', 'bära', 'tunga lyft', 'bärande'], en: ['lift', 'carry', 'heavy lifting'] },
    levels: [
      { sv: 'Inga lyft.', en: 'No lifting.' },
      {
        sv: 'Kan lyfta och bära lätta saker, upp till ungefär ett kilo.',
        en: 'Can lift and carry light things, up to about one kilo.',
      },
      {
        sv: 'Kan lyfta och bära upp till ungefär fem kilo ibland.',
        en: 'Can lift and carry up to about five kilos at times.',
      },
      {
        sv: 'Kan lyfta och bära upp till ungefär femton kilo flera gånger om dagen.',
        en: 'Can lift and carry up to about fifteen kilos several times a day.',
      },
      {
        sv: 'Kan lyfta och bära tungt, över femton kilo, många gånger om dagen.',
        en: 'Can lift and carry heavy things, above fifteen kilos, many times a day.',
      },
    ],
  },
  {
    id: 'bending-and-reaching',
    icf: 'd410',
    group: 'body',
    names: { sv: 'Böja och sträcka', en: 'Bending and reaching' },
    description: {
      sv: 'Att böja sig, huka sig, vrida sig och nå högt och lågt.',
      en: 'Bending, squatting, twisting and reaching high and low.',
    },
    synonyms: {
      sv: ['böja sig', 'sträcka sig', 'huka', 'stå på knä', 'nå högt'],
      en: ['bend', 'reach', 'squat', 'kneel'],
    },
    levels: [
      {
        sv: 'Inga ställningar utöver att sitta eller stå rakt: allt finns i lagom höjd.',
        en: 'No positions beyond sitting or standing upright: everything is at a suitable height.',
      },
      {
        sv: 'Kan böja eller sträcka sig lite någon gång.',
        en: 'Can bend or reach a little once in a while.',
      },
      {
        sv: 'Kan böja sig och nå från knähöjd till axelhöjd ibland.',
        en: 'Can bend and reach from knee to shoulder height at times.',
      },
      {
        sv: 'Kan böja sig till golvet och nå över huvudet många gånger om dagen.',
        en: 'Can bend to the floor and reach above the head many times a day.',
      },
      {
        sv: 'Kan arbeta länge i krävande ställningar, på knä, hukande eller med armarna högt.',
        en: 'Can work for long in demanding positions, kneeling, squatting or with raised arms.',
      },
    ],
  },
  {
    id: 'fine-hand-use',
    icf: 'd440',
    group: 'body',
    names: { sv: 'Finmotorik', en: 'Fine hand use' },
    description: {
      sv: 'Att använda händer och fingrar till små saker.',
      en: 'Using hands and fingers for small things.',
    },
    synonyms: {
      sv: ['fingerfärdighet', 'handens finmotorik', 'plocka smått', 'händig'],
      en: ['dexterity', 'fine motor skills'],
    },
    levels: [
      { sv: 'Inga handgrepp med fingrarna.', en: 'No gripping with the fingers.' },
      {
        sv: 'Kan greppa och flytta saker som är lätta att hålla.',
        en: 'Can grip and move things that are easy to hold.',
      },
      {
        sv: 'Kan använda vanliga redskap, knappar och bestick.',
        en: 'Can use ordinary tools, buttons and cutlery.',
      },
      {
        sv: 'Kan göra små och exakta rörelser, som att sy eller skriva på tangentbord.',
        en: 'Can make small and exact movements, such as sewing or typing.',
      },
      {
        sv: 'Kan göra mycket fina och snabba handrörelser länge.',
        en: 'Can make very fine and fast hand movements for long.',
      },
    ],
  },
  {
    id: 'physical-endurance',
    icf: 'b455',
    group: 'body',
    names: { sv: 'Fysisk uthållighet', en: 'Physical endurance' },
    description: {
      sv: 'Att orka kroppsligt arbete över tid.',
      en: 'Having the strength for bodily work over time.',
    },
    synonyms: {
      sv: ['kondition', 'fysisk ork', 'kroppslig uthållighet', 'tungt arbete'],
      en: ['fitness', 'stamina', 'physically demanding'],
    },
    levels: [
      { sv: 'Ingen kroppslig ansträngning.', en: 'No bodily effort.' },
      {
        sv: 'Kan orka lätt kroppsligt arbete korta stunder med vila emellan.',
        en: 'Can manage light bodily work for short whiles with rest between.',
      },
      {
        sv: 'Kan orka lätt kroppsligt arbete ett par timmar.',
        en: 'Can manage light bodily work for a couple of hours.',
      },
      {
        sv: 'Kan orka rörligt arbete en hel dag med vanliga raster.',
        en: 'Can manage active work for a whole day with ordinary breaks.',
      },
      {
        sv: 'Kan orka tungt kroppsligt arbete hela dagar.',
        en: 'Can manage heavy bodily work for whole days.',
      },
    ],
  },
];

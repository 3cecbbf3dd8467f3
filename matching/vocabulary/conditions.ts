import type { LocalizedText, Synonyms } from './localized-text.ts';

/** Identifiers of the conditions: things present in a work environment, in vocabulary order. */
export const conditionIds = [
  'loud-noise',
  'strong-light',
  'crowds',
  'working-alone',
  'strangers',
  'children',
  'animals',
  'blood',
  'infection-risk',
  'strong-smells',
  'chemicals',
  'allergens',
  'heat',
  'cold',
  'outdoors',
  'heights',
  'machines',
  'knives',
  'stairs',
  'threats',
  'death',
  'evening',
  'night',
  'weekend',
  'changing-schedule',
  'time-pressure',
  'phone-calls',
  'early-morning',
  'split-shifts',
  'dust',
  'wet-work',
  'vibration',
  'darkness',
  'confined-spaces',
  'slippery-surfaces',
  'protective-equipment',
  'traffic',
  'riding-in-vehicles',
  'several-sites',
  'home-visits',
  'body-contact',
  'upset-people',
  'intoxicated-people',
  'open-plan-space',
  'interruptions',
  'repetitive-work',
  'screen-work',
  'dogs',
  'cats',
  'alcohol-served',
] as const;

/** One condition. */
export type ConditionId = (typeof conditionIds)[number];
/** One thing present in a work environment that a person may want to avoid. */
export interface Condition {
  readonly id: ConditionId;
  /** The wider condition that it is a kind of: who avoids that one avoids it too, and not the other way round. */
  readonly kindOf?: ConditionId | undefined;
  readonly names: LocalizedText;
  /** One plain sentence. */
  readonly description: LocalizedText;
  readonly synonyms: Synonyms;
}

/** The conditions, in the order of `conditionIds`. */
export const conditions: readonly Condition[] = [
  {
    id: 'loud-noise',
    names: { sv: 'Högt ljud', en: 'Loud noise' },
    description: {
      sv: 'Buller, maskinljud eller höga röster under arbetet.',
      en: 'Noise, machine sounds or loud voices during work.',
    },
    synonyms: {
      sv: ['buller', 'bullrigt', 'oväsen', 'höga ljud', 'stökig ljudmiljö'],
      en: ['noise', 'noisy', 'loud'],
    },
  },
  {
    id: 'strong-light',
    names: { sv: 'Starkt ljus', en: 'Strong light' },
    description: {
      sv: 'Starkt, blinkande eller bländande ljus.',
      en: 'Strong, flickering or glaring light.',
    },
    synonyms: {
      sv: ['lysrör', 'bländande ljus', 'blinkande ljus', 'ljuskänslig'],
      en: ['bright light', 'glare', 'flickering light'],
    },
  },
  {
    id: 'crowds',
    names: { sv: 'Många människor samtidigt', en: 'Crowds' },
    description: {
      sv: 'Trängsel eller många människor i rummet samtidigt.',
      en: 'Crowding or many people in the room at once.',
    },
    synonyms: {
      sv: ['folksamling', 'trängsel', 'mycket folk', 'stora grupper', 'folkmassa'],
      en: ['many people', 'crowded'],
    },
  },
  {
    id: 'working-alone',
    names: { sv: 'Ensamarbete', en: 'Working alone' },
    description: { sv: 'Att arbeta utan någon kollega i närheten.', en: 'Working with no colleague nearby.' },
    synonyms: {
      sv: ['jobba ensam', 'arbeta ensam', 'vara ensam', 'på egen hand'],
      en: ['lone work', 'alone'],
    },
  },
  {
    id: 'strangers',
    names: { sv: 'Okända människor', en: 'Strangers' },
    description: { sv: 'Att möta människor som man inte känner.', en: 'Meeting people one does not know.' },
    synonyms: {
      sv: ['nya människor', 'främlingar', 'besökare', 'kunder', 'kundkontakt'],
      en: ['new people', 'visitors', 'customers'],
    },
  },
  {
    id: 'children',
    names: { sv: 'Barn och unga', en: 'Children and young people' },
    description: {
      sv: 'Att barn eller unga finns med i arbetet.',
      en: 'Children or young people being part of the work.',
    },
    synonyms: {
      sv: ['barn', 'elever', 'ungdomar', 'småbarn', 'skolbarn'],
      en: ['kids', 'pupils', 'young people'],
    },
  },
  {
    id: 'animals',
    names: { sv: 'Djur', en: 'Animals' },
    description: { sv: 'Att djur finns på arbetsplatsen.', en: 'Animals at the workplace.' },
    synonyms: { sv: ['husdjur', 'hästar', 'boskap', 'kaniner'], en: ['pets', 'horses', 'cattle'] },
  },
  {
    id: 'blood',
    names: { sv: 'Blod och kroppsvätskor', en: 'Blood and body fluids' },
    description: {
      sv: 'Att se eller komma nära blod, kräkning, urin eller avföring.',
      en: 'Seeing or coming close to blood, vomit, urine or faeces.',
    },
    synonyms: {
      sv: ['kroppsvätskor', 'kiss och bajs', 'urin', 'avföring', 'kräkning'],
      en: ['body fluids', 'urine', 'vomit'],
    },
  },
  {
    id: 'infection-risk',
    names: { sv: 'Smittrisk och hygienregler', en: 'Infection risk and hygiene rules' },
    description: {
      sv: 'Risk för smitta, med strikta regler för handtvätt, kläder och skydd.',
      en: 'Risk of infection, with strict rules for hand washing, clothes and protection.',
    },
    synonyms: {
      sv: ['smitta', 'hygienrutiner', 'basala hygienrutiner', 'smittsamt', 'bakterier'],
      en: ['hygiene rules', 'contagious', 'germs'],
    },
  },
  {
    id: 'strong-smells',
    names: { sv: 'Starka lukter', en: 'Strong smells' },
    description: {
      sv: 'Starka eller obehagliga lukter, till exempel matos, parfym eller avfall.',
      en: 'Strong or unpleasant smells, such as cooking, perfume or waste.',
    },
    synonyms: { sv: ['lukt', 'dofter', 'parfym', 'matos', 'stank'], en: ['odours', 'perfume', 'smelly'] },
  },
  {
    id: 'chemicals',
    names: { sv: 'Kemikalier', en: 'Chemicals' },
    description: {
      sv: 'Rengöringsmedel, färg, lösningsmedel eller andra kemikalier.',
      en: 'Cleaning agents, paint, solvents or other chemicals.',
    },
    synonyms: {
      sv: ['rengöringsmedel', 'lösningsmedel', 'kemiska produkter', 'bekämpningsmedel', 'klor'],
      en: ['cleaning agents', 'solvents'],
    },
  },
  {
    id: 'allergens',
    names: { sv: 'Allergiframkallande ämnen', en: 'Allergens' },
    description: {
      sv: 'Nötter, päls, pollen eller annat som ger allergi.',
      en: 'Nuts, fur, pollen or other things that cause allergy.',
    },
    synonyms: {
      sv: ['allergi', 'allergier', 'nötter', 'pollen', 'pälsdjur'],
      en: ['allergy', 'nuts', 'pollen', 'fur'],
    },
  },
  {
    id: 'heat',
    names: { sv: 'Värme', en: 'Heat' },
    description: {
      sv: 'Varm arbetsmiljö, som kök, tvättstuga eller sommarsol.',
      en: 'Hot surroundings, such as kitchen, laundry or summer sun.',
    },
    synonyms: { sv: ['hetta', 'varmt', 'hög värme', 'sommarvärme'], en: ['hot', 'high temperature'] },
  },
  {
    id: 'cold',
    names: { sv: 'Kyla', en: 'Cold' },
    description: {
      sv: 'Kall arbetsmiljö, som kylrum eller vinterväder.',
      en: 'Cold surroundings, such as a cold store or winter weather.',
    },
    synonyms: { sv: ['kallt', 'kylrum', 'frysrum', 'vinterkyla'], en: ['cold store', 'freezer', 'chilly'] },
  },
  {
    id: 'outdoors',
    names: { sv: 'Utomhus', en: 'Outdoors' },
    description: { sv: 'Att arbeta ute i alla väder.', en: 'Working outside in all weathers.' },
    synonyms: {
      sv: ['utomhusarbete', 'jobba ute', 'arbeta ute', 'utearbete', 'regn och rusk'],
      en: ['outside', 'outdoor work'],
    },
  },
  {
    id: 'heights',
    names: { sv: 'Höjder', en: 'Heights' },
    description: {
      sv: 'Att arbeta på stege, ställning, tak eller lift.',
      en: 'Working on a ladder, scaffold, roof or lift.',
    },
    synonyms: {
      sv: ['hög höjd', 'stege', 'byggställning', 'svindel', 'höjdrädd'],
      en: ['ladder', 'fear of heights', 'high places'],
    },
  },
  {
    id: 'machines',
    names: { sv: 'Maskiner', en: 'Machines' },
    description: {
      sv: 'Att vara nära eller använda maskiner som kan skada.',
      en: 'Being near or using machines that can injure.',
    },
    synonyms: {
      sv: ['farliga maskiner', 'verkstadsmaskiner', 'maskinarbete', 'elverktyg'],
      en: ['machinery', 'power tools'],
    },
  },
  {
    id: 'knives',
    names: { sv: 'Knivar och vassa redskap', en: 'Knives and sharp tools' },
    description: {
      sv: 'Att använda eller ha nära till knivar, saxar och vassa redskap.',
      en: 'Using or being close to knives, scissors and sharp tools.',
    },
    synonyms: {
      sv: ['kniv', 'vassa verktyg', 'sax', 'vassa föremål'],
      en: ['knife', 'sharp tools', 'scissors'],
    },
  },
  {
    id: 'stairs',
    names: { sv: 'Trappor', en: 'Stairs' },
    description: {
      sv: 'Trappor, trösklar eller trånga utrymmen som stänger ute rullstol.',
      en: 'Stairs, thresholds or narrow spaces that shut out a wheelchair.',
    },
    synonyms: {
      sv: ['trappa', 'ingen hiss', 'otillgängligt', 'trösklar'],
      en: ['steps', 'no lift', 'not accessible'],
    },
  },
  {
    id: 'threats',
    names: { sv: 'Hot eller våld', en: 'Threats or violence' },
    description: {
      sv: 'Risk att möta hot, utåtagerande eller våld.',
      en: 'Risk of meeting threats, acting out or violence.',
    },
    synonyms: {
      sv: ['hot', 'våld', 'utåtagerande', 'aggressiva personer', 'hotfulla situationer'],
      en: ['violence', 'aggression', 'threatening'],
    },
  },
  {
    id: 'death',
    names: { sv: 'Död och sorg', en: 'Death and grief' },
    description: {
      sv: 'Att möta svår sjukdom, död och människor i sorg.',
      en: 'Meeting serious illness, death and people in grief.',
    },
    synonyms: {
      sv: ['dödsfall', 'sorg', 'döende', 'sörjande', 'palliativ vård'],
      en: ['dying', 'grief', 'bereavement'],
    },
  },
  {
    id: 'evening',
    names: { sv: 'Kvällsarbete', en: 'Evening work' },
    description: { sv: 'Arbete mellan klockan 17 och 22.', en: 'Work between 17 and 22.' },
    synonyms: { sv: ['kväll', 'kvällar', 'kvällstid', 'kvällspass'], en: ['evenings', 'evening shift'] },
  },
  {
    id: 'night',
    names: { sv: 'Nattarbete', en: 'Night work' },
    description: { sv: 'Arbete mellan klockan 22 och 06.', en: 'Work between 22 and 06.' },
    synonyms: { sv: ['natt', 'nätter', 'nattpass', 'nattskift'], en: ['nights', 'night shift'] },
  },
  {
    id: 'weekend',
    names: { sv: 'Helgarbete', en: 'Weekend work' },
    description: {
      sv: 'Arbete på lördag, söndag eller helgdag.',
      en: 'Work on Saturday, Sunday or a public holiday.',
    },
    synonyms: {
      sv: ['helg', 'helger', 'lördag', 'söndag', 'helgpass'],
      en: ['weekends', 'saturday', 'sunday'],
    },
  },
  {
    id: 'changing-schedule',
    names: { sv: 'Växlande schema', en: 'Changing schedule' },
    description: {
      sv: 'Arbetstider som ändras från vecka till vecka.',
      en: 'Working hours that change from week to week.',
    },
    synonyms: {
      sv: ['oregelbundna tider', 'skiftarbete', 'varierande arbetstider', 'olika tider'],
      en: ['irregular hours', 'shift work', 'rota'],
    },
  },
  {
    id: 'time-pressure',
    names: { sv: 'Tidspress', en: 'Time pressure' },
    description: { sv: 'Mycket ska bli klart på kort tid.', en: 'Much has to be finished in a short time.' },
    synonyms: {
      sv: ['stress', 'stressigt', 'bråttom', 'högt tempo', 'stressig miljö'],
      en: ['stressful', 'rush', 'deadlines'],
    },
  },
  {
    id: 'phone-calls',
    names: { sv: 'Telefonsamtal', en: 'Phone calls' },
    description: { sv: 'Att ringa eller svara i telefon.', en: 'Making or answering phone calls.' },
    synonyms: {
      sv: ['telefon', 'ringa', 'svara i telefon', 'prata i telefon'],
      en: ['telephone', 'calling', 'answering the phone'],
    },
  },
  {
    id: 'early-morning',
    names: { sv: 'Tidig morgon', en: 'Early morning' },
    description: {
      sv: 'Arbete som börjar före klockan 07.',
      en: 'Work that starts before 7 in the morning.',
    },
    synonyms: {
      sv: ['tidiga morgnar', 'börja tidigt', 'morgonpass', 'gå upp tidigt'],
      en: ['early start', 'early shift'],
    },
  },
  {
    id: 'split-shifts',
    names: { sv: 'Delade turer', en: 'Split shifts' },
    description: {
      sv: 'Arbetsdag med ett långt uppehåll mitt i.',
      en: 'A working day with a long gap in the middle.',
    },
    synonyms: { sv: ['delad tur', 'delade pass', 'håltimmar'], en: ['split shift', 'gap in the day'] },
  },
  {
    id: 'dust',
    names: { sv: 'Damm', en: 'Dust' },
    description: {
      sv: 'Damm, mjöl, sågspån eller pappersdamm i luften.',
      en: 'Dust, flour, sawdust or paper dust in the air.',
    },
    synonyms: { sv: ['dammigt', 'sågspån', 'mjöldamm', 'pappersdamm'], en: ['dusty', 'sawdust'] },
  },
  {
    id: 'wet-work',
    names: { sv: 'Våtarbete', en: 'Wet work' },
    description: {
      sv: 'Händer i vatten eller handskar en stor del av dagen.',
      en: 'Hands in water or gloves for much of the day.',
    },
    synonyms: {
      sv: ['blöta händer', 'handeksem', 'mycket handtvätt', 'händerna i vatten'],
      en: ['wet hands', 'hands in water'],
    },
  },
  {
    id: 'vibration',
    names: { sv: 'Vibrationer', en: 'Vibration' },
    description: { sv: 'Vibrerande verktyg eller fordon.', en: 'Vibrating tools or vehicles.' },
    synonyms: {
      sv: ['skakningar', 'vibrerande verktyg', 'skakande maskiner'],
      en: ['vibrating tools', 'shaking'],
    },
  },
  {
    id: 'darkness',
    names: { sv: 'Mörker eller svagt ljus', en: 'Darkness or poor light' },
    description: {
      sv: 'Att arbeta i mörker eller dålig belysning.',
      en: 'Working in darkness or poor lighting.',
    },
    synonyms: {
      sv: ['mörkt', 'dålig belysning', 'svag belysning', 'mörka lokaler'],
      en: ['dark', 'poor light', 'dim'],
    },
  },
  {
    id: 'confined-spaces',
    names: { sv: 'Trånga utrymmen', en: 'Confined spaces' },
    description: {
      sv: 'Små rum, källare, hiss eller förråd utan fönster.',
      en: 'Small rooms, cellars, lifts or stores without windows.',
    },
    synonyms: {
      sv: ['trångt', 'källare', 'instängd', 'hiss', 'små rum'],
      en: ['cramped', 'cellar', 'claustrophobia'],
    },
  },
  {
    id: 'slippery-surfaces',
    names: { sv: 'Hala eller ojämna underlag', en: 'Slippery or uneven ground' },
    description: { sv: 'Våta golv, is eller ojämn mark.', en: 'Wet floors, ice or uneven ground.' },
    synonyms: {
      sv: ['halka', 'halt', 'våta golv', 'is', 'ojämn mark'],
      en: ['slippery', 'wet floor', 'ice'],
    },
  },
  {
    id: 'protective-equipment',
    names: { sv: 'Skyddsutrustning', en: 'Protective equipment' },
    description: {
      sv: 'Krav på handskar, munskydd, visir, hjälm eller skyddsskor.',
      en: 'Gloves, mask, visor, helmet or safety shoes are required.',
    },
    synonyms: {
      sv: ['munskydd', 'handskar', 'skyddskläder', 'hjälm', 'skyddsskor'],
      en: ['mask', 'gloves', 'helmet'],
    },
  },
  {
    id: 'traffic',
    names: { sv: 'Trafik', en: 'Traffic' },
    description: {
      sv: 'Att vistas eller arbeta nära bilar och andra fordon.',
      en: 'Being or working near cars and other vehicles.',
    },
    synonyms: { sv: ['trafikerad väg', 'bilar', 'trafikmiljö', 'nära vägen'], en: ['road traffic', 'cars'] },
  },
  {
    id: 'riding-in-vehicles',
    names: { sv: 'Åka fordon', en: 'Riding in vehicles' },
    description: {
      sv: 'Att åka bil, buss eller transport i arbetet.',
      en: 'Riding in a car, bus or van at work.',
    },
    synonyms: {
      sv: ['åka bil', 'åksjuk', 'åka buss', 'åka med'],
      en: ['car ride', 'travel sickness', 'passenger'],
    },
  },
  {
    id: 'several-sites',
    names: { sv: 'Flera platser', en: 'Several sites' },
    description: {
      sv: 'Att arbeta på olika platser under samma vecka.',
      en: 'Working at different sites in the same week.',
    },
    synonyms: {
      sv: ['olika arbetsplatser', 'byta arbetsplats', 'åka runt', 'olika ställen'],
      en: ['different places', 'moving between sites'],
    },
  },
  {
    id: 'home-visits',
    names: { sv: 'I andras hem', en: "In people's homes" },
    description: { sv: 'Att arbeta hemma hos människor.', en: "Working in people's homes." },
    synonyms: {
      sv: ['hembesök', 'hemma hos', 'hemtjänst', 'hemma hos brukare'],
      en: ['home visits', 'in private homes'],
    },
  },
  {
    id: 'body-contact',
    names: { sv: 'Kroppskontakt', en: 'Body contact' },
    description: {
      sv: 'Att röra vid eller stå mycket nära andra människor.',
      en: 'Touching or standing very close to other people.',
    },
    synonyms: {
      sv: ['beröring', 'nära kontakt', 'ta i människor', 'fysisk närhet'],
      en: ['touching people', 'physical closeness'],
    },
  },
  {
    id: 'upset-people',
    names: { sv: 'Oroliga eller upprörda människor', en: 'Worried or upset people' },
    description: {
      sv: 'Att möta människor som är oroliga, förvirrade eller ledsna.',
      en: 'Meeting people who are worried, confused or sad.',
    },
    synonyms: {
      sv: ['förvirrade', 'oroliga personer', 'ledsna människor', 'demens', 'ångest'],
      en: ['confused people', 'distressed', 'dementia'],
    },
  },
  {
    id: 'intoxicated-people',
    names: { sv: 'Alkohol- eller drogpåverkade', en: 'Intoxicated people' },
    description: {
      sv: 'Att möta människor som är påverkade av alkohol eller droger.',
      en: 'Meeting people under the influence of alcohol or drugs.',
    },
    synonyms: {
      sv: ['droger', 'missbruk', 'påverkade personer', 'fulla människor', 'berusade'],
      en: ['drugs', 'drunk people', 'substance abuse'],
    },
  },
  {
    id: 'open-plan-space',
    names: { sv: 'Öppen lokal', en: 'Open-plan space' },
    description: {
      sv: 'Att dela rum med flera som arbetar och rör sig.',
      en: 'Sharing a room with several people who work and move around.',
    },
    synonyms: {
      sv: ['kontorslandskap', 'öppet landskap', 'öppet kontor', 'delat rum'],
      en: ['open office', 'shared room'],
    },
  },
  {
    id: 'interruptions',
    names: { sv: 'Avbrott', en: 'Interruptions' },
    description: {
      sv: 'Att ofta bli avbruten i det man gör.',
      en: 'Often being interrupted in what one does.',
    },
    synonyms: {
      sv: ['bli avbruten', 'störningar', 'bli störd', 'avbruten'],
      en: ['interrupted', 'disturbances'],
    },
  },
  {
    id: 'repetitive-work',
    names: { sv: 'Upprepade rörelser', en: 'Repetitive work' },
    description: {
      sv: 'Samma rörelse eller moment många gånger i rad.',
      en: 'The same movement or step many times in a row.',
    },
    synonyms: {
      sv: ['enformigt', 'monotont', 'samma rörelse', 'ensidigt arbete'],
      en: ['monotonous', 'same movement'],
    },
  },
  {
    id: 'screen-work',
    names: { sv: 'Skärmarbete', en: 'Screen work' },
    description: {
      sv: 'Att titta på skärm en stor del av dagen.',
      en: 'Looking at a screen for much of the day.',
    },
    synonyms: {
      sv: ['bildskärm', 'datorskärm', 'sitta vid dator', 'titta på skärm'],
      en: ['computer screen', 'monitor'],
    },
  },
  {
    id: 'dogs',
    kindOf: 'animals',
    names: { sv: 'Hundar', en: 'Dogs' },
    description: { sv: 'Att hundar finns på arbetsplatsen.', en: 'Dogs at the workplace.' },
    synonyms: { sv: ['hund', 'valp', 'hunddagis'], en: ['dog', 'puppy'] },
  },
  {
    id: 'cats',
    kindOf: 'animals',
    names: { sv: 'Katter', en: 'Cats' },
    description: { sv: 'Att katter finns på arbetsplatsen.', en: 'Cats at the workplace.' },
    synonyms: { sv: ['katt', 'kattunge', 'katthem'], en: ['cat', 'kitten'] },
  },
  {
    id: 'alcohol-served',
    names: { sv: 'Alkohol serveras eller säljs', en: 'Alcohol is served or sold' },
    description: {
      sv: 'Att vin, öl eller sprit serveras eller säljs där man arbetar.',
      en: 'Wine, beer or spirits being served or sold where one works.',
    },
    synonyms: {
      sv: ['alkoholservering', 'servera alkohol', 'vin och öl', 'sälja alkohol'],
      en: ['alcohol', 'serving alcohol', 'wine and beer'],
    },
  },
];

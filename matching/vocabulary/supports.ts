import type { AbilityId } from './abilities.ts';
import type { ConditionId } from './conditions.ts';
import type { LocalizedText, Synonyms } from './localized-text.ts';

/** Identifiers of the supports: what a person needs or a workplace offers, in vocabulary order. */
export const supportIds = [
  'same-mentor',
  'written-instructions',
  'one-task-at-a-time',
  'repeated-introduction',
  'quiet-place',
  'short-breaks',
  'shorter-days',
  'stepwise-hours',
  'later-start',
  'no-phone',
  'seated-work',
  'lifting-aid',
  'screen-magnifier',
  'sign-language-interpreter',
  'hearing-loop',
  'easy-swedish',
  'other-language-on-site',
  'job-coach-on-site',
  'trial-day',
  'travel-training',
  'wheelchair-access',
  'shown-instructions',
  'checklist',
  'daily-schedule',
  'time-reminders',
  'own-pace',
  'same-tasks-every-day',
  'fixed-hours',
  'working-in-pairs',
  'no-public-contact',
  'daily-check-in',
  'work-checked-afterwards',
  'private-feedback',
  'named-contact-for-conflicts',
  'speech-and-reading-software',
  'calculation-aid',
  'simplified-digital-tools',
  'visual-alerts',
  'text-instead-of-speech',
  'spoken-language-interpreter',
  'marked-and-lit-workplace',
  'standing-support',
  'adjustable-desk',
  'trolley',
  'easy-grip-tools',
  'reaching-aids',
  'someone-else-drives',
  'personal-aide',
  'hearing-protection',
  'dimmed-light',
  'protective-gear',
  'fragrance-free',
  'ground-floor-or-lift',
  'indoor-work',
  'assistance-dog',
] as const;

/** One support. */
export type SupportId = (typeof supportIds)[number];
/** One ability whose deficit a support closes. */
interface Compensation {
  readonly ability: AbilityId;
  /** The largest deficit that the support closes, in levels. */
  readonly upTo: 1 | 2;
}

/** Something that a person needs or is helped by, and that a workplace may offer. */
export interface Support {
  readonly id: SupportId;
  readonly names: LocalizedText;
  /** One plain sentence. */
  readonly description: LocalizedText;
  readonly synonyms: Synonyms;
  /**
   * The ability deficits that it closes, for a person who can use it: an interpreter of sign language
   * helps those who sign. Source: own judgement of practice, kept on the careful side.
   */
  readonly compensates: readonly Compensation[];
  /** The conditions that it makes easier to bear; it doesn't remove them, so *never* still holds. */
  readonly eases: readonly ConditionId[];
}

/** The supports, in the order of `supportIds`. */
export const supports: readonly Support[] = [
  {
    id: 'same-mentor',
    names: { sv: 'Samma handledare varje dag', en: 'Same mentor every day' },
    description: {
      sv: 'En och samma person handleder, så att det finns någon trygg att fråga.',
      en: 'One and the same person mentors, so that there is someone safe to ask.',
    },
    synonyms: {
      sv: ['samma handledare', 'fast handledare', 'en trygg person', 'fast kontaktperson'],
      en: ['same supervisor', 'one contact person'],
    },
    compensates: [
      { ability: 'cooperation', upTo: 1 },
      { ability: 'independence', upTo: 1 },
      { ability: 'initiative', upTo: 1 },
      { ability: 'taking-criticism', upTo: 1 },
      { ability: 'meeting-strangers', upTo: 1 },
    ],
    eases: ['strangers'],
  },
  {
    id: 'written-instructions',
    names: { sv: 'Skriftliga instruktioner eller bildstöd', en: 'Written or picture instructions' },
    description: {
      sv: 'Arbetet finns beskrivet steg för steg i text eller bild.',
      en: 'The work is described step by step in text or pictures.',
    },
    synonyms: {
      sv: ['bildstöd', 'skriftliga instruktioner', 'steg för steg', 'instruktioner med bilder', 'lathund'],
      en: ['picture instructions', 'step by step', 'written guide'],
    },
    compensates: [
      { ability: 'memory', upTo: 2 },
      { ability: 'learning', upTo: 1 },
      { ability: 'understanding-speech', upTo: 1 },
      { ability: 'hearing', upTo: 1 },
      { ability: 'planning', upTo: 1 },
    ],
    eases: [],
  },
  {
    id: 'one-task-at-a-time',
    names: { sv: 'En uppgift i taget', en: 'One task at a time' },
    description: {
      sv: 'En uppgift görs klar innan nästa delas ut.',
      en: 'One task is finished before the next is given.',
    },
    synonyms: {
      sv: ['en sak i taget', 'en uppgift åt gången', 'inte flera saker samtidigt'],
      en: ['one thing at a time'],
    },
    compensates: [
      { ability: 'switching-tasks', upTo: 2 },
      { ability: 'planning', upTo: 1 },
      { ability: 'attention', upTo: 1 },
      { ability: 'stress', upTo: 1 },
    ],
    eases: ['interruptions'],
  },
  {
    id: 'repeated-introduction',
    names: { sv: 'Upprepad introduktion', en: 'Repeated introduction' },
    description: {
      sv: 'Introduktionen görs om så många gånger som behövs.',
      en: 'The introduction is repeated as often as needed.',
    },
    synonyms: {
      sv: ['lång introduktion', 'repetera', 'visa flera gånger', 'lång inskolning', 'upprepning'],
      en: ['repeat introduction', 'shown again', 'longer induction'],
    },
    compensates: [
      { ability: 'learning', upTo: 2 },
      { ability: 'memory', upTo: 1 },
    ],
    eases: [],
  },
  {
    id: 'quiet-place',
    names: { sv: 'Lugn plats', en: 'Quiet place' },
    description: {
      sv: 'En avskild och tyst plats att arbeta på.',
      en: 'A secluded and silent place to work.',
    },
    synonyms: {
      sv: ['tyst rum', 'lugn miljö', 'avskild plats', 'eget rum', 'lugn och ro'],
      en: ['quiet room', 'calm place'],
    },
    compensates: [
      { ability: 'attention', upTo: 2 },
      { ability: 'mental-energy', upTo: 1 },
      { ability: 'hearing', upTo: 1 },
    ],
    eases: ['loud-noise', 'crowds', 'open-plan-space', 'interruptions'],
  },
  {
    id: 'short-breaks',
    names: { sv: 'Korta pauser', en: 'Short breaks' },
    description: { sv: 'Extra korta pauser när det behövs.', en: 'Extra short breaks when needed.' },
    synonyms: {
      sv: ['extra pauser', 'vila', 'mikropauser', 'paus', 'ta rast oftare'],
      en: ['extra breaks', 'rest'],
    },
    compensates: [
      { ability: 'mental-energy', upTo: 1 },
      { ability: 'physical-endurance', upTo: 1 },
      { ability: 'standing', upTo: 1 },
      { ability: 'sitting', upTo: 1 },
      { ability: 'attention', upTo: 1 },
    ],
    eases: ['repetitive-work', 'screen-work'],
  },
  {
    id: 'shorter-days',
    names: { sv: 'Kortare dagar', en: 'Shorter days' },
    description: { sv: 'Färre timmar om dagen.', en: 'Fewer hours a day.' },
    synonyms: { sv: ['deltid', 'korta dagar', 'färre timmar', 'halvdag'], en: ['part time', 'fewer hours'] },
    compensates: [
      { ability: 'mental-energy', upTo: 2 },
      { ability: 'physical-endurance', upTo: 1 },
      { ability: 'standing', upTo: 1 },
    ],
    eases: [],
  },
  {
    id: 'stepwise-hours',
    names: { sv: 'Stegvis ökning av tiden', en: 'Stepwise increase of hours' },
    description: {
      sv: 'Arbetstiden börjar lågt och ökas i avtalade steg.',
      en: 'Hours start low and increase in agreed steps.',
    },
    synonyms: {
      sv: ['öka successivt', 'trappa upp', 'börja lite', 'gradvis ökning'],
      en: ['gradual increase', 'build up hours'],
    },
    compensates: [
      { ability: 'mental-energy', upTo: 1 },
      { ability: 'physical-endurance', upTo: 1 },
      { ability: 'punctuality', upTo: 1 },
    ],
    eases: [],
  },
  {
    id: 'later-start',
    names: { sv: 'Senare start på dagen', en: 'Later start' },
    description: {
      sv: 'Arbetsdagen börjar senare på förmiddagen.',
      en: 'The working day starts later in the morning.',
    },
    synonyms: {
      sv: ['börja senare', 'sovmorgon', 'inte tidigt', 'flexibel start'],
      en: ['start later', 'late mornings'],
    },
    compensates: [
      { ability: 'punctuality', upTo: 1 },
      { ability: 'mental-energy', upTo: 1 },
    ],
    eases: ['early-morning'],
  },
  {
    id: 'no-phone',
    names: { sv: 'Slippa telefon', en: 'No phone' },
    description: {
      sv: 'Inga samtal behöver ringas eller besvaras.',
      en: 'No calls have to be made or answered.',
    },
    synonyms: {
      sv: ['inte svara i telefon', 'utan telefon', 'inga telefonsamtal', 'slippa ringa'],
      en: ['no calls', 'no telephone'],
    },
    compensates: [
      { ability: 'hearing', upTo: 1 },
      { ability: 'speaking', upTo: 1 },
    ],
    eases: ['phone-calls'],
  },
  {
    id: 'seated-work',
    names: { sv: 'Sittande arbete', en: 'Seated work' },
    description: {
      sv: 'Uppgifterna är ordnade så att de görs sittande.',
      en: 'The tasks are arranged to be done seated.',
    },
    synonyms: {
      sv: ['sitta och jobba', 'stillasittande arbete', 'arbeta sittande'],
      en: ['sitting work', 'sit down'],
    },
    compensates: [
      { ability: 'standing', upTo: 2 },
      { ability: 'walking', upTo: 1 },
      { ability: 'physical-endurance', upTo: 1 },
    ],
    eases: [],
  },
  {
    id: 'lifting-aid',
    names: { sv: 'Lyfthjälpmedel', en: 'Lifting aid' },
    description: {
      sv: 'Lyftanordning eller en kollega tar det tunga.',
      en: 'A lifting device or a colleague takes the heavy part.',
    },
    synonyms: {
      sv: ['slippa lyfta', 'lyftbord', 'hjälp med tunga lyft', 'lyfthjälp'],
      en: ['lifting table', 'help with lifting'],
    },
    compensates: [
      { ability: 'lifting-and-carrying', upTo: 2 },
      { ability: 'physical-endurance', upTo: 1 },
    ],
    eases: [],
  },
  {
    id: 'screen-magnifier',
    names: { sv: 'Skärmläsare eller förstoring', en: 'Screen reader or magnifier' },
    description: {
      sv: 'Dator med skärmläsare, förstoring eller punktskrift.',
      en: 'Computer with screen reader, magnification or braille.',
    },
    synonyms: {
      sv: ['förstoringsprogram', 'skärmläsare', 'punktskrift', 'förstoringsglas', 'synhjälpmedel'],
      en: ['screen reader', 'magnifying glass', 'braille'],
    },
    compensates: [
      { ability: 'seeing', upTo: 2 },
      { ability: 'reading', upTo: 1 },
    ],
    eases: ['screen-work'],
  },
  {
    id: 'sign-language-interpreter',
    names: { sv: 'Teckenspråkstolk', en: 'Sign-language interpreter' },
    description: {
      sv: 'Tolk mellan svenskt teckenspråk och tal.',
      en: 'Interpreter between sign language and speech.',
    },
    synonyms: { sv: ['teckentolk', 'teckenspråk', 'tolk för döva'], en: ['signing', 'deaf interpreter'] },
    compensates: [
      { ability: 'hearing', upTo: 2 },
      { ability: 'understanding-speech', upTo: 2 },
      { ability: 'speaking', upTo: 2 },
    ],
    eases: [],
  },
  {
    id: 'hearing-loop',
    names: { sv: 'Hörslinga', en: 'Hearing loop' },
    description: {
      sv: 'Slinga eller mikrofon som skickar ljudet till hörapparaten.',
      en: 'A loop or microphone that sends sound to the hearing aid.',
    },
    synonyms: {
      sv: ['teleslinga', 'hörselslinga', 'samtalsförstärkare', 'hörselhjälpmedel'],
      en: ['induction loop', 'hearing aid'],
    },
    compensates: [
      { ability: 'hearing', upTo: 2 },
      { ability: 'understanding-speech', upTo: 1 },
    ],
    eases: [],
  },
  {
    id: 'easy-swedish',
    names: { sv: 'Lätt svenska', en: 'Easy Swedish' },
    description: {
      sv: 'Kollegorna talar tydligt och skriver på lätt svenska.',
      en: 'Colleagues speak clearly and write in easy Swedish.',
    },
    synonyms: {
      sv: ['lättläst', 'enkel svenska', 'tala långsamt', 'tydligt språk'],
      en: ['plain language', 'easy to read'],
    },
    compensates: [
      { ability: 'understanding-speech', upTo: 1 },
      { ability: 'reading', upTo: 1 },
      { ability: 'speaking', upTo: 1 },
    ],
    eases: [],
  },
  {
    id: 'other-language-on-site',
    names: { sv: 'Annat språk på plats', en: 'Another language on site' },
    description: {
      sv: 'Någon på arbetsplatsen talar personens språk.',
      en: "Someone at the workplace speaks the person's language.",
    },
    synonyms: {
      sv: ['modersmål', 'kollega som talar mitt språk', 'flerspråkig handledare', 'eget språk'],
      en: ['mother tongue', 'multilingual mentor'],
    },
    compensates: [
      { ability: 'understanding-speech', upTo: 2 },
      { ability: 'speaking', upTo: 2 },
      { ability: 'learning', upTo: 1 },
    ],
    eases: [],
  },
  {
    id: 'job-coach-on-site',
    names: { sv: 'Arbetskonsulent på plats', en: 'Job coach on site' },
    description: {
      sv: 'En arbetskonsulent är med på plats, särskilt i början.',
      en: 'A job coach is there in person, above all at first.',
    },
    synonyms: {
      sv: ['jobbcoach', 'arbetskonsulent', 'siuskonsulent', 'coach på plats', 'stödperson'],
      en: ['employment specialist', 'support person'],
    },
    compensates: [
      { ability: 'learning', upTo: 1 },
      { ability: 'independence', upTo: 2 },
      { ability: 'initiative', upTo: 1 },
      { ability: 'problem-solving', upTo: 1 },
      { ability: 'cooperation', upTo: 1 },
      { ability: 'handling-conflict', upTo: 1 },
      { ability: 'taking-criticism', upTo: 1 },
    ],
    eases: [],
  },
  {
    id: 'trial-day',
    names: { sv: 'Prova-på-dag', en: 'Trial day' },
    description: {
      sv: 'En dag att prova arbetet innan något bestäms.',
      en: 'A day to try the work before anything is decided.',
    },
    synonyms: { sv: ['provdag', 'prova på', 'prova först', 'studiebesök'], en: ['try out', 'taster day'] },
    compensates: [],
    eases: [],
  },
  {
    id: 'travel-training',
    names: { sv: 'Resträning', en: 'Travel training' },
    description: {
      sv: 'Någon övar resan tillsammans med personen.',
      en: 'Someone practises the journey together with the person.',
    },
    synonyms: {
      sv: ['träna resan', 'öva resväg', 'åka tillsammans', 'resa med stöd'],
      en: ['practise the journey'],
    },
    compensates: [{ ability: 'punctuality', upTo: 1 }],
    eases: [],
  },
  {
    id: 'wheelchair-access',
    names: { sv: 'Tillgängligt med rullstol', en: 'Wheelchair access' },
    description: {
      sv: 'Entré, lokaler, toalett och arbetsplats går att nå med rullstol.',
      en: 'Entrance, premises, toilet and work area can be reached by wheelchair.',
    },
    synonyms: {
      sv: ['rullstol', 'rullstolsanpassat', 'tillgänglig lokal', 'ramp'],
      en: ['wheelchair', 'accessible premises'],
    },
    compensates: [
      { ability: 'walking', upTo: 2 },
      { ability: 'standing', upTo: 1 },
    ],
    eases: ['stairs'],
  },
  {
    id: 'shown-instructions',
    names: { sv: 'Visa i stället för att berätta', en: 'Shown rather than told' },
    description: {
      sv: 'Varje moment visas praktiskt och görs tillsammans först.',
      en: 'Each step is shown in practice and done together first.',
    },
    synonyms: {
      sv: ['visa hur man gör', 'titta och göra', 'visa praktiskt', 'göra tillsammans'],
      en: ['demonstrate', 'learn by doing'],
    },
    compensates: [
      { ability: 'learning', upTo: 1 },
      { ability: 'understanding-speech', upTo: 1 },
      { ability: 'reading', upTo: 2 },
    ],
    eases: [],
  },
  {
    id: 'checklist',
    names: { sv: 'Checklista att bocka av', en: 'Checklist to tick off' },
    description: {
      sv: 'En kort lista med dagens moment att bocka av.',
      en: "A short list of the day's steps to tick off.",
    },
    synonyms: {
      sv: ['checklista', 'att göra-lista', 'bocka av', 'arbetslista'],
      en: ['to-do list', 'tick list'],
    },
    compensates: [
      { ability: 'memory', upTo: 1 },
      { ability: 'accuracy', upTo: 1 },
      { ability: 'planning', upTo: 1 },
      { ability: 'independence', upTo: 1 },
    ],
    eases: [],
  },
  {
    id: 'daily-schedule',
    names: { sv: 'Tydligt dagsschema', en: 'Clear daily schedule' },
    description: {
      sv: 'Ett schema visar vad som händer, när och med vem.',
      en: 'A schedule shows what happens, when and with whom.',
    },
    synonyms: {
      sv: ['dagsschema', 'fast schema', 'veckoschema', 'tydlig struktur', 'förutsägbart'],
      en: ['fixed schedule', 'structure', 'predictable'],
    },
    compensates: [
      { ability: 'planning', upTo: 2 },
      { ability: 'initiative', upTo: 1 },
      { ability: 'switching-tasks', upTo: 1 },
    ],
    eases: ['changing-schedule'],
  },
  {
    id: 'time-reminders',
    names: { sv: 'Påminnelser och tidshjälpmedel', en: 'Reminders and time aids' },
    description: {
      sv: 'Larm, tidshjälpmedel eller en kollega påminner om tider.',
      en: 'An alarm, time aid or colleague reminds of times.',
    },
    synonyms: {
      sv: ['påminnelser', 'timstock', 'larm på mobilen', 'tidshjälpmedel'],
      en: ['reminder', 'alarm', 'timer'],
    },
    compensates: [
      { ability: 'punctuality', upTo: 1 },
      { ability: 'memory', upTo: 1 },
      { ability: 'planning', upTo: 1 },
      { ability: 'initiative', upTo: 1 },
    ],
    eases: [],
  },
  {
    id: 'own-pace',
    names: { sv: 'Egen takt', en: 'Own pace' },
    description: { sv: 'Arbetet får ta den tid det tar.', en: 'The work may take the time it takes.' },
    synonyms: {
      sv: ['eget tempo', 'lugnt tempo', 'utan stress', 'ingen stress', 'i min takt'],
      en: ['no stress', 'slow pace'],
    },
    compensates: [
      { ability: 'stress', upTo: 2 },
      { ability: 'accuracy', upTo: 1 },
    ],
    eases: ['time-pressure'],
  },
  {
    id: 'same-tasks-every-day',
    names: { sv: 'Samma uppgifter varje dag', en: 'Same tasks every day' },
    description: {
      sv: 'Uppgifterna är desamma och kommer i samma ordning.',
      en: 'The tasks are the same and come in the same order.',
    },
    synonyms: {
      sv: ['fasta rutiner', 'samma sak varje dag', 'rutinarbete', 'fasta uppgifter'],
      en: ['routine work', 'fixed tasks'],
    },
    compensates: [
      { ability: 'switching-tasks', upTo: 1 },
      { ability: 'memory', upTo: 1 },
      { ability: 'planning', upTo: 1 },
      { ability: 'learning', upTo: 1 },
    ],
    eases: ['changing-schedule'],
  },
  {
    id: 'fixed-hours',
    names: { sv: 'Fasta arbetstider', en: 'Fixed hours' },
    description: {
      sv: 'Arbetstiderna är desamma varje vecka.',
      en: 'Working hours are the same every week.',
    },
    synonyms: {
      sv: ['fasta tider', 'bestämda tider', 'regelbundna tider', 'samma tider'],
      en: ['regular hours', 'same hours'],
    },
    compensates: [{ ability: 'punctuality', upTo: 1 }],
    eases: ['changing-schedule'],
  },
  {
    id: 'working-in-pairs',
    names: { sv: 'Arbeta två och två', en: 'Working in pairs' },
    description: {
      sv: 'En kollega gör samma arbete tillsammans med personen.',
      en: 'A colleague does the same work together with the person.',
    },
    synonyms: {
      sv: ['dubbelbemanning', 'jobba tillsammans', 'gå bredvid', 'tillsammans med någon'],
      en: ['double staffing', 'side by side'],
    },
    compensates: [
      { ability: 'independence', upTo: 2 },
      { ability: 'initiative', upTo: 1 },
      { ability: 'problem-solving', upTo: 1 },
      { ability: 'attention', upTo: 1 },
    ],
    eases: ['working-alone'],
  },
  {
    id: 'no-public-contact',
    names: { sv: 'Slippa möta okända', en: 'No contact with the public' },
    description: {
      sv: 'Uppgifterna görs utan möten med besökare och kunder.',
      en: 'The tasks are done without meeting visitors and customers.',
    },
    synonyms: {
      sv: ['bakom kulisserna', 'inga kunder', 'slippa kunder', 'utan kundkontakt'],
      en: ['behind the scenes', 'no customers'],
    },
    compensates: [
      { ability: 'meeting-strangers', upTo: 2 },
      { ability: 'speaking', upTo: 1 },
    ],
    eases: ['strangers'],
  },
  {
    id: 'daily-check-in',
    names: { sv: 'Avstämning varje dag', en: 'Daily check-in' },
    description: {
      sv: 'En kort avstämning varje dag om hur det går.',
      en: 'A short talk every day about how it goes.',
    },
    synonyms: {
      sv: ['avstämning', 'dagligt samtal', 'uppföljning varje dag', 'morgonmöte'],
      en: ['check in', 'daily talk'],
    },
    compensates: [
      { ability: 'mental-energy', upTo: 1 },
      { ability: 'stress', upTo: 1 },
      { ability: 'taking-criticism', upTo: 1 },
    ],
    eases: [],
  },
  {
    id: 'work-checked-afterwards',
    names: { sv: 'Någon kontrollerar efteråt', en: 'Work checked afterwards' },
    description: {
      sv: 'En kollega ser över resultatet innan det används.',
      en: 'A colleague looks the result over before it is used.',
    },
    synonyms: {
      sv: ['dubbelkoll', 'någon kollar efteråt', 'kontroll i efterhand'],
      en: ['double check', 'checked by someone'],
    },
    compensates: [
      { ability: 'accuracy', upTo: 2 },
      { ability: 'calculating', upTo: 1 },
      { ability: 'writing', upTo: 1 },
    ],
    eases: [],
  },
  {
    id: 'private-feedback',
    names: { sv: 'Återkoppling i enrum', en: 'Feedback in private' },
    description: {
      sv: 'Råd och rättning ges lugnt och i enrum.',
      en: 'Advice and correction are given calmly and in private.',
    },
    synonyms: {
      sv: ['snäll återkoppling', 'feedback i enrum', 'positiv återkoppling'],
      en: ['gentle feedback', 'private talk'],
    },
    compensates: [{ ability: 'taking-criticism', upTo: 2 }],
    eases: [],
  },
  {
    id: 'named-contact-for-conflicts',
    names: { sv: 'Någon tar över vid konflikt', en: 'Someone takes over in conflict' },
    description: {
      sv: 'En namngiven kollega tar över direkt om någon blir upprörd.',
      en: 'A named colleague takes over at once if someone gets upset.',
    },
    synonyms: { sv: ['hjälp vid konflikt', 'backup vid bråk', 'kollega tar över'], en: ['conflict backup'] },
    compensates: [{ ability: 'handling-conflict', upTo: 2 }],
    eases: ['threats', 'upset-people', 'intoxicated-people'],
  },
  {
    id: 'speech-and-reading-software',
    names: { sv: 'Uppläsning, rättstavning och diktering', en: 'Reading aloud, spelling and dictation' },
    description: {
      sv: 'Dator eller telefon läser upp text, rättar stavning och skriver det man säger.',
      en: 'Computer or phone reads text aloud, corrects spelling and writes what is said.',
    },
    synonyms: {
      sv: ['talsyntes', 'uppläst text', 'stavningshjälp', 'diktering', 'rättstavningsprogram'],
      en: ['text to speech', 'spell check', 'dictation'],
    },
    compensates: [
      { ability: 'reading', upTo: 2 },
      { ability: 'writing', upTo: 2 },
      { ability: 'seeing', upTo: 1 },
    ],
    eases: [],
  },
  {
    id: 'calculation-aid',
    names: { sv: 'Räknestöd', en: 'Calculation aid' },
    description: {
      sv: 'Miniräknare, måttband med märken eller färdiga tabeller.',
      en: 'Calculator, marked measures or ready tables.',
    },
    synonyms: {
      sv: ['miniräknare', 'räknehjälp', 'måttabell', 'lathund för mått'],
      en: ['calculator', 'ready tables'],
    },
    compensates: [{ ability: 'calculating', upTo: 2 }],
    eases: [],
  },
  {
    id: 'simplified-digital-tools',
    names: { sv: 'Förenklade digitala verktyg', en: 'Simplified digital tools' },
    description: {
      sv: 'Program och appar är förenklade till de få steg som behövs.',
      en: 'Programs and apps are reduced to the few steps needed.',
    },
    synonyms: {
      sv: ['enkel app', 'anpassad dator', 'förenklad skärm', 'datorstöd'],
      en: ['simple app', 'adapted computer'],
    },
    compensates: [{ ability: 'digital-tools', upTo: 2 }],
    eases: [],
  },
  {
    id: 'visual-alerts',
    names: { sv: 'Blinkande och vibrerande larm', en: 'Flashing and vibrating alarms' },
    description: { sv: 'Larm och signaler syns eller känns.', en: 'Alarms and signals can be seen or felt.' },
    synonyms: {
      sv: ['blinkande larm', 'vibrerande larm', 'varseblivning', 'ljussignal'],
      en: ['flashing alarm', 'visual signal'],
    },
    compensates: [{ ability: 'hearing', upTo: 1 }],
    eases: [],
  },
  {
    id: 'text-instead-of-speech',
    names: { sv: 'Text i stället för tal', en: 'Text instead of speech' },
    description: {
      sv: 'Besked ges och tas emot skriftligt, till exempel i chatt.',
      en: 'Messages are given and received in writing, for instance by chat.',
    },
    synonyms: {
      sv: ['chatt', 'skriva i stället för att prata', 'sms', 'skriftliga besked'],
      en: ['chat', 'messages in writing'],
    },
    compensates: [
      { ability: 'hearing', upTo: 2 },
      { ability: 'speaking', upTo: 2 },
      { ability: 'understanding-speech', upTo: 1 },
    ],
    eases: ['phone-calls'],
  },
  {
    id: 'spoken-language-interpreter',
    names: { sv: 'Språktolk', en: 'Spoken-language interpreter' },
    description: {
      sv: 'Tolk vid introduktion och viktiga samtal.',
      en: 'Interpreter at the introduction and important talks.',
    },
    synonyms: { sv: ['tolk', 'telefontolk', 'tolkhjälp', 'tolkning'], en: ['interpreter', 'translation'] },
    compensates: [
      { ability: 'understanding-speech', upTo: 1 },
      { ability: 'speaking', upTo: 1 },
    ],
    eases: [],
  },
  {
    id: 'marked-and-lit-workplace',
    names: { sv: 'Märkt och väl belyst arbetsplats', en: 'Marked and well-lit workplace' },
    description: {
      sv: 'Tydliga kontraster, märkta hyllor och bra belysning.',
      en: 'Clear contrasts, marked shelves and good lighting.',
    },
    synonyms: {
      sv: ['kontrastmarkering', 'bra belysning', 'tydlig märkning', 'märkta hyllor'],
      en: ['good lighting', 'high contrast', 'labelled shelves'],
    },
    compensates: [
      { ability: 'seeing', upTo: 1 },
      { ability: 'memory', upTo: 1 },
    ],
    eases: ['darkness'],
  },
  {
    id: 'standing-support',
    names: { sv: 'Ståstöd och avlastande matta', en: 'Standing support and relief mat' },
    description: {
      sv: 'Ståstol eller matta gör det lättare att stå.',
      en: 'A sit-stand stool or mat makes standing easier.',
    },
    synonyms: {
      sv: ['ståstöd', 'ståstol', 'avlastningsmatta', 'pall att sitta på'],
      en: ['sit-stand stool', 'anti-fatigue mat'],
    },
    compensates: [{ ability: 'standing', upTo: 1 }],
    eases: [],
  },
  {
    id: 'adjustable-desk',
    names: { sv: 'Höj- och sänkbart bord', en: 'Adjustable desk' },
    description: {
      sv: 'Bord och stol går att ställa i rätt höjd.',
      en: 'Table and chair can be set to the right height.',
    },
    synonyms: {
      sv: ['höj- och sänkbart skrivbord', 'ergonomisk stol', 'ståbord', 'arbetsstol'],
      en: ['height-adjustable desk', 'ergonomic chair'],
    },
    compensates: [
      { ability: 'sitting', upTo: 2 },
      { ability: 'standing', upTo: 1 },
      { ability: 'bending-and-reaching', upTo: 1 },
    ],
    eases: [],
  },
  {
    id: 'trolley',
    names: { sv: 'Vagn', en: 'Trolley' },
    description: {
      sv: 'Saker flyttas på vagn i stället för att bäras.',
      en: 'Things are moved on a trolley instead of carried.',
    },
    synonyms: {
      sv: ['rullvagn', 'kärra', 'transportvagn', 'serveringsvagn'],
      en: ['cart', 'wheeled trolley'],
    },
    compensates: [
      { ability: 'lifting-and-carrying', upTo: 1 },
      { ability: 'physical-endurance', upTo: 1 },
    ],
    eases: [],
  },
  {
    id: 'easy-grip-tools',
    names: { sv: 'Lättgreppade redskap', en: 'Easy-grip tools' },
    description: {
      sv: 'Redskap med tjocka handtag, elöppnare och liknande.',
      en: 'Tools with thick handles, electric openers and the like.',
    },
    synonyms: {
      sv: ['anpassade redskap', 'greppvänliga verktyg', 'handledsstöd'],
      en: ['adapted tools', 'thick handles'],
    },
    compensates: [{ ability: 'fine-hand-use', upTo: 2 }],
    eases: ['vibration'],
  },
  {
    id: 'reaching-aids',
    names: { sv: 'Saker i rätt höjd och griptång', en: 'Things at the right height and reachers' },
    description: {
      sv: 'Det som används står i midjehöjd, och griptång eller långt skaft finns.',
      en: 'What is used stands at waist height, and reachers or long handles are at hand.',
    },
    synonyms: {
      sv: ['griptång', 'långt skaft', 'midjehöjd', 'slippa böja sig'],
      en: ['reacher', 'long handle', 'waist height'],
    },
    compensates: [{ ability: 'bending-and-reaching', upTo: 2 }],
    eases: ['heights'],
  },
  {
    id: 'someone-else-drives',
    names: { sv: 'Någon annan kör', en: 'Someone else drives' },
    description: {
      sv: 'En kollega kör när något ska transporteras.',
      en: 'A colleague drives when something has to be moved by vehicle.',
    },
    synonyms: {
      sv: ['slippa köra', 'utan körkort', 'åka med', 'kollega kör'],
      en: ['no driving', 'without driving licence'],
    },
    compensates: [{ ability: 'driving', upTo: 2 }],
    eases: [],
  },
  {
    id: 'personal-aide',
    names: { sv: 'Personligt biträde', en: 'Personal aide' },
    description: {
      sv: 'En kollega har avsatt tid för att hjälpa till i arbetet.',
      en: 'A colleague has set time to help at work.',
    },
    synonyms: {
      sv: ['arbetsbiträde', 'biträde', 'personlig assistent', 'assistent'],
      en: ['personal assistant', 'work aide'],
    },
    compensates: [
      { ability: 'independence', upTo: 2 },
      { ability: 'planning', upTo: 1 },
      { ability: 'lifting-and-carrying', upTo: 1 },
      { ability: 'bending-and-reaching', upTo: 1 },
      { ability: 'writing', upTo: 1 },
      { ability: 'handling-conflict', upTo: 1 },
    ],
    eases: ['working-alone'],
  },
  {
    id: 'hearing-protection',
    names: { sv: 'Hörselskydd eller hörlurar', en: 'Hearing protection or headphones' },
    description: {
      sv: 'Hörselskydd eller brusreducerande hörlurar får användas.',
      en: 'Hearing protection or noise-cancelling headphones may be used.',
    },
    synonyms: {
      sv: ['hörlurar', 'hörselkåpor', 'öronproppar', 'brusreducering'],
      en: ['headphones', 'ear plugs'],
    },
    compensates: [{ ability: 'attention', upTo: 1 }],
    eases: ['loud-noise', 'open-plan-space'],
  },
  {
    id: 'dimmed-light',
    names: { sv: 'Anpassat ljus', en: 'Adapted light' },
    description: { sv: 'Ljuset kan dämpas eller bytas ut.', en: 'The light can be dimmed or replaced.' },
    synonyms: {
      sv: ['dämpat ljus', 'dimbar belysning', 'mörkare glasögon', 'anpassad belysning'],
      en: ['dim light', 'adjustable lighting'],
    },
    compensates: [{ ability: 'mental-energy', upTo: 1 }],
    eases: ['strong-light'],
  },
  {
    id: 'protective-gear',
    names: { sv: 'Extra skyddsutrustning', en: 'Extra protective gear' },
    description: {
      sv: 'Handskar, mask eller annat skydd finns för den som behöver.',
      en: 'Gloves, mask or other protection is there for those who need it.',
    },
    synonyms: {
      sv: ['skyddshandskar', 'andningsskydd', 'handkräm', 'extra handskar'],
      en: ['gloves', 'breathing mask'],
    },
    compensates: [],
    eases: ['chemicals', 'dust', 'wet-work', 'allergens'],
  },
  {
    id: 'fragrance-free',
    names: { sv: 'Doft- och allergianpassad miljö', en: 'Fragrance-free and allergy-adapted' },
    description: {
      sv: 'Inga starka dofter, nötter eller pälsdjur i lokalen.',
      en: 'No strong scents, nuts or furry animals on the premises.',
    },
    synonyms: {
      sv: ['doftfritt', 'parfymfritt', 'nötfritt', 'allergianpassat'],
      en: ['no perfume', 'allergy friendly'],
    },
    compensates: [],
    eases: ['strong-smells', 'allergens'],
  },
  {
    id: 'ground-floor-or-lift',
    names: { sv: 'Markplan eller hiss', en: 'Ground floor or lift' },
    description: { sv: 'Arbetet går att nå utan trappor.', en: 'The work can be reached without stairs.' },
    synonyms: { sv: ['hiss', 'bottenvåning', 'utan trappor', 'markplan'], en: ['elevator', 'step-free'] },
    compensates: [{ ability: 'walking', upTo: 1 }],
    eases: ['stairs'],
  },
  {
    id: 'indoor-work',
    names: { sv: 'Arbete inomhus', en: 'Indoor work' },
    description: {
      sv: 'Uppgifterna läggs inomhus, eller flyttas in vid dåligt väder.',
      en: 'Tasks are kept indoors, or moved in when the weather is bad.',
    },
    synonyms: { sv: ['jobba inne', 'inomhusarbete', 'slippa vara ute'], en: ['inside work', 'indoors'] },
    compensates: [],
    eases: ['outdoors', 'cold', 'slippery-surfaces'],
  },
  {
    id: 'assistance-dog',
    names: { sv: 'Assistanshund välkommen', en: 'Assistance dog welcome' },
    description: {
      sv: 'Ledarhund eller assistanshund får följa med.',
      en: 'A guide dog or assistance dog may come along.',
    },
    synonyms: { sv: ['ledarhund', 'servicehund', 'assistanshund'], en: ['guide dog', 'service dog'] },
    compensates: [
      { ability: 'seeing', upTo: 1 },
      { ability: 'mental-energy', upTo: 1 },
    ],
    eases: [],
  },
];

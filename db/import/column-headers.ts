import type { ProfileKind } from './profile-record.ts';

/** What a column is called: in the template, in English, and in whatever other words people have it. */
type Headers = readonly [sv: string, en: string, ...also: string[]];

const shared = {
  id: ['Id', 'Identifier'],
  nodeId: ['Nod', 'Node', 'Nodens id', 'Node id'],
  status: ['Status', 'State', 'Öppen eller stängd'],
  languages: ['Språk', 'Languages', 'Språkkunskaper', 'Språkkrav'],
  employmentForms: [
    'Anställningsformer',
    'Employment forms',
    'Anställningsform',
    'Employment form',
    'Insats',
    'Insatser',
    'Anställningsformer som fungerar',
  ],
} satisfies Readonly<Record<string, Headers>>;

const hours = {
  '': [
    'Timmar i veckan',
    'Hours a week',
    'Timmar per vecka',
    'Hours per week',
    'Timmar/vecka',
    'Veckotimmar',
  ],
  '.min': [
    'Timmar i veckan, minst',
    'Hours a week, at least',
    'Minst antal timmar i veckan',
    'Timmar per vecka, minst',
    'Timmar i veckan, från',
    'Minst timmar i veckan',
    'Min timmar i veckan',
  ],
  '.max': [
    'Timmar i veckan, högst',
    'Hours a week, at most',
    'Högst antal timmar i veckan',
    'Timmar per vecka, högst',
    'Timmar i veckan, till',
    'Högst timmar i veckan',
    'Max timmar i veckan',
  ],
} satisfies Readonly<Record<string, Headers>>;

const times: Headers = ['Tider', 'Times', 'Tid på dagen', 'Vilka tider?', 'Arbetstider'];
const weekdays: Headers = ['Dagar', 'Weekdays', 'Veckodagar', 'Days', 'Vilka dagar?'];
const places = {
  '.place': ['Ort', 'Town', 'Plats', 'Place', 'Tätort', 'Kommun'],
  '.lat': ['Latitud', 'Latitude', 'Lat', 'Breddgrad'],
  '.lon': ['Longitud', 'Longitude', 'Lon', 'Long', 'Lng', 'Längdgrad'],
} satisfies Readonly<Record<string, Headers>>;

const crossing: Headers = ['Färja eller omväg', 'Crossing', 'Färja', 'Vatten emellan', 'Ferry'];

function under(prefix: string, headers: Readonly<Record<string, Headers>>): Record<string, Headers> {
  return Object.fromEntries(Object.entries(headers).map(([end, named]) => [prefix + end, named]));
}

const candidates: Readonly<Record<string, Headers>> = {
  ...shared,
  reference: [
    'Ärendenummer',
    'Case number',
    'Referens',
    'Ärende',
    'Ärendenr',
    'Deltagarnummer',
    'Referensnummer',
  ],
  coachId: [
    'Arbetskonsulentens id',
    "Job coach's id",
    'Arbetskonsulent',
    'Job coach',
    'Jobbcoach',
    'Handläggare',
  ],
  wishes: ['Önskemål', 'Wishes', 'Vad vill personen göra?', 'Egna ord', 'Own words'],
  wishesInOrder: ['Önskemål i ordning', 'Wishes in order'],
  coachNotes: ['Anteckningar', "Coach's notes", 'Dina anteckningar', 'Notes'],
  experience: ['Erfarenhet', 'Experience', 'Erfarenheter', 'Vad har personen gjort?', 'Arbetslivserfarenhet'],
  needs: [
    'Stöd och anpassning',
    'Needs',
    'Behov',
    'Behöver',
    'Behov av stöd',
    'Stöd',
    'Anpassningar',
    'Anpassning',
    'Support',
    'Vad behöver eller underlättar för personen?',
  ],
  avoids: [
    'Att undvika',
    'Avoids',
    'Undviker',
    'Undvika',
    'Ska undvikas',
    'To avoid',
    'Vad ska arbetet inte innehålla?',
  ],
  'availability.from': [
    'Kan börja',
    'Can start',
    'Kan börja från',
    'Available from',
    'Tillgänglig från',
    'Startdatum',
  ],
  ...under('availability.hoursPerWeek', hours),
  'availability.times': times,
  'availability.weekdays': weekdays,
  ...under('travel.from', places),
  'travel.from.place': [
    ...places['.place'],
    'Bostadsort',
    'Hemort',
    'Reser från',
    'Resa från',
    'Travels from',
  ],
  'travel.maxMinutes': [
    'Längsta resväg, minuter',
    'Longest trip, minutes',
    'Längsta resväg',
    'Längsta restid',
    'Längsta restid, minuter',
    'Max restid',
    'Restid',
    'Longest trip',
  ],
  licences: [
    'Körkort och truckbevis',
    'Licences',
    'Körkort',
    'Körkort och behörigheter',
    'Driving licence',
    'Behörigheter',
  ],
  registerExtract: [
    'Utdrag ur belastningsregistret',
    'Register extract',
    'Registerutdrag',
    'Belastningsregister',
    'Extract from the criminal register',
  ],
  waitingSince: ['Väntar sedan', 'Waiting since', 'Har väntat sedan', 'I kö sedan', 'Inskriven'],
  sex: ['Kön', 'Sex', 'Gender'],
  birthYear: ['Födelseår', 'Birth year', 'Year of birth'],
  groups: ['Grupper', 'Groups', 'Grupp'],
  name: ['Namn', 'Name'],
  contact: ['Kontakt', 'Contact', 'Kontaktuppgifter'],
};

const roles: Readonly<Record<string, Headers>> = {
  ...shared,
  reference: ['Referens', 'Reference number', 'Referensnummer', 'Tjänstens referens', 'Tjänstnummer'],
  workplaceId: ['Arbetsplatsens id', "Workplace's id"],
  workplaceReference: [
    'Arbetsplats',
    'Workplace',
    'Arbetsplatsens referens',
    "Workplace's reference",
    'Enhet',
  ],
  title: [
    'Titel',
    'Role title',
    'Tjänst',
    'Tjänstens titel',
    'Rubrik',
    'Vad ska tjänsten heta?',
    'Benämning',
  ],
  description: ['Beskrivning', 'Role description', 'Arbetsbeskrivning', 'Vad behöver ni hjälp med?'],
  tasks: ['Arbetsuppgifter', 'Work tasks', 'Uppgifter'],
  conditions: ['Arbetsmiljö', 'Work environment', 'Arbetsförhållanden', 'Förhållanden'],
  supports: [
    'Det arbetsplatsen erbjuder',
    'Supports on offer',
    'Stöd',
    'Stöd och anpassning',
    'Anpassningar',
    'Det ni erbjuder',
    'Vad kan ni erbjuda?',
  ],
  ...under('hoursPerWeek', hours),
  times,
  weekdays,
  'period.from': ['Från och med', 'Starts on', 'Period från', 'Från', 'From', 'Startdatum', 'Börjar'],
  'period.to': ['Till och med', 'Ends on', 'Period till', 'Till', 'To', 'Until', 'Slutdatum', 'Slutar'],
  places: ['Antal platser', 'Number of places', 'Platser'],
  ...under('location', places),
  crossing,
  'requires.registerExtract': [
    'Utdrag ur belastningsregistret',
    'Register extract',
    'Registerutdrag',
    'Belastningsregister',
    'Extract from the criminal register',
  ],
  'requires.licence': ['Körkort eller behörighet', 'Licence', 'Körkort', 'Driving licence', 'Behörighet'],
  'requires.minAge': ['Lägsta ålder', 'Lowest age', 'Minimum age', 'Minimiålder'],
};

const workplaces: Readonly<Record<string, Headers>> = {
  id: shared.id,
  nodeId: shared.nodeId,
  reference: ['Referens', 'Reference number', 'Referensnummer', 'Arbetsplatsens referens'],
  name: ['Arbetsplats', 'Workplace', 'Namn', 'Arbetsplatsens namn', 'Enhet'],
  ...under('location', places),
  crossing,
  managerId: ['Chefens id', "Manager's id", 'Chef', 'Manager'],
  mentors: ['Handledare', 'Mentors who help', 'Mentorer'],
  supports: roles.supports ?? ['Stöd', 'Supports on offer'],
};

/** What the columns of each kind of profile are called besides their paths, by path: the template's header first. */
export const columnHeaders: Readonly<Record<ProfileKind, Readonly<Record<string, Headers>>>> = {
  candidates,
  roles,
  workplaces,
};

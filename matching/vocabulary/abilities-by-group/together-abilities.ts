import type { Ability } from '../abilities.ts';

/** The abilities of being together with others, in vocabulary order. */
export const togetherAbilities: readonly Ability[] = [
  {
    id: 'cooperation',
    icf: 'd740',
    group: 'together',
    names: { sv: 'Samarbeta', en: 'Cooperation' },
    description: {
      sv: 'Att arbeta tillsammans med andra mot samma mål.',
      en: 'Working together with others towards the same goal.',
    },
    synonyms: {
      sv: ['samarbete', 'teamarbete', 'arbeta i grupp', 'lagarbete'],
      en: ['teamwork', 'work in a team'],
    },
    levels: [
      {
        sv: 'Inget samarbete: arbetet görs helt för sig.',
        en: 'No cooperation: the work is done entirely apart.',
      },
      { sv: 'Kan arbeta bredvid en trygg person.', en: 'Can work beside one trusted person.' },
      {
        sv: 'Kan samarbeta med några få kända personer i bestämda roller.',
        en: 'Can cooperate with a few known people in set roles.',
      },
      {
        sv: 'Kan samarbeta i en vanlig arbetsgrupp och hjälpa andra.',
        en: 'Can cooperate in an ordinary team and help others.',
      },
      {
        sv: 'Kan samarbeta med många olika människor och få en grupp att fungera.',
        en: 'Can cooperate with many different people and make a group work.',
      },
    ],
  },
  {
    id: 'meeting-strangers',
    icf: 'd730',
    group: 'together',
    names: { sv: 'Möta nya människor', en: 'Meeting strangers' },
    description: {
      sv: 'Att möta och bemöta människor man inte känner.',
      en: 'Meeting and treating well people one does not know.',
    },
    synonyms: {
      sv: ['bemötande', 'kundkontakt', 'besökare', 'service', 'möta människor'],
      en: ['customer contact', 'visitors', 'service'],
    },
    levels: [
      { sv: 'Inga möten med människor man inte känner.', en: 'No meetings with people one does not know.' },
      {
        sv: 'Kan hälsa kort på en ny person när någon är med.',
        en: 'Can greet a new person briefly when someone is there.',
      },
      {
        sv: 'Kan möta några få nya personer om dagen i enkla situationer.',
        en: 'Can meet a few new people a day in simple situations.',
      },
      {
        sv: 'Kan möta nya människor vänligt stora delar av dagen.',
        en: 'Can meet new people kindly for much of the day.',
      },
      {
        sv: 'Kan möta alla slags människor hela dagen, även i svåra lägen.',
        en: 'Can meet all kinds of people all day, also in difficult moments.',
      },
    ],
  },
  {
    id: 'handling-conflict',
    icf: 'd720',
    group: 'together',
    names: { sv: 'Hantera konflikter', en: 'Handling conflict' },
    description: {
      sv: 'Att hålla sig lugn och finna sig till rätta när människor är oense eller arga.',
      en: 'Staying calm and finding a way when people disagree or are angry.',
    },
    synonyms: {
      sv: ['konflikthantering', 'bråk', 'osämja', 'lugna ner'],
      en: ['conflict management', 'calm down arguments'],
    },
    levels: [
      {
        sv: 'Inga konflikter att möta: någon annan tar över direkt.',
        en: 'No conflicts to face: someone else takes over at once.',
      },
      {
        sv: 'Kan gå undan och hämta hjälp när någon blir arg.',
        en: 'Can step away and get help when someone gets angry.',
      },
      {
        sv: 'Kan hålla sig lugn vid små meningsskiljaktigheter.',
        en: 'Can stay calm in small disagreements.',
      },
      {
        sv: 'Kan reda ut vanliga oenigheter i samtal.',
        en: 'Can sort out ordinary disagreements by talking.',
      },
      {
        sv: 'Kan lugna upprörda människor och medla mellan andra.',
        en: 'Can calm upset people and mediate between others.',
      },
    ],
  },
  {
    id: 'taking-criticism',
    icf: 'd7103',
    group: 'together',
    names: { sv: 'Ta emot kritik', en: 'Taking criticism' },
    description: {
      sv: 'Att höra vad som kan bli bättre och använda det.',
      en: 'Hearing what can be better and using it.',
    },
    synonyms: {
      sv: ['kritik', 'återkoppling', 'feedback', 'ta tillsägelser'],
      en: ['feedback', 'correction'],
    },
    levels: [
      {
        sv: 'Ingen rättning av arbetet: resultatet får vara som det är.',
        en: 'No correction of the work: the result may be as it is.',
      },
      {
        sv: 'Kan ta emot ett vänligt råd från en trygg person.',
        en: 'Can take friendly advice from a trusted person.',
      },
      {
        sv: 'Kan ta emot rättning i enrum och pröva igen.',
        en: 'Can take correction in private and try again.',
      },
      {
        sv: 'Kan ta emot vanlig återkoppling i arbetet och ändra sig.',
        en: 'Can take ordinary feedback at work and change.',
      },
      {
        sv: 'Kan ta emot skarp kritik från vem som helst och lära av den.',
        en: 'Can take sharp criticism from anyone and learn from it.',
      },
    ],
  },
];

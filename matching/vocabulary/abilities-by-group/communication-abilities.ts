import type { Ability } from '../abilities.ts';

/** The abilities of communication, in vocabulary order. */
export const communicationAbilities: readonly Ability[] = [
  {
    id: 'understanding-speech',
    icf: 'd310',
    group: 'communication',
    names: { sv: 'Förstå tal', en: 'Understanding speech' },
    description: {
      sv: 'Att förstå vad andra säger, på arbetsplatsens språk.',
      en: 'Understanding what others say, in the language of the workplace.',
    },
    synonyms: {
      sv: ['förstå svenska', 'förstå instruktioner', 'lyssna', 'hörförståelse'],
      en: ['listen', 'understand instructions'],
    },
    levels: [
      {
        sv: 'Inget tal att förstå: allt visas med bilder, gester eller tecken.',
        en: 'No speech to understand: everything is shown with pictures, gestures or signs.',
      },
      {
        sv: 'Kan förstå enstaka ord och korta uppmaningar som också visas.',
        en: 'Can understand single words and short requests that are also shown.',
      },
      {
        sv: 'Kan förstå korta och tydliga instruktioner om välkända saker.',
        en: 'Can understand short and clear instructions about familiar things.',
      },
      {
        sv: 'Kan förstå vanliga samtal och besked i arbetet.',
        en: 'Can understand ordinary conversation and messages at work.',
      },
      {
        sv: 'Kan förstå snabba, långa och svåra samtal med flera personer.',
        en: 'Can understand fast, long and difficult talk among several people.',
      },
    ],
  },
  {
    id: 'speaking',
    icf: 'd330',
    group: 'communication',
    names: { sv: 'Tala', en: 'Speaking' },
    description: { sv: 'Att göra sig förstådd i tal.', en: 'Making oneself understood in speech.' },
    synonyms: {
      sv: ['prata', 'samtala', 'uttrycka sig', 'göra sig förstådd'],
      en: ['talk', 'express oneself'],
    },
    levels: [
      {
        sv: 'Inget tal: allt sker utan ord eller på annat sätt än i tal.',
        en: 'No speech: everything is done without words or in other ways than speech.',
      },
      { sv: 'Kan säga enstaka ord och korta fraser.', en: 'Can say single words and short phrases.' },
      {
        sv: 'Kan svara och fråga i enkla meningar om välkända saker.',
        en: 'Can answer and ask in simple sentences about familiar things.',
      },
      { sv: 'Kan samtala obehindrat om arbetet.', en: 'Can converse freely about the work.' },
      {
        sv: 'Kan förklara svåra saker, övertyga och tala inför grupp.',
        en: 'Can explain difficult matters, persuade and speak to a group.',
      },
    ],
  },
  {
    id: 'reading',
    icf: 'd166',
    group: 'communication',
    names: { sv: 'Läsa', en: 'Reading' },
    description: { sv: 'Att läsa och förstå skriven text.', en: 'Reading and understanding written text.' },
    synonyms: { sv: ['läsning', 'läsförståelse', 'läsa text'], en: ['read', 'reading comprehension'] },
    levels: [
      {
        sv: 'Ingen text att läsa: bilder och muntliga besked räcker.',
        en: 'No text to read: pictures and spoken messages are enough.',
      },
      { sv: 'Kan läsa siffror, namn och enstaka ord.', en: 'Can read numbers, names and single words.' },
      {
        sv: 'Kan läsa korta listor och enkla instruktioner.',
        en: 'Can read short lists and simple instructions.',
      },
      {
        sv: 'Kan läsa vanliga texter och meddelanden i arbetet.',
        en: 'Can read ordinary texts and messages at work.',
      },
      {
        sv: 'Kan läsa långa och svåra texter snabbt och säkert.',
        en: 'Can read long and difficult texts fast and reliably.',
      },
    ],
  },
  {
    id: 'writing',
    icf: 'd170',
    group: 'communication',
    names: { sv: 'Skriva', en: 'Writing' },
    description: { sv: 'Att skriva så att andra förstår.', en: 'Writing so that others understand.' },
    synonyms: { sv: ['skrift', 'stava', 'anteckna', 'skriva text'], en: ['write', 'spell', 'take notes'] },
    levels: [
      {
        sv: 'Inget att skriva: ingenting behöver antecknas.',
        en: 'Nothing to write: nothing has to be noted down.',
      },
      {
        sv: 'Kan kryssa i en ruta, skriva sitt namn och enstaka siffror.',
        en: "Can tick a box and write one's name and single numbers.",
      },
      {
        sv: 'Kan skriva korta anteckningar och fylla i enkla listor.',
        en: 'Can write short notes and fill in simple lists.',
      },
      {
        sv: 'Kan skriva vanliga meddelanden som är lätta att förstå.',
        en: 'Can write ordinary messages that are easy to understand.',
      },
      {
        sv: 'Kan skriva längre texter med god språkbehandling.',
        en: 'Can write longer texts in good language.',
      },
    ],
  },
  {
    id: 'calculating',
    icf: 'd172',
    group: 'communication',
    names: { sv: 'Räkna', en: 'Calculating' },
    description: {
      sv: 'Att räkna, mäta och förstå siffror.',
      en: 'Counting, measuring and understanding numbers.',
    },
    synonyms: { sv: ['räkning', 'matematik', 'mäta', 'väga', 'siffror'], en: ['maths', 'count', 'measure'] },
    levels: [
      { sv: 'Inget att räkna eller mäta.', en: 'Nothing to count or measure.' },
      { sv: 'Kan räkna ett fåtal saker, en i taget.', en: 'Can count a few things, one at a time.' },
      {
        sv: 'Kan räkna antal, läsa av mått och jämföra med en lista.',
        en: 'Can count quantities, read off measures and compare with a list.',
      },
      {
        sv: 'Kan räkna med pengar, mängder och tider på egen hand.',
        en: 'Can calculate with money, amounts and times alone.',
      },
      {
        sv: 'Kan räkna med procent, formler och statistik och rimlighetspröva svaret.',
        en: 'Can calculate with percentages, formulas and statistics and judge whether the answer is reasonable.',
      },
    ],
  },
  {
    id: 'digital-tools',
    icf: 'd360',
    group: 'communication',
    names: { sv: 'Digitala verktyg', en: 'Digital tools' },
    description: {
      sv: 'Att använda dator, telefon, surfplatta och system.',
      en: 'Using computer, phone, tablet and systems.',
    },
    synonyms: {
      sv: ['dator', 'datorvana', 'mobil', 'surfplatta', 'it-vana'],
      en: ['computer skills', 'tablet', 'smartphone'],
    },
    levels: [
      { sv: 'Inga digitala verktyg.', en: 'No digital tools.' },
      {
        sv: 'Kan använda en knapp, skanner eller app som någon har ställt i ordning.',
        en: 'Can use a button, scanner or app that someone has set up.',
      },
      {
        sv: 'Kan använda enkla funktioner i en dator eller surfplatta på ett inövat sätt.',
        en: 'Can use simple functions of a computer or tablet in a practised way.',
      },
      {
        sv: 'Kan använda e-post, dokument och register på egen hand.',
        en: 'Can use e-mail, documents and registers alone.',
      },
      {
        sv: 'Kan lära sig nya system själv och hjälpa andra med dem.',
        en: 'Can learn new systems alone and help others with them.',
      },
    ],
  },
];

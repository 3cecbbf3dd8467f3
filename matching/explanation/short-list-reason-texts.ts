import type { LocalizedText } from '../vocabulary/localized-text.ts';
import type { ShortListReason } from '../vocabulary/short-list-reasons.ts';
import type { shortListSays } from './change-sentences.ts';

/** What a reason is, in a sentence: of a person's list of roles, and of a role's list of people. */
export const reasonTexts: Readonly<
  Record<ShortListReason, Readonly<Record<keyof typeof shortListSays, LocalizedText>>>
> = {
  'not-open': {
    roles: {
      sv: 'Personen är avslutad och får inga förslag.',
      en: 'The person is closed and gets no suggestions.',
    },
    people: {
      sv: 'Tjänsten är stängd och får inga förslag.',
      en: 'The role is closed and gets no suggestions.',
    },
  },
  unreadable: {
    roles: {
      sv: 'Uppgifterna om personen går inte att läsa. Gå igenom dem och spara på nytt.',
      en: 'What is told of the person can not be read. Go through it and save it again.',
    },
    people: {
      sv: 'Uppgifterna om tjänsten går inte att läsa. Gå igenom dem och spara på nytt.',
      en: 'What is told of the role can not be read. Go through it and save it again.',
    },
  },
  'not-matched': {
    roles: {
      sv: 'Personen är inte matchad än. Det brukar ta några sekunder.',
      en: 'The person is not matched yet. It takes a few seconds as a rule.',
    },
    people: {
      sv: 'Tjänsten är inte matchad än. Det brukar ta några sekunder.',
      en: 'The role is not matched yet. It takes a few seconds as a rule.',
    },
  },
  placed: {
    roles: {
      sv: 'Personen har en placering och står därför inte på några listor.',
      en: 'The person has a placement and therefore stands on no list.',
    },
    people: { sv: 'Tjänsten är tillsatt.', en: 'The role is filled.' },
  },
  objected: {
    roles: {
      sv: 'Personen har invänt mot att bli matchad och får inga förslag så länge invändningen gäller.',
      en: 'The person has objected to being matched and gets no suggestions while the objection stands.',
    },
    people: {
      sv: 'Tjänsten får inga förslag.',
      en: 'The role gets no suggestions.',
    },
  },
  'not-confirmed': {
    roles: {
      sv: 'Ingen har på länge bekräftat att uppgifterna om personen stämmer. Personen kommer tillbaka på listorna när någon gör det.',
      en: 'Nobody has confirmed for long that what is told of the person is true. The person is back on the lists when somebody does.',
    },
    people: {
      sv: 'Ingen har på länge bekräftat att uppgifterna om tjänsten stämmer.',
      en: 'Nobody has confirmed for long that what is told of the role is true.',
    },
  },
  'off-lists': {
    roles: {
      sv: 'De tjänster som passar är avböjda eller väntar, och ingen annan går som det är nu.',
      en: 'The roles that suit are declined or on hold, and no other is possible as it is now.',
    },
    people: {
      sv: 'De personer som passar är avböjda eller väntar, och ingen annan kan ta tjänsten som det är nu.',
      en: 'The people who suit are declined or on hold, and nobody else can take the role as it is now.',
    },
  },
  'no-places': {
    roles: { sv: 'Tjänsten har inga platser kvar.', en: 'The role has no places left.' },
    people: { sv: 'Tjänsten har inga platser kvar.', en: 'The role has no places left.' },
  },
  over: {
    roles: { sv: 'Tjänstens period är slut.', en: 'The period of the role is over.' },
    people: { sv: 'Tjänstens period är slut.', en: 'The period of the role is over.' },
  },
  'nobody-open': {
    roles: { sv: 'Det finns ingen öppen tjänst.', en: 'There is no open role.' },
    people: { sv: 'Det finns ingen som söker plats.', en: 'There is nobody looking for a place.' },
  },
  'text-not-read': {
    roles: {
      sv: 'Önskemålet är på ett språk som inte läses här, och inget annat är berättat om personen.',
      en: 'The wish is in a language that is not read here, and nothing else is told of the person.',
    },
    people: {
      sv: 'Texten är på ett språk som inte läses här.',
      en: 'The text is in a language that is not read here.',
    },
  },
  gates: {
    roles: { sv: 'Ingen tjänst går som det är nu.', en: 'No role is possible as it is now.' },
    people: {
      sv: 'Ingen person kan ta tjänsten som det är nu.',
      en: 'Nobody can take the role as it is now.',
    },
  },
};

import type { Says } from '../language/sentence.ts';

/** The summary: to the coach how near the wish the role is; whether it is a match, and how good as far as is known. */
export const summarySays = {
  sv: {
    coach: {
      'wish-clear': 'Tjänsten liknar det som personen vill arbeta med.',
      'wish-some': 'Tjänsten liknar lite det som personen vill arbeta med.',
      'wish-none': 'Tjänsten verkar vara något annat än det som personen vill arbeta med.',
      'wish-refused': 'Tjänsten kan ha något som personen inte vill arbeta med.',
      'wish-unknown': 'Det är inte känt om tjänsten är det som personen vill arbeta med.',
      'wish-unread':
        'Önskemålet är på ett språk som inte läses här, så ta hjälp av en tolk eller översättare.',
      'near-miss': 'Det går inte som det är nu, men en enda ändring räcker.',
      none: 'Det går inte som det är nu, för minst ett krav är inte uppfyllt.',
      good: 'Det är ett starkt förslag.',
      fair: 'Det är ett rimligt förslag.',
      weak: 'Det är ett svagt förslag.',
      thin: 'För lite är känt för att säga hur bra förslaget är.',
      partly: 'En del är ännu inte känt.',
      waited: 'Personen har väntat länge, och det lyfter förslaget.',
      'seldom-proposed': 'Personen har sällan fått en förfrågan, och det lyfter förslaget.',
      'waited-seldom-proposed':
        'Personen har väntat länge och sällan fått en förfrågan, och det lyfter förslaget.',
      'waiting-time': 'Reglerna lyfter också den som har väntat länge.',
      'times-proposed': 'Reglerna lyfter också den som sällan har fått en förfrågan.',
      spread: 'Reglerna lyfter också den som har väntat länge eller sällan har fått en förfrågan.',
      close: 'En människa granskar och beslutar.',
    },
    candidate: {
      'near-miss': 'Jobbet går om en sak ändras.',
      none: 'Jobbet går inte just nu.',
      good: 'Jobbet passar dig bra.',
      fair: 'Jobbet kan passa dig.',
      otherwise: 'Men annat i jobbet kan passa dig.',
      weak: 'Jobbet passar dig kanske inte.',
      thin: 'Vi behöver veta mer för att se om jobbet passar.',
      waited: 'Du har väntat länge, och det lyfter förslaget.',
      'seldom-proposed': 'Du har sällan blivit föreslagen, och det lyfter förslaget.',
      'waited-seldom-proposed': 'Du har väntat länge och sällan blivit föreslagen, och det lyfter förslaget.',
      'waiting-time': 'Den som har väntat länge får förslag tidigare.',
      'times-proposed': 'Den som sällan har blivit föreslagen får förslag tidigare.',
      spread: 'Den som har väntat länge eller sällan har blivit föreslagen får förslag tidigare.',
    },
    manager: {
      'near-miss': 'Det kan gå om en sak ändras.',
      none: 'Det går inte just nu.',
      good: 'Arbetet passar personen bra.',
      fair: 'Arbetet kan passa personen.',
      weak: 'Arbetet passar kanske inte personen.',
      thin: 'För lite är känt för att säga hur arbetet passar.',
      close: 'Det är ett förslag, och arbetskonsulenten berättar mer.',
    },
  },
  en: {
    coach: {
      'wish-clear': 'The role is like what the person wants to work with.',
      'wish-some': 'The role is a little like what the person wants to work with.',
      'wish-none': 'The role seems to be something else than what the person wants to work with.',
      'wish-refused': 'The role may have something that the person does not want to work with.',
      'wish-unknown': 'It is not known whether the role is what the person wants to work with.',
      'wish-unread':
        'The wish is in a language that is not read here, so get the help of an interpreter or translator.',
      'near-miss': 'It is not possible as it is now, but one single change is enough.',
      none: 'It is not possible as it is now, because at least one requirement is not met.',
      good: 'It is a strong suggestion.',
      fair: 'It is a reasonable suggestion.',
      weak: 'It is a weak suggestion.',
      thin: 'Too little is known to say how good the suggestion is.',
      partly: 'Some of it is not known yet.',
      waited: 'The person has waited long, and that lifts the suggestion.',
      'seldom-proposed': 'The person has seldom been proposed, and that lifts the suggestion.',
      'waited-seldom-proposed':
        'The person has waited long and has seldom been proposed, and that lifts the suggestion.',
      'waiting-time': 'The rules also lift who has waited long.',
      'times-proposed': 'The rules also lift who has seldom been proposed.',
      spread: 'The rules also lift who has waited long or has seldom been proposed.',
      close: 'A person reviews it and decides.',
    },
    candidate: {
      'near-miss': 'The job is possible if one thing changes.',
      none: 'The job is not possible right now.',
      good: 'The job suits you well.',
      fair: 'The job may suit you.',
      otherwise: 'But other things in the job may suit you.',
      weak: 'The job may not suit you.',
      thin: 'We need to know more to see if it suits you.',
      waited: 'You have waited long, and that lifts the suggestion.',
      'seldom-proposed': 'You have seldom been proposed, and that lifts the suggestion.',
      'waited-seldom-proposed':
        'You have waited long and have seldom been proposed, and that lifts the suggestion.',
      'waiting-time': 'Who has waited long gets suggestions earlier.',
      'times-proposed': 'Who has seldom been proposed gets suggestions earlier.',
      spread: 'Who has waited long or has seldom been proposed gets suggestions earlier.',
    },
    manager: {
      'near-miss': 'It may be possible if one thing changes.',
      none: 'It is not possible right now.',
      good: 'The work suits the person well.',
      fair: 'The work may suit the person.',
      weak: 'The work may not suit the person.',
      thin: 'Too little is known to say how the work suits.',
      close: 'This is a suggestion, and the job coach can tell you more.',
    },
  },
} satisfies Says;

/** What stands in for a sentence that the evidence lacks values for, or goes around one. */
export const plainSays = {
  sv: {
    coach: {
      for: 'Något här talar för förslaget.',
      against: 'Något här talar emot förslaget.',
      'to-check': 'Något här behöver kontrolleras.',
      adjustment: 'En ändring skulle göra det möjligt.',
      'after-change': 'Med ändringen: {text}',
      'not-known': 'Det här är bedömt av en annan version av Passa, så det går inte att säga mer.',
    },
    candidate: {
      for: 'Det här passar.',
      against: 'Det här passar inte.',
      'to-check': 'Det här vet vi inte än.',
      adjustment: 'En sak kan ändras.',
      'after-change': 'Om det ändras: {text}',
      'not-known': 'Det här kan vi inte säga mer om.',
    },
    manager: {
      for: 'Det här passar arbetet.',
      against: 'Det här passar inte arbetet.',
      'to-check': 'Det här behöver kontrolleras.',
      adjustment: 'En ändring skulle göra det möjligt.',
      'after-change': 'Med ändringen: {text}',
    },
  },
  en: {
    coach: {
      for: 'Something here speaks for the suggestion.',
      against: 'Something here speaks against the suggestion.',
      'to-check': 'Something here has to be checked.',
      adjustment: 'One change would make it possible.',
      'after-change': 'With the change: {text}',
      'not-known': 'This was judged by another version of Passa, so no more can be said.',
    },
    candidate: {
      for: 'This suits you.',
      against: 'This does not suit you.',
      'to-check': 'We do not know this yet.',
      adjustment: 'One thing can change.',
      'after-change': 'If it changes: {text}',
      'not-known': 'We can say no more about this.',
    },
    manager: {
      for: 'This suits the work.',
      against: 'This does not suit the work.',
      'to-check': 'This has to be checked.',
      adjustment: 'One change would make it possible.',
      'after-change': 'With the change: {text}',
    },
  },
} satisfies Says;

/** What goes around a question, by who is to be asked. */
export const questionSays = {
  sv: { coach: { person: 'Fråga: {question}', workplace: 'Fråga arbetsplatsen: {question}' } },
  en: { coach: { person: 'Ask: {question}', workplace: 'Ask the workplace: {question}' } },
} satisfies Says;

/** What the numbers of a pair and of its rules are, for the coach alone. */
export const numbersSays = {
  sv: {
    coach: {
      total: 'Sammanlagt {share}. Båda sidor räknas, och den lägre väger tyngst.',
      forCandidate: 'För personen {share}: önskemål, restid och annat som personen vill.',
      forWorkplace: 'För arbetsplatsen {share}: förmågor, erfarenhet och annat som arbetet kräver.',
      coverage: 'Känt {share} av det som vägs in. Resten räknas som varken bra eller dåligt.',
      known: '{rule}: passar till {fit}, väger {weight}.',
      partly: '{rule}: passar till {fit}, väger {weight}, känt till {known}.',
      unknown: '{rule}: inte känt, väger {weight}.',
    },
  },
  en: {
    coach: {
      total: '{share} in all. Both sides count, and the lower one weighs most.',
      forCandidate: '{share} for the person: wishes, travel and what else the person wants.',
      forWorkplace: '{share} for the workplace: abilities, experience and what else the work requires.',
      coverage: '{share} of what is weighed is known. The rest counts as neither good nor bad.',
      known: '{rule}: fits to {fit}, weighs {weight}.',
      partly: '{rule}: fits to {fit}, weighs {weight}, known to {known}.',
      unknown: '{rule}: not known, weighs {weight}.',
    },
  },
} satisfies Says;

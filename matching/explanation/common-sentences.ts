import type { Says } from '../language/sentence.ts';

/** The summary: whether it is a match, how good it is, and for the coach what decided it. */
export const summarySays = {
  sv: {
    coach: {
      match:
        'Totalt {total}: {forCandidate} för kandidaten och {forWorkplace} för arbetsplatsen. Totalen är sidornas harmoniska medelvärde, så den lägre sidan väger tyngst.',
      'near-miss':
        'En nästan-träff: en enda ändring öppnar den. Med ändringen gjord blir totalen {total}: {forCandidate} för kandidaten och {forWorkplace} för arbetsplatsen. Totalen är sidornas harmoniska medelvärde, så den lägre sidan väger tyngst.',
      none: 'Paret klarar inte alla spärrar och står därför inte på någon lista. Passningen är {forCandidate} för kandidaten och {forWorkplace} för arbetsplatsen.',
      fair: 'Paret är varken starkt eller svagt.',
      weak: 'Paret är svagt.',
      good: 'Paret är starkt.',
      thin: '{coverage} av underlaget är känt, så mycket återstår att fråga om.',
      known: '{coverage} av underlaget är känt.',
      lifts: 'Mest lyfter regeln ”{rule}” (passar till {fit}, vikt {weight}).',
      lowers: 'Mest drar regeln ”{rule}” ned (passar till {fit}, vikt {weight}).',
      close: 'Det är ett förslag: en människa granskar och beslutar.',
    },
    candidate: {
      'near-miss': 'Jobbet kan bli möjligt för dig. En sak behöver ändras först.',
      none: 'Jobbet går inte just nu.',
      fair: 'Jobbet passar dig delvis.',
      weak: 'Jobbet passar dig inte så bra.',
      good: 'Jobbet passar dig bra.',
      thin: 'Vi vet för lite än. Berätta gärna mer för din arbetskonsulent.',
      close: 'Det är bara ett förslag. Du och din arbetskonsulent pratar om det.',
    },
    manager: {
      'near-miss': 'Personen kan passa om en sak ändras först.',
      none: 'Det går inte just nu.',
      fair: 'Personen passar arbetet delvis.',
      weak: 'Personen passar inte arbetet så bra.',
      good: 'Personen passar arbetet bra.',
      thin: 'För lite är känt för att säga hur arbetet passar.',
      close: 'Det är ett förslag, och arbetskonsulenten berättar mer.',
    },
  },
  en: {
    coach: {
      match:
        'The total is {total}: {forCandidate} for the candidate and {forWorkplace} for the workplace. It is the harmonic mean of the sides, so the lower side weighs most.',
      'near-miss':
        'A near miss: one single change would open it. With the change made the total is {total}: {forCandidate} for the candidate and {forWorkplace} for the workplace. It is the harmonic mean of the sides, so the lower side weighs most.',
      none: 'The pair does not pass every gate and so stands on no list. It fits to {forCandidate} for the candidate and {forWorkplace} for the workplace.',
      fair: 'The pair is neither strong nor weak.',
      weak: 'The pair is weak.',
      good: 'The pair is strong.',
      thin: '{coverage} of the basis is known, so much is left to ask.',
      known: '{coverage} of the basis is known.',
      lifts: 'The rule “{rule}” lifts it most (fits to {fit}, weight {weight}).',
      lowers: 'The rule “{rule}” lowers it most (fits to {fit}, weight {weight}).',
      close: 'This is a suggestion: a person reviews it and decides.',
    },
    candidate: {
      'near-miss': 'The job may be possible for you. One thing has to change first.',
      none: 'The job is not possible right now.',
      fair: 'The job suits you in part.',
      weak: 'The job does not suit you so well.',
      good: 'The job suits you well.',
      thin: 'We know too little yet. Please tell your job coach more.',
      close: 'It is only a suggestion. You and your job coach talk about it.',
    },
    manager: {
      'near-miss': 'The person may suit if one thing changes first.',
      none: 'It is not possible right now.',
      fair: 'The person suits the work in part.',
      weak: 'The person does not suit the work so well.',
      good: 'The person suits the work well.',
      thin: 'Too little is known to say how the work suits.',
      close: 'This is a suggestion, and the job coach can tell you more.',
    },
  },
} satisfies Says;

/** What stands in for a sentence that the evidence lacks values for, or goes before one. */
export const plainSays = {
  sv: {
    coach: {
      for: 'Spärren eller regeln talar för paret.',
      against: 'Spärren eller regeln talar emot paret.',
      'to-check': 'Uppgifter saknas här och behöver kontrolleras.',
      adjustment: 'En ändring skulle öppna paret.',
      'after-change': 'Så blir det med ändringen.',
      'not-known':
        'Spärren eller regeln är av en annan version av motorn än den här, så det går inte att säga mer.',
    },
    candidate: {
      for: 'Det här passar.',
      against: 'Det här passar inte.',
      'to-check': 'Det här vet vi inte än.',
      adjustment: 'En sak kan ändras.',
      'after-change': 'Så blir det efter ändringen.',
      'not-known': 'Det här kan vi inte säga mer om.',
    },
    manager: {
      for: 'Det här passar arbetet.',
      against: 'Det här passar inte arbetet.',
      'to-check': 'Det här behöver kontrolleras.',
      adjustment: 'En ändring skulle göra det möjligt.',
      'after-change': 'Så blir det med ändringen.',
    },
  },
  en: {
    coach: {
      for: 'The gate or rule speaks for the pair.',
      against: 'The gate or rule speaks against the pair.',
      'to-check': 'Information is missing here and has to be checked.',
      adjustment: 'One change would open the pair.',
      'after-change': 'This is how it will be with the change.',
      'not-known':
        'The gate or rule is of another version of the engine than this one, so no more can be said.',
    },
    candidate: {
      for: 'This suits you.',
      against: 'This does not suit you.',
      'to-check': 'We do not know this yet.',
      adjustment: 'One thing can change.',
      'after-change': 'This is how it will be after the change.',
      'not-known': 'We can say no more about this.',
    },
    manager: {
      for: 'This suits the work.',
      against: 'This does not suit the work.',
      'to-check': 'This has to be checked.',
      adjustment: 'One change would make it possible.',
      'after-change': 'This is how it will be with the change.',
    },
  },
} satisfies Says;

/** The numbers of a rule, for the coach alone. */
export const numbersSays = {
  sv: {
    coach: {
      numbers: '{rule}: passar till {fit}, vikt {weight}, känt till {known}.',
      unknown: '{rule}: okänt, vikt {weight}.',
    },
  },
  en: {
    coach: {
      numbers: '{rule}: fits to {fit}, weight {weight}, known to {known}.',
      unknown: '{rule}: unknown, weight {weight}.',
    },
  },
} satisfies Says;

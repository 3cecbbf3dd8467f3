import type { LocalizedText, Synonyms } from './localized-text.ts';

/** Identifiers of the reasons that a review can give, in vocabulary order. */
export const reviewReasonIds = [
  'candidate-declined',
  'wish-not-met',
  'ability-not-enough',
  'needs-not-met',
  'too-easy',
  'health-risk',
  'condition-avoided',
  'hours-or-times',
  'travel-too-long',
  'language-level',
  'statutory-requirement-missing',
  'employment-form-not-possible',
  'workplace-cannot-adapt',
  'no-mentor-capacity',
  'already-tried',
  'better-alternative',
  'candidate-not-available',
  'role-no-longer-open',
  'replaces-regular-staff',
  'wrong-information',
  'timing',
  'awaiting-candidate',
  'awaiting-consent',
  'awaiting-workplace',
  'awaiting-adaptation',
  'awaiting-decision-by-authority',
  'awaiting-register-extract',
  'trial-day-first',
  'information-to-check',
  'other',
] as const;

/** One reason for a review. */
type ReviewReasonId = (typeof reviewReasonIds)[number];

/** One reason that a review can give. */
export interface ReviewReason {
  readonly id: ReviewReasonId;
  /** The decisions that it can stand behind. An approval needs no reason. */
  readonly decisions: readonly ('decline' | 'hold')[];
  readonly names: LocalizedText;
  readonly synonyms: Synonyms;
}

/** The reasons for a review, in the order of `reviewReasonIds`. */
export const reviewReasons: readonly ReviewReason[] = [
  {
    id: 'candidate-declined',
    decisions: ['decline'],
    names: { sv: 'Kandidaten tackade nej', en: 'The candidate declined' },
    synonyms: { sv: ['tackat nej', 'vill inte', 'nej tack'], en: ['said no', 'does not want'] },
  },
  {
    id: 'wish-not-met',
    decisions: ['decline'],
    names: { sv: 'Stämmer inte med vad kandidaten vill', en: "Doesn't match what the candidate wants" },
    synonyms: {
      sv: ['fel uppgifter', 'inget intresse', 'inte rätt bransch'],
      en: ['no interest', 'wrong tasks'],
    },
  },
  {
    id: 'ability-not-enough',
    decisions: ['decline'],
    names: { sv: 'Kraven är för höga i dag', en: 'The demands are too high today' },
    synonyms: { sv: ['för svårt', 'klarar inte', 'för höga krav'], en: ['too hard', 'too demanding'] },
  },
  {
    id: 'needs-not-met',
    decisions: ['decline'],
    names: { sv: 'Kandidatens behov av stöd möts inte', en: "The candidate's support needs aren't met" },
    synonyms: {
      sv: ['saknas stöd', 'anpassning saknas', 'för lite stöd'],
      en: ['support missing', 'adaptation missing'],
    },
  },
  {
    id: 'too-easy',
    decisions: ['decline'],
    names: { sv: 'Uppgifterna är för enkla för kandidaten', en: 'The tasks are too easy for the candidate' },
    synonyms: {
      sv: ['för lätt', 'underutnyttjad', 'överkvalificerad'],
      en: ['overqualified', 'not challenging'],
    },
  },
  {
    id: 'health-risk',
    decisions: ['decline'],
    names: { sv: 'Risk för kandidatens hälsa', en: "Risk to the candidate's health" },
    synonyms: { sv: ['hälsorisk', 'skaderisk', 'mår dåligt av'], en: ['unhealthy', 'risk of injury'] },
  },
  {
    id: 'condition-avoided',
    decisions: ['decline'],
    names: {
      sv: 'Miljön innehåller något kandidaten behöver undvika',
      en: 'The environment has something the candidate needs to avoid',
    },
    synonyms: { sv: ['arbetsmiljön passar inte', 'klarar inte miljön'], en: ['environment not suitable'] },
  },
  {
    id: 'hours-or-times',
    decisions: ['decline'],
    names: { sv: 'Arbetstiderna passar inte', en: "The hours or times don't fit" },
    synonyms: {
      sv: ['fel tider', 'för många timmar', 'för få timmar', 'schemat'],
      en: ['wrong hours', 'schedule'],
    },
  },
  {
    id: 'travel-too-long',
    decisions: ['decline'],
    names: { sv: 'Resan blir för lång eller för svår', en: 'The journey is too long or too difficult' },
    synonyms: { sv: ['för långt', 'restid', 'inga bussar', 'pendling'], en: ['too far', 'commute'] },
  },
  {
    id: 'language-level',
    decisions: ['decline'],
    names: { sv: 'Språkkravet passar inte', en: "The language requirement doesn't fit" },
    synonyms: { sv: ['språket räcker inte', 'svenskan', 'språknivå'], en: ['language too weak'] },
  },
  {
    id: 'statutory-requirement-missing',
    decisions: ['decline'],
    names: { sv: 'Ett lagkrav är inte uppfyllt', en: "A statutory requirement isn't met" },
    synonyms: {
      sv: ['lagkrav', 'ålder', 'körkort saknas', 'registerutdrag saknas'],
      en: ['legal requirement', 'age', 'licence missing'],
    },
  },
  {
    id: 'employment-form-not-possible',
    decisions: ['decline'],
    names: { sv: 'Anställningsformen är inte möjlig', en: "The employment form isn't possible" },
    synonyms: { sv: ['får inte lönebidrag', 'inget beslut', 'fel anställningsform'], en: ['not eligible'] },
  },
  {
    id: 'workplace-cannot-adapt',
    decisions: ['decline'],
    names: { sv: 'Arbetsplatsen kan inte anpassa', en: "The workplace can't adapt" },
    synonyms: { sv: ['kan inte anpassas', 'går inte att anpassa'], en: ['no adjustment possible'] },
  },
  {
    id: 'no-mentor-capacity',
    decisions: ['decline', 'hold'],
    names: { sv: 'Handledare saknas just nu', en: 'No mentor has room right now' },
    synonyms: {
      sv: ['ingen handledare', 'handledaren är full', 'inga handledarplatser'],
      en: ['no supervisor', 'mentor full'],
    },
  },
  {
    id: 'already-tried',
    decisions: ['decline'],
    names: { sv: 'Har redan prövats', en: 'Has already been tried' },
    synonyms: { sv: ['provat förut', 'varit där', 'har testats'], en: ['tried before'] },
  },
  {
    id: 'better-alternative',
    decisions: ['decline'],
    names: { sv: 'Ett annat förslag passar bättre', en: 'Another suggestion fits better' },
    synonyms: { sv: ['bättre förslag', 'annat alternativ', 'redan matchad'], en: ['better match'] },
  },
  {
    id: 'candidate-not-available',
    decisions: ['decline', 'hold'],
    names: { sv: 'Kandidaten är inte tillgänglig nu', en: "The candidate isn't available now" },
    synonyms: {
      sv: ['sjukskriven', 'utbildning', 'upptagen', 'börjat jobba'],
      en: ['on sick leave', 'studying', 'busy'],
    },
  },
  {
    id: 'role-no-longer-open',
    decisions: ['decline'],
    names: { sv: 'Tjänsten är inte längre öppen', en: 'The role is no longer open' },
    synonyms: { sv: ['tillsatt', 'borttagen', 'avslutad'], en: ['filled', 'closed'] },
  },
  {
    id: 'replaces-regular-staff',
    decisions: ['decline'],
    names: { sv: 'Skulle ersätta ordinarie personal', en: 'Would replace regular staff' },
    synonyms: { sv: ['undanträngning', 'ersätter personal'], en: ['displacement'] },
  },
  {
    id: 'wrong-information',
    decisions: ['decline'],
    names: { sv: 'Uppgifterna i profilen stämmer inte', en: 'The information in a profile is wrong' },
    synonyms: {
      sv: ['fel i profilen', 'felaktiga uppgifter', 'inaktuell'],
      en: ['wrong profile', 'outdated'],
    },
  },
  {
    id: 'timing',
    decisions: ['decline', 'hold'],
    names: { sv: 'Inte rätt tidpunkt', en: 'Not the right time' },
    synonyms: { sv: ['fel läge', 'senare', 'vänta', 'inte nu'], en: ['later', 'not now'] },
  },
  {
    id: 'awaiting-candidate',
    decisions: ['hold'],
    names: { sv: 'Väntar på kandidatens svar', en: "Waiting for the candidate's answer" },
    synonyms: { sv: ['fråga kandidaten', 'betänketid'], en: ['ask the candidate'] },
  },
  {
    id: 'awaiting-consent',
    decisions: ['hold'],
    names: { sv: 'Väntar på samtycke', en: 'Waiting for consent' },
    synonyms: { sv: ['samtycke saknas', 'underskrift'], en: ['consent missing', 'signature'] },
  },
  {
    id: 'awaiting-workplace',
    decisions: ['hold'],
    names: { sv: 'Väntar på arbetsplatsens svar', en: "Waiting for the workplace's answer" },
    synonyms: { sv: ['chefen har inte svarat', 'fråga chefen'], en: ['ask the manager'] },
  },
  {
    id: 'awaiting-adaptation',
    decisions: ['hold'],
    names: { sv: 'Väntar på en anpassning', en: 'Waiting for an adaptation' },
    synonyms: { sv: ['hjälpmedel på väg', 'arbetshjälpmedel', 'anpassning beställd'], en: ['aid ordered'] },
  },
  {
    id: 'awaiting-decision-by-authority',
    decisions: ['hold'],
    names: { sv: 'Väntar på myndighetens beslut', en: "Waiting for the authority's decision" },
    synonyms: {
      sv: ['arbetsförmedlingen', 'försäkringskassan', 'beslut saknas'],
      en: ['public employment service'],
    },
  },
  {
    id: 'awaiting-register-extract',
    decisions: ['hold'],
    names: { sv: 'Väntar på registerutdrag', en: 'Waiting for the register extract' },
    synonyms: { sv: ['belastningsregistret', 'utdrag', 'polisen'], en: ['criminal record check'] },
  },
  {
    id: 'trial-day-first',
    decisions: ['hold'],
    names: { sv: 'Prova på först', en: 'Try it first' },
    synonyms: { sv: ['provdag', 'studiebesök först'], en: ['trial', 'visit first'] },
  },
  {
    id: 'information-to-check',
    decisions: ['hold'],
    names: { sv: 'Något behöver kontrolleras', en: 'Something has to be checked' },
    synonyms: { sv: ['okänt', 'kolla upp', 'dubbelkolla', 'saknas uppgift'], en: ['unknown', 'verify'] },
  },
  {
    id: 'other',
    decisions: ['decline', 'hold'],
    names: { sv: 'Annat, se kommentar', en: 'Other, see the comment' },
    synonyms: { sv: ['övrigt', 'annan orsak'], en: ['something else'] },
  },
];

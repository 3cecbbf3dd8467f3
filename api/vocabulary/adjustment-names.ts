import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';

/** What each kind of adjustment is called where no single one is meant, by kind. */
export const adjustmentNames: Readonly<Record<string, LocalizedText>> = {
  'offer-support': { sv: 'Erbjuda ett stöd', en: 'Offer a support' },
  'avoid-condition': { sv: 'Undvika ett arbetsförhållande', en: 'Avoid a condition' },
  'lower-demand': { sv: 'Sänka ett krav', en: 'Lower a demand' },
  'soften-demand': { sv: 'Göra ett nödvändigt krav önskvärt', en: 'Make an essential demand a helpful one' },
  'drop-demand': { sv: 'Ta bort ett krav', en: 'Drop a demand' },
  'raise-ability': { sv: 'Öva upp en förmåga', en: 'Train an ability' },
  'longer-travel': { sv: 'Längre restid', en: 'A longer trip' },
  'widen-hours': { sv: 'Ändra timmar i veckan', en: 'Change the hours a week' },
  'extend-period': { sv: 'Ändra perioden', en: 'Change the period' },
  'add-time': { sv: 'Lägga till en tid i veckan', en: 'Add a time of the week' },
  'add-employment-form': { sv: 'Lägga till en anställningsform', en: 'Add an employment form' },
  'add-licence': { sv: 'Skaffa körkort eller behörighet', en: 'Get a licence' },
  'lower-language': { sv: 'Sänka ett språkkrav', en: 'Lower a language requirement' },
  'raise-language': { sv: 'Lära sig mer av ett språk', en: 'Learn more of a language' },
  'show-register-extract': {
    sv: 'Visa utdrag ur belastningsregistret',
    en: 'Show an extract from the criminal register',
  },
};

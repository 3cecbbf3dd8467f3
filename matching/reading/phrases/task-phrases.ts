import type { TaskTypeId } from '../interpretation.ts';
import type { PhraseLists } from './phrase-lists.ts';
import { animalsWasteAndEventsPhrases } from './task-phrases-by-area/animals-waste-and-events-phrases.ts';
import { carePhrases } from './task-phrases-by-area/care-phrases.ts';
import { cleaningPhrases } from './task-phrases-by-area/cleaning-phrases.ts';
import { foodPhrases } from './task-phrases-by-area/food-phrases.ts';
import { housesAndGardensPhrases } from './task-phrases-by-area/houses-and-gardens-phrases.ts';
import { officePhrases } from './task-phrases-by-area/office-phrases.ts';
import { schoolPhrases } from './task-phrases-by-area/school-phrases.ts';
import { storesAndTransportPhrases } from './task-phrases-by-area/stores-and-transport-phrases.ts';

/**
 * Everyday phrases for task types, beside the vocabulary's names and synonyms; split by semicolons, with choices as
 * {@link expandChoices} reads them.
 */
export const taskPhrases: Readonly<Record<TaskTypeId, PhraseLists>> = {
  ...foodPhrases,
  ...cleaningPhrases,
  ...carePhrases,
  ...storesAndTransportPhrases,
  ...schoolPhrases,
  ...officePhrases,
  ...housesAndGardensPhrases,
  ...animalsWasteAndEventsPhrases,
};

/**
 * Words of the vocabulary that mean much else when they stand alone: they are no task without a company word
 * ("köra truck" is, "växel" isn't), split by blanks.
 */
export const taskWordsNeverAlone = `
  fixare ateljé skylta materialare får kor vila lera olja verktyg kassa pallar växel posten tippen
  trimmer kamera foto rörelse kostym magasin laddare kablar sladdar medicin läkemedel dosett dosetter
  beställning leverans bokningar verkstad musik träning gymnastik bud apotek utlåning montering kalas
  högtider kulisser galgar etiketter bilbud facebook instagram layout frimärken korrektur remake
  teater häfta falsa tryckeri pärmar skrivare projektor mikrofoner reservationer hagar fåglar smådjur
  utflykter utställning emballage tomgods music company lamps labels swings camera cables chargers
  garage survey trips returns crates parties props medication pharmacy workshop scrubs shopping
  purchasing companionship escort directions mailing typing translation minutes uniforms curtains
  stationery museum cows sheep hens rabbits cats kiosk bulbs theatre celebrations decorations leaflets
  binders steward horses messenger inventory booklet administration digitalisera umgås
  koka steka röja låsa`;

/** Words that name a place or thing more than a task: read, but with less confidence; split by blanks. */
export const broadTaskWords = `
  omvårdnad arbetskläder blommor växter skapa skapande måla frukost mellanmål bibliotek skola förskola
  dagis matsal förråd arkiv fritids reception trädgård stall museum simhall badhus café kiosk butik
  lager affär kök disk tvätt böcker data it toaletter badrum toa hästar hundar katter kaniner
  papperskorg administration kontorsmaterial lekplats kompost loppis fika promenad promenader
  kyrkogård lantbruk bondgård växthus återvinning second miljörum idrottsplats ishall skräp toilets
  bathrooms kitchen library warehouse sällskap handarbete hantverk internpost post paket utflykt
  konferensrum telefonväxel sälja skapande trycksaker umgås dansa filma`;

/** Phrases of the vocabulary that mean much else: they are no task. Split by semicolons. */
export const taskPhrasesLeftOut = `
  bygga upp; plocka ner; skriva av; gamla handlingar; hämta och lämna; dela ut lappar; ta betalt; rörelse`;

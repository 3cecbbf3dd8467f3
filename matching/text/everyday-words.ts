import { wordsOfList } from './words-of-list.ts';

/** Words that bind a sentence and say nothing about work. Own list. */
const functionWords = `
och eller samt men utan att som den det de dem dess deras denna detta dessa en ett i på av för från till med om
vid under över genom mellan mot efter innan före hos inom utom utanför ur åt kring runt bland enligt per via trots
tills sedan medan är var vara varit blir bli blev blivit har hade ha haft kan kunna kunde ska skall skulle vill
ville vilja får få fick fått må måste bör borde brukar jag du han hon hen man vi ni mig mej dig dej sig sej oss er
min mitt mina din ditt dina sin sitt sina vår vårt våra ert era hans hennes honom henne inte icke ej också även så
då nu där här hit dit när hur vad vilken vilket vilka vem vems varför eftersom därför ju väl nog bara mer mest
mycket många mindre någon något några ingen inget inga all allt alla varje båda både annan annat andra sådan sådant
sådana samma själv själva än ännu redan alltid aldrig ofta ibland igen upp upp ner ned ut in fram bort hem etc m mm
fl bl a d v s dvs t ex osv s k ca ja nej dom mej dej the of and to in for on with an or by at as is`;

/**
 * Words that nearly every text about work has, whatever the work: they say little of what is done. Own list,
 * written from general knowledge of Swedish job descriptions.
 */
const generalWords = `
arbeta arbetar arbetade arbetat arbete arbeten arbetet arbetena arbetsuppgift arbetsuppgifter uppgift uppgifter
uppgiften göra gör gjorde gjort utföra utför utförs utförde utfört ansvara ansvarar ansvar ansvarig hantera
hanterar hanteras hantering använda använder används användning sköta sköter sköts se ser ge ger ta tar hålla
håller ske sker säkerställa säkerställer olika övrig övriga övrigt viss vissa flera fler ny nya nytt god goda bra
stor stora stort större liten litet små lämplig lämpliga behov exempel exempelvis typ typer slag form former sätt
del delar område områden verksamhet verksamheten verksamheter tjänst tjänster samband hjälp hjälpa hjälper hjälpte
bistå bistår stöd stödja stödjer person personer människa människor jobba jobbar jobbade jobbat jobb jobbet gärna
helst tycka tycker gilla gillar trivs kunnig erfarenhet erfarenheter kunskap kunskaper daglig dagliga dagligen
vanlig vanliga vanligen främst ingå ingår särskild särskilda särskilt allmän allmänna allmänt egen eget egna svara
svarar medverka medverkar delta deltar följa följer följs leda leder utveckla utvecklar planera planerar förekomma
förekommer gälla gäller kontrollera kontrollerar samordna samordnar finns finnas vår dag dagar`;

const functionWordWeight = 0.01;
const generalWordWeight = 0.1;

const weightByWord: ReadonlyMap<string, number> = new Map([
  ...wordsOfList(generalWords).map((word) => [word, generalWordWeight] as const),
  ...wordsOfList(functionWords).map((word) => [word, functionWordWeight] as const),
]);

/**
 * Words that tell nothing of what is done, though they may be of use in a phrase: two texts that both have one have nothing in
 * common by that. As keys of words; own list.
 */
export const wordsThatTellNothing = wordsOfList(`
vara.v bli.v ha.v få.v kunna.v vilja.v göra.v gå.v komma.v ge.v ta.v hålla.v sätta.v lägga.v ställa.v stå.v sitta.v se.v
börja.v sluta.v behöva.v tycka.v känna.v veta.v finnas.v hjälpa.v hjälp.n jobb.n arbete.n gilla.v trivas.v orka.v klara.v
tänka.v fundera.v hoppas.v önska.v söka.v försöka.v lära.v plocka.v fixa.v prova.v testa.v passa.v fungera.v funka.v bo.v heta.v säga.v hela.v hel.a hela.n bra.a bra.n god.a rolig.a kul.o fin.a stor.a liten.a ny.a
lätt.a enkel.a svår.a viktig.a olik.a egen.a viss.a hög.a låg.a lång.a kort.a dag.n tid.n gång.n år.n vecka.n timme.n månad.n
sak.n grej.n sätt.n del.n del.a typ.n mängd.n plats.n ställe.n människa.n person.n folk.n uppgift.n arbetsuppgift.n
arbetsplats.n erfarenhet.n möjlighet.n behov.n`);

/**
 * How much a folded word may say about work: 0.01 for a function word, 0.1 for a general work word, else 1 (its
 * effect on the vector is the square root).
 * A function word keeps a trace so that a text of function words alone still equals itself.
 */
export function everydayWeight(word: string): number {
  return weightByWord.get(word) ?? 1;
}

/** Whether a folded word is a function word, which never counts as evidence. */
export function isFunctionWord(word: string): boolean {
  return weightByWord.get(word) === functionWordWeight;
}
